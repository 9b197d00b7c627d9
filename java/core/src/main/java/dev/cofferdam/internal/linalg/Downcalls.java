package dev.cofferdam.internal.linalg;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * Handles whose first argument is the function's address, so that one constant serves every library that has the
 * function.
 */
final class Downcalls {
    private Downcalls() {}

    /** For native memory and calls of any length: the JVM may stop for a safepoint meanwhile. */
    static MethodHandle plain(FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(descriptor);
    }

    /** Takes heap segments, too, and keeps the JVM from a safepoint: for calls of microseconds only. */
    static MethodHandle critical(FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(descriptor, Linker.Option.critical(true));
    }

    /** What a handle threw, as something that can be thrown on; handles of C functions throw nothing checked. */
    static RuntimeException thrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        throw new AssertionError("a downcall throws no checked exception", thrown);
    }
}
