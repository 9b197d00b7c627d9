package dev.cofferdam.cli.demo;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import java.io.PrintWriter;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.time.Duration;

/**
 * Part 4: a call that hangs.
 *
 * @param outcome the class of what was thrown
 * @param lateNs from the deadline to the exception
 * @param nextNs from the exception until the next call on the same pool had returned
 */
record Hang(String outcome, long lateNs, long nextNs) {
    private static final Duration DEADLINE = Duration.ofMillis(200);

    /** Once unseen: what is shown is a hang, not the loading of classes. */
    static void warmUp(Workers workers) {
        try {
            Object result = pause(workers).withDeadline(Duration.ofMillis(5)).call();
            throw new IllegalStateException("pause() returned " + result);
        } catch (DeadlineExceededException expected) {
            long ignored = NextCall.time(workers);
        }
    }

    private static IsolatedFunction pause(Workers workers) {
        return workers.library("libc.so.6")
                .function("pause", FunctionDescriptor.of(ValueLayout.JAVA_INT))
                .withDeadline(DEADLINE);
    }

    static Hang show(Workers workers, PrintWriter out) {
        IsolatedFunction pause = pause(workers);
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        try {
            Object result = pause.call();
            throw new IllegalStateException("pause() returned " + result);
        } catch (DeadlineExceededException thrown) {
            long late = System.nanoTime() - deadline;
            long next = NextCall.time(workers);
            out.printf("   threw %s: %s%n", thrown.getClass().getSimpleName(), thrown.getMessage());
            out.printf(
                    "   %s after its deadline; the next call had returned %s later%n",
                    Format.time((double) late), Format.time((double) next));
            return new Hang(thrown.getClass().getSimpleName(), late, next);
        }
    }
}
