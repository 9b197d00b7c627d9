package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.picture.CurveChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.CpuSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Bandwidth by the number of threads, as far from each other as can be: how many it takes to saturate the memory. */
final class Scaling implements Section {
    /** So many counts make a curve. */
    private static final int COUNTS = 14;

    private static final List<StreamKernel> KERNELS =
            List.of(StreamKernel.READ, StreamKernel.TRIAD, StreamKernel.TRIAD_NT);

    @Override
    public String title() {
        return "bandwidth by threads";
    }

    @Override
    public double seconds(Journal journal) {
        return counts(journal).length * (journal.quick ? 2.0 : 4.0);
    }

    /** All of them as long as they are few; then evenly spaced ones, and the number of cores. */
    private static int[] counts(Journal journal) {
        int cpus = journal.topology.allowed().size();
        int cores = Places.oneOfEachCore(journal.topology).length;
        double step = Math.max(1, cpus / (double) COUNTS);
        IntStream even = IntStream.iterate(1, i -> i + 1)
                .limit((long) Math.ceil(cpus / step))
                .map(i -> (int) Math.round(i * step));
        return IntStream.concat(even, IntStream.of(1, Math.min(2, cpus), cores, cpus))
                .filter(count -> count <= cpus)
                .distinct()
                .sorted()
                .toArray();
    }

    @Override
    public void measure(Journal journal) {
        int rounds = journal.quick ? 7 : 15;
        int[] counts = counts(journal);
        Map<StreamKernel, List<Curve.Point>> points = new EnumMap<>(StreamKernel.class);
        for (int i = 0; i < counts.length; i++) {
            List<CpuSet> places = Places.spread(journal.topology, counts[i]);
            try (Team team = Team.pinned(places);
                    Bandwidth bandwidth = new Bandwidth(team, journal.sizes.streamElements(counts[i]), PageKind.HUGE)) {
                for (StreamKernel kernel : KERNELS) {
                    Result result = journal.add(Result.ofRounds(
                                    "bandwidth-" + kernel.label() + "-" + counts[i] + "-threads",
                                    "GB/s",
                                    bandwidth.rounds(kernel, rounds),
                                    1,
                                    "cpus " + team.cpus())
                            .under(bandwidth.conditions(rounds, Places.nodesOf(journal.topology, team.cpus()))));
                    points.computeIfAbsent(kernel, _ -> new ArrayList<>())
                            .add(new Curve.Point(
                                    counts[i],
                                    result.value(),
                                    result.spread().getFirst(),
                                    result.spread().getLast()));
                }
            }
            journal.progress.part((i + 1.0) / counts.length);
        }
        draw(journal, points);
    }

    private static void draw(Journal journal, Map<StreamKernel, List<Curve.Point>> points) {
        int cores = Places.oneOfEachCore(journal.topology).length;
        List<Curve> curves = points.entrySet().stream()
                .map(each -> new Curve(each.getKey().label(), each.getValue()))
                .toList();
        boolean siblings = cores < journal.topology.allowed().size();
        journal.add(Picture.of(
                "scaling",
                "How many threads it takes",
                "GB/s of all threads together, each on a CPU of its own, the cores first and their second hardware threads"
                        + " after them. Where the curve bends, memory is busy: more threads of this kind get nothing more.",
                new CurveChart(
                                "Bandwidth by threads",
                                "threads",
                                "GB/s",
                                CurveChart.Scale.COUNTS,
                                curves,
                                siblings ? List.of(new CurveChart.Mark(cores, "all cores")) : List.of())
                        .svg()));
        List<Curve.Point> triad = points.getOrDefault(StreamKernel.TRIAD, List.of());
        double[] values = triad.stream().mapToDouble(Curve.Point::y).toArray();
        double best = Arrays.stream(values).max().orElse(0);
        triad.stream()
                .filter(point -> point.y() >= 0.9 * best)
                .findFirst()
                .ifPresent(enough -> journal.add(Finding.noted(
                        "threads-for-bandwidth",
                        "one thread moves " + Report.number(values[0]) + " GB/s; " + Report.number(enough.x())
                                + " of " + journal.topology.allowed().size()
                                + " reach nine tenths of the most, " + Report.number(best) + " GB/s")));
    }
}
