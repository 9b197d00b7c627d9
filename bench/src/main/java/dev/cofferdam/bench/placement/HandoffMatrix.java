package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.HeatMap;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long it takes to hand a cache line from each core to each other: half of a ping-pong over one word. */
final class HandoffMatrix implements Section {
    /** More cores than this are sampled evenly: pairs grow with the square. */
    private static final int MOST = 64;

    /** Where the two words are: apart, so that starting does not disturb what is timed. */
    private static final long TIMED = 0;

    private static final long STARTING = 512;

    private static final long FEWEST_TRIPS = 20;
    private static final long MOST_TRIPS = 1000;
    private static final double ROUND_NANOS = 500_000;

    @Override
    public String title() {
        return "handoff, core by core";
    }

    @Override
    public double seconds(Journal journal) {
        int cores = cpus(journal).length;
        return 0.1 + cores * (cores - 1) / 2.0 * (journal.quick ? 0.02 : 0.06);
    }

    /** A CPU of each core; if there is only one core, its hardware threads. */
    private static int[] cpus(Journal journal) {
        int[] cores = Places.oneOfEachCore(journal.topology);
        int[] all =
                cores.length > 1 ? cores : journal.topology.allowed().stream().toArray();
        double step = Math.max(1, all.length / (double) MOST);
        return IntStream.range(0, Math.min(all.length, MOST))
                .map(i -> all[(int) (i * step)])
                .toArray();
    }

    @Override
    public void measure(Journal journal) {
        int[] cpus = cpus(journal);
        if (cpus.length < 2) {
            journal.add(Finding.unmeasured("handoff", "it takes two CPUs, and one is allowed here"));
            return;
        }
        double[][] matrix = new double[cpus.length][cpus.length];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        int pairs = cpus.length * (cpus.length - 1) / 2;
        int measured = 0;
        for (int i = 0; i < cpus.length; i++) {
            for (int j = i + 1; j < cpus.length; j++) {
                double figure = handoff(journal, cpus[i], cpus[j], pairs);
                matrix[i][j] = figure;
                matrix[j][i] = figure;
                journal.progress.part((double) ++measured / pairs);
            }
        }
        draw(journal, cpus, matrix);
    }

    private static double handoff(Journal journal, int from, int to, int pairs) {
        try (Team team = Team.onEach(from, to);
                Pages pages = Pages.map(2 * STARTING, PageKind.BASE)) {
            touch(team, pages.segment());
            double first = Math.max(1, round(team, pages.segment(), FEWEST_TRIPS) / (double) FEWEST_TRIPS);
            long trips = Math.clamp((long) (ROUND_NANOS / first), FEWEST_TRIPS, MOST_TRIPS);
            // Many short rounds: when a CPU is taken away for a moment, it takes a few of them. Where CPUs are not
            // there
            // at the same time, a trip takes as long as a turn on one, and a few have to do.
            int rounds = trips == FEWEST_TRIPS || pairs > 200 ? 9 : journal.quick ? 51 : 101;
            double[] figures = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                figures[round] = round(team, pages.segment(), trips) / (2.0 * trips);
            }
            return journal.add(Result.ofRounds(
                                    "handoff-cpu" + from + "-cpu" + to,
                                    "ns",
                                    figures,
                                    2 * trips,
                                    "cpu " + from + " <-> cpu " + to)
                            .under(team.conditions(
                                    rounds, Places.nodeOf(journal.topology, from), List.of(pages.segment()))))
                    .value();
        }
    }

    /** On the node of the first of the two: whoever asks for rounds runs anywhere. */
    private static void touch(Team team, MemorySegment words) {
        long ignored = team.time(member -> {
            if (member == 0) {
                words.fill((byte) 0);
            }
        });
    }

    /** Some trips first, over another word, since the two do not start at one moment. */
    private static long round(Team team, MemorySegment words, long trips) {
        MemorySegment timed = words.asSlice(TIMED, Long.BYTES);
        MemorySegment starting = words.asSlice(STARTING, Long.BYTES);
        timed.set(ValueLayout.JAVA_LONG, 0, 0);
        starting.set(ValueLayout.JAVA_LONG, 0, 0);
        long[] taken = new long[1];
        long ignored = team.time(member -> {
            if (member == 0) {
                Kernels.leadHandoff(starting, FEWEST_TRIPS);
                long start = System.nanoTime();
                Kernels.leadHandoff(timed, trips);
                taken[0] = System.nanoTime() - start;
            } else {
                Kernels.followHandoff(starting, FEWEST_TRIPS);
                Kernels.followHandoff(timed, trips);
            }
        });
        return taken[0];
    }

    private static void draw(Journal journal, int[] cpus, double[][] matrix) {
        List<String> labels = IntStream.of(cpus).mapToObj(Integer::toString).toList();
        double[] all = Arrays.stream(matrix)
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int cores = Places.oneOfEachCore(journal.topology).length;
        String sampled = cores > cpus.length ? " Of " + cores + " cores, " + cpus.length + " are shown." : "";
        journal.add(Picture.of(
                "handoff",
                "Core by core",
                "Nanoseconds to hand a cache line from a core to another, both spinning. Pale blocks are cores that share a"
                        + " cache: threads that talk to each other belong there." + sampled,
                HeatMap.of("Handoff, ns one way", "ns", "cpu", labels, "cpu", labels, matrix)
                        .svg()));
        journal.add(Finding.noted(
                "handoff",
                "a cache line goes from core to core in " + Report.number(all[0])
                        + (all[all.length - 1] > all[0] ? " to " + Report.number(all[all.length - 1]) : "") + " ns"));
    }
}
