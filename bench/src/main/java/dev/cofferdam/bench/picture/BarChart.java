package dev.cofferdam.bench.picture;

import dev.cofferdam.bench.picture.Svg.Anchor;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Results of one unit beside each other, in groups; the line is the spread of the rounds.
 *
 * @param groups in the order they are drawn
 * @param scale of the bars
 */
public record BarChart(String title, String unit, List<Group> groups, Scale scale) {
    private static final int WIDTH = 860;
    private static final int LABEL = 250;
    private static final int FIGURE = 130;
    private static final int ROW = 24;
    private static final int HEADING = 26;
    private static final int TOP = 34;

    /** How long a bar is. */
    public enum Scale {
        /** From nothing, on a scale for each group: what is not compared need not fit one. */
        LINEAR,
        /** The same length for each factor, on one scale for all groups. */
        LOGARITHMIC
    }

    public BarChart(String title, String unit, List<Group> groups) {
        this(title, unit, groups, Scale.LINEAR);
    }

    /** What is compared with each other. */
    public record Group(String name, List<Entry> entries) {}

    /** One bar; without a result, why there is none. */
    public record Entry(String name, Optional<Result> result, String why) {
        public static Entry of(String name, Result result) {
            return new Entry(name, Optional.of(result), "");
        }

        public static Entry missing(String name, String why) {
            return new Entry(name, Optional.empty(), why);
        }
    }

    public String svg() {
        int height = TOP
                + 12
                + groups.stream()
                        .mapToInt(group -> HEADING + ROW * group.entries().size())
                        .sum();
        Svg svg = new Svg(WIDTH, height, title);
        svg.text(10, 18, Anchor.START, 14, Svg.INK, title + ", " + unit);
        int y = TOP;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            svg.text(10, y + 17, Anchor.START, 12, Svg.FAINT, group.name());
            y += HEADING;
            Axis axis = scale == Scale.LINEAR
                    ? new Axis(0, highest(List.of(group)) * 1.05, false, LABEL, WIDTH - FIGURE)
                    : Axis.logarithmic(lowest(), highest(groups), 1.5, LABEL, WIDTH - FIGURE);
            for (Entry entry : group.entries()) {
                draw(svg, entry, y, axis, Svg.COLOURS.get(i % Svg.COLOURS.size()));
                y += ROW;
            }
        }
        return svg.finish();
    }

    private static double highest(List<Group> groups) {
        return values(groups).max().orElse(1);
    }

    private double lowest() {
        return values(groups).filter(value -> value > 0).min().orElse(1);
    }

    private static DoubleStream values(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .flatMap(entry -> entry.result().stream())
                .mapToDouble(Result::value);
    }

    private static void draw(Svg svg, Entry entry, int y, Axis axis, String colour) {
        svg.text(LABEL - 10, y + 15, Anchor.END, 12, Svg.INK, entry.name());
        if (entry.result().isEmpty()) {
            svg.text(LABEL, y + 15, Anchor.START, 11, Svg.FAINT, "not measured: " + entry.why());
            return;
        }
        Result result = entry.result().get();
        double end = axis.place(result.value());
        double low = axis.place(result.spread().getFirst());
        double high = axis.place(result.spread().getLast());
        svg.rectangle(LABEL, y + 3, end - LABEL, ROW - 7, colour);
        svg.line(low, y + ROW / 2.0, high, y + ROW / 2.0, Svg.INK, 1.2, false);
        List<Double> ends = List.of(low, high);
        ends.forEach(x -> svg.line(x, y + ROW / 2.0 - 4, x, y + ROW / 2.0 + 4, Svg.INK, 1.2, false));
        svg.text(Math.max(end, high) + 7, y + 15, Anchor.START, 12, Svg.INK, Report.number(result.value()));
    }
}
