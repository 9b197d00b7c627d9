package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens to a function that uses more than it may. */
class LimitsTest {
    private static final FunctionDescriptor INT_OF_LONG = FunctionDescriptor.of(JAVA_INT, JAVA_LONG);
    private static final FunctionDescriptor LONG = FunctionDescriptor.of(JAVA_LONG);
    private static final Duration PATIENT = Duration.ofMinutes(2);

    private static Workers pool(Limits limits) {
        return Workers.builder().count(1).limits(limits).deadline(PATIENT).build();
    }

    private static IsolatedFunction greedy(Workers workers, String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "greedy", symbol, descriptor);
    }

    @Test
    void shouldRefusePrivateMemoryBeyondTheLimit() {
        try (Workers workers = pool(Limits.none().privateBytes(256L << 20))) {
            IsolatedFunction canAllocate = greedy(workers, "can_allocate", INT_OF_LONG);

            assertThat(canAllocate.call(64L << 20)).isEqualTo(1);
            assertThat(canAllocate.call(512L << 20)).isEqualTo(0);
        }
    }

    @Test
    void shouldEndAWorkerThatIsTooLarge() {
        long limit = 32L << 20;
        try (Workers workers = pool(Limits.none().residentBytes(limit))) {
            LimitExceededException thrown = catchThrowableOfType(
                    LimitExceededException.class,
                    () -> greedy(workers, "touch_and_wait", INT_OF_LONG).call(64L << 20));

            assertThat(thrown.limit()).isEqualTo(LimitExceededException.Limit.RESIDENT_BYTES);
            assertThat(thrown.allowed()).isEqualTo(limit);
            assertThat(thrown.seen()).isGreaterThan(limit);
            assertThat(thrown).hasMessageContaining("touch_and_wait").hasMessageContaining("Limits.residentBytes");
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldEndAWorkerThatComputesForTooLong() {
        try (Workers workers = pool(Limits.none().cpuTime(Duration.ofMillis(200)))) {
            LimitExceededException thrown =
                    catchThrowableOfType(LimitExceededException.class, () -> greedy(workers, "burn", Fixtures.INT)
                            .call());

            assertThat(thrown.limit()).isEqualTo(LimitExceededException.Limit.CPU_TIME);
            assertThat(thrown.seen()).isGreaterThan(200_000_000L);
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldEndTheLargestWorkerOfAPoolThatIsTooLarge() {
        try (Workers workers = Workers.builder()
                .count(2)
                .limits(Limits.none().poolResidentBytes(96L << 20))
                .deadline(PATIENT)
                .build()) {
            IsolatedFunction touch = greedy(workers, "touch_and_wait", INT_OF_LONG);
            var small = touch.submit(16L << 20);

            LimitExceededException thrown =
                    catchThrowableOfType(LimitExceededException.class, () -> touch.call(128L << 20));

            assertThat(thrown.limit()).isEqualTo(LimitExceededException.Limit.POOL_RESIDENT_BYTES);
            assertThat(small).isNotDone();
            assertThat(small.cancel(true)).isTrue();
        }
    }

    @Test
    void shouldOpenNoMoreFilesThanItMay() {
        try (Workers workers = pool(Limits.none().openFiles(32))) {
            assertThat(greedy(workers, "open_files", Fixtures.INT).call()).isEqualTo(32 - 5);
        }
    }

    @Test
    void shouldLimitTheStackOfEveryThread() {
        long limit = 512 << 10;
        try (Workers workers = pool(Limits.none().stackBytes(limit))) {
            assertThat(greedy(workers, "stack_limit", LONG).call()).isEqualTo(limit);
            assertThat(greedy(workers, "stack_of_a_thread", LONG).call()).isEqualTo(limit);
        }
    }

    @Test
    void shouldLimitTheNextWorkerToo() {
        try (Workers workers = pool(Limits.none().openFiles(32).residentBytes(32L << 20))) {
            LimitExceededException thrown = catchThrowableOfType(
                    LimitExceededException.class,
                    () -> greedy(workers, "touch_and_wait", INT_OF_LONG).call(64L << 20));

            assertThat(thrown).isNotNull();
            assertThat(greedy(workers, "open_files", Fixtures.INT).call()).isEqualTo(32 - 5);
        }
    }
}
