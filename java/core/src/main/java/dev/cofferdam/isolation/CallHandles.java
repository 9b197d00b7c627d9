package dev.cofferdam.isolation;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Makes the method handle of an isolated function: take a lane, put each argument into its place, run, turn the result
 * word into its type. Exact types all the way, no boxing and no spreading, so that the compiler sees through it when the
 * handle is a constant.
 */
final class CallHandles {
    private static final MethodHandle MH_begin = step("begin", Lane.class, IsolatedFunction.class);
    private static final MethodHandle MH_abandon =
            step("abandon", void.class, IsolatedFunction.class, Throwable.class, Lane.class);
    private static final MethodHandle MH_run = step("run", long.class, IsolatedFunction.class, Lane.class);
    private static final MethodHandle MH_runCapturing =
            step("runCapturing", long.class, IsolatedFunction.class, Lane.class, MemorySegment.class);
    private static final MethodHandle MH_putWord = step("putWord", void.class, int.class, Lane.class, long.class);
    private static final MethodHandle MH_runForStruct = step(
            "runForStruct",
            MemorySegment.class,
            IsolatedFunction.class,
            MemoryLayout.class,
            Lane.class,
            SegmentAllocator.class);
    private static final MethodHandle MH_runForStructCapturing = step(
            "runForStructCapturing",
            MemorySegment.class,
            IsolatedFunction.class,
            MemoryLayout.class,
            Lane.class,
            SegmentAllocator.class,
            MemorySegment.class);
    private static final MethodHandle MH_putPointer =
            step("putPointer", void.class, IsolatedFunction.class, int.class, Lane.class, MemorySegment.class);
    private static final MethodHandle MH_putStruct = step(
            "putStruct",
            void.class,
            IsolatedFunction.class,
            int.class,
            long.class,
            long.class,
            Lane.class,
            MemorySegment.class);

    private static final MethodHandle MH_pointer =
            step("pointer", MemorySegment.class, IsolatedFunction.class, long.class);

    private CallHandles() {}

    private static MethodHandle step(String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findStatic(CallSteps.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    static MethodHandle of(IsolatedFunction function, CallShape shape) {
        List<MemoryLayout> layouts = shape.descriptor().argumentLayouts();
        MethodType type = shape.descriptor().toMethodType();
        MemoryLayout struct = shape.returnedStruct();
        // (Lane, allocator or not, capture segment or not) -> result
        MethodHandle call = struct == null
                ? runForWord(function, shape.captureErrno(), type.returnType())
                : (shape.captureErrno() ? MH_runForStructCapturing : MH_runForStruct)
                        .bindTo(function)
                        .bindTo(struct);
        List<Class<?>> lead = call.type().parameterList().subList(1, call.type().parameterCount());
        call = MethodHandles.dropArguments(call, 1 + lead.size(), type.parameterList());
        MethodHandle fill = fill(function, layouts, type.parameterArray());
        call = MethodHandles.foldArguments(call, MethodHandles.dropArguments(fill, 1, lead));
        return MethodHandles.foldArguments(call, MH_begin.bindTo(function));
    }

    /** The two halves of the call, for arguments in an array. */
    static BoxedCall boxed(IsolatedFunction function, CallShape shape) {
        MethodType type = shape.descriptor().toMethodType();
        MethodHandle fill = puts(function, shape.descriptor().argumentLayouts(), type.parameterArray())
                .asSpreader(1, Object[].class, type.parameterCount())
                .asType(MethodType.methodType(void.class, Lane.class, Object[].class));
        MethodHandle finish = result(function, shape.returnedStruct() != null ? void.class : type.returnType())
                .asType(MethodType.methodType(Object.class, long.class));
        return new BoxedCall(function, shape, fill, finish);
    }

    private static MethodHandle runForWord(IsolatedFunction function, boolean captureErrno, Class<?> result) {
        MethodHandle run = (captureErrno ? MH_runCapturing : MH_run).bindTo(function);
        return MethodHandles.filterReturnValue(run, result(function, result));
    }

    private static MethodHandle result(IsolatedFunction function, Class<?> type) {
        return type == MemorySegment.class ? MH_pointer.bindTo(function) : Words.fromWord(type);
    }

    /** (Lane, arguments) -> void: puts all arguments; gives the lane back if one cannot be put. */
    private static MethodHandle fill(IsolatedFunction function, List<MemoryLayout> layouts, Class<?>[] arguments) {
        MethodHandle fill = puts(function, layouts, arguments);
        boolean canFail = fill.type().parameterList().contains(MemorySegment.class);
        return canFail ? MethodHandles.catchException(fill, Throwable.class, MH_abandon.bindTo(function)) : fill;
    }

    /** (Lane, arguments) -> void: puts all arguments. */
    private static MethodHandle puts(IsolatedFunction function, List<MemoryLayout> layouts, Class<?>[] arguments) {
        MethodHandle fill = MethodHandles.dropArguments(
                MethodHandles.empty(MethodType.methodType(void.class, Lane.class)), 1, arguments);
        long[] offsets = CallShape.payloadOffsets(layouts);
        for (int i = arguments.length - 1; i >= 0; i--) {
            MethodHandle put = put(function, i, layouts.get(i), arguments[i], offsets[i]);
            // put takes the lane and its own argument: the ones before it are dropped
            Class<?>[] before = new Class<?>[i];
            System.arraycopy(arguments, 0, before, 0, i);
            fill = MethodHandles.foldArguments(fill, MethodHandles.dropArguments(put, 1, before));
        }
        return fill;
    }

    /** (Lane, argument) -> void. */
    private static MethodHandle put(
            IsolatedFunction function, int position, MemoryLayout layout, Class<?> argument, long offset) {
        if (layout instanceof GroupLayout) {
            return MethodHandles.insertArguments(MH_putStruct, 0, function, position, offset, layout.byteSize());
        }
        if (argument == MemorySegment.class) {
            return MethodHandles.insertArguments(MH_putPointer, 0, function, position);
        }
        return MethodHandles.filterArguments(
                MethodHandles.insertArguments(MH_putWord, 0, position), 1, Words.toWord(argument));
    }

    /**
     * Checks boxed arguments against a handle's type.
     *
     * @throws IllegalArgumentException if their number or a type is wrong
     */
    static void checkArguments(IsolatedFunction function, MethodType type, Object[] arguments) {
        if (arguments.length != type.parameterCount()) {
            throw new IllegalArgumentException(function + " takes " + type.parameterCount() + " arguments "
                    + type.parameterList() + ", not " + arguments.length);
        }
        for (int i = 0; i < arguments.length; i++) {
            Class<?> wanted = type.parameterType(i).isPrimitive()
                    ? MethodType.methodType(type.parameterType(i)).wrap().returnType()
                    : type.parameterType(i);
            if (!wanted.isInstance(arguments[i])) {
                throw new IllegalArgumentException(function + ", argument " + i + ": " + arguments[i] + " is "
                        + (arguments[i] == null
                                ? "null"
                                : "a " + arguments[i].getClass().getName()) + ", not a "
                        + wanted.getName()
                        + (wanted == MemorySegment.class ? "; NULL is MemorySegment.NULL" : ""));
            }
        }
    }
}
