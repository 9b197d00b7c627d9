package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.placement.CpusNotAllowedException;
import dev.cofferdam.placement.Placement;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no caller ought to pass, to every public method: an exception of the right type whose message names the argument,
 * what was given, and the rule; and nothing is lost by it.
 */
class BadInputTest {
    private static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");
    private static final MemoryLayout POINT = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);

    private static Workers workers;
    private static Workers holding;
    private static Session session;
    private static Pipeline pipeline;
    private static Workers closed;
    private static IsolatedFunction ofClosed;

    private SharedArena arena;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(2).build();
        holding = Workers.builder().count(2).build();
        session = holding.session();
        pipeline = holding.pipeline(holding.library("libc.so.6").function("abs", Fixtures.INT_OF_INT), 1);
        closed = Workers.builder().count(1).build();
        ofClosed = Fixtures.function(closed, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
        closed.close();
    }

    @AfterAll
    static void stop() {
        workers.close();
        session.close();
        pipeline.close();
        holding.close();
    }

    @BeforeEach
    void createArena() {
        arena = SharedArena.create(4096);
    }

    /** After each of these: all lanes are free, no call counts as using the arena, and the pool serves. */
    @AfterEach
    void assertNothingIsLost() {
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        arena.close();
        assertThat(Fixtures.add(workers, 2, 3)).isEqualTo(5);
        assertThat(workers.stats().started()).as("no worker has died of it").isEqualTo(2);
    }

    private static void assertRefused(Class<? extends Throwable> type, ThrowingCallable call, String... says) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).message().contains(says);
    }

    @Test
    void shouldNameTheElementThatIsNull() {
        IsolatedLibrary library = workers.library("libc.so.6");

        assertRefused(
                NullPointerException.class,
                () -> Workers.builder().pin(Collections.singletonList((CpuSet) null)),
                "set in cpus");
        assertRefused(
                NullPointerException.class,
                () -> library.function("abs", Fixtures.INT_OF_INT, (Linker.Option) null),
                "option");
    }

    @Test
    void shouldRefuseRoutinesThatAreNone() {
        assertRefused(NullPointerException.class, () -> workers.routine(null), "name");
        assertRefused(
                IllegalArgumentException.class,
                () -> workers.routine("dgeees"),
                "name \"dgeees\"",
                "cblas.h or lapacke.h",
                "near are LAPACKE_dgees");
        assertRefused(IllegalStateException.class, () -> closed.routine("LAPACKE_dgees"), "closed");
    }

    // ---- the builder

    static Stream<Arguments> settings() {
        CpuSet absent = CpuSet.of(CpuSet.parse("100000").stream().toArray());
        return Stream.of(
                setting("count 0", "1 to 1024", b -> b.count(0)),
                setting("count -1", "1 to 1024", b -> b.count(-1)),
                setting("count 1025", "1 to 1024", b -> b.count(1025)),
                setting("cpus", "Pinning.NONE", b -> b.pin(List.of())),
                setting("cpus \"\"", "this JVM may use", b -> b.pin(List.of(CpuSet.empty()))),
                setting("cpus \"100000\"", "this JVM may use, " + Topology.allowedCpus(), b -> b.pin(List.of(absent))),
                setting("deadline PT0S", "positive", b -> b.deadline(Duration.ZERO)),
                setting("deadline PT-1S", "positive", b -> b.deadline(Duration.ofSeconds(-1))),
                setting("limit -1", "not negative", b -> b.queue(QueuePolicy.rejectBeyond(-1))),
                setting(
                        "patience PT-1S",
                        "0 or more",
                        b -> b.queue(QueuePolicy.blockBeyond(1, Duration.ofSeconds(-1)))),
                setting("lane has a name", "name", b -> b.lane("", 1)),
                setting("workers 0", "at least one", b -> b.lane("slow", 0)),
                setting("spin PT-0.000000001S", "0 or more", b -> b.spin(Duration.ofNanos(-1))),
                setting("exitGrace PT-1S", "0 or more", b -> b.exitGrace(Duration.ofSeconds(-1))),
                setting("spares -1", "0 to 1024", b -> b.spares(-1)));
    }

    private interface Setting {
        Workers.Builder apply(Workers.Builder builder);
    }

    private static Arguments setting(String given, String rule, Setting setting) {
        return arguments(given, rule, setting);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void shouldRefuseASettingThatNoPoolCanHave(String given, String rule, Setting setting) {
        assertRefused(IllegalArgumentException.class, () -> setting.apply(Workers.builder()), given, rule);
    }

    @Test
    void shouldRefuseMoreWorkersThanThePlacementHasPlacesFor() {
        int cpus = Topology.allowedCpus().size();
        Workers.Builder tooMany = Workers.builder().count(cpus + 1).placement(Placement.compact());

        assertRefused(
                IllegalArgumentException.class,
                tooMany::build,
                "count " + (cpus + 1),
                cpus + " available",
                ".oversubscribed()");
    }

    @Test
    void shouldRefuseAPlacementOnACpuThatThereIsNot() {
        Workers.Builder builder = Workers.builder().count(1).placement(Placement.of(CpuSet.of(100_000)));

        assertRefused(CpusNotAllowedException.class, builder::build, "cpus \"100000\"", "not in this machine");
    }

    @Test
    void shouldLeaveOutCpusThatDoNotExistOfASetThatHasOthers() {
        int cpu = Topology.allowedCpus().stream().findFirst().orElseThrow();
        List<CpuSet> cpus = List.of(CpuSet.of(cpu, 4000, 100_000));

        try (Workers pinned = Workers.builder().count(1).pin(cpus).build()) {
            assertThat(Fixtures.add(pinned, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldTakeTheLargestOfWhatIsUnbounded() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);

        try (Workers patient = Workers.builder()
                .count(1)
                .deadline(longest)
                .queue(QueuePolicy.rejectBeyond(Integer.MAX_VALUE))
                .spin(longest)
                .exitGrace(longest)
                .build()) {
            assertThat(Fixtures.add(patient, 1, 2)).isEqualTo(3);
        }
    }

    // ---- libraries and functions

    @Test
    void shouldRefuseALibraryWithoutAName() {
        assertRefused(IllegalArgumentException.class, () -> workers.library(""), "library \"\"", "has a name");
        assertRefused(IllegalArgumentException.class, () -> workers.library("libm\0.so"), "libm", "without NUL");
    }

    static Stream<Arguments> functions() {
        MemoryLayout[] tooMany = Collections.nCopies(251, JAVA_INT).toArray(MemoryLayout[]::new);
        ByteOrder foreign =
                ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return Stream.of(
                arguments("", Fixtures.INT, List.of("symbol \"\"", "has a name")),
                arguments("a\0b", Fixtures.INT, List.of("symbol \"a", "without NUL")),
                arguments("f", FunctionDescriptor.of(JAVA_INT, tooMany), List.of("f has 251", "at most 250", "struct")),
                arguments(
                        "f",
                        FunctionDescriptor.ofVoid(
                                Collections.nCopies(126, JAVA_LONG).toArray(MemoryLayout[]::new)),
                        List.of("f has 126", "counts twice", "struct")),
                arguments(
                        "f",
                        FunctionDescriptor.ofVoid(MemoryLayout.sequenceLayout(2, JAVA_INT)),
                        List.of("f: the native linker", "Unsupported layout")),
                arguments(
                        "f",
                        FunctionDescriptor.ofVoid(MemoryLayout.structLayout(JAVA_LONG.withOrder(foreign))),
                        List.of("f: the native linker", "Unsupported layout")),
                arguments(
                        "f",
                        FunctionDescriptor.of(MemoryLayout.structLayout(JAVA_INT, JAVA_LONG.withByteAlignment(4))),
                        List.of("f: the native linker", "Unsupported layout")),
                arguments(
                        "f",
                        FunctionDescriptor.of(structOf(32_769)),
                        List.of("f: its result", "32769 bytes", "at most 32768", "by pointer")),
                arguments(
                        "f",
                        FunctionDescriptor.ofVoid(JAVA_LONG.withOrder(foreign)),
                        List.of("f, argument 0", "native byte order")),
                arguments(
                        "f",
                        FunctionDescriptor.of(JAVA_DOUBLE.withOrder(foreign)),
                        List.of("f, result", "native byte order")),
                arguments(
                        "f",
                        FunctionDescriptor.ofVoid(JAVA_INT_UNALIGNED),
                        List.of("f, argument 0", "naturally aligned")),
                arguments(
                        "f",
                        FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS_UNALIGNED),
                        List.of("f, argument 1", "naturally aligned")),
                arguments(
                        "f",
                        FunctionDescriptor.of(JAVA_LONG.withByteAlignment(16)),
                        List.of("f, result", "naturally aligned")));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldRefuseAFunctionThatNoWorkerCanCall(String symbol, FunctionDescriptor descriptor, List<String> says) {
        assertRefused(
                IllegalArgumentException.class,
                () -> workers.library("libc.so.6").function(symbol, descriptor),
                says.toArray(String[]::new));
    }

    private static MemoryLayout structOf(long bytes) {
        return MemoryLayout.structLayout(MemoryLayout.sequenceLayout(bytes, JAVA_BYTE));
    }

    static Stream<Arguments> foreignOptions() {
        return Stream.of(
                arguments(Linker.Option.critical(false), List.of("abs", "critical", "SharedArena")),
                arguments(Linker.Option.critical(true), List.of("abs", "critical", "SharedArena")),
                arguments(Linker.Option.firstVariadicArg(2), List.of("abs", "native linker", "2", "not in bounds")));
    }

    @ParameterizedTest
    @MethodSource("foreignOptions")
    void shouldRefuseALinkerOptionThatCannotHold(Linker.Option option, List<String> says) {
        assertRefused(
                IllegalArgumentException.class,
                () -> workers.library("libc.so.6").function("abs", Fixtures.INT_OF_INT, CAPTURE, option),
                says.toArray(String[]::new));
    }

    @Test
    void shouldRefuseVariadicArgumentsThatCPromotes() {
        FunctionDescriptor print = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_FLOAT);

        assertRefused(
                IllegalArgumentException.class,
                () -> workers.library("libc.so.6").function("printf", print, Linker.Option.firstVariadicArg(1)),
                "printf: the native linker",
                "f4");
    }

    @Test
    void shouldRefuseADeadlineThatIsNotPositive() {
        IsolatedFunction add = adder();

        assertRefused(
                IllegalArgumentException.class, () -> add.withDeadline(Duration.ZERO), "deadline PT0S", "positive");
        assertRefused(
                IllegalArgumentException.class, () -> add.withDeadline(Duration.ofNanos(-5)), "deadline", "positive");
    }

    // ---- arguments of calls

    private static IsolatedFunction adder() {
        return Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    }

    private static IsolatedFunction summer() {
        return Fixtures.function(workers, "good", "sum", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG));
    }

    private static Object[] values(Object... values) {
        return values;
    }

    static Stream<Arguments> unfitArguments() {
        return Stream.of(
                arguments(adder(), values(), List.of("add", "takes 2 arguments", "not 0")),
                arguments(adder(), values(1), List.of("add", "takes 2 arguments", "not 1")),
                arguments(adder(), values(1, 2, 3), List.of("add", "takes 2 arguments", "not 3")),
                arguments(adder(), values(1, 2L), List.of("add", "argument 1", "java.lang.Long", "java.lang.Integer")),
                arguments(adder(), values("1", 2), List.of("argument 0", "java.lang.String", "java.lang.Integer")),
                arguments(adder(), values(1, null), List.of("argument 1", "null", "java.lang.Integer")),
                arguments(summer(), values(null, 1L), List.of("sum", "argument 0", "null", "MemorySegment.NULL")),
                arguments(summer(), values(0L, 1L), List.of("argument 0", "java.lang.Long", "MemorySegment")),
                arguments(summer(), values(MemorySegment.NULL, 1), List.of("argument 1", "java.lang.Integer")));
    }

    @ParameterizedTest
    @MethodSource("unfitArguments")
    void shouldRefuseArgumentsOfAnotherNumberOrType(IsolatedFunction function, Object[] values, List<String> says) {
        String[] parts = says.toArray(String[]::new);

        assertRefused(IllegalArgumentException.class, () -> function.call(values), parts);
        assertRefused(IllegalArgumentException.class, () -> function.submit(values), parts);
    }

    /** Makes the call in each of the three ways; each is refused alike. */
    private void assertPointerRefused(Class<? extends Throwable> type, MemorySegment pointer, String... says) {
        IsolatedFunction function =
                Fixtures.function(workers, "descendants", "fork_twice_and_hang", Fixtures.INT_OF_TWO_POINTERS);
        MemorySegment fine = arena.allocate(8);
        CompletableFuture<Object> later = function.submit(fine, pointer);

        assertRefused(type, () -> function.call(fine, pointer), says);
        assertRefused(type, () -> function.handle().invoke(fine, pointer), says);
        assertThatThrownBy(later::join)
                .isExactlyInstanceOf(CompletionException.class)
                .cause()
                .isExactlyInstanceOf(type)
                .message()
                .contains(says);
    }

    @Test
    void shouldRefuseAPointerToTheHeap() {
        MemorySegment heap = MemorySegment.ofArray(new double[4]);

        assertPointerRefused(IllegalArgumentException.class, heap, "argument 1", "on the heap", "SharedArena");
    }

    @Test
    void shouldRefuseAPointerIntoThisJvm() {
        try (Arena own = Arena.ofConfined()) {
            MemorySegment ours = own.allocate(8);
            String address = "0x" + Long.toHexString(ours.address());

            assertPointerRefused(
                    IllegalArgumentException.class,
                    ours,
                    "argument 1",
                    address,
                    "this JVM's own memory",
                    "SharedArena");
        }
    }

    @Test
    void shouldRefuseAPointerIntoTheWindowWhereNoArenaIs() {
        MemorySegment beyond = MemorySegment.ofAddress(arena.address() + (1L << 39));

        assertPointerRefused(IllegalArgumentException.class, beyond, "argument 1", "SharedArena");
    }

    @Test
    void shouldRefuseAPointerIntoAClosedArena() {
        SharedArena gone = SharedArena.create(64);
        MemorySegment pointer = gone.allocate(8);
        gone.close();
        Arena ownGone = Arena.ofShared();
        MemorySegment ours = ownGone.allocate(8);
        ownGone.close();

        assertPointerRefused(IllegalStateException.class, pointer, "argument 1", "closed");
        assertPointerRefused(IllegalStateException.class, ours, "argument 1", "closed");
    }

    @Test
    void shouldRefuseNoPointerAtAll() {
        IsolatedFunction sum = summer();

        assertRefused(
                NullPointerException.class,
                () -> sum.handle().invoke((MemorySegment) null, 1L),
                "argument 0",
                "MemorySegment.NULL");
    }

    private static IsolatedFunction turner() {
        return Fixtures.function(workers, "structs", "turn", FunctionDescriptor.of(POINT, POINT));
    }

    @Test
    void shouldRefuseASegmentThatHoldsNoStruct() {
        MethodHandle turn = turner().handle();
        Arena gone = Arena.ofConfined();
        MemorySegment late = gone.allocate(POINT);
        gone.close();
        try (Arena own = Arena.ofConfined()) {
            SegmentAllocator here = own;
            MemorySegment point = own.allocate(POINT);

            assertRefused(
                    NullPointerException.class,
                    () -> turn.invoke(here, (MemorySegment) null),
                    "turn",
                    "argument 0",
                    "struct of 8 bytes");
            assertRefused(
                    IllegalArgumentException.class,
                    () -> turn.invoke(here, point.asSlice(1)),
                    "turn",
                    "argument 0",
                    "has 7 bytes",
                    "has 8");
            assertRefused(IllegalArgumentException.class, () -> turn.invoke(here, MemorySegment.NULL), "has 0 bytes");
            assertRefused(IllegalStateException.class, () -> turn.invoke(here, late), "turn", "argument 0", "closed");
            assertRefused(
                    NullPointerException.class,
                    () -> turn.invoke((SegmentAllocator) null, point),
                    "turn",
                    "the allocator is null");
        }
    }

    @Test
    void shouldRefuseACaptureSegmentThatCannotTakeErrno() {
        MethodHandle failWith = workers.library(Fixtures.path("good"))
                .function("fail_with", Fixtures.INT_OF_INT, CAPTURE)
                .handle();
        MemoryLayout state = Linker.Option.captureStateLayout();
        String remedy = "captureStateLayout()";
        try (Arena own = Arena.ofConfined();
                Arena shared = Arena.ofShared()) {
            MemorySegment good = own.allocate(state);
            MemorySegment unaligned = own.allocate(state.byteSize() + 1, 8).asSlice(1);
            Arena gone = Arena.ofConfined();
            MemorySegment late = gone.allocate(state);
            gone.close();

            assertRefused(
                    NullPointerException.class, () -> failWith.invoke((MemorySegment) null, 1), "capture", remedy);
            assertRefused(
                    IllegalArgumentException.class,
                    () -> failWith.invoke(good.asSlice(0, 3), 1),
                    "capture segment has 3 bytes",
                    remedy);
            assertRefused(
                    IllegalArgumentException.class, () -> failWith.invoke(MemorySegment.NULL, 1), "0 bytes", remedy);
            assertRefused(
                    IllegalArgumentException.class,
                    () -> failWith.invoke(good.asReadOnly(), 1),
                    "capture",
                    "read-only",
                    remedy);
            assertRefused(
                    IllegalArgumentException.class, () -> failWith.invoke(unaligned, 1), "capture", "aligned", remedy);
            assertRefused(IllegalStateException.class, () -> failWith.invoke(late, 1), "capture segment", "closed");
            assertRefused(WrongThreadException.class, () -> onAnotherThread(failWith, good), "capture", "thread");
            assertThat(catchThrowable(() -> failWith.invoke(shared.allocate(state), 1)))
                    .isNull();
        }
    }

    private static void onAnotherThread(MethodHandle handle, MemorySegment captured) throws Throwable {
        Throwable[] thrown = new Throwable[1];
        Thread other = Thread.ofPlatform().start(() -> thrown[0] = catchThrowable(() -> handle.invoke(captured, 1)));
        other.join();
        throw thrown[0];
    }

    // ---- after close

    @Test
    void shouldRefuseEverythingOnceThePoolIsClosed() {
        String says = "pool of workers is closed";
        IsolatedLibrary library = closed.library("libc.so.6");

        assertRefused(RejectedExecutionException.class, () -> ofClosed.call(1, 2), "shut down");
        assertRefused(RejectedExecutionException.class, () -> ofClosed.submit(1, 2), "shut down");
        assertRefused(RejectedExecutionException.class, () -> ofClosed.handle().invoke(1, 2), "shut down");
        assertRefused(IllegalStateException.class, () -> library.function("abs", Fixtures.INT_OF_INT), says);
        assertRefused(IllegalStateException.class, () -> closed.attach(arena), says);
        assertRefused(IllegalStateException.class, closed::stats, says);
    }

    @Test
    void shouldRefuseToAttachAClosedArena() {
        SharedArena gone = SharedArena.create(64);
        gone.close();

        assertRefused(IllegalStateException.class, () -> workers.attach(gone), "arena is closed");
    }

    // ---- shared arenas

    @Test
    void shouldRefuseAnArenaOfASizeThatIsNone() {
        String rule = "at least one byte";

        assertRefused(IllegalArgumentException.class, () -> SharedArena.create(0), "byteSize 0", rule);
        assertRefused(IllegalArgumentException.class, () -> SharedArena.create(-1), "byteSize -1", rule);
        assertRefused(
                IllegalArgumentException.class,
                () -> SharedArena.create(Long.MIN_VALUE, Access.READ_ONLY),
                "byteSize -9223372036854775808",
                rule);
    }

    @Test
    void shouldRefuseAnArenaThatTheWindowCannotHold() {
        assertRefused(
                IllegalStateException.class,
                () -> SharedArena.create(Long.MAX_VALUE),
                "9223372036854775807 bytes",
                "window of",
                "GiB");
        assertRefused(IllegalStateException.class, () -> SharedArena.create(1L << 45), "35184372088832 bytes", "GiB");
    }

    @Test
    void shouldRefuseAnAllocationThatIsNone() {
        assertRefused(IllegalArgumentException.class, () -> arena.allocate(-1, 8), "byteSize -1", "not negative");
        for (long alignment : new long[] {0, -8, 3, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertRefused(
                    IllegalArgumentException.class,
                    () -> arena.allocate(8, alignment),
                    "byteAlignment " + alignment,
                    "power of two");
        }
        assertThat(arena.remaining()).isEqualTo(4096);
    }

    @Test
    void shouldSayWhatIsLeftWhenAnArenaIsFull() {
        MemorySegment first = arena.allocate(4000, 1);

        assertRefused(OutOfMemoryError.class, () -> arena.allocate(97, 1), "97 bytes", "96 of its 4096", "larger");
        assertRefused(OutOfMemoryError.class, () -> arena.allocate(Long.MAX_VALUE, 1), "96 of its 4096");
        assertRefused(OutOfMemoryError.class, () -> arena.allocate(1, 1L << 62), "alignment 4611686018427387904");
        assertThat(arena.allocate(96, 1).address()).isEqualTo(first.address() + 4000);
    }

    // ---- CPUs

    @Test
    void shouldRefuseNumbersThatNoCpuHas() {
        assertRefused(IllegalArgumentException.class, () -> CpuSet.of(0, -1), "cpu -1", "from 0 to");
        assertRefused(
                IllegalArgumentException.class, () -> CpuSet.of(Integer.MAX_VALUE), "cpu 2147483647", "from 0 to");
        assertRefused(IllegalArgumentException.class, () -> Topology.current().coreOf(-1), "cpu -1", "from 0 to");
    }

    @Test
    void shouldRefuseMasksThatAreTooShortOrTooLong() {
        byte[] endless = new byte[1 << 20];
        endless[endless.length - 1] = 1;

        assertRefused(IllegalArgumentException.class, () -> CpuSet.of(8).toMask(1), "CPU 8", "mask of 1 bytes");
        assertRefused(IllegalArgumentException.class, () -> CpuSet.empty().toMask(-1), "bytes -1", "not negative");
        assertRefused(IllegalArgumentException.class, () -> CpuSet.ofMask(endless), "cpu 8388600", "from 0 to");
    }

    @Test
    void shouldRefuseToPinToNothing() {
        CpuSet before = Affinity.get();

        assertRefused(
                IllegalArgumentException.class, () -> Affinity.pin(CpuSet.empty()), "cpus is empty", "at least one");
        assertRefused(
                CpusNotAllowedException.class,
                () -> Affinity.pin(CpuSet.of(8000)),
                "cpus \"8000\"",
                "choose from " + Topology.allowedCpus());
        assertRefused(CpusNotAllowedException.class, () -> Affinity.pin(CpuSet.of(100_000)), "CPU 100000");
        assertThat(Affinity.get()).isEqualTo(before);
    }
}
