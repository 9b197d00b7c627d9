package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Two threads count, each for itself: their counters in one cache line, and apart. Takes two cores. */
final class FalseSharing implements Section {
    /** How far apart the counters are: some CPUs fetch lines in pairs, and with these a pair lies between the two. */
    private static final long APART_LINES = 4;

    private final Comparisons comparisons;

    FalseSharing(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String title() {
        return "false sharing";
    }

    @Override
    public double seconds(Journal journal) {
        return 2;
    }

    @Override
    public void measure(Journal journal) {
        int[] cores = Places.oneOfEachCore(journal.topology);
        if (cores.length < 2) {
            journal.add(Finding.unmeasured("false-sharing", "it takes two cores, and one is allowed here"));
            return;
        }
        int rounds = journal.quick ? 51 : 101;
        long times = 20_000;
        double[] shared = new double[rounds];
        double[] padded = new double[rounds];
        long apart = APART_LINES * journal.sizes.line();
        // The farthest of the compact order: the dearest line to share.
        try (Team team = Team.onEach(cores[0], cores[cores.length - 1]);
                Pages pages = Pages.map(2 * apart, PageKind.BASE)) {
            for (int round = 0; round < rounds; round++) {
                shared[round] = count(team, pages.segment(), Long.BYTES, times);
                padded[round] = count(team, pages.segment(), apart, times);
            }
            Conditions conditions =
                    team.conditions(rounds, Places.nodesOf(journal.topology, team.cpus()), List.of(pages.segment()));
            String where = "cpus " + team.cpus();
            Result together = journal.add(Result.ofRounds("false-sharing-one-line", "ns", shared, times, where)
                    .under(conditions));
            Result alone = journal.add(Result.ofRounds("false-sharing-padded", "ns", padded, times, where)
                    .under(conditions));
            comparisons.latency(new BarChart.Group(
                    "an atomic addition, two threads with a counter each",
                    List.of(
                            BarChart.Entry.of("counters in one line", together),
                            BarChart.Entry.of("counters apart", alone))));
            journal.add(Finding.noted(
                    "false-sharing",
                    "two threads that count in one cache line need " + Report.number(together.value())
                            + " ns an addition, in lines that are four apart " + Report.number(alone.value()) + " ns: "
                            + Report.number(together.value() / alone.value()) + " times as long"));
        }
    }

    private static double count(Team team, MemorySegment memory, long distance, long times) {
        return team.time(member -> Kernels.increment(memory.asSlice(member * distance, Long.BYTES), times))
                / (double) times;
    }
}
