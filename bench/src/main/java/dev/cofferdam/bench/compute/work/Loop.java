package dev.cofferdam.bench.compute.work;

import java.lang.foreign.Arena;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work done in this JVM. Every routine of every library has a loop of its own, written out where the calls are made: one
 * loop over an interface would be compiled once for all and call none of them directly.
 */
public final class Loop implements Work {
    /** So many calls, one after another; what they return is summed up, so that no compiler leaves them out. */
    @FunctionalInterface
    public interface Calls {
        double repeat(long calls) throws Exception;
    }

    private final Problem problem;
    private final Calls calls;
    private final Supplier<double[]> answer;
    private final @Nullable Arena arena;
    private double last;

    private Loop(Problem problem, Calls calls, Supplier<double[]> answer, @Nullable Arena arena) {
        this.problem = problem;
        this.calls = calls;
        this.answer = answer;
        this.arena = arena;
    }

    /** Work whose answer lies in memory. */
    public static Loop of(Problem problem, Calls calls, Supplier<double[]> answer) {
        return new Loop(problem, calls, answer, null);
    }

    /** Work whose answer is what a call returns. */
    public static Loop returning(Problem problem, Calls calls) {
        return new Loop(problem, calls, () -> new double[0], null);
    }

    /** The same work, with memory to give back at its end. */
    public Loop in(Arena memory) {
        return new Loop(problem, calls, answer, memory);
    }

    @Override
    public long nanos(long count) throws Exception {
        long start = System.nanoTime();
        double sum = calls.repeat(count);
        long nanos = System.nanoTime() - start;
        last = sum / count;
        return nanos;
    }

    @Override
    public double digest() {
        return problem.routine() == Routine.DDOT ? Math.abs(last) : problem.digest(answer.get());
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
        }
    }
}
