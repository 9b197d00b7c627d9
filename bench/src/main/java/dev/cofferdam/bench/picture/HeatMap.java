package dev.cofferdam.bench.picture;

import dev.cofferdam.bench.picture.Svg.Anchor;
import dev.cofferdam.bench.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A matrix as coloured cells: the darker, the more.
 *
 * @param title above it
 * @param rowsAre what the rows are, such as "CPUs of node"
 * @param columnsAre what the columns are
 * @param values row by row; what is not a number stays empty
 */
public record HeatMap(
        String title,
        String unit,
        String rowsAre,
        List<String> rows,
        String columnsAre,
        List<String> columns,
        List<List<Double>> values) {
    private static final int TOP = 62;
    private static final int LEFT = 64;
    private static final int LEGEND = 46;

    /** More cells than this a side are too small for figures. */
    private static final int READABLE = 24;

    /** From the least to the most. */
    private static final int[][] SCALE = {{0xf3, 0xf7, 0xfb}, {0xb9, 0xd4, 0xea}, {0x5b, 0x9b, 0xd0}, {0x0b, 0x3c, 0x70}
    };

    /** Of a matrix as it was measured. */
    public static HeatMap of(
            String title,
            String unit,
            String rowsAre,
            List<String> rows,
            String columnsAre,
            List<String> columns,
            double[][] matrix) {
        List<List<Double>> values = Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
        return new HeatMap(title, unit, rowsAre, rows, columnsAre, columns, values);
    }

    private int cell() {
        int most = Math.max(rows.size(), columns.size());
        return most <= 6 ? 74 : most <= READABLE ? 40 : Math.max(6, 900 / most);
    }

    /** How wide the picture is, in pixels. */
    public int width() {
        return Math.max(LEFT + columns.size() * cell() + 20, LEFT + 190);
    }

    /** How high the picture is, in pixels. */
    public int height() {
        return TOP + rows.size() * cell() + LEGEND;
    }

    public String svg() {
        Svg svg = new Svg(width(), height(), title);
        int cell = cell();
        double lowest = measured().min().orElse(0);
        double highest = measured().max().orElse(0);
        int labelEvery = Math.max(1, 14 / cell + (cell < 20 ? 1 : 0));
        svg.text(10, 18, Anchor.START, 14, Svg.INK, title);
        svg.text(LEFT + columns.size() * cell / 2.0, 38, Anchor.MIDDLE, 11, Svg.FAINT, columnsAre);
        svg.upwards(14, TOP + rows.size() * cell / 2.0, 11, Svg.FAINT, rowsAre);
        for (int column = 0; column < columns.size(); column += labelEvery) {
            svg.text(LEFT + (column + 0.5) * cell, TOP - 7, Anchor.MIDDLE, 11, Svg.INK, columns.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            if (row % labelEvery == 0) {
                svg.text(LEFT - 7, TOP + (row + 0.5) * cell + 4, Anchor.END, 11, Svg.INK, rows.get(row));
            }
            for (int column = 0; column < columns.size(); column++) {
                draw(svg, row, column, lowest, highest);
            }
        }
        legend(svg, lowest, highest);
        return svg.finish();
    }

    private DoubleStream measured() {
        return values.stream().flatMap(List::stream).mapToDouble(value -> value).filter(value -> !Double.isNaN(value));
    }

    private void draw(Svg svg, int row, int column, double lowest, double highest) {
        int cell = cell();
        double value = values.get(row).get(column);
        double x = LEFT + column * cell;
        double y = TOP + row * cell;
        if (Double.isNaN(value)) {
            svg.rectangle(x, y, cell - 1, cell - 1, "#f0f0f0");
            return;
        }
        double share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
        svg.rectangle(x, y, cell - 1, cell - 1, colour(share));
        if (Math.max(rows.size(), columns.size()) <= READABLE) {
            svg.text(
                    x + cell / 2.0,
                    y + cell / 2.0 + 4,
                    Anchor.MIDDLE,
                    cell > 50 ? 14 : 11,
                    share > 0.45 ? "#ffffff" : Svg.INK,
                    Report.number(value));
        }
    }

    private void legend(Svg svg, double lowest, double highest) {
        double y = TOP + rows.size() * cell() + 14;
        int steps = 24;
        for (int i = 0; i < steps; i++) {
            svg.rectangle(LEFT + i * 4.0, y, 4.2, 10, colour((double) i / (steps - 1)));
        }
        svg.text(
                LEFT,
                y + 24,
                Anchor.START,
                11,
                Svg.FAINT,
                highest > lowest
                        ? Report.number(lowest) + " to " + Report.number(highest) + " " + unit
                        : Report.number(highest) + " " + unit);
    }

    /** Between neighbours of the scale, in equal parts. */
    private static String colour(double share) {
        double place = Math.clamp(share, 0, 1) * (SCALE.length - 1);
        int below = Math.min((int) place, SCALE.length - 2);
        double part = place - below;
        int[] mixed = new int[3];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (int) Math.round(SCALE[below][i] * (1 - part) + SCALE[below + 1][i] * part);
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", mixed[0], mixed[1], mixed[2]);
    }
}
