package dev.cofferdam.isolation;

import java.math.BigDecimal;
import java.time.Duration;
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
        long nanos = duration.toNanos();
        if (nanos < 1_000) return nanos + " ns";
        if (nanos < 1_000_000) return count(nanos, 1_000) + " us";
        if (nanos < 1_000_000_000) return count(nanos, 1_000_000) + " ms";
        return count(nanos, 1_000_000_000) + " s";
    }

    /** By hand: a formatter's code is cold when a call has just hung for a while, and its caller waits for the message. */
    private static String count(long nanos, long unit) {
        if (nanos >= 100 * unit) {
            return Long.toString(nanos / unit + (nanos % unit * 2 >= unit ? 1 : 0));
        }
        int digits = nanos >= 10 * unit ? 1 : 2;
        long scale = digits == 1 ? 10 : 100;
        long scaled = (nanos * scale + unit / 2) / unit;
        long whole = scaled / scale;
        long rest = scaled % scale;
        if (rest % 10 == 0 && digits == 2) {
            rest /= 10;
            digits = 1;
        }
        return rest == 0 ? Long.toString(whole) : whole + (digits == 2 && rest < 10 ? ".0" : ".") + rest;
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
