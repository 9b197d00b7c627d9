package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How messages spell durations. */
class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "999, 999 ns",
        "1000, 1 us",
        "1050, 1.05 us",
        "1500, 1.5 us",
        "9999, 10 us",
        "99960, 100 us",
        "200000000, 200 ms",
        "1005000000, 1.01 s",
        "12340000000, 12.3 s",
        "123500000000, 124 s",
        "9223372036854775807, 9223372037 s",
    })
    void shouldShowThreeDigitsInTheLargestUnitThatFits(long nanos, String shown) {
        assertThat(Durations.format(Duration.ofNanos(nanos))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {20261120, 41})
    void shouldRoundAsDecimalNumbersDo(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            long nanos = 1000 + (random.nextLong() >>> 1 + random.nextInt(52));
            assertThat(Durations.format(Duration.ofNanos(nanos))).isEqualTo(rounded(nanos));
        }
    }

    @Test
    void shouldShowWhatItParses() {
        assertThat(Durations.format(Durations.parse("deadline", "1.25 ms"))).isEqualTo("1.25 ms");
    }

    private static String rounded(long nanos) {
        int exponent = nanos < 1_000_000 ? 3 : nanos < 1_000_000_000 ? 6 : 9;
        BigDecimal value = BigDecimal.valueOf(nanos, exponent);
        int digits = value.intValue() < 10 ? 2 : value.intValue() < 100 ? 1 : 0;
        digits = nanos >= 100 * BigDecimal.TEN.pow(exponent).longValue() ? 0 : digits;
        BigDecimal shown = value.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString() + (exponent == 3 ? " us" : exponent == 6 ? " ms" : " s");
    }
}
