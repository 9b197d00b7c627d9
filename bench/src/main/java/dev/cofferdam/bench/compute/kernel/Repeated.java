package dev.cofferdam.bench.compute.kernel;

import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Work;
import java.util.function.Supplier;

/** A kernel again and again on the same data; what it computes does not depend on how often. */
final class Repeated implements Work {
    private final Loop.Calls calls;
    private final Supplier<double[]> written;
    private double returned;

    private Repeated(Loop.Calls calls, Supplier<double[]> written) {
        this.calls = calls;
        this.written = written;
    }

    /** A kernel whose answer is what calls return, summed up. */
    static Repeated returning(Loop.Calls calls) {
        return new Repeated(calls, () -> new double[0]);
    }

    /** A kernel that writes its answer. */
    static Repeated writing(Loop.Calls calls, Supplier<double[]> written) {
        return new Repeated(calls, written);
    }

    @Override
    public long nanos(long count) throws Exception {
        long start = System.nanoTime();
        double sum = calls.repeat(count);
        long nanos = System.nanoTime() - start;
        returned = sum / count;
        return nanos;
    }

    /** What the last call returned, or wrote. */
    double[] answer() {
        double[] array = written.get();
        return array.length == 0 ? new double[] {returned} : array;
    }

    @Override
    public double digest() {
        double sum = 0;
        for (double value : answer()) {
            sum += Math.abs(value);
        }
        return sum;
    }

    @Override
    public void close() {}
}
