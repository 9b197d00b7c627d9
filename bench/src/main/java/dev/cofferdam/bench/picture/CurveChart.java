package dev.cofferdam.bench.picture;

import dev.cofferdam.bench.picture.Svg.Anchor;
import dev.cofferdam.bench.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Curves over sizes or counts, each point with its spread.
 *
 * @param xIs what is on the x axis
 * @param yIs what is on the y axis, with its unit
 * @param scale of the axes
 * @param marks places on the x axis that mean something
 */
public record CurveChart(String title, String xIs, String yIs, Scale scale, List<Curve> curves, List<Mark> marks) {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 66;
    private static final int RIGHT = 24;
    private static final int TOP = 64;
    private static final int BOTTOM = 52;

    /** How the axes run. */
    public enum Scale {
        /** Bytes by powers of two, values by powers of ten. */
        SIZES,
        /** Counts and values, both from nothing. */
        COUNTS,
        /** How many are above it, as one of so many: 100 for 99 per cent; both by powers of ten. */
        PERCENTILES
    }

    /** A place on the x axis, with a name. */
    public record Mark(double x, String name) {}

    private DoubleStream points(ToDoubleFunction<Curve.Point> part) {
        return curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(part);
    }

    public String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        Axis x = scale != Scale.COUNTS
                ? Axis.logarithmic(
                        points(Curve.Point::x).min().orElse(1),
                        points(Curve.Point::x).max().orElse(2),
                        1.1,
                        LEFT,
                        WIDTH - RIGHT)
                : new Axis(0, points(Curve.Point::x).max().orElse(1) + 0.5, false, LEFT, WIDTH - RIGHT);
        double highest = points(Curve.Point::y).max().orElse(1);
        Axis y = scale != Scale.COUNTS
                ? Axis.logarithmic(
                        Math.max(1e-3, points(Curve.Point::y).min().orElse(1)), highest, 1.3, HEIGHT - BOTTOM, TOP)
                : Axis.linear(highest, HEIGHT - BOTTOM, TOP);
        svg.text(10, 18, Anchor.START, 14, Svg.INK, title);
        grid(svg, x, y);
        for (int i = 0; i < marks.size(); i++) {
            double at = x.place(marks.get(i).x());
            svg.line(at, TOP, at, HEIGHT - BOTTOM, Svg.FAINT, 1, true);
            svg.text(at - 4, TOP + 12, Anchor.END, 11, Svg.FAINT, marks.get(i).name());
        }
        for (int i = 0; i < curves.size(); i++) {
            draw(svg, curves.get(i), Svg.COLOURS.get(i % Svg.COLOURS.size()), x, y);
        }
        legend(svg);
        return svg.finish();
    }

    private void grid(Svg svg, Axis x, Axis y) {
        for (double tick : scale != Scale.COUNTS ? y.decades() : y.ticks()) {
            svg.line(LEFT, y.place(tick), WIDTH - RIGHT, y.place(tick), Svg.GRID, 1, false);
            svg.text(LEFT - 8, y.place(tick) + 4, Anchor.END, 11, Svg.INK, Report.number(tick));
        }
        double free = 0;
        for (double tick : places(x)) {
            svg.line(x.place(tick), HEIGHT - BOTTOM, x.place(tick), HEIGHT - BOTTOM + 5, Svg.FAINT, 1, false);
            String label = label(tick);
            if (x.place(tick) >= free) {
                svg.text(x.place(tick), HEIGHT - BOTTOM + 18, Anchor.MIDDLE, 11, Svg.INK, label);
                free = x.place(tick) + 8 * label.length() + 8;
            }
        }
        svg.line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, Svg.FAINT, 1, false);
        svg.text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, Anchor.MIDDLE, 12, Svg.FAINT, xIs);
        svg.upwards(16, (TOP + HEIGHT - BOTTOM) / 2.0, 12, Svg.FAINT, yIs);
    }

    private List<Double> places(Axis x) {
        return scale == Scale.SIZES
                ? x.powers(4)
                : points(Curve.Point::x).distinct().sorted().boxed().toList();
    }

    private String label(double tick) {
        return switch (scale) {
            case SIZES -> Report.bytes((long) tick);
            case COUNTS -> Report.number(tick);
            case PERCENTILES ->
                String.format(Locale.ROOT, "%.6g", 100 - 100 / tick).replaceAll("\\.?0+$", "") + " %";
        };
    }

    private static void draw(Svg svg, Curve curve, String colour, Axis x, Axis y) {
        svg.path(
                curve.points().stream()
                        .map(point -> new double[] {x.place(point.x()), y.place(point.y())})
                        .toList(),
                colour);
        for (Curve.Point point : curve.points()) {
            double at = x.place(point.x());
            svg.line(at, y.place(point.low()), at, y.place(point.high()), colour, 1, false);
            svg.circle(at, y.place(point.y()), 3, colour);
        }
    }

    private void legend(Svg svg) {
        double x = LEFT;
        double y = 40;
        for (int i = 0; i < curves.size(); i++) {
            String name = curves.get(i).name();
            double width = 28 + 6.6 * name.length() + 24;
            if (x > LEFT && x + width > WIDTH) {
                x = LEFT;
                y += 16;
            }
            svg.line(x, y, x + 22, y, Svg.COLOURS.get(i % Svg.COLOURS.size()), 3, false);
            svg.text(x + 28, y + 4, Anchor.START, 12, Svg.INK, name);
            x += width;
        }
    }
}
