package dev.cofferdam.isolation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as messages show them. */
final class Durations {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?) ?(ns|us|ms|s|min)");
    private static final Map<String, Long> UNITS =
            Map.of("ns", 1L, "us", 1000L, "ms", 1_000_000L, "s", 1_000_000_000L, "min", 60_000_000_000L);

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

    /**
     * A duration as annotations have it: {@code 200ms}, {@code 1.5 s}.
     *
     * @param name what it is, for the message
     * @throws IllegalArgumentException if it is none, or not positive
     */
    static Duration parse(String name, String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    name + " \"" + text + "\": a duration is a number and ns, us, ms, s or min, such as 200ms");
        }
        long unit = Objects.requireNonNull(UNITS.get(matcher.group(2)));
        BigDecimal nanos = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
        if (nanos.compareTo(BigDecimal.ONE) < 0 || nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException(name + " \"" + text + "\": a duration is between 1 ns and 292 years");
        }
        return Duration.ofNanos(nanos.longValue());
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
