package dev.cofferdam.cli.topology;

import java.util.Locale;

/** The elements of a picture, written one after the other. */
final class Svg {
    private final StringBuilder elements = new StringBuilder();

    void box(Rectangle place, String style, int radius) {
        elements.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" class=\"%s\"/>%n",
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                radius,
                style));
    }

    /** A box in a colour of its own. */
    void cell(Rectangle place, String fill) {
        elements.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>%n",
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                fill));
    }

    /** Text that begins at a place, on its base line. */
    void text(int x, int y, String style, String text) {
        elements.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>%n", x, y, style, escaped(text)));
    }

    /** What a pointer that rests on the element before is told. */
    void group(String title) {
        elements.append("<g><title>").append(escaped(title)).append("</title>").append(System.lineSeparator());
    }

    void endGroup() {
        elements.append("</g>").append(System.lineSeparator());
    }

    String document(int width, int height, String css) {
        return String.format(
                Locale.ROOT,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">%n"
                        + "<style>%s</style>%n%s</svg>%n",
                width,
                height,
                width,
                height,
                css,
                elements);
    }

    /** XML has no place for control characters, which firmware may put into a name. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\ufffe\\uffff]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
