package dev.cofferdam.cli.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part as a box: its label on top, and the boxes of what is in it below, in so many rows that the
 * whole is rather wider than high.
 */
final class PartBox {
    private static final int PADDING = 8;
    private static final int GAP = 8;
    private static final int LABEL = 20;
    private static final int CPU_WIDTH = 34;
    private static final int CPU_HEIGHT = 22;
    private static final double SHAPE = 1.7;

    private final Part part;
    private final List<PartBox> inside = new ArrayList<>();
    private final int columns;
    private final int columnWidth;
    private int width;
    private int height;

    PartBox(Part part) {
        this.part = part;
        part.inside().forEach(inner -> inside.add(new PartBox(inner)));
        columnWidth = inside.stream().mapToInt(box -> box.width).max().orElse(0);
        columns = bestColumns();
        grow(0);
    }

    int width() {
        return width;
    }

    int contentsHeight() {
        return heightOf(columns);
    }

    private boolean isCpu() {
        return part.kind() == Part.Kind.CPU;
    }

    /** Memory alone, caches and cores are bars above what is in them, and as wide; the others go around. */
    private int padding() {
        return part.kind().compareTo(Part.Kind.MEMORY) >= 0 ? 0 : PADDING;
    }

    private int gap() {
        return part.isCore() ? 2 : padding() == 0 ? 6 : GAP;
    }

    private int bestColumns() {
        if (part.isCore() || inside.size() < 2) {
            return Math.max(1, Math.min(inside.size(), 4));
        }
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int count = 1; count <= inside.size(); count++) {
            int rows = Math.ceilDiv(inside.size(), count);
            double shape = (double) (count * (columnWidth + gap())) / Math.max(1, heightOf(count));
            // Rows that are not full look as if something were missing.
            double unfull = 1.2 * (rows * count - inside.size()) / count;
            double off = Math.abs(Math.log(shape / SHAPE)) + unfull;
            if (off < least) {
                least = off;
                best = count;
            }
        }
        return best;
    }

    private int heightOf(int count) {
        int sum = 0;
        for (int first = 0; first < inside.size(); first += count) {
            sum += rowHeight(first, count) + (first == 0 ? 0 : gap());
        }
        return sum;
    }

    private int rowHeight(int first, int count) {
        return inside.subList(first, Math.min(first + count, inside.size())).stream()
                .mapToInt(box -> box.height)
                .max()
                .orElse(0);
    }

    private void grow(int least) {
        if (isCpu()) {
            width = CPU_WIDTH;
            height = CPU_HEIGHT;
            return;
        }
        int shown = Math.min(columns, Math.max(1, inside.size()));
        int contents = shown * columnWidth + (shown - 1) * gap();
        width = Math.max(least, Math.max(contents + 2 * padding(), labelWidth()));
        height = LABEL + (inside.isEmpty() ? 0 : 4 + heightOf(columns)) + padding();
    }

    private int labelWidth() {
        return 12 + (int) Math.ceil(label().length() * (padding() == 0 ? 5.8 : 7.0));
    }

    private String label() {
        // In a small box the frequency would be most of the text: the pointer is told.
        return part.isCore() ? part.name() : part.label();
    }

    void draw(Svg svg, int x, int y, int given) {
        String style = part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (isCpu()) {
            svg.box(new Rectangle(x, y, given, CPU_HEIGHT), style, 3);
            svg.text(x + given / 2, y + 15, "middle", part.cpus().toString());
            return;
        }
        svg.group(part.label() + ": " + (part.cpus().isEmpty() ? "no CPUs" : "CPUs " + part.cpus()));
        boolean isBar = padding() == 0;
        svg.box(new Rectangle(x, y, given, isBar ? LABEL : height), style, isBar ? 3 : 6);
        if (isBar) {
            svg.text(x + given / 2, y + 14, "middle", label());
        } else {
            svg.text(x + PADDING, y + 15, "label", label());
        }
        drawInside(svg, x + padding(), y + LABEL + 4, given - 2 * padding());
        svg.endGroup();
    }

    /** What is in it, without a border or a label around. */
    void drawContents(Svg svg, int x, int y) {
        drawInside(svg, x, y, width - 2 * padding());
    }

    private void drawInside(Svg svg, int x, int y, int given) {
        if (inside.isEmpty()) {
            return;
        }
        int shown = Math.min(columns, inside.size());
        int each = (given - (shown - 1) * gap()) / shown;
        int top = y;
        for (int first = 0; first < inside.size(); first += columns) {
            int left = x;
            for (PartBox box : inside.subList(first, Math.min(first + columns, inside.size()))) {
                box.draw(svg, left, top, each);
                left += each + gap();
            }
            top += rowHeight(first, columns) + gap();
        }
    }
}
