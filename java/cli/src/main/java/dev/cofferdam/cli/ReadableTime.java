package dev.cofferdam.cli;

import java.time.Duration;
import java.util.Locale;

/** Times as people read them: three digits and a unit. */
final class ReadableTime {
    private ReadableTime() {}

    static String of(Duration time) {
        return ofNanos(time.toNanos());
    }

    static String ofNanos(long nanos) {
        if (nanos < 1_000) {
            return nanos + " ns";
        }
        if (nanos < 1_000_000) {
            return threeDigits(nanos / 1e3) + " us";
        }
        return nanos < 1_000_000_000 ? threeDigits(nanos / 1e6) + " ms" : threeDigits(nanos / 1e9) + " s";
    }

    private static String threeDigits(double value) {
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
