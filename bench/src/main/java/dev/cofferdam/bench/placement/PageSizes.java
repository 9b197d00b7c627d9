package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One thread in memory of 4 KiB pages and of huge ones: at random, and from one end to the other. */
final class PageSizes implements Section {
    private static final long STEPS = 100_000;

    private final Comparisons comparisons;

    PageSizes(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String title() {
        return "4 KiB and huge pages";
    }

    @Override
    public double seconds(Journal journal) {
        return journal.quick ? 4 : 8;
    }

    @Override
    public void measure(Journal journal) {
        int cpu = journal.topology.allowed().stream().max().orElseThrow();
        List<BarChart.Entry> latencies = new ArrayList<>();
        List<BarChart.Entry> bandwidths = new ArrayList<>();
        for (PageKind kind : List.of(PageKind.BASE, PageKind.HUGE)) {
            String name = kind == PageKind.BASE ? "4 KiB pages" : "huge pages";
            latencies.add(BarChart.Entry.of(name, latency(journal, cpu, kind, name)));
            bandwidths.add(BarChart.Entry.of(name, triad(journal, cpu, kind, name)));
        }
        comparisons.latency(new BarChart.Group("pointer chase, one thread", latencies));
        comparisons.bandwidth(new BarChart.Group("triad, one thread", bandwidths));
    }

    private static Result latency(Journal journal, int cpu, PageKind kind, String name) {
        int rounds = journal.quick ? 15 : 31;
        try (Team team = Team.on(cpu);
                ChaseRing ring = new ChaseRing(journal.sizes.beyondCaches(), journal.sizes.line(), kind)) {
            team.timeOne(ring::lay);
            if (kind == PageKind.HUGE) {
                sayWhatWasObtained(journal, ring.hugeBytes());
            }
            double[] figures = Latency.rounds(team, ring, rounds, STEPS);
            return journal.add(Result.ofRounds("chase-" + name.replace(' ', '-'), "ns", figures, STEPS, "cpu " + cpu)
                    .under(team.conditions(rounds, Places.nodeOf(journal.topology, cpu), List.of(ring.segment()))));
        }
    }

    private static Result triad(Journal journal, int cpu, PageKind kind, String name) {
        int rounds = journal.quick ? 15 : 31;
        try (Team team = Team.on(cpu);
                Bandwidth bandwidth = new Bandwidth(team, journal.sizes.streamElements(1), kind)) {
            double[] figures = bandwidth.rounds(StreamKernel.TRIAD, rounds);
            return journal.add(Result.ofRounds("triad-" + name.replace(' ', '-'), "GB/s", figures, 1, "cpu " + cpu)
                    .under(bandwidth.conditions(rounds, Places.nodeOf(journal.topology, cpu))));
        }
    }

    /** The kernel may give none, or some: the figures for huge pages are of what it gave. */
    private static void sayWhatWasObtained(Journal journal, long hugeBytes) {
        long asked = journal.sizes.beyondCaches();
        String obtained = Report.bytes(hugeBytes) + " of " + Report.bytes(asked) + " asked for came as huge pages";
        journal.add(
                hugeBytes > 0
                        ? Finding.noted("huge-pages-obtained", obtained)
                        : Finding.unmeasured(
                                "huge-pages-obtained",
                                obtained + ", so that what is called huge pages here is not; "
                                        + "/sys/kernel/mm/transparent_hugepage/enabled says " + setting()));
    }

    private static String setting() {
        try {
            return Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"))
                    .strip();
        } catch (IOException absent) {
            return "nothing: the kernel has no transparent huge pages";
        }
    }
}
