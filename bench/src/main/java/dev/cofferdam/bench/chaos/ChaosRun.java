package dev.cofferdam.bench.chaos;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run between two looks at what there is of ours, and its report. */
final class ChaosRun {
    /** What a JVM does once, such as opening its own descriptors, it has done before the first look. */
    private static final int WARM_UP_CALLS = 500;

    private static final long SETTLING_NANOS = 10_000_000_000L;
    private static final long SETTLING_LOOK_MILLIS = 20;

    private final int calls;
    private final long seed;
    private final Consumer<String> progress;
    private final Verdict verdict = new Verdict();
    private final Census.Marks marks = new Census.Marks();
    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ChaosRun(int calls, long seed, Consumer<String> progress) {
        this.calls = calls;
        this.seed = seed;
        this.progress = progress;
    }

    Report run() throws InterruptedException {
        progress.accept("chaos of " + calls + " calls, seed " + seed);
        Chaos.Counts ignored = new Chaos(WARM_UP_CALLS, seed + 1, verdict, marks).run(_ -> {});
        Census before = steady();
        Chaos.Counts counts =
                new Chaos(calls, seed, verdict, marks).run(begun -> progress.accept(begun + " calls of " + calls));
        Census after = settled(before);

        findings.add(Finding.noted(
                "seed",
                "--calls " + calls + " --seed " + seed + " does the same again, as far as"
                        + " that is not up to the machine"));
        verdict.details().forEach(detail -> findings.add(Finding.differs("chaos", detail)));
        bar("wrong-results", verdict.wrong());
        bar("lost-calls", verdict.lost());
        bar("double-ended-calls", verdict.doubleEnded());
        bar("leaked-processes", after.processesBeyond(before));
        bar("leaked-descriptors", after.descriptorsBeyond(before));
        bar("leaked-mappings", after.mappingsBeyond(before));
        bar("leaked-names", after.namesBeyond(before));
        count("calls", "calls", counts.calls());
        count("runs", "runs", counts.runs());
        results.add(new Result(
                "duration", counts.seconds(), "s", List.of(counts.seconds(), counts.seconds()), counts.calls(), ""));
        counts.byKind().forEach((kind, count) -> count("made-" + label(kind), "calls", count));
        counts.byEnd().forEach((end, count) -> count("ended-" + end, "calls", count));
        for (Mishap mishap : Mishap.all()) {
            count("inside-" + label(mishap), "times", counts.byMishap().getOrDefault(mishap, 0L));
        }
        counts.byTrouble().forEach((trouble, count) -> count("outside-" + label(trouble), "times", count));
        return Report.of("chaos", results, bars, findings);
    }

    /** Once two looks in a row find the same: what the first run has closed is gone. Or as it is after a while. */
    private Census steady() throws InterruptedException {
        long until = System.nanoTime() + SETTLING_NANOS;
        Census now = Census.take(marks);
        @Nullable Census last = null;
        while (!now.equals(last) && System.nanoTime() - until < 0) {
            Thread.sleep(SETTLING_LOOK_MILLIS);
            last = now;
            now = Census.take(marks);
        }
        return now;
    }

    /** Once nothing is too many, or as it stays. */
    private Census settled(Census before) throws InterruptedException {
        long until = System.nanoTime() + SETTLING_NANOS;
        Census now = Census.take(marks);
        while (!now.hasNothingBeyond(before) && System.nanoTime() - until < 0) {
            Thread.sleep(SETTLING_LOOK_MILLIS);
            now = Census.take(marks);
        }
        if (!now.hasNothingBeyond(before)) {
            findings.add(Finding.differs("leaks", "before " + before + ", after " + now));
        }
        return now;
    }

    private void bar(String name, long count) {
        count(name, "", count);
        bars.add(Bar.measured(name, List.of(name), (double) count, "<=", 0));
    }

    private void count(String name, String unit, long count) {
        results.add(new Result(name, (double) count, unit, List.of((double) count, (double) count), calls, ""));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
