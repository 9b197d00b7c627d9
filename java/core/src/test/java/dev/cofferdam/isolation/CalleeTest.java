package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a library can learn of its call, and say about it: callee.h. */
class CalleeTest {
    private static final FunctionDescriptor DEADLINE = FunctionDescriptor.of(JAVA_LONG);
    private static final FunctionDescriptor SQUARE = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG);

    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void shouldTellACallItsDeadline() {
        IsolatedFunction deadline = Fixtures.function(workers, "progress", "deadline", DEADLINE);

        long before = System.nanoTime();
        long at = (long) deadline.withDeadline(Duration.ofMinutes(5)).call();
        long after = System.nanoTime();

        assertThat(at).isBetween(before + 300_000_000_000L, after + 300_000_000_000L);
        assertThat(deadline.withDeadline(Duration.ofSeconds(Long.MAX_VALUE)).call())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void shouldCarryTheProgressAndTheResultsOfACallThatWasKilled() {
        IsolatedFunction square = Fixtures.function(workers, "progress", "square_until", SQUARE);
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4, 5);

            DeadlineExceededException late = catchThrowableOfType(
                    DeadlineExceededException.class,
                    () -> square.withDeadline(Duration.ofMillis(300)).call(values, 5L, 3L));

            assertThat(late.progress()).contains(new Progress(3, 5));
            assertThat(late).hasMessageContaining("at 3 of 5");
            assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(1, 4, 9, 4, 5);
        }
    }

    @Test
    void shouldNotTakeTheProgressOfACallBeforeForThatOfThisOne() {
        IsolatedFunction square = Fixtures.function(workers, "progress", "square_until", SQUARE);
        IsolatedFunction hang = Fixtures.function(workers, "hang", "loop", Fixtures.INT);
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4, 5);
            assertThat(square.call(values, 5L, -1L)).isEqualTo(0);

            for (int i = 0; i < 2; i++) {
                DeadlineExceededException late = catchThrowableOfType(
                        DeadlineExceededException.class,
                        () -> hang.withDeadline(Duration.ofMillis(50)).call());

                assertThat(late.progress()).isEmpty();
            }
        }
    }

    @Test
    void shouldTellEachCallOfAPipelineItsOwnDeadline() {
        IsolatedFunction deadline = Fixtures.function(workers, "progress", "deadline", DEADLINE);
        try (Pipeline pipeline = workers.pipeline(deadline.withDeadline(Duration.ofMinutes(5)), 4)) {
            long before = System.nanoTime();
            long ignored = pipeline.sendBoxed();
            long between = System.nanoTime();
            ignored = pipeline.sendBoxed();
            long after = System.nanoTime();

            assertThat(pipeline.receiveLong()).isBetween(before + 300_000_000_000L, between + 300_000_000_000L);
            assertThat(pipeline.receiveLong()).isBetween(between + 300_000_000_000L, after + 300_000_000_000L);
        }
    }

    @Test
    void shouldCarryTheProgressOfTheCallOfAPipelineThatWasKilledAndOfNoneBefore() {
        IsolatedFunction square = Fixtures.function(workers, "progress", "square_until", SQUARE);
        try (SharedArena arena = SharedArena.create(4096);
                Pipeline pipeline = workers.pipeline(square.withDeadline(Duration.ofSeconds(2)), 4)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4, 5);

            for (long stop : new long[] {3, 0}) {
                long ignored = pipeline.sendBoxed(values, 5L, -1L); // to its end
                ignored = pipeline.sendBoxed(values, 5L, stop);
                assertThat(pipeline.receiveInt()).isZero();
                DeadlineExceededException late =
                        catchThrowableOfType(DeadlineExceededException.class, pipeline::receiveInt);

                assertThat(late.progress()).isEqualTo(stop == 0 ? Optional.empty() : Optional.of(new Progress(3, 5)));
            }
        }
    }

    @Test
    void shouldBeAbsentWhereALibraryIsNotIsolated() throws Throwable {
        FunctionDescriptor asks = FunctionDescriptor.of(JAVA_BOOLEAN);
        try (Arena own = Arena.ofConfined()) {
            SymbolLookup here = SymbolLookup.libraryLookup(Fixtures.path("progress"), own);
            Linker linker = Linker.nativeLinker();

            assertThat((boolean) linker.downcallHandle(here.findOrThrow("knows_that_it_is_isolated"), asks)
                            .invokeExact())
                    .isFalse();
            assertThat((long) linker.downcallHandle(here.findOrThrow("deadline"), DEADLINE)
                            .invokeExact())
                    .isEqualTo(Long.MAX_VALUE);
        }
        assertThat(Fixtures.function(workers, "progress", "knows_that_it_is_isolated", asks)
                        .call())
                .isEqualTo(true);
    }
}
