package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.List;

/** The triad by a thread for each core: each on its core, and all where the kernel puts them. Rounds take turns. */
final class PinnedOrNot implements Section {
    private final Comparisons comparisons;

    PinnedOrNot(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String title() {
        return "pinned and unpinned";
    }

    @Override
    public double seconds(Journal journal) {
        return journal.quick ? 3 : 6;
    }

    @Override
    public void measure(Journal journal) {
        int rounds = journal.quick ? 21 : 51;
        int[] cpus = Places.oneOfEachCore(journal.topology);
        long elements = journal.sizes.streamElements(cpus.length);
        double[] pinned = new double[rounds];
        double[] unpinned = new double[rounds];
        try (Team placed = Team.onEach(cpus);
                Team loose = Team.unpinned(cpus.length);
                Bandwidth there = new Bandwidth(placed, elements, PageKind.HUGE);
                Bandwidth anywhere = new Bandwidth(loose, elements, PageKind.HUGE)) {
            for (int round = 0; round < rounds; round++) {
                pinned[round] = there.rounds(StreamKernel.TRIAD, 1)[0];
                unpinned[round] = anywhere.rounds(StreamKernel.TRIAD, 1)[0];
                journal.progress.part((round + 1.0) / rounds);
            }
            String nodes = Places.nodesOf(journal.topology, placed.cpus());
            Result on = journal.add(Result.ofRounds("triad-pinned", "GB/s", pinned, 1, "cpus " + placed.cpus())
                    .under(there.conditions(rounds, nodes)));
            Result off = journal.add(Result.ofRounds("triad-unpinned", "GB/s", unpinned, 1, "anywhere")
                    .under(anywhere.conditions(rounds, Places.nodesOf(journal.topology, loose.cpus()))));
            comparisons.bandwidth(new BarChart.Group(
                    "triad, a thread for each core",
                    List.of(BarChart.Entry.of("pinned, one per core", on), BarChart.Entry.of("unpinned", off))));
            String figures = "threads that stay on their cores move " + Report.number(on.value())
                    + " GB/s, threads left to the kernel " + Report.number(off.value()) + " GB/s";
            boolean differ = Rounds.of(pinned).differ(Rounds.of(unpinned));
            journal.add(Finding.noted("pinned-or-not", differ ? figures : figures + ": no more than rounds differ"));
        }
    }
}
