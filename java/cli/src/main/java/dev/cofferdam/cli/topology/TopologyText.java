package dev.cofferdam.cli.topology;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Forbidden;
import dev.cofferdam.topology.HugePagePool;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The machine as a tree of text. Cores that are alike share a line. */
final class TopologyText {
    private final StringBuilder text = new StringBuilder();
    private final Topology topology;

    private TopologyText(Topology topology) {
        this.topology = topology;
    }

    static String of(Topology topology) {
        TopologyText tree = new TopologyText(topology);
        tree.line(topology.model() + ": " + summary(topology));
        tree.branches("", Part.machine(topology).inside());
        tree.distances();
        tree.hugePages();
        tree.forbidden();
        topology.warnings().forEach(warning -> tree.line("warning: " + warning));
        return tree.text.toString();
    }

    static String summary(Topology topology) {
        List<String> counts = new ArrayList<>();
        counts.add(Amount.of(topology.packages().size(), "package"));
        counts.add(Amount.of(topology.nodes().size(), "NUMA node"));
        counts.add(Amount.of(topology.cores().size(), "core"));
        counts.add(Amount.of(topology.allowed().size(), "CPU") + " " + list(topology.allowed()));
        return String.join(", ", counts);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void branches(String indent, List<Part> parts) {
        for (int first = 0; first < parts.size(); ) {
            int end = first + 1;
            while (end < parts.size() && areAlike(parts.get(first), parts.get(end))) {
                end++;
            }
            boolean last = end == parts.size();
            branch(indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "), parts.subList(first, end));
            first = end;
        }
    }

    private void branch(String indent, String deeper, List<Part> alike) {
        Part part = alike.getFirst();
        List<String> labels = new ArrayList<>();
        // What has the same CPUs stands on the same line.
        while (true) {
            labels.add(label(alike, part));
            if (part.inside().size() != 1 || !part.inside().getFirst().cpus().equals(part.cpus())) {
                break;
            }
            part = part.inside().getFirst();
            if (part.kind() == Part.Kind.CPU) {
                break;
            }
        }
        line(indent + String.join(" · ", labels) + ": " + cpus(alike));
        boolean isWhole = alike.size() > 1
                || part.kind() == Part.Kind.CPU
                || part.inside().stream().allMatch(inner -> inner.kind() == Part.Kind.CPU);
        if (!isWhole) {
            branches(deeper, part.inside());
        }
    }

    private static String label(List<Part> alike, Part part) {
        if (!part.isCore()) {
            return part.label();
        }
        String kind =
                switch (part.kind()) {
                    case PERFORMANCE_CORE -> "performance core";
                    case EFFICIENCY_CORE -> "efficiency core";
                    default -> "core";
                };
        String facts = part.facts().isEmpty() ? "" : ", " + part.facts();
        return alike.size() == 1
                ? kind + part.name().toLowerCase(Locale.ROOT).substring("core".length()) + facts
                : alike.size() + " × " + kind + facts;
    }

    private static String cpus(List<Part> alike) {
        CpuSet first = alike.getFirst().cpus();
        CpuSet last = alike.getLast().cpus();
        if (alike.size() == 1) {
            return first.isEmpty() ? "no CPUs" : (first.size() == 1 ? "CPU " : "CPUs ") + first;
        }
        return "CPUs " + first + (alike.size() == 2 ? " and " : " to ") + last;
    }

    /** Cores in a row that differ in their numbers alone, and by the same step. */
    private static boolean areAlike(Part one, Part other) {
        return one.isOneCore()
                && other.isOneCore()
                && one.kind() == other.kind()
                && one.facts().equals(other.facts())
                && one.cpus().size() == other.cpus().size()
                && one.inside().size() == other.inside().size()
                && (one.inside().isEmpty()
                        || areAlike(one.inside().getFirst(), other.inside().getFirst()));
    }

    private void distances() {
        if (topology.distances().size() < 2) {
            return;
        }
        line("distances from node (row) to node (column):");
        int width = 1
                + topology.distances().stream()
                        .flatMap(List::stream)
                        .mapToInt(distance -> distance.toString().length())
                        .max()
                        .orElse(1);
        int widest = topology.nodes().stream()
                .mapToInt(node -> Integer.toString(node.id()).length())
                .max()
                .orElse(1);
        width = Math.max(width, widest + 1);
        StringBuilder head = new StringBuilder("  " + " ".repeat(widest));
        for (var node : topology.nodes()) {
            head.append(padded(Integer.toString(node.id()), width));
        }
        line(head.toString());
        for (int row = 0; row < topology.nodes().size(); row++) {
            StringBuilder cells = new StringBuilder(
                    "  " + padded(Integer.toString(topology.nodes().get(row).id()), widest));
            for (int distance : topology.distances().get(row)) {
                cells.append(padded(Integer.toString(distance), width));
            }
            line(cells.toString());
        }
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private void hugePages() {
        for (HugePagePool pool : topology.hugePagePools()) {
            if (pool.total() > 0) {
                line("huge pages of " + Amount.bytes(pool.pageBytes()) + " on node " + pool.node() + ": " + pool.free()
                        + " free of " + pool.total());
            }
        }
    }

    private void forbidden() {
        Forbidden forbidden = topology.forbidden();
        without("offline", forbidden.offline());
        without("forbidden by the affinity mask", forbidden.byAffinity());
        without("forbidden by the cpuset", forbidden.byCpuset());
        if (!forbidden.nodes().isEmpty()) {
            line("memory forbidden by the cpuset: " + (forbidden.nodes().size() == 1 ? "node " : "nodes ")
                    + forbidden.nodes());
        }
        topology.quota()
                .ifPresent(quota -> line(String.format(
                        Locale.ROOT, "control group: a quota of %.2f CPUs' worth of time", quota.cpus())));
    }

    private void without(String why, CpuSet cpus) {
        if (!cpus.isEmpty()) {
            line(why + ": " + (cpus.size() == 1 ? "CPU " : "CPUs ") + cpus);
        }
    }

    private static String list(CpuSet cpus) {
        return cpus.isEmpty() ? "" : "(" + cpus + ")";
    }
}
