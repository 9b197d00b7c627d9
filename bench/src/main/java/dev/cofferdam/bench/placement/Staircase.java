package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.picture.CurveChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CacheType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long a load takes, by how much memory is used at random: a step up for each cache that no longer holds it. */
final class Staircase implements Section {
    private static final long SMALLEST = 4096;
    private static final long STEPS = 100_000;

    @Override
    public String title() {
        return "memory latency by working set";
    }

    @Override
    public double seconds(Journal journal) {
        return journal.quick ? 12 : 30;
    }

    @Override
    public void measure(Journal journal) {
        int cpu = journal.topology.allowed().stream().max().orElseThrow();
        List<Curve.Point> ofHuge = new ArrayList<>();
        List<Curve.Point> ofBase = new ArrayList<>();
        List<Long> sizes = sizes(journal);
        try (ChaseRing hugePages = new ChaseRing(sizes.getLast(), journal.sizes.line(), PageKind.HUGE);
                ChaseRing basePages = new ChaseRing(sizes.getLast(), journal.sizes.line(), PageKind.BASE)) {
            for (long size : sizes) {
                ofHuge.add(point(journal, cpu, hugePages, size, "huge-pages"));
                ofBase.add(point(journal, cpu, basePages, size, "4-KiB-pages"));
                journal.progress.part((ofHuge.size() + 0.0) / sizes.size());
            }
        }
        Curve huge = new Curve("huge pages", ofHuge);
        Curve base = new Curve("4 KiB pages", ofBase);
        journal.add(Picture.of(
                "staircase",
                "How far memory is",
                "Nanoseconds that one load waits, by the size of the memory that is read at random. Each step is a cache"
                        + " that has become too small; where the curves part, it is the translation of addresses that"
                        + " huge pages spare. Cores that share a cache have less of it each.",
                new CurveChart(
                                "Latency by working set, cpu " + cpu,
                                "bytes in use",
                                "ns a load",
                                CurveChart.Scale.SIZES,
                                List.of(huge, base),
                                marks(journal, cpu))
                        .svg()));
        summarize(journal, huge, base);
    }

    private static Curve.Point point(Journal journal, int cpu, ChaseRing ring, long size, String pages) {
        int rounds = journal.quick ? 5 : 9;
        try (Team team = Team.on(cpu)) {
            team.timeOne(() -> ring.lay(size));
            // Once around, so that what a cache can hold is in it.
            team.timeOne(() -> ring.walk(Math.min(size / journal.sizes.line(), 4 * STEPS)));
            double[] figures = Latency.rounds(team, ring, rounds, STEPS);
            String name = "latency-" + Report.bytes(size).replace(" ", "") + "-" + pages;
            Result at = journal.add(Result.ofRounds(name, "ns", figures, STEPS, "cpu " + cpu)
                    .under(team.conditions(
                            rounds,
                            Places.nodeOf(journal.topology, cpu),
                            List.of(ring.segment().asSlice(0, size)))));
            return new Curve.Point(
                    size, at.value(), at.spread().getFirst(), at.spread().getLast());
        }
    }

    /** From a page to well beyond all caches: powers of two, and one between each two if there is time. */
    private static List<Long> sizes(Journal journal) {
        List<Long> sizes = new ArrayList<>();
        long largest = journal.sizes.topOfStairs();
        for (long size = SMALLEST; size <= largest; size *= 2) {
            sizes.add(size);
            if (!journal.quick && size + size / 2 <= largest) {
                sizes.add(size + size / 2);
            }
        }
        return sizes;
    }

    private static List<CurveChart.Mark> marks(Journal journal, int cpu) {
        return journal.topology.caches().stream()
                .filter(cache ->
                        cache.type() != CacheType.INSTRUCTION && cache.cpus().contains(cpu))
                .sorted(Comparator.comparingInt(Cache::level))
                .map(cache -> new CurveChart.Mark(
                        cache.sizeBytes(), "L" + cache.level() + " " + Report.bytes(cache.sizeBytes())))
                .toList();
    }

    private static void summarize(Journal journal, Curve huge, Curve base) {
        Curve.Point nearest = huge.points().getFirst();
        Curve.Point farthest = huge.points().getLast();
        journal.add(Finding.noted(
                "how-far-memory-is",
                "a load takes " + Report.number(nearest.y()) + " ns from the nearest cache and "
                        + Report.number(farthest.y()) + " ns from " + journal.sizes.farthest() + ": "
                        + Report.number(farthest.y() / nearest.y())
                        + " times as long"));
        Optional<Curve.Point> last = base.points().reversed().stream().findFirst();
        last.ifPresent(point -> journal.add(Finding.noted(
                "huge-pages-at-random",
                "reading " + Report.bytes((long) point.x()) + " at random, a load takes "
                        + Report.number(point.y()) + " ns with 4 KiB pages and " + Report.number(farthest.y())
                        + " ns with huge pages: " + Report.number(point.y() / farthest.y()) + " times as long")));
    }
}
