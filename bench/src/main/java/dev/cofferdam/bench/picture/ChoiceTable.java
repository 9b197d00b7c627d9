package dev.cofferdam.bench.picture;

import dev.cofferdam.bench.picture.Svg.Anchor;
import java.util.List;

/**
 * Which of a few kinds each cell of a table is of, by colour, with a text.
 *
 * @param kinds their names; a cell has the index of one
 * @param cells row by row
 */
public record ChoiceTable(
        String title, List<String> rows, List<String> columns, List<String> kinds, List<List<Cell>> cells) {
    private static final int TOP = 66;
    private static final int LEFT = 84;
    private static final int WIDTH = 62;
    private static final int HEIGHT = 28;

    /** Light enough for black text. */
    private static final List<String> COLOURS = List.of("#b9d4ea", "#f6d7a8", "#bfe3c0", "#e3c9e6");

    /** A cell. */
    public record Cell(int kind, String text) {}

    public String svg() {
        Svg svg = new Svg(
                Math.max(LEFT + columns.size() * WIDTH + 20, LEFT + kinds.size() * 110),
                TOP + rows.size() * HEIGHT + 12,
                title);
        svg.text(10, 18, Anchor.START, 14, Svg.INK, title);
        for (int kind = 0; kind < kinds.size(); kind++) {
            svg.rectangle(LEFT + kind * 110, 28, 14, 12, COLOURS.get(kind));
            svg.text(LEFT + kind * 110 + 20, 38, Anchor.START, 12, Svg.INK, kinds.get(kind));
        }
        for (int column = 0; column < columns.size(); column++) {
            svg.text(LEFT + (column + 0.5) * WIDTH, TOP - 7, Anchor.MIDDLE, 11, Svg.INK, columns.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = TOP + row * HEIGHT;
            svg.text(LEFT - 8, y + 18, Anchor.END, 12, Svg.INK, rows.get(row));
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cells.get(row).get(column);
                double x = LEFT + column * WIDTH;
                svg.rectangle(x, y, WIDTH - 1, HEIGHT - 1, COLOURS.get(cell.kind()));
                svg.text(x + WIDTH / 2.0, y + 18, Anchor.MIDDLE, 12, Svg.INK, cell.text());
            }
        }
        return svg.finish();
    }
}
