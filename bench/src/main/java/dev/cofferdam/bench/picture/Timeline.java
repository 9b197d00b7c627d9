package dev.cofferdam.bench.picture;

import dev.cofferdam.bench.picture.Svg.Anchor;
import java.util.List;
import java.util.Locale;

/**
 * Steps on one axis of time, each a bar from its beginning to its end, in a row of its own with what it is and when.
 *
 * @param unit of the times
 * @param zeroIs what happens at 0, where a line is drawn
 * @param steps from top to bottom
 */
public record Timeline(String title, String unit, String zeroIs, List<Step> steps) {
    private static final int WIDTH = 860;
    private static final int LABEL = 330;
    private static final int FIGURE = 150;
    private static final int ROW = 26;
    private static final int TOP = 58;
    private static final int BOTTOM = 34;
    /** Narrower bars could not be seen. */
    private static final double NARROWEST = 2;

    /**
     * A step.
     *
     * @param actor who takes it: steps of one have the same colour
     */
    public record Step(String actor, String what, double from, double to) {}

    public Timeline {
        steps = List.copyOf(steps);
    }

    public String svg() {
        int height = TOP + ROW * steps.size() + BOTTOM;
        Svg svg = new Svg(WIDTH, height, title);
        double first = Math.min(0, steps.stream().mapToDouble(Step::from).min().orElse(0));
        double last =
                Math.max(first + 1, steps.stream().mapToDouble(Step::to).max().orElse(1));
        double margin = (last - first) / 50;
        Axis axis = new Axis(first - margin, last + margin, false, LABEL, WIDTH - FIGURE);
        List<String> actors = steps.stream().map(Step::actor).distinct().toList();
        svg.text(10, 18, Anchor.START, 14, Svg.INK, title + ", " + unit);
        ticks(svg, axis, first, last, height);
        svg.line(axis.place(0), TOP - 8, axis.place(0), height - BOTTOM, Svg.INK, 1.2, true);
        svg.text(axis.place(0), TOP - 14, Anchor.MIDDLE, 12, Svg.INK, zeroIs);
        double y = TOP;
        for (Step step : steps) {
            draw(svg, step, y, axis, Svg.COLOURS.get(actors.indexOf(step.actor()) % Svg.COLOURS.size()));
            y += ROW;
        }
        return svg.finish();
    }

    private static void ticks(Svg svg, Axis axis, double first, double last, int height) {
        double step = Axis.step(last - first);
        for (double tick = Math.ceil(first / step) * step; tick <= last; tick += step) {
            svg.line(axis.place(tick), TOP - 4, axis.place(tick), height - BOTTOM, Svg.GRID, 1, false);
            svg.text(axis.place(tick), height - BOTTOM + 16, Anchor.MIDDLE, 11, Svg.INK, figure(tick));
        }
    }

    private static void draw(Svg svg, Step step, double y, Axis axis, String colour) {
        double from = axis.place(step.from());
        double width = Math.max(NARROWEST, axis.place(step.to()) - from);
        svg.text(LABEL - 10, y + 16, Anchor.END, 12, Svg.INK, step.actor() + ": " + step.what());
        svg.rectangle(from, y + 4, width, ROW - 8, colour);
        String when = "at " + figure(step.to()) + ", took " + figure(step.to() - step.from());
        svg.text(WIDTH - FIGURE + 8, y + 16, Anchor.START, 12, Svg.INK, when);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.1f" : "%.0f", value == 0 ? 0.0 : value);
    }
}
