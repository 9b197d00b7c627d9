package dev.cofferdam.isolation;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the method handle of a function some of whose pointers are passed as copies: stage, call with the copies, copy
 * back if it succeeded. The type stays what it was, and nothing is boxed.
 */
final class StagedHandles {
    private static final MethodHandle MH_open =
            own("open", MethodType.methodType(Staging.class, StagedArguments.class, MemorySegment[].class));
    private static final MethodHandle MH_pointer =
            own("pointer", MethodType.methodType(MemorySegment.class, int.class, Staging.class));
    private static final MethodHandle MH_end =
            own("end", MethodType.methodType(void.class, Throwable.class, Staging.class));
    private static final MethodHandle MH_endReturning = own(
            "endReturning",
            MethodType.methodType(MemorySegment.class, Throwable.class, MemorySegment.class, Staging.class));

    private StagedHandles() {}

    private static MethodHandle own(String name, MethodType type) {
        try {
            return MethodHandles.lookup().findStatic(StagedHandles.class, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** @param plain makes the call with pointers as they are */
    static MethodHandle of(MethodHandle plain, StagedArguments staged, FunctionDescriptor descriptor) {
        MethodType type = plain.type();
        int[] pointers = staged.parameters();
        MethodHandle call = withCopies(plain, pointers);
        MethodHandle guarded = MethodHandles.tryFinally(call, ending(descriptor, type.returnType()));
        MethodHandle open = MethodHandles.permuteArguments(
                MH_open.bindTo(staged).asCollector(MemorySegment[].class, pointers.length),
                type.changeReturnType(Staging.class),
                pointers);
        return MethodHandles.foldArguments(guarded, open);
    }

    /** (Staging, the arguments) -> result: each pointer is replaced by what is staged for it. */
    private static MethodHandle withCopies(MethodHandle plain, int[] pointers) {
        MethodType type = plain.type();
        MethodHandle call = plain;
        int[] sources = IntStream.rangeClosed(1, type.parameterCount()).toArray();
        for (int i = 0; i < pointers.length; i++) {
            call = MethodHandles.filterArguments(call, pointers[i], MethodHandles.insertArguments(MH_pointer, 0, i));
            sources[pointers[i]] = 0;
        }
        return MethodHandles.permuteArguments(call, type.insertParameterTypes(0, Staging.class), sources);
    }

    /** (Throwable, result, Staging) -> result: what is done however the call has ended. */
    private static MethodHandle ending(FunctionDescriptor descriptor, Class<?> result) {
        if (result == void.class) {
            return MH_end;
        }
        if (descriptor.returnLayout().orElseThrow() instanceof AddressLayout) {
            return MH_endReturning;
        }
        MethodHandle same = MethodHandles.dropArguments(MethodHandles.identity(result), 0, Throwable.class);
        return MethodHandles.foldArguments(
                MethodHandles.dropArguments(same, 2, Staging.class), MethodHandles.dropArguments(MH_end, 1, result));
    }

    static Staging open(StagedArguments staged, MemorySegment[] pointers) {
        return staged.open(pointers);
    }

    static MemorySegment pointer(int pointer, Staging staging) {
        return staging.pointer(pointer);
    }

    static void end(@Nullable Throwable thrown, Staging staging) {
        staging.end(thrown == null);
    }

    static @Nullable MemorySegment endReturning(
            @Nullable Throwable thrown, @Nullable MemorySegment returned, Staging staging) {
        MemorySegment original = returned == null ? null : staging.original(returned); // null when it has thrown
        staging.end(thrown == null);
        return original;
    }
}
