package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.CpuPair;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From the deadline of a call that hangs to the next call's result, where the worker has touched every page of a large
 * arena: nearly all of that time the kernel takes the dead process's pages down, one by one. Beside the same in C.
 */
final class HangWithLargeArena {
    private static final String BAR = "hang-to-next-8gib-vs-c-twin";
    private static final List<String> FROM = List.of("hang-to-next-8gib-p50", "hang-to-next-8gib-twin-p50");
    private static final double LIMIT = 1.2;
    private static final long ARENA_BYTES = 8L << 30;
    /** For page tables, and all else that runs. */
    private static final long MARGIN_BYTES = 1L << 30;

    private static final Duration DEADLINE = Duration.ofMillis(5);
    /** To touch all pages. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    HangWithLargeArena(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() throws Throwable {
        Optional<CpuPair> cpus = CpuPair.find();
        if (cpus.isEmpty()) {
            unmeasured("caller and worker have a core each, of one package, and here is only one");
        } else if (availableBytes() < ARENA_BYTES + MARGIN_BYTES) {
            unmeasured("it takes 9 GiB of memory, and " + (availableBytes() >> 20) + " MiB are available");
        } else {
            measure(cpus.get());
        }
    }

    private void unmeasured(String why) {
        bars.add(Bar.unmeasured(BAR, FROM, "<=", LIMIT, why));
    }

    private static long availableBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    private void measure(CpuPair cpus) throws Throwable {
        int rounds = output.quick() ? 1 : 3;
        int kills = output.quick() ? 3 : 7; // before each the worker touches two million pages, which takes seconds
        output.progress("hung calls with 8 GiB, isolated and in C, " + rounds + " rounds of " + kills + ", " + cpus);
        double[] twin = new double[rounds];
        double[] isolated = new double[rounds];
        double[] ratio = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            twin[round] = NativeProgram.median(
                            "hang_twin",
                            cpus.caller(),
                            cpus.worker(),
                            kills,
                            NativeProgram.fixture("hang").resolveSibling(""),
                            ARENA_BYTES)
                    / 1e6;
            isolated[round] = median(cpus, kills);
            ratio[round] = isolated[round] / twin[round];
        }
        results.add(Result.ofRounds("hang-to-next-8gib-twin-p50", "ms", twin, kills, cpus.toString()));
        results.add(Result.ofRounds("hang-to-next-8gib-p50", "ms", isolated, kills, cpus.toString()));
        // Of neighbours in time, as far as a round of seconds is one.
        Result compared = Result.ofRounds("hang-to-next-8gib-over-twin", "", ratio, kills, cpus.toString());
        results.add(compared);
        bars.add(Bar.measured(BAR, FROM, compared.value(), "<=", LIMIT));
    }

    /** Milliseconds, of a fresh arena, as the twin's is: it has its memory only while it runs. */
    private static double median(CpuPair cpus, int kills) throws Throwable {
        try (Affinity.Scope _ = Affinity.pin(cpus.callerSet());
                Workers workers = Workers.builder()
                        .count(1)
                        .pin(List.of(cpus.workerSet()))
                        .build();
                SharedArena arena = SharedArena.create(ARENA_BYTES)) {
            MemorySegment all = arena.allocate(ARENA_BYTES);
            double[] millis = new double[kills];
            double ignored = hangOnce(workers, all);
            for (int i = 0; i < kills; i++) {
                millis[i] = hangOnce(workers, all);
            }
            Arrays.sort(millis);
            return millis[kills / 2];
        }
    }

    private static double hangOnce(Workers workers, MemorySegment all) {
        IsolatedFunction touch = workers.library(NativeProgram.fixture("segments"))
                .function("touch_pages", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG))
                .withDeadline(LONG);
        IsolatedFunction hang = workers.library(NativeProgram.fixture("hang"))
                .function("loop", FunctionDescriptor.of(ValueLayout.JAVA_INT))
                .withDeadline(DEADLINE);
        IsolatedFunction empty = workers.library(NativeProgram.fixture("good"))
                .function("empty", FunctionDescriptor.ofVoid())
                .withDeadline(LONG);
        touch.call(all, all.byteSize());
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        try {
            hang.call();
            throw new IllegalStateException("a call that hangs has returned");
        } catch (DeadlineExceededException expected) {
            empty.call();
        }
        return (System.nanoTime() - deadline) / 1e6;
    }
}
