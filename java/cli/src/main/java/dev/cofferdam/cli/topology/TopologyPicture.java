package dev.cofferdam.cli.topology;

import dev.cofferdam.topology.CoreKind;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The machine as a picture: boxes in boxes, the distances beside them, and what may not be used beneath. */
final class TopologyPicture {
    private static final int MARGIN = 20;
    private static final int TITLE = 52;
    private static final int LEGEND = 34;
    private static final int LINE = 17;
    private static final int CHARACTERS = 110;
    private static final int LEAST_WIDTH = 800;

    private static final String CSS = "text{font:11px system-ui,sans-serif;fill:#222}"
            + ".title{font-size:18px;font-weight:600}.heading{font-size:13px;font-weight:600}.note{fill:#666}"
            + ".label{font-size:12px;font-weight:600}.middle{text-anchor:middle}.end{text-anchor:end}.light{fill:#fff}"
            + "rect{stroke-width:1}.paper{fill:#fff}"
            + ".package{fill:#f4f4f6;stroke:#8a8f99}.die{fill:#ececf1;stroke:#a5a9b3}"
            + ".node{fill:#fdebd0;stroke:#d68910}.memory{fill:#fad7a0;stroke:#d68910}.cache{fill:#d6dbdf;stroke:#85929e}"
            + ".core{fill:#d4e6f1;stroke:#5499c7}.performance-core{fill:#aed6f1;stroke:#2874a6}"
            + ".efficiency-core{fill:#abebc6;stroke:#239b56}.cpu{fill:#fff;stroke:#99a3a4}";

    private final Svg svg = new Svg();
    private final Topology topology;

    private TopologyPicture(Topology topology) {
        this.topology = topology;
    }

    static String of(Topology topology) {
        return new TopologyPicture(topology).draw();
    }

    private String draw() {
        Part machine = Part.machine(topology);
        // The machine is the sheet itself: what is in it is laid out as in a box without a border.
        PartBox all = new PartBox(new Part(Part.Kind.MACHINE, "", "", machine.cpus(), machine.inside()));
        DistanceMatrix distances = new DistanceMatrix(topology);
        List<String> notes = notes();
        boolean beside = !distances.isEmpty() && distances.height() <= Math.max(all.contentsHeight(), 400);
        int across = all.width() + (beside ? MARGIN + distances.width() : 0);
        int width = 2 * MARGIN + Math.max(LEAST_WIDTH, Math.max(across, distances.width()));
        int top = TITLE + LEGEND;
        int bottom = top + Math.max(all.contentsHeight(), beside ? distances.height() : 0) + MARGIN;
        int afterDistances = bottom + (beside || distances.isEmpty() ? 0 : distances.height() + MARGIN);
        int height = afterDistances + notes.size() * LINE + MARGIN;

        svg.box(new Rectangle(0, 0, width, height), "paper", 0);
        svg.text(MARGIN, 30, "title", topology.model());
        svg.text(MARGIN, 48, "note", TopologyText.summary(topology));
        legend();
        all.drawContents(svg, MARGIN, top);
        distances.draw(svg, beside ? MARGIN + all.width() + MARGIN : MARGIN, beside ? top : bottom);
        int y = afterDistances + LINE;
        for (String note : notes) {
            svg.text(MARGIN, y, "note", note);
            y += LINE;
        }
        return svg.document(width, height, CSS);
    }

    private void legend() {
        int x = MARGIN;
        x = key(x, "package", "package");
        x = key(x, "node", "NUMA node and its memory");
        x = key(x, "cache", "cache");
        if (topology.cores().stream().anyMatch(core -> core.kind() != CoreKind.UNIFORM)) {
            x = key(x, "performance-core", "performance core");
            x = key(x, "efficiency-core", "efficiency core");
        } else {
            x = key(x, "core", "core");
        }
        key(x, "cpu", "CPU, by the kernel's number");
    }

    private int key(int x, String style, String meaning) {
        svg.box(new Rectangle(x, TITLE + 8, 16, 12), style, 2);
        svg.text(x + 22, TITLE + 18, "note", meaning);
        return x + 40 + (int) (meaning.length() * 6.0);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        add(notes, "Offline: ", topology.forbidden().offline());
        add(notes, "Forbidden by the affinity mask: ", topology.forbidden().byAffinity());
        add(notes, "Forbidden by the cpuset: ", topology.forbidden().byCpuset());
        if (!topology.forbidden().nodes().isEmpty()) {
            notes.add("Memory forbidden by the cpuset: nodes "
                    + topology.forbidden().nodes());
        }
        topology.quota()
                .ifPresent(quota -> notes.add(String.format(
                        Locale.ROOT, "Control group: a quota of %.2f CPUs' worth of time", quota.cpus())));
        topology.warnings().forEach(warning -> notes.add("Warning: " + warning));
        return notes.stream().flatMap(note -> wrapped(note).stream()).toList();
    }

    private static void add(List<String> notes, String why, CpuSet cpus) {
        if (!cpus.isEmpty()) {
            notes.add(why + "CPUs " + cpus);
        }
    }

    private static List<String> wrapped(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split("(?<=[ ,])")) {
            if (line.length() + word.length() > CHARACTERS && !line.isEmpty()) {
                lines.add(line.toString());
                line = new StringBuilder("    ");
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
