package dev.cofferdam.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time: {@code 100us}, {@code 50ms}, {@code 1.5s}, {@code 2m}, or {@code PT1.5S} as in ISO 8601. */
final class DeadlineConverter implements ITypeConverter<Duration> {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?)(ns|us|ms|s|m|h)");
    private static final Map<String, Long> NANOSECONDS = Map.of(
            "ns",
            1L,
            "us",
            1_000L,
            "ms",
            1_000_000L,
            "s",
            1_000_000_000L,
            "m",
            60_000_000_000L,
            "h",
            3_600_000_000_000L);
    private static final Duration LONGEST = Duration.ofDays(365);

    @Override
    public Duration convert(String text) {
        Duration deadline = read(text);
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST) > 0) {
            throw new TypeConversionException(
                    "'" + text + "' is out of range; give more than nothing and at most a year, such as 1.5s");
        }
        return deadline;
    }

    private static Duration read(String text) {
        Matcher given = NUMBER_AND_UNIT.matcher(text);
        try {
            if (given.matches()) {
                BigDecimal unit = BigDecimal.valueOf(NANOSECONDS.getOrDefault(given.group(2), 0L));
                return Duration.ofNanos(new BigDecimal(given.group(1))
                        .multiply(unit)
                        .toBigInteger()
                        .longValueExact());
            }
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException _) {
            throw new TypeConversionException("'" + text
                    + "' is not a length of time; give a number and a unit, such as 100us, 50ms, 1.5s or 2m");
        }
    }
}
