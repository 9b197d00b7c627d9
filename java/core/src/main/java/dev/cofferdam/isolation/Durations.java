package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.Locale;

/** Durations as messages show them. */
final class Durations {
    private Durations() {}

    /** Three digits or so in the largest unit that fits: {@code 200 ms}, {@code 1.5 s}. */
    static String format(Duration duration) {
        double nanos = duration.toNanos();
        if (nanos < 1e3) return (long) nanos + " ns";
        if (nanos < 1e6) return trim(nanos / 1e3) + " us";
        if (nanos < 1e9) return trim(nanos / 1e6) + " ms";
        return trim(nanos / 1e9) + " s";
    }

    private static String trim(double value) {
        String text = String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    /** Nanoseconds, or the largest long for durations beyond 292 years. */
    static long saturatedNanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException beyond) {
            return Long.MAX_VALUE;
        }
    }
}
