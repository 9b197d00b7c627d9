package dev.cofferdam.bench.report;

import dev.cofferdam.bench.picture.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as one page that needs nothing beside it: a picture for each unit, then the tables. */
public final class HtmlPage {
    private static final int WIDTH = 900;
    private static final int LABEL = 300;
    private static final int ROW = 26;

    private HtmlPage() {}

    /**
     * The page.
     *
     * @param pictures of the benchmark's own; where there are none, bars for each unit
     */
    public static String of(Report report, List<Picture> pictures) {
        StringBuilder page = new StringBuilder();
        page.append("<!doctype html><meta charset=\"utf-8\"><title>Cofferdam: ")
                .append(escaped(report.benchmark()))
                .append(
                        "</title>\n<style>body{font:15px sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#24292f}")
                .append(
                        "table{border-collapse:collapse}td,th{padding:.3em .8em;text-align:left;border-bottom:1px solid #ddd}")
                .append(
                        "svg{max-width:100%;height:auto}h2{margin-top:2em}.maps svg{margin:0 1em 1em 0;vertical-align:top}")
                .append(
                        ".short{background:#f3f7fb;border-left:4px solid #0072b2;padding:.6em 1.2em}.short li{margin:.3em 0}")
                .append(
                        "details table{font-size:12px}.good{color:#176117}.bad{color:#a11}.none{color:#777}</style>\n<h1>")
                .append(escaped(report.benchmark()))
                .append("</h1>\n<p>")
                .append(escaped(report.machine().cpu() + ", " + report.machine().cpus() + " CPUs, Linux "
                        + report.machine().kernel() + ", JDK "
                        + report.machine().jdk() + ", " + report.date()))
                .append("</p>\n");
        if (!pictures.isEmpty()) {
            return PicturePage.body(page, report, pictures)
                    .append(bars(report.bars()))
                    .append(PicturePage.details(report))
                    .toString();
        }
        List<String> units =
                report.results().stream().map(Result::unit).distinct().toList();
        for (String unit : units) {
            page.append(chart(
                    unit,
                    report.results().stream().filter(r -> r.unit().equals(unit)).toList()));
        }
        return page.append(bars(report.bars())).toString();
    }

    /** Bars on a logarithmic scale, with the spread as a line. */
    private static String chart(String unit, List<Result> results) {
        double lowest = results.stream()
                .mapToDouble(r -> r.spread().getFirst())
                .filter(v -> v > 0)
                .min()
                .orElse(1);
        double highest =
                results.stream().mapToDouble(r -> r.spread().getLast()).max().orElse(1);
        double from = Math.floor(Math.log10(lowest));
        double decades = Math.max(1, Math.ceil(Math.log10(Math.max(highest, lowest))) - from);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<h2>%s, on a logarithmic scale; the line is the spread of the rounds</h2>\n<svg width=\"%d\" height=\"%d\" font-size=\"13\">\n",
                escaped(unit),
                WIDTH,
                ROW * results.size() + 8));
        int y = 4;
        for (Result result : results) {
            double end = place(result.value(), from, decades);
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"16\" fill=\"#5b8db8\"/>"
                            + "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#222\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%s</text>\n",
                    y + 13,
                    escaped(result.name()),
                    LABEL,
                    y,
                    end - LABEL,
                    place(result.spread().getFirst(), from, decades),
                    place(result.spread().getLast(), from, decades),
                    y + 8,
                    y + 8,
                    Math.max(end, place(result.spread().getLast(), from, decades)) + 6,
                    y + 13,
                    Report.number(result.value())));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static double place(double value, double from, double decades) {
        double position = value <= 0 ? 0 : (Math.log10(value) - from) / decades;
        return LABEL + Math.clamp(position, 0, 1) * (WIDTH - LABEL - 90);
    }

    private static String bars(List<Bar> bars) {
        return bars.stream()
                .sorted(Comparator.comparing(Bar::name))
                .map(bar -> String.format(
                        Locale.ROOT,
                        "<tr><td>%s<td>%s<td>%s %s<td class=\"%s\">%s",
                        escaped(bar.name()),
                        bar.value() == null ? "" : Report.number(bar.value()),
                        escaped(bar.rule()),
                        Report.number(bar.limit()),
                        bar.holds() == null ? "none" : bar.holds() ? "good" : "bad",
                        bar.holds() == null
                                ? escaped("not measured: " + bar.why())
                                : bar.holds() ? "holds" : "falls short"))
                .collect(Collectors.joining(
                        "\n", "<h2>Bars</h2>\n<table><tr><th>bar<th>value<th>limit<th>\n", "\n</table>\n"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
