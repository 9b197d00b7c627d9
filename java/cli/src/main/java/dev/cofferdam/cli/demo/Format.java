package dev.cofferdam.cli.demo;

import java.util.Locale;

/** Figures as the demo prints them. */
final class Format {
    private Format() {}

    /** A time in the unit that suits it. */
    static String time(double nanos) {
        if (nanos < 1e3) {
            return String.format(Locale.ROOT, "%.3g ns", nanos);
        }
        return nanos < 1e6
                ? String.format(Locale.ROOT, "%.3g us", nanos / 1e3)
                : String.format(Locale.ROOT, "%.3g ms", nanos / 1e6);
    }
}
