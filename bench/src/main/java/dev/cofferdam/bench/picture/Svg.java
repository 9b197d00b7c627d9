package dev.cofferdam.bench.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An SVG element in the making: what these pictures draw, in pixels from the upper left corner. */
final class Svg {
    static final String INK = "#24292f";
    static final String FAINT = "#6e7781";
    static final String GRID = "#e4e7eb";

    /** Told apart also by those who confuse red and green: Okabe and Ito's palette. */
    static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#6e7781");

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder text = new StringBuilder();

    Svg(double width, double height, String title) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + at(width) + " " + at(height) + "\""
                + attribute("width", width) + attribute("height", height)
                + " font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" role=\"img\">\n<title>" + escaped(title)
                + "</title>\n");
        rectangle(0, 0, width, height, "#ffffff");
    }

    /** To a tenth of a pixel. */
    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String attribute(String name, double value) {
        return " " + name + "=\"" + at(value) + "\"";
    }

    static String escaped(String content) {
        return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Svg rectangle(double x, double y, double width, double height, String fill) {
        text.append("<rect" + attribute("x", x) + attribute("y", y) + attribute("width", Math.max(0, width))
                + attribute("height", Math.max(0, height)) + " fill=\"" + fill + "\"/>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width, boolean dashed) {
        text.append("<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2)
                + " stroke=\"" + stroke + "\"" + attribute("stroke-width", width)
                + (dashed ? " stroke-dasharray=\"4 4\"" : "") + "/>\n");
        return this;
    }

    Svg circle(double x, double y, double radius, String fill) {
        text.append("<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + " fill=\"" + fill
                + "\"/>\n");
        return this;
    }

    /** A line through points, each a pair of x and y. */
    Svg path(List<double[]> points, String stroke) {
        String places =
                points.stream().map(point -> at(point[0]) + "," + at(point[1])).collect(Collectors.joining(" "));
        text.append("<polyline fill=\"none\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke=\"" + stroke
                + "\" points=\"" + places + "\"/>\n");
        return this;
    }

    Svg text(double x, double y, Anchor anchor, int size, String fill, String content) {
        text.append("<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\""
                + anchor.name().toLowerCase(Locale.ROOT) + "\"" + attribute("font-size", size) + " fill=\"" + fill
                + "\">"
                + escaped(content) + "</text>\n");
        return this;
    }

    /** Text that runs upwards, its middle at the given place. */
    Svg upwards(double x, double y, int size, String fill, String content) {
        text.append("<text transform=\"translate(" + at(x) + " " + at(y) + ") rotate(-90)\" text-anchor=\"middle\""
                + attribute("font-size", size) + " fill=\"" + fill + "\">" + escaped(content) + "</text>\n");
        return this;
    }

    String finish() {
        return text.append("</svg>").toString();
    }
}
