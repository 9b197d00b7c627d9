package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallDurationsTest {
    private static CallDurations of(DurationRecorder... recorders) {
        CallDurations.Sum sum = new CallDurations.Sum();
        for (DurationRecorder recorder : recorders) {
            recorder.addTo(sum);
        }
        return sum.snapshot();
    }

    @Test
    void shouldHaveBucketsThatFollowOneAnotherWithoutAGap() {
        for (int bucket = 0; bucket < LogLinear.ROWS * LogLinear.ROW - 1; bucket++) {
            long largest = LogLinear.largest(bucket);
            assertThat(LogLinear.bucket(largest)).isEqualTo(bucket);
            assertThat(LogLinear.bucket(largest + 1)).isEqualTo(bucket + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 31, 32, 33, 1_000, 1_000_000_007, Long.MAX_VALUE})
    void shouldHaveABucketForEveryValueThatIsNarrowerThanAThirtySecond(long value) {
        int bucket = LogLinear.bucket(value);

        long largest = LogLinear.largest(bucket);
        assertThat(bucket).isBetween(0, LogLinear.ROWS * LogLinear.ROW - 1);
        assertThat(largest).isGreaterThanOrEqualTo(value);
        assertThat(largest - Math.max(0, value)).isLessThanOrEqualTo(Math.max(0, value) / 32);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void shouldGivePercentilesOfAnyDistributionWithinThreePercent(int seed) {
        Random random = new Random(seed);
        long[] values = random.doubles(10_000)
                .mapToLong(u -> (long) Math.exp(3 + 20 * u))
                .toArray();
        DurationRecorder one = new DurationRecorder("f");
        DurationRecorder other = new DurationRecorder("f");
        for (int i = 0; i < values.length; i++) {
            (i % 3 == 0 ? one : other).ended(values[i]);
        }

        CallDurations durations = of(one, other);

        Arrays.sort(values);
        assertThat(durations.count()).isEqualTo(values.length);
        assertThat(durations.min()).isEqualTo(values[0]);
        assertThat(durations.max()).isEqualTo(values[values.length - 1]);
        double mean = Arrays.stream(values).average().orElseThrow();
        assertThat(durations.mean()).isCloseTo(mean, within(mean * 1e-9));
        for (double percent : new double[] {0, 1, 25, 50, 90, 99, 99.9, 100}) {
            long exact = values[Math.max(0, (int) Math.ceil(percent / 100 * values.length) - 1)];
            assertThat(durations.percentile(percent))
                    .as("percentile %s", percent)
                    .isBetween(exact, exact + exact / 32 + 1);
        }
    }

    @Test
    void shouldCountEveryFastCallThoughItTimesOneInEight() {
        for (int calls : new int[] {1, 2, 7, 8, 9, 10, 63, 64, 65, 1000}) {
            DurationRecorder recorder = new DurationRecorder("f");
            for (int i = 0; i < calls; i++) {
                recorder.endedFast(System.nanoTime() - 1_000);
            }
            CallDurations durations = of(recorder);
            assertThat(durations.count()).isEqualTo(calls);
            assertThat(durations.min()).isGreaterThanOrEqualTo(1_000);
            assertThat(durations.percentile(100)).isEqualTo(durations.max());
            assertThat(durations.mean()).isBetween((double) durations.min(), (double) durations.max());
        }
    }

    @Test
    void shouldSayNothingOfNoCalls() {
        CallDurations none = of();

        assertThat(none.count()).isZero();
        assertThat(none.min()).isZero();
        assertThat(none.max()).isZero();
        assertThat(none.mean()).isZero();
        assertThat(none.percentile(50)).isZero();
        assertThat(none).hasToString("CallDurations[count=0, min=0.0 us, p50=0.0 us, p99=0.0 us, max=0.0 us]");
    }

    @Test
    void shouldNotBeChangedByCallsThatCome() {
        DurationRecorder recorder = new DurationRecorder("f");
        recorder.ended(1_000);
        CallDurations.Sum sum = new CallDurations.Sum();
        recorder.addTo(sum);
        CallDurations before = sum.snapshot();

        recorder.ended(5_000);
        recorder.addTo(sum);

        assertThat(before.count()).isEqualTo(1);
        assertThat(before.percentile(100)).isEqualTo(1_000);
        assertThat(before.max()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldRefuseAPercentileThatIsNone(double percent) {
        CallDurations none = of();
        assertThatThrownBy(() -> none.percentile(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(percent))
                .hasMessageContaining("between 0 and 100");
    }
}
