package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.picture.Picture;
import java.util.ArrayList;
import java.util.List;

/** What several sections compare, drawn together at the end. */
final class Comparisons implements Section {
    private final List<BarChart.Group> bandwidths = new ArrayList<>();
    private final List<BarChart.Group> latencies = new ArrayList<>();

    void bandwidth(BarChart.Group group) {
        bandwidths.add(group);
    }

    void latency(BarChart.Group group) {
        latencies.add(group);
    }

    @Override
    public String title() {
        return "drawing";
    }

    @Override
    public double seconds(Journal journal) {
        return 0.1;
    }

    @Override
    public void measure(Journal journal) {
        journal.add(new Picture(
                "comparisons",
                "What placement is worth",
                "Longer is better for bandwidth, shorter is better for latency; the thin line is the spread of the rounds.",
                List.of(
                        new BarChart("Bandwidth", "GB/s", bandwidths).svg(),
                        new BarChart("Latency", "ns", latencies).svg())));
    }
}
