package dev.cofferdam.cli.demo;

import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;

/** The call after one that went wrong. */
final class NextCall {
    private NextCall() {}

    /** The time until it has returned, in nanoseconds. */
    static long time(Workers workers) {
        long start = System.nanoTime();
        Object result = workers.library("libc.so.6")
                .function("abs", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                .call(-42);
        long taken = System.nanoTime() - start;
        if (!Integer.valueOf(42).equals(result)) {
            throw new IllegalStateException("abs(-42) returned " + result);
        }
        return taken;
    }
}
