package dev.cofferdam.cli.topology;

import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Locale;

/** The distances between nodes as a heat map with figures: the darker, the farther. */
final class DistanceMatrix {
    private static final int CELL = 30;
    private static final int HEAD = 44;

    private final Topology topology;
    private final int nearest;
    private final int farthest;

    DistanceMatrix(Topology topology) {
        this.topology = topology;
        List<Integer> all =
                topology.distances().stream().flatMap(List::stream).sorted().toList();
        nearest = all.isEmpty() ? 0 : all.getFirst();
        farthest = all.isEmpty() ? 0 : all.getLast();
    }

    /** A single node has nothing to be far from. */
    boolean isEmpty() {
        return topology.distances().size() < 2;
    }

    int width() {
        return isEmpty() ? 0 : Math.max(250, HEAD + topology.distances().size() * CELL);
    }

    int height() {
        return isEmpty() ? 0 : HEAD + 24 + topology.distances().size() * CELL;
    }

    void draw(Svg svg, int x, int y) {
        if (isEmpty()) {
            return;
        }
        svg.text(x, y + 14, "heading", "Distance between nodes");
        svg.text(x, y + 30, "note", "from row to column; 10 is local");
        int top = y + HEAD + 12;
        for (int row = 0; row < topology.nodes().size(); row++) {
            int id = topology.nodes().get(row).id();
            svg.text(x + HEAD + row * CELL + CELL / 2, top - 6, "middle", Integer.toString(id));
            svg.text(x + HEAD - 8, top + row * CELL + 19, "end", Integer.toString(id));
            for (int column = 0; column < topology.nodes().size(); column++) {
                cell(svg, x + HEAD + column * CELL, top + row * CELL, row, column);
            }
        }
    }

    private void cell(Svg svg, int x, int y, int row, int column) {
        int distance = topology.distances().get(row).get(column);
        double share = farthest == nearest ? 0 : (double) (distance - nearest) / (farthest - nearest);
        svg.group("from node " + topology.nodes().get(row).id() + " to node "
                + topology.nodes().get(column).id() + ": " + distance);
        svg.cell(new Rectangle(x, y, CELL, CELL), color(share));
        svg.text(x + CELL / 2, y + 19, share > 0.6 ? "middle light" : "middle", Integer.toString(distance));
        svg.endGroup();
    }

    /** From pale to dark orange. */
    private static String color(double share) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", (int) (255 - share * 75), (int) (243 - share * 175), (int)
                (224 - share * 210));
    }
}
