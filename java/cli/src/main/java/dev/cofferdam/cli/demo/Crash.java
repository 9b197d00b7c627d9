package dev.cofferdam.cli.demo;

import dev.cofferdam.isolation.CrashReport;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.Workers;
import java.io.PrintWriter;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;

/**
 * Part 5: a call that crashes.
 *
 * @param signal the signal's name
 * @param address the address that was touched, in hexadecimal
 * @param nextNs from the exception until the next call on the same pool had returned
 */
record Crash(String signal, String address, long nextNs) {
    static Crash show(Workers workers, PrintWriter out) {
        IsolatedFunction strlen = workers.library("libc.so.6")
                .function("strlen", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        try {
            Object result = strlen.call(8L);
            throw new IllegalStateException("strlen(8) returned " + result);
        } catch (WorkerCrashedException thrown) {
            long next = NextCall.time(workers);
            CrashReport report = thrown.report();
            out.printf("   threw %s:%n", thrown.getClass().getSimpleName());
            report.toString().lines().limit(4).forEach(line -> out.printf("   %s%n", line));
            out.printf("   the next call had returned %s later%n", Format.time((double) next));
            return new Crash(report.signal(), "0x" + Long.toHexString(report.faultAddress()), next);
        }
    }
}
