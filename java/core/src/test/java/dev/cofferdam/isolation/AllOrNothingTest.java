package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that leave their outputs exactly as they were unless they succeed. */
class AllOrNothingTest {
    private static final FunctionDescriptor DOUBLES = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
    private static final FunctionDescriptor SPOIL = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);

    private static Workers workers;

    private SharedArena arena;
    private MemorySegment values;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(2).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @BeforeEach
    void allocate() {
        arena = SharedArena.create(1 << 20);
        values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4);
    }

    /** Which is refused while a call counts as using it. */
    @AfterEach
    void close() {
        arena.close();
        assertThat(workers.scratchLent()).isZero();
    }

    private static IsolatedFunction function(String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "copying", symbol, descriptor);
    }

    private void assertThatNothingHasChanged() {
        assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void shouldShowWhatAnUnmarkedCallLeavesBehind() {
        assertThatThrownBy(() -> function("spoil_and_crash", SPOIL).call(values, 4L))
                .isInstanceOf(WorkerCrashedException.class);

        assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(-1, -1, 3, 4);
    }

    @Test
    void shouldLeaveOutputsAsTheyWereAfterACrash() {
        IsolatedFunction crash = function("spoil_and_crash", SPOIL).allOrNothing();

        assertThatThrownBy(() -> crash.call(values, 4L)).isInstanceOf(WorkerCrashedException.class);

        assertThatNothingHasChanged();
    }

    @Test
    void shouldLeaveOutputsAsTheyWereAfterADeadline() {
        IsolatedFunction hang = function("spoil_and_hang", SPOIL).allOrNothing().withDeadline(Duration.ofMillis(50));

        assertThatThrownBy(() -> hang.call(values, 4L)).isInstanceOf(DeadlineExceededException.class);

        assertThatNothingHasChanged();
    }

    @Test
    void shouldLeaveOutputsAsTheyWereAfterACancellation() {
        CompletableFuture<Object> later =
                function("spoil_and_hang", SPOIL).allOrNothing().submit(values, 4L);

        assertThat(later.cancel(true)).isTrue();

        assertThatNothingHasChanged();
    }

    @Test
    void shouldWriteOutputsOfACallThatSucceeds() {
        IsolatedFunction doubleAll = function("double_all", DOUBLES).allOrNothing();

        assertThat(doubleAll.call(values, 4L)).isEqualTo(10.0);
        assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(2, 4, 6, 8);

        assertThat(doubleAll.submit(values, 4L).join()).isEqualTo(20.0);
        assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(4, 8, 12, 16);
    }

    @Test
    void shouldKeepTheAliasesOfSegmentsThatOverlap() {
        FunctionDescriptor two = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
        IsolatedFunction areAliases = function("are_aliases", two).allOrNothing();

        assertThat(areAliases.call(values.asSlice(8, 16), values.asSlice(0, 16)))
                .as("one begins in the middle of the other")
                .isEqualTo(0);
        assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3, 4);
        assertThat(areAliases.call(values.asSlice(8, 16), values.asSlice(8))).isEqualTo(1);
        assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(1, 3, 3, 4);
    }

    @Test
    void shouldPassReadOnlyArenasAsTheyAre() {
        try (SharedArena inputs = SharedArena.create(4096, Access.READ_ONLY)) {
            MemorySegment input = inputs.allocateFrom(JAVA_DOUBLE, 1, 2);
            FunctionDescriptor sum = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);

            assertThat(Fixtures.function(workers, "good", "sum", sum)
                            .allOrNothing()
                            .call(input, 2L))
                    .isEqualTo(3.0);
            assertThatThrownBy(
                            () -> function("double_all", DOUBLES).allOrNothing().call(input, 2L))
                    .isInstanceOf(WorkerCrashedException.class);
        }
    }

    @Test
    void shouldGoTogetherWithMarkedArguments() {
        double[] heap = {1, 2, 3, 4};
        IsolatedFunction crash =
                function("spoil_and_crash", SPOIL).allOrNothing().copyInOut(0);

        assertThatThrownBy(() -> crash.call(heap, 4L)).isInstanceOf(WorkerCrashedException.class);

        assertThat(heap).containsExactly(1, 2, 3, 4);
    }

    @Test
    void shouldRefuseAPointerWithoutASize() {
        IsolatedFunction doubleAll = function("double_all", DOUBLES).allOrNothing();

        assertThatThrownBy(() -> doubleAll.call(MemorySegment.ofAddress(values.address()), 4L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("argument 0", "all or nothing", "reinterpret");
    }

    @Test
    void shouldKeepTheArenaOpenWhileItsCopiesAreToGoBack() throws Exception {
        CompletableFuture<Object> later =
                function("spoil_and_hang", SPOIL).allOrNothing().submit(values, 4L);

        assertThatThrownBy(arena::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in use");

        assertThat(later.cancel(true)).isTrue();
    }
}
