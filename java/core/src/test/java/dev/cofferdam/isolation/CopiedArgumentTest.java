package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Arguments in memory that no worker sees, which are passed as copies because they are marked so. */
class CopiedArgumentTest {
    private static final FunctionDescriptor DOUBLES = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
    private static final FunctionDescriptor SPOIL = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);

    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(2).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @AfterEach
    void assertThatNoWorkerIsTaken() {
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
    }

    private static IsolatedFunction function(String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "copying", symbol, descriptor);
    }

    private static void assertRefused(Class<? extends Throwable> type, ThrowingCallable call, String... says) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).message().contains(says);
    }

    @Test
    void shouldKeepTheTypeOfTheHandle() {
        IsolatedFunction plain = function("double_all", DOUBLES);
        IsolatedFunction capturing = workers.library(Fixtures.path("copying"))
                .function("double_all", DOUBLES, Linker.Option.captureCallState("errno"));

        assertThat(plain.copyInOut(0).handle().type())
                .isEqualTo(plain.handle().type())
                .isEqualTo(DOUBLES.toMethodType());
        assertThat(capturing.copyInOut(0).handle().type())
                .isEqualTo(capturing.handle().type());
    }

    @Test
    void shouldCopyAHeapSegmentInAndOut() throws Throwable {
        double[] values = {1, 2, 3};
        MethodHandle doubleAll = function("double_all", DOUBLES).copyInOut(0).handle();

        double total = (double) doubleAll.invokeExact(MemorySegment.ofArray(values), 3L);

        assertThat(total).isEqualTo(6);
        assertThat(values).containsExactly(2, 4, 6);
    }

    @Test
    void shouldCopyASegmentOfTheJvmsOwnMemory() throws Throwable {
        MethodHandle doubleAll = function("double_all", DOUBLES).copyInOut(0).handle();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3);

            double total = (double) doubleAll.invokeExact(values, 3L);

            assertThat(total).isEqualTo(6);
            assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(2, 4, 6);
        }
    }

    @Test
    void shouldCopyASegmentOfASharedArenaAsAnyOther() {
        try (SharedArena arena = SharedArena.create(4096);
                SharedArena inputs = SharedArena.create(4096, Access.READ_ONLY)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3);
            MemorySegment input = inputs.allocateFrom(JAVA_DOUBLE, 1, 2, 3);
            IsolatedFunction doubleAll = function("double_all", DOUBLES);

            doubleAll.copyIn(0).call(values, 3L);
            assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3);

            doubleAll.copyInOut(0).call(values, 3L);
            assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(2, 4, 6);

            doubleAll.copyIn(0).call(input, 3L); // the copy can be written
            assertThat(input.toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void shouldLoseWhatIsWrittenToACopyThatOnlyGoesIn() {
        double[] values = {1, 2, 3};

        assertThat(function("double_all", DOUBLES).copyIn(0).call(values, 3L)).isEqualTo(6.0);

        assertThat(values).containsExactly(1, 2, 3);
    }

    @Test
    void shouldGiveZeroedMemoryForWhatOnlyComesOut() {
        IsolatedFunction writeEveryOther =
                function("write_every_other", DOUBLES).copyOut(0);
        function("double_all", DOUBLES).copyInOut(0).call(new double[] {7, 7, 7, 7}, 4L); // what the memory held before
        double[] values = {5, 5, 5, 5};

        assertThat(writeEveryOther.call(values, 4L)).isEqualTo(0.0);

        assertThat(values).containsExactly(1, 0, 1, 0);
    }

    @Test
    void shouldCopyArraysOfEveryPrimitiveType() {
        FunctionDescriptor seven =
                FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        FunctionDescriptor voids =
                FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        byte[] bytes = {1};
        short[] shorts = {2};
        char[] chars = {3};
        int[] ints = {4};
        long[] longs = {5};
        float[] floats = {6};
        double[] doubles = {7};

        function("add_one_to_each", voids)
                .copyInOut(0, 1, 2, 3, 4, 5, 6)
                .call(bytes, shorts, chars, ints, longs, floats, doubles);

        assertThat(function("sum_all", seven)
                        .copyIn(0, 1, 2, 3, 4, 5, 6)
                        .call(bytes, shorts, chars, ints, longs, floats, doubles))
                .isEqualTo(28L + 7);
        assertThat(bytes).containsExactly(2);
        assertThat(chars).containsExactly((char) 4);
        assertThat(floats).containsExactly(7);
    }

    @Test
    void shouldPassAStringAsUtf8WithANul() {
        IsolatedFunction lengthOf =
                function("length_of", FunctionDescriptor.of(JAVA_LONG, ADDRESS)).copyIn(0);

        assertThat(lengthOf.call("caf\u00e9")).isEqualTo(5L);
        assertThat(lengthOf.call("")).isEqualTo(0L);
    }

    @Test
    void shouldPassNullAndEmptyArrays() {
        IsolatedFunction isNull =
                function("is_null", FunctionDescriptor.of(JAVA_INT, ADDRESS)).copyInOut(0);

        assertThat(isNull.call(MemorySegment.NULL)).isEqualTo(1);
        assertThat(isNull.call(new double[0])).isEqualTo(0);
    }

    @Test
    void shouldAlignCopies() {
        IsolatedFunction isAligned = function("is_aligned", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG))
                .copyIn(0);

        assertThat(isAligned.call(new byte[3], 64L)).isEqualTo(1);
    }

    @Test
    void shouldCopyMoreThanOnePieceAtATime() {
        double[] values = new double[1 << 18]; // two pieces of 1 MiB
        Arrays.fill(values, 1);

        Object total = function("double_all", DOUBLES).copyInOut(0).call(values, (long) values.length);

        assertThat(total).isEqualTo((double) values.length);
        assertThat(values).containsOnly(2);
    }

    @Test
    void shouldTurnAPointerIntoACopyBackIntoOneIntoTheOriginal() {
        IsolatedFunction findLetter = function("find_letter", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_BYTE))
                .copyIn(0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom("cofferdam");

            MemorySegment found = (MemorySegment) findLetter.call(text, (byte) 'f');

            assertThat(found.address()).isEqualTo(text.address() + 2);
            assertThat(((MemorySegment) findLetter.call(text, (byte) 'z')).address())
                    .isZero();
        }
    }

    @Test
    void shouldCaptureErrnoOfACallWithCopies() throws Throwable {
        MethodHandle open = workers.library("libc.so.6")
                .function(
                        "access",
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                        Linker.Option.captureCallState("errno"))
                .copyIn(0)
                .handle();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(Linker.Option.captureStateLayout());

            int result = (int) open.invokeExact(captured, arena.allocateFrom("/no/such/file"), 0);

            assertThat(result).isEqualTo(-1);
            assertThat(captured.get(JAVA_INT, 0)).isEqualTo(2);
        }
    }

    @Test
    void shouldReturnNothingFromAVoidFunction() {
        double[] values = new double[2];
        FunctionDescriptor fill = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE);

        assertThat(Fixtures.function(workers, "good", "fill", fill).copyOut(0).call(values, 2L, 1.5))
                .isNull();

        assertThat(values).containsExactly(1.5, 1.5);
    }

    @Test
    void shouldLeaveTheOriginalAsItWasWhenTheCallFails() {
        double[] values = {1, 2, 3, 4};

        assertThatThrownBy(() -> function("spoil_and_crash", SPOIL).copyInOut(0).call(values, 4L))
                .isInstanceOf(WorkerCrashedException.class);
        assertThatThrownBy(() -> function("spoil_and_hang", SPOIL)
                        .copyOut(0)
                        .withDeadline(Duration.ofMillis(50))
                        .call(values, 4L))
                .isInstanceOf(DeadlineExceededException.class);

        assertThat(values).containsExactly(1, 2, 3, 4);
    }

    @Test
    void shouldGiveItsMemoryBackHoweverACallEnds() {
        double[] values = new double[1 << 20];
        IsolatedFunction crash = function("spoil_and_crash", SPOIL).copyInOut(0);
        IsolatedFunction good = function("double_all", DOUBLES).copyInOut(0);
        good.call(values, 1L);
        int before = workers.scratchLent();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> crash.call(values, 1L)).isInstanceOf(WorkerCrashedException.class);
            assertThatThrownBy(() -> crash.submit(values, 1L).join()).hasCauseInstanceOf(WorkerCrashedException.class);
            assertThatThrownBy(() -> good.copyInOut(0).call(values)).isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(workers.scratchLent()).isEqualTo(before).isZero();
    }

    // ---- submitted

    @Test
    void shouldCopyBackBeforeTheFutureCompletes() {
        double[] values = {1, 2, 3};
        CompletableFuture<Object> later =
                function("double_all", DOUBLES).copyInOut(0).submit(values, 3L);

        CompletableFuture<double[]> seen = later.thenApply(_ -> values.clone());

        assertThat(seen.join()).containsExactly(2, 4, 6);
        assertThat(later.join()).isEqualTo(6.0);
    }

    @Test
    void shouldTakeTheInputsOfASubmittedCallBeforeItReturns() {
        double[] values = {1, 2, 3};

        CompletableFuture<Object> later =
                function("double_all", DOUBLES).copyIn(0).submit(values, 3L);
        Arrays.fill(values, 100);

        assertThat(later.join()).isEqualTo(6.0);
    }

    @Test
    void shouldLeaveTheOriginalAsItWasWhenASubmittedCallIsCancelled() {
        double[] values = {1, 2, 3, 4};
        CompletableFuture<Object> later =
                function("spoil_and_hang", SPOIL).copyInOut(0).submit(values, 4L);

        assertThat(later.cancel(true)).isTrue();

        assertThat(later).isCancelled();
        assertThat(values).containsExactly(1, 2, 3, 4);
        assertThat(workers.scratchLent()).isZero();
    }

    @Test
    void shouldKillASubmittedCallThatIsCompletedFromOutside() throws Exception {
        double[] values = {1, 2, 3, 4};
        CompletableFuture<Object> later =
                function("spoil_and_hang", SPOIL).copyInOut(0).submit(values, 4L);

        assertThat(later.complete("instead")).isTrue();

        assertThat(later.join()).isEqualTo("instead");
        Processes.await(
                "the copies to be given back",
                Duration.ofSeconds(10),
                () -> workers.scratchLent() == 0 && workers.lanes().stream().noneMatch(Lane::isTaken));
        assertThat(values).containsExactly(1, 2, 3, 4);
    }

    @Test
    void shouldFailASubmittedCallWithWhatItsHandleThrows() {
        CompletableFuture<Object> later =
                function("spoil_and_crash", SPOIL).copyInOut(0).submit(new double[4], 4L);

        assertThatThrownBy(later::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WorkerCrashedException.class);
    }

    // ---- refused

    @Test
    void shouldRefuseToMarkWhatIsNoPointer() {
        IsolatedFunction doubleAll = function("double_all", DOUBLES);

        assertRefused(IllegalArgumentException.class, () -> doubleAll.copyIn(1), "copyIn(1)", "double_all", "ADDRESS");
        assertRefused(IllegalArgumentException.class, () -> doubleAll.copyOut(2), "copyOut(2)", "2 arguments");
        assertRefused(IllegalArgumentException.class, () -> doubleAll.copyInOut(-1), "copyInOut(-1)", "from 0");
    }

    @Test
    void shouldSayHowWhatIsNotMarkedCanCross() {
        IsolatedFunction doubleAll = function("double_all", DOUBLES);
        MemorySegment own = Arena.ofAuto().allocate(8);

        assertRefused(IllegalArgumentException.class, () -> doubleAll.call(new double[1], 1L), "double[]", "copyIn(0)");
        assertRefused(IllegalArgumentException.class, () -> doubleAll.submit(new double[1], 1L), "copyIn(0)");
        assertRefused(IllegalArgumentException.class, () -> doubleAll.call("1", 1L), "a String", "copyIn(0)");
        assertRefused(
                IllegalArgumentException.class,
                () -> doubleAll.call(MemorySegment.ofArray(new double[1]), 1L),
                "argument 0",
                "on the heap",
                "SharedArena",
                "copyIn(0)");
        assertRefused(IllegalArgumentException.class, () -> doubleAll.call(own, 1L), "own memory", "copyIn(0)");
    }

    @Test
    void shouldRefuseWhatCannotBeWrittenBack() {
        IsolatedFunction doubleAll = function("double_all", DOUBLES).copyInOut(0);
        MemorySegment readOnly = MemorySegment.ofArray(new double[1]).asReadOnly();

        assertRefused(IllegalArgumentException.class, () -> doubleAll.call("1", 1L), "argument 0", "String", "byte[]");
        assertRefused(
                IllegalArgumentException.class,
                () -> doubleAll.call(readOnly, 1L),
                "argument 0",
                "read-only",
                "copyIn");
        assertThat(doubleAll.copyIn(0).call(readOnly, 1L)).isEqualTo(0.0);
    }

    @Test
    void shouldRefuseASegmentWithoutItsSize() {
        IsolatedFunction doubleAll = function("double_all", DOUBLES).copyIn(0);

        assertRefused(
                IllegalArgumentException.class,
                () -> doubleAll.call(MemorySegment.ofAddress(4096), 1L),
                "argument 0",
                "0x1000",
                "reinterpret");
    }

    @Test
    void shouldRefuseClosedAndConfinedSegments() throws Exception {
        IsolatedFunction doubleAll = function("double_all", DOUBLES).copyInOut(0);
        Arena closing = Arena.ofConfined();
        MemorySegment closed = closing.allocate(8);
        closing.close();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment confined = arena.allocate(8);

            assertRefused(IllegalStateException.class, () -> doubleAll.call(closed, 1L), "argument 0", "closed");
            assertRefused(
                    WrongThreadException.class,
                    () -> doubleAll.submit(confined, 1L),
                    "argument 0",
                    "confined",
                    "ofAuto");
            assertRefused(
                    WrongThreadException.class,
                    () -> {
                        try {
                            CompletableFuture.supplyAsync(() -> doubleAll.call(confined, 1L))
                                    .join();
                        } catch (CompletionException thrown) {
                            throw thrown.getCause();
                        }
                    },
                    "argument 0",
                    "another thread");
        }
    }

    @Test
    void shouldRefuseCopiesOfOneMemoryOfWhichOneComesOut() {
        IsolatedFunction areAliases = function("are_aliases", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        MemorySegment both = MemorySegment.ofArray(new double[3]);
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment shared = arena.allocate(JAVA_DOUBLE, 3);

            assertRefused(
                    IllegalArgumentException.class,
                    () -> areAliases.copyInOut(0, 1).call(both.asSlice(0, 16), both.asSlice(8, 16)),
                    "arguments 0 and 1",
                    "overlap");
            assertRefused(
                    IllegalArgumentException.class,
                    () -> areAliases.copyOut(1).call(shared, shared),
                    "arguments 0 and 1",
                    "overlap");
            assertThat(areAliases.copyIn(0, 1).call(both, both)).isEqualTo(0);
            assertThat(areAliases.copyInOut(0, 1).call(both.asSlice(0, 8), both.asSlice(8, 8)))
                    .isEqualTo(0);
        }
    }

    @Test
    void shouldRefuseNull() throws Throwable {
        MethodHandle doubleAll = function("double_all", DOUBLES).copyIn(0).handle();

        assertRefused(
                NullPointerException.class,
                () -> {
                    double ignored = (double) doubleAll.invokeExact((MemorySegment) null, 1L);
                },
                "argument 0",
                "MemorySegment.NULL");
    }
}
