package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each misdeed against a pool of two: what is thrown, that its process is dead by then, that the pool serves on. */
class FixtureTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    private Workers workers;

    @BeforeEach
    void start() {
        workers = Workers.builder().count(2).build();
    }

    /** Workers of a sandbox start no processes. */
    private void startWithoutSandbox() {
        workers.close();
        workers = Workers.builder().count(2).sandbox(Sandbox.none()).build();
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    /** Makes the call and checks what holds after every misdeed. */
    private <T extends Throwable> T misbehave(Class<T> type, IsolatedFunction function, Object... arguments) {
        List<Long> before = workerPids();
        T thrown = catchThrowableOfType(type, () -> function.call(arguments));
        // One of the two is dead, and was so when the exception arrived: nothing has been waited for here.
        assertThat(before.stream().filter(Processes::runs)).hasSizeLessThan(before.size());
        assertThat(thrown).isNotNull();
        serveOn();
        return thrown;
    }

    private void serveOn() {
        for (int i = 0; i < 100; i++) {
            assertThat(Fixtures.add(workers, i, 1)).isEqualTo(i + 1);
        }
    }

    private List<Long> workerPids() {
        List<Long> pids = new ArrayList<>();
        Processes.childrenOf(workers.supervisor().pid()).forEach(child -> pids.add(child.pid()));
        assertThat(pids).hasSize(2);
        return pids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "loop_with_signals_blocked", "sleep_for_ever"})
    void shouldKillAtTheDeadlineWhateverTheFunctionDoes(String symbol) {
        IsolatedFunction function =
                Fixtures.function(workers, "hang", symbol, Fixtures.INT).withDeadline(SHORT);

        DeadlineExceededException thrown = misbehave(DeadlineExceededException.class, function);

        assertThat(thrown.asked()).isEqualTo(SHORT);
        assertThat(thrown.taken()).isGreaterThanOrEqualTo(SHORT);
        assertThat(thrown).hasMessageContaining(symbol).hasMessageContaining("100 ms");
    }

    @Test
    void shouldKillALibraryConstructorAtTheDeadline() {
        IsolatedFunction function = Fixtures.function(workers, "slow_constructor", "never_reached", Fixtures.INT)
                .withDeadline(SHORT);

        misbehave(DeadlineExceededException.class, function);
    }

    @Test
    void shouldStopWritingBeforeTheDeadlineIsReported() {
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            IsolatedFunction function = Fixtures.function(workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                    .withDeadline(SHORT);

            misbehave(DeadlineExceededException.class, function, counter);

            assertStill(counter);
        }
    }

    /** The value was read after the exception; had the writer been alive, a hundred calls would have changed it. */
    private void assertStill(MemorySegment counter) {
        long last = counter.get(JAVA_LONG, 0);
        assertThat(last).isPositive();
        serveOn();
        assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
    }

    @Test
    void shouldReportANullDereference() {
        CrashReport report = misbehave(
                        WorkerCrashedException.class,
                        Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT))
                .report();

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(report.signalNumber()).isEqualTo(11);
        assertThat(report.faultAddress()).isZero();
        assertThat(report.frames().getFirst().module()).endsWith("libfixture-crash.so");
        assertThat(report.frames().getFirst().offset()).isPositive();
        assertThat(report.frames().getFirst().pc()).isEqualTo(report.programCounter());
        assertThat(report.frames()).as("what lies below the callee is left out").hasSize(1);
    }

    @Test
    void shouldReportTheAddressThatWasTouched() {
        CrashReport report = misbehave(
                        WorkerCrashedException.class,
                        Fixtures.function(workers, "crash", "write_at", FunctionDescriptor.of(JAVA_INT, JAVA_LONG)),
                        0xdead000L)
                .report();

        assertThat(report.faultAddress()).isEqualTo(0xdead000L);
        assertThat(report.toString()).contains("SIGSEGV at address 0xdead000").contains("libfixture-crash.so+0x");
    }

    @Test
    void shouldReportABlownStackFromAStackOfItsOwn() {
        CrashReport report = misbehave(
                        WorkerCrashedException.class,
                        Fixtures.function(workers, "crash", "run_off_the_stack", Fixtures.INT))
                .report();

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(report.frames()).hasSizeGreaterThan(10);
        assertThat(report.frames().get(5).module()).endsWith("libfixture-crash.so");
    }

    @Test
    void shouldReportAnAbortWithItsLastWords() {
        CrashReport report = misbehave(
                        WorkerCrashedException.class, Fixtures.function(workers, "crash", "call_abort", Fixtures.INT))
                .report();

        assertThat(report.signal()).isEqualTo("SIGABRT");
        assertThat(report.standardError()).isEqualTo("about to abort\n");
        assertThat(report.frames())
                .anySatisfy(frame -> assertThat(frame.module()).endsWith("libfixture-crash.so"));
    }

    @Test
    void shouldReportACallOfNoFunction() {
        CrashReport report = misbehave(
                        WorkerCrashedException.class, Fixtures.function(workers, "crash", "call_null", Fixtures.INT))
                .report();

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(report.frames())
                .anySatisfy(frame -> assertThat(frame.module()).endsWith("libfixture-crash.so"));
    }

    @Test
    void shouldReportAnIntegerDivisionByZero() {
        WorkerCrashedException thrown = misbehave(
                WorkerCrashedException.class,
                Fixtures.function(workers, "crash", "divide", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT)),
                1,
                0);

        assertThat(thrown.report().signal()).isEqualTo("SIGFPE");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 15, 31})
    void shouldNameTheSignalThatWasSent(int signal) {
        WorkerCrashedException thrown = misbehave(
                WorkerCrashedException.class,
                Fixtures.function(workers, "crash", "kill_self", Fixtures.INT_OF_INT),
                signal);

        assertThat(thrown.report().signalNumber()).isEqualTo(signal);
        assertThat(thrown.report().signal()).isEqualTo(Signals.name(signal)).startsWith("SIG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call_exit", "call_underscore_exit", "say_and_exit"})
    void shouldReportAnExitWithItsStatus(String symbol) {
        WorkerExitedException thrown = misbehave(
                WorkerExitedException.class, Fixtures.function(workers, "leave", symbol, Fixtures.VOID_OF_INT), 3);

        assertThat(thrown.status()).isEqualTo(3);
    }

    @Test
    void shouldReportAnExitWithItsLastWords() {
        WorkerExitedException thrown = misbehave(
                WorkerExitedException.class,
                Fixtures.function(workers, "leave", "say_and_exit", Fixtures.VOID_OF_INT),
                7);

        assertThat(thrown).hasMessageContaining("leaving with 7");
    }

    @Test
    void shouldKillAGrandchildWithItsWorker() {
        assertGrandchildDies("fork_twice_and_hang", Duration.ofMillis(300), DeadlineExceededException.class);
    }

    @Test
    void shouldKillADaemonWithTheWorkerThatStartedIt() {
        assertGrandchildDies("fork_a_daemon_and_crash", Duration.ofMinutes(1), WorkerCrashedException.class);
    }

    private void assertGrandchildDies(String symbol, Duration deadline, Class<? extends Throwable> outcome) {
        startWithoutSandbox();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            MemorySegment grandchild = arena.allocate(JAVA_LONG);
            IsolatedFunction function = Fixtures.function(workers, "descendants", symbol, Fixtures.INT_OF_TWO_POINTERS)
                    .withDeadline(deadline);

            Throwable thrown = catchThrowable(() -> function.call(counter, grandchild));
            boolean alive = Processes.runs(grandchild.get(JAVA_LONG, 0));

            assertThat(thrown).isInstanceOf(outcome);
            assertThat(grandchild.get(JAVA_LONG, 0)).isPositive();
            assertThat(alive).isFalse();
            assertStill(counter);
            assertThat(workers.stats().descendants()).isEqualTo(1);
        }
    }

    @Test
    void shouldLeaveTheDaemonOfALivingWorkerAlone() {
        startWithoutSandbox();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            MemorySegment daemon = arena.allocate(JAVA_LONG);
            IsolatedFunction crash = Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT);
            IsolatedFunction leaveDaemon =
                    Fixtures.function(workers, "descendants", "fork_a_daemon_and_return", Fixtures.INT_OF_TWO_POINTERS);

            onWorker(0, () -> leaveDaemon.call(counter, daemon));
            onWorker(1, () -> assertThatThrownBy(crash::call).isInstanceOf(WorkerCrashedException.class));
            boolean afterTheOthersDeath = Processes.runs(daemon.get(JAVA_LONG, 0));
            onWorker(0, () -> assertThatThrownBy(crash::call).isInstanceOf(WorkerCrashedException.class));
            boolean afterItsOwnersDeath = Processes.runs(daemon.get(JAVA_LONG, 0));

            assertThat(afterTheOthersDeath).isTrue();
            assertThat(afterItsOwnersDeath).isFalse();
            assertStill(counter);
        }
    }

    /** Makes a call in the given one of the two workers, by occupying the other. */
    private void onWorker(int index, Runnable call) {
        Lane other = workers.lanes().get(1 - index);
        assertThat(other.tryTake(null)).isTrue();
        try {
            call.run();
        } finally {
            workers.anyWorker().release(other);
        }
    }

    @Test
    void shouldKeepTheEndOfAFloodAndNeverBlockIt() {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG);

        Object result = Fixtures.function(workers, "flood", "flood", descriptor)
                .withDeadline(Duration.ofSeconds(30))
                .call(2, 100_000_000L);
        CrashReport report = misbehave(
                        WorkerCrashedException.class,
                        Fixtures.function(workers, "flood", "flood_and_crash", descriptor)
                                .withDeadline(Duration.ofSeconds(30)),
                        2,
                        100_000_000L)
                .report();

        assertThat(result).isEqualTo(0);
        assertThat(report.standardError()).hasSize(8192).endsWith("x\nthe last words\n");
    }

    @Test
    void shouldCaptureStandardOutputApart() {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG);

        CrashReport report = misbehave(
                        WorkerCrashedException.class,
                        Fixtures.function(workers, "flood", "flood_and_crash", descriptor),
                        1,
                        0L)
                .report();

        assertThat(report.standardOutput()).isEqualTo("the last words\n");
        assertThat(report.standardError()).isEmpty();
    }

    @Test
    void shouldPassOnWhatTheLoaderSays() {
        LibraryNotLoadedException library = catchThrowableOfType(
                LibraryNotLoadedException.class,
                () -> workers.library("libnope.so").function("f", Fixtures.INT).call());
        SymbolNotFoundException symbol = catchThrowableOfType(
                SymbolNotFoundException.class,
                () -> Fixtures.function(workers, "good", "nope", Fixtures.INT).call());

        assertThat(library.library()).isEqualTo("libnope.so");
        assertThat(library.reason()).contains("cannot open shared object file");
        assertThat(symbol.symbol()).isEqualTo("nope");
        assertThat(symbol.reason()).contains("undefined symbol: nope");
        assertThat(workers.stats().died()).isZero();
        serveOn();
    }

    @Test
    void shouldLoseNothingToTheScribblerButItsOwn() throws Exception {
        int[] neighbour = new int[1];
        onWorker(1, () -> neighbour[0] = Fixtures.processId(workers));
        Processes.signal(neighbour[0], "STOP"); // it would write into its own pages when it goes to sleep
        try (SharedArena inputs = SharedArena.create(1 << 20, Access.READ_ONLY);
                SharedArena outputs = SharedArena.create(1 << 20)) {
            MemorySegment input = inputs.allocate(1 << 20);
            MemorySegment output = outputs.allocate(1 << 20);
            input.fill((byte) 0x11);
            IsolatedFunction scribble = Fixtures.function(
                            workers,
                            "scribble",
                            "scribble",
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS))
                    .withDeadline(Duration.ofSeconds(5));
            PoolMemory.Slot own = workers.lanes().get(0).memory();
            PoolMemory.Slot other = workers.lanes().get(1).memory();
            byte[] request = bytes(own.request());
            byte[] otherRequest = bytes(other.request());
            byte[] otherResponse = bytes(other.response());

            Throwable[] thrown = new Throwable[1];
            onWorker(0, () -> thrown[0] = catchThrowable(() -> scribble.call(0xee, input, output)));

            assertThat(thrown[0]).isInstanceOf(IsolationException.class);
            assertThat(bytes(output)).as("what it may write, it wrote").containsOnly(0xee);
            assertThat(bytes(input)).containsOnly(0x11);
            assertThat(bytes(other.request())).isEqualTo(otherRequest);
            assertThat(bytes(other.response())).isEqualTo(otherResponse);
            assertThat(bytes(own.request())).isEqualTo(withCall(request, own.request(), input, output));
        } finally {
            Processes.signal(neighbour[0], "CONT");
        }
        serveOn();
    }

    private static byte[] bytes(MemorySegment segment) {
        return segment.toArray(JAVA_BYTE);
    }

    /** What the request page held before, with the one call that was published since. Only the deadline is taken over. */
    private static byte[] withCall(byte[] before, MemorySegment now, MemorySegment input, MemorySegment output) {
        MemorySegment page = MemorySegment.ofArray(new long[before.length / 8]); // aligned as bytes are not
        page.copyFrom(MemorySegment.ofArray(before));
        SlotLayout.LONG.set(page, SlotLayout.REQUEST_SEQUENCE, 1L);
        SlotLayout.INT.set(page, SlotLayout.REQUEST_FUNCTION, 1);
        SlotLayout.INT.set(page, SlotLayout.REQUEST_GENERATION, 2);
        SlotLayout.LONG.set(page, SlotLayout.REQUEST_ARGUMENTS, 0xeeL);
        SlotLayout.LONG.set(page, SlotLayout.REQUEST_ARGUMENTS + 8, input.address());
        SlotLayout.LONG.set(page, SlotLayout.REQUEST_ARGUMENTS + 16, output.address());
        long deadline = (long) SlotLayout.LONG.get(now, SlotLayout.REQUEST_DEADLINE);
        assertThat(deadline - System.nanoTime()).isBetween(-5_000_000_000L, 5_000_000_000L);
        SlotLayout.LONG.set(page, SlotLayout.REQUEST_DEADLINE, deadline);
        return bytes(page);
    }
}
