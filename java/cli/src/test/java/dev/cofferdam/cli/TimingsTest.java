package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingsTest {

    @Test
    void saysWhatTheCallsTook() {
        long[] nanos = LongStream.rangeClosed(1, 1000).map(i -> 1001 - i).toArray();
        assertThat(new Timings(nanos))
                .hasToString("1000 calls: min 1 ns, median 500 ns, p99 990 ns, max 1.00 us"
                        + " (the first, which loads the library, 1.00 us)");
    }

    @Test
    void isTheSameForOneCallEverywhere() {
        assertThat(new Timings(new long[] {42}))
                .hasToString("1 call: min 42 ns, median 42 ns, p99 42 ns, max 42 ns"
                        + " (the first, which loads the library, 42 ns)");
    }

    @Test
    void leavesTheTimesAsTheyWere() {
        long[] nanos = {3, 1, 2};
        assertThat(new Timings(nanos).quantile(0)).isEqualTo(1);
        assertThat(nanos).containsExactly(3, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "999, 999 ns",
        "1000, 1.00 us",
        "12345, 12.3 us",
        "123456, 123 us",
        "1000000, 1.00 ms",
        "1500000000, 1.50 s",
        "120000000000, 120 s",
    })
    void writesTimesWithThreeDigits(long nanos, String text) {
        assertThat(ReadableTime.ofNanos(nanos)).isEqualTo(text);
    }
}
