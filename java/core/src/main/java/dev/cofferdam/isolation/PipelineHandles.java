package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Makes the handles of a pipeline, as {@link CallHandles} makes those of a function: exact types, no boxing. */
final class PipelineHandles {
    private static final MethodHandle MH_claim = step("claim", long.class);
    private static final MethodHandle MH_putWord = step("putWord", void.class, int.class, long.class, long.class);
    private static final MethodHandle MH_putPointer =
            step("putPointer", void.class, int.class, int.class, long.class, MemorySegment.class);
    private static final MethodHandle MH_abandon = step("abandon", void.class, Throwable.class, long.class);
    private static final MethodHandle MH_publish = step("publish", long.class, long.class);
    private static final MethodHandle MH_receiveWord = step("receiveWord", long.class);
    private static final MethodHandle MH_pointer;

    static {
        try {
            MH_pointer = MethodHandles.lookup()
                    .findStatic(
                            MemorySegment.class, "ofAddress", MethodType.methodType(MemorySegment.class, long.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private PipelineHandles() {}

    private static MethodHandle step(String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findVirtual(Pipeline.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** (arguments) -> number of the entry. */
    static MethodHandle send(Pipeline pipeline, MethodType type) {
        Class<?>[] arguments = type.parameterArray();
        // (entry, arguments) -> void
        MethodHandle fill = MethodHandles.dropArguments(
                MethodHandles.empty(MethodType.methodType(void.class, long.class)), 1, arguments);
        int pointers = 0;
        for (Class<?> argument : arguments) {
            pointers += argument == MemorySegment.class ? 1 : 0;
        }
        int pointer = pointers;
        for (int i = arguments.length - 1; i >= 0; i--) {
            MethodHandle put = arguments[i] == MemorySegment.class
                    ? MethodHandles.insertArguments(MH_putPointer, 0, pipeline, i, --pointer)
                    : MethodHandles.filterArguments(
                            MethodHandles.insertArguments(MH_putWord, 0, pipeline, i), 1, Words.toWord(arguments[i]));
            Class<?>[] before = new Class<?>[i];
            System.arraycopy(arguments, 0, before, 0, i);
            fill = MethodHandles.foldArguments(fill, MethodHandles.dropArguments(put, 1, before));
        }
        if (pointers > 0) {
            fill = MethodHandles.catchException(fill, Throwable.class, MH_abandon.bindTo(pipeline));
        }
        MethodHandle publish = MethodHandles.dropArguments(MH_publish.bindTo(pipeline), 1, arguments);
        return MethodHandles.foldArguments(MethodHandles.foldArguments(publish, fill), MH_claim.bindTo(pipeline));
    }

    /** () -> result. */
    static MethodHandle receive(Pipeline pipeline, Class<?> result) {
        return MethodHandles.filterReturnValue(MH_receiveWord.bindTo(pipeline), result(result));
    }

    /** (word) -> result. */
    static MethodHandle result(Class<?> result) {
        return result == MemorySegment.class ? MH_pointer : Words.fromWord(result);
    }
}
