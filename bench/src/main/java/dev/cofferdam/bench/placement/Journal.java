package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.Progress;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the sections of the benchmark write down what they find, and what all of them need to know. */
final class Journal {
    final Topology topology;
    final Sizes sizes;
    final MemoryNodes memory;
    final boolean quick;
    final List<Section> sections;
    final Progress progress;
    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    Journal(Topology topology, Sizes sizes, MemoryNodes memory, boolean quick, List<Section> sections) {
        this.topology = topology;
        this.sizes = sizes;
        this.memory = memory;
        memory.refused().forEach((node, why) -> add(Finding.unmeasured("memory-of-node-" + node, why)));
        this.quick = quick;
        this.sections = sections;
        this.progress = new Progress(
                sections.stream().mapToDouble(section -> section.seconds(this)).sum());
    }

    /** Keeps a result, and hands it back. */
    Result add(Result result) {
        results.add(result);
        return result;
    }

    void add(Bar bar) {
        bars.add(bar);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(Picture picture) {
        pictures.add(picture);
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** How many of the figures something disturbed so much that they may not be worth much. */
    private long muchDisturbed() {
        return results.stream()
                .flatMap(result -> Stream.ofNullable(result.conditions()))
                .filter(Conditions::muchDisturbed)
                .count();
    }

    Report report() {
        long disturbed = muchDisturbed();
        if (disturbed > 0) {
            findings.addFirst(Finding.noted(
                    "disturbed",
                    disturbed + " of " + results.size()
                            + " figures were disturbed, by a hypervisor or by other programs:"
                            + " look at their spread, or measure again when it is quieter"));
        }
        return Report.of("placement", results, bars, findings);
    }
}
