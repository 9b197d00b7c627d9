package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Calls that arrive at random times, whether earlier ones have ended or not, one in ten of them {@value #LONGER} times as
 * long as the others: what the others wait and take, from their arrival, beside the same arrivals without the long ones.
 * The functions sleep, so that it is the queue that is measured and not the number of CPUs.
 */
final class StarvedCalls {
    private static final int WORKERS = 4;
    private static final int SLOW_WORKERS = 2;
    private static final int FAST_MICROS = 1000;
    private static final int LONGER = 30;
    private static final double SLOW_SHARE = 0.1;
    /** Keeps the slow lane six tenths busy. */
    private static final double ARRIVALS_PER_SECOND = 400;

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    StarvedCalls(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() {
        int rounds = output.quick() ? 3 : 7;
        int arrivals = output.quick() ? 2000 : 4000;
        output.progress("fast calls beside slow ones, " + rounds + " rounds of three times " + arrivals + " arrivals");
        double[] alone = new double[rounds];
        double[] withLanes = new double[rounds];
        double[] withoutLanes = new double[rounds];
        try (Workers workers =
                Workers.builder().count(WORKERS).lane("slow", SLOW_WORKERS).build()) {
            IsolatedFunction sleep = workers.library("libc.so.6")
                    .function("usleep", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            fastTail(sleep, sleep.inLane("slow"), true, arrivals / 4, 0);
            for (int round = 0; round < rounds; round++) {
                alone[round] = fastTail(sleep, sleep, false, arrivals, round);
                withLanes[round] = fastTail(sleep, sleep.inLane("slow"), true, arrivals, round);
                withoutLanes[round] = fastTail(sleep, sleep, true, arrivals, round);
            }
        }
        Result base = Result.ofRounds("fast-calls-alone-p99", "ms", alone, arrivals, "");
        Result lanes = Result.ofRounds("fast-calls-beside-a-slow-lane-p99", "ms", withLanes, arrivals, "");
        results.add(base);
        results.add(lanes);
        results.add(Result.ofRounds("fast-calls-without-lanes-p99", "ms", withoutLanes, arrivals, ""));
        bars.add(Bar.measured(
                "starved-fast-calls-p99-ratio",
                List.of(lanes.name(), base.name()),
                lanes.value() / base.value(),
                "<=",
                2));
    }

    /** The fast calls' p99 from arrival to end, in milliseconds. */
    private static double fastTail(
            IsolatedFunction fast, IsolatedFunction slow, boolean withSlow, int arrivals, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Histogram times = new ConcurrentHistogram(60_000_000_000L, 3);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        long arrival = System.nanoTime();
        for (int i = 0; i < arrivals; i++) {
            arrival += (long) (-Math.log(1 - random.nextDouble()) / ARRIVALS_PER_SECOND * 1e9);
            boolean isSlow = random.nextDouble() < SLOW_SHARE;
            if (isSlow && !withSlow) {
                continue;
            }
            for (long left = arrival - System.nanoTime(); left > 0; left = arrival - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            long came = arrival;
            calls.add(
                    isSlow
                            ? slow.submit(LONGER * FAST_MICROS).thenAccept(_ -> {})
                            : fast.submit(FAST_MICROS).thenAccept(_ -> times.recordValue(System.nanoTime() - came)));
        }
        calls.forEach(CompletableFuture::join);
        return times.getValueAtPercentile(99) / 1e6;
    }
}
