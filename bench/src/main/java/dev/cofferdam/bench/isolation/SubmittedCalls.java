package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.CpuPair;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.placement.Affinity;
import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Submitted calls of a function that does nothing: from {@code submit} until {@code join} returns, both sides spinning;
 * and, for comparison, until what depends on the future runs, which nobody spins for.
 */
final class SubmittedCalls {
    private static final List<String> FROM = List.of("async-round-trip-p50");

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    SubmittedCalls(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws InterruptedException {
        Optional<CpuPair> found = CpuPair.find();
        if (found.isEmpty()) {
            bars.add(Bar.unmeasured(
                    "async-round-trip-p50-us", FROM, "<=", 5, "both sides spin, which takes two cores of one package"));
            return;
        }
        CpuPair cpus = found.get();
        int rounds = output.quick() ? 5 : 15;
        int calls = output.quick() ? 50_000 : 200_000;
        double[] median = new double[rounds];
        double[] tail = new double[rounds];
        double[] callback = new double[rounds];
        output.progress("submitted calls, " + rounds + " rounds of " + calls + ", " + cpus);
        try (Affinity.Scope _ = Affinity.pin(cpus.callerSet());
                Workers workers = Workers.builder()
                        .count(1)
                        .pin(List.of(cpus.workerSet()))
                        .spin(Duration.ofMillis(10))
                        .build()) {
            IsolatedFunction empty =
                    workers.library(NativeProgram.fixture("good")).function("empty", FunctionDescriptor.ofVoid());
            Histogram warmUp = joined(empty, calls);
            for (int round = 0; round < rounds; round++) {
                Histogram times = joined(empty, calls);
                median[round] = times.getValueAtPercentile(50) / 1e3;
                tail[round] = times.getValueAtPercentile(99) / 1e3;
                callback[round] = calledBack(empty, calls / 100).getValueAtPercentile(50) / 1e3;
            }
            output.progress(warmUp.getTotalCount() + " calls to warm up");
        }
        String where = cpus.toString();
        Result roundTrip = Result.ofRounds("async-round-trip-p50", "us", median, calls, where);
        results.add(roundTrip);
        results.add(Result.ofRounds("async-round-trip-p99", "us", tail, calls, where));
        results.add(Result.ofRounds("async-callback-p50", "us", callback, calls / 100, where));
        bars.add(Bar.measured("async-round-trip-p50-us", FROM, roundTrip.value(), "<=", 5));
    }

    private static Histogram joined(IsolatedFunction empty, int calls) {
        Histogram histogram = new Histogram(10_000_000_000L, 3);
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            Object none = empty.submit().join();
            histogram.recordValue(System.nanoTime() - start);
            if (none != null) {
                throw new IllegalStateException("a function without a result returned " + none);
            }
        }
        return histogram;
    }

    private static Histogram calledBack(IsolatedFunction empty, int calls) throws InterruptedException {
        Histogram histogram = new Histogram(10_000_000_000L, 3);
        for (int i = 0; i < calls; i++) {
            CountDownLatch seen = new CountDownLatch(1);
            long[] end = new long[1];
            long start = System.nanoTime();
            CompletableFuture<@Nullable Object> future = empty.submit();
            CompletableFuture<Void> then = future.thenAccept(_ -> {
                end[0] = System.nanoTime();
                seen.countDown();
            });
            seen.await();
            histogram.recordValue(end[0] - start);
            then.join();
        }
        return histogram;
    }
}
