package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_pool;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A library that writes to its worker's supervisor, in the worker's name: no call is made twice, none ends otherwise. */
@Timeout(120)
class ForgedMessageTest {
    private static final FunctionDescriptor FORGE =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT);
    private static final FunctionDescriptor RETIRE = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final FunctionDescriptor BABBLE =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int RETURN = 0;
    private static final int HANG = 1;
    private static final int CRASH = 2;

    @TempDir
    private Path folder;

    private static Workers one() {
        return Workers.builder().count(1).deadline(Duration.ofSeconds(30)).build();
    }

    private static IsolatedFunction forger(Workers workers, String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "forger", symbol, descriptor);
    }

    private static long made(MemorySegment calls) {
        return calls.get(JAVA_LONG, 0);
    }

    /** All kinds there are, and some that there are not. */
    static List<Integer> kinds() {
        List<Integer> kinds = new ArrayList<>();
        for (int kind = -1; kind <= 64; kind++) {
            kinds.add(kind);
        }
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldMakeACallOnceWhateverItSays(int kind) {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction forge = forger(workers, "forge", FORGE);
            long made = 0;
            for (long value : new long[] {0, 1, 2, -1, Long.MIN_VALUE, 1L << 33}) {
                Throwable died = catchThrowable(() -> forge.call(calls, kind, value, 1, CRASH));
                assertThat(died).as("kind %d, value %d", kind, value).isInstanceOf(WorkerCrashedException.class);
                assertThat(made(calls)).as("kind %d, value %d", kind, value).isEqualTo(++made);
            }
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {RETURN, HANG, CRASH})
    void shouldNotTakeACallForNotBegunBecauseItsWorkerAsksToBeRenewed(int end) throws Exception {
        Path copy = Files.copy(Fixtures.path("good"), folder.resolve("libcopy.so"));
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction forge = forger(workers, "forge", FORGE).withDeadline(SHORT);
            int before = Fixtures.processId(workers);
            IsolatedLibrary ofANewDirectory = workers.library(copy); // from now on the worker's sandbox is an old one

            Throwable ended = catchThrowable(() -> forge.call(calls, CofferdamAbi.CFD_MESSAGE_RENEW(), 1L, 1, end));

            assertThat(made(calls)).isEqualTo(1);
            if (end == RETURN) {
                assertThat(ended).isNull();
                assertThat(Fixtures.processId(workers)).isEqualTo(before);
            } else {
                assertThat(ended)
                        .isInstanceOf(end == HANG ? DeadlineExceededException.class : WorkerCrashedException.class);
            }
            FunctionDescriptor add = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);
            assertThat(ofANewDirectory.function("add", add).call(1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void shouldLetNobodyElseHaveTheSlotOfAWorkerThatSaysItHasRetiredAndRuns(long before) {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            int pid = Fixtures.processId(workers);

            Throwable ended = catchThrowable(
                    () -> forger(workers, "forge_retirement", RETIRE).call(calls, before, HANG));

            assertThat(ended).isInstanceOf(WorkerCrashedException.class);
            assertThat(Processes.runs(pid)).isFalse();
            assertThat(made(calls)).isEqualTo(1);
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldMakeACallAgainOnlyWhenTheOneThatClaimsNotToHaveBegunItIsDead() {
        try (Workers workers = ageing(Duration.ofSeconds(30));
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment claim = arena.allocate(2 * JAVA_LONG.byteSize());

            Object result = claimRetirement(workers).call(claim, 7);

            assertThat(Processes.runs(claim.get(JAVA_LONG, 8))).isFalse();
            assertThat(result).isEqualTo(7);
            assertThat(claim.get(JAVA_LONG, 0)).isEqualTo(2);
        }
    }

    @Test
    void shouldEndACallAtItsDeadlineOnlyWhenTheOneThatClaimsNotToHaveBegunItIsDead() {
        try (Workers workers = ageing(Duration.ofMillis(500)); // less than what a worker has to end in good order
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment claim = arena.allocate(2 * JAVA_LONG.byteSize());

            Throwable ended = catchThrowable(() -> claimRetirement(workers).call(claim, 7));

            assertThat(Processes.runs(claim.get(JAVA_LONG, 8))).isFalse();
            assertThat(ended).isInstanceOf(DeadlineExceededException.class);
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    private static Workers ageing(Duration deadline) {
        return Workers.builder()
                .count(1)
                .deadline(deadline)
                .lifecycle(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofMillis(1)))
                .build();
    }

    private static IsolatedFunction claimRetirement(Workers workers) {
        return forger(workers, "claim_retirement", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    }

    @Test
    void shouldCallAForgedDeathInTheInitialiserWhatItIs() {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction forge = forger(workers, "forge", FORGE);
            for (int i = 0; i < 2 * LoadFailures.BORNE; i++) {
                assertThatThrownBy(() -> forge.call(calls, CofferdamAbi.CFD_MESSAGE_INITIALISING(), 0L, 1, CRASH))
                        .isInstanceOf(WorkerCrashedException.class);
            }
        }
    }

    @Test
    void shouldNotBlameALibraryThatTheCallHasNothingToDoWith() {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
            IsolatedFunction forge = forger(workers, "forge", FORGE);
            long library = CofferdamAbi.CFD_CATALOG_STRINGS_OFFSET();
            while (!workers.textAt(library).endsWith("libfixture-good.so")) {
                library++;
            }
            long place = library;
            for (int i = 0; i < 2 * LoadFailures.BORNE; i++) {
                assertThatThrownBy(() -> forge.call(calls, CofferdamAbi.CFD_MESSAGE_LOADING(), place, 1, CRASH))
                        .isInstanceOf(WorkerCrashedException.class);
            }
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 33, 36, 40, 41, 44, 99})
    void shouldKeepTheDeadlineAndTheMachineThroughAFlood(int kind) {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction forge = forger(workers, "forge", FORGE).withDeadline(Duration.ofSeconds(1));

            DeadlineExceededException late = catchThrowableOfType(
                    DeadlineExceededException.class, () -> forge.call(calls, kind, 0L, Integer.MAX_VALUE, RETURN));

            assertThat(late).isNotNull();
            assertThat(made(calls)).isEqualTo(1);
            // It is not kept awake: it hears a thousand or so in a tenth of a second.
            assertThat((long) SlotLayout.LONG.getOpaque(workers.poolMemory(), cfd_pool.wakeups$offset()))
                    .isLessThan(20_000);
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 23, 25, 4095, 1 << 20})
    void shouldTakeNoHarmFromBytesThatAreNoMessage(long bytes) {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction babble = forger(workers, "babble", BABBLE);
            for (int i = 1; i <= 3; i++) {
                int noise = 7 * i;
                Throwable died = catchThrowable(() -> babble.call(calls, bytes, noise, CRASH));
                assertThat(died).isInstanceOf(WorkerCrashedException.class);
                assertThat(made(calls)).isEqualTo(i);
            }
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldTakeNoDescriptorsFromAWorker() {
        try (Workers workers = Workers.builder()
                .count(1)
                .sandbox(Sandbox.standard().allowSystemCalls("sendmsg"))
                .build()) {
            IsolatedFunction handOver = forger(workers, "hand_over_a_descriptor", Fixtures.INT_OF_INT);

            assertThat(handOver.call(0)).isEqualTo(88); // ENOTSOCK: a pipe
            assertThat(handOver.call(1)).isEqualTo(32); // EPIPE: nobody reads there
        }
    }

    @Test
    void shouldNotTakeWhatADeadWorkerHasWrittenAheadForAnAnswer() throws Exception {
        try (Workers workers = one();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment go = arena.allocate(JAVA_LONG);
            int first = Fixtures.processId(workers);
            assertThat(forger(workers, "answer_the_next_call", Fixtures.INT_OF_POINTER)
                            .call(go))
                    .isEqualTo(0);
            SlotLayout.LONG.setRelease(go, 0L, 1L);
            Lane lane = workers.lanes().getFirst();
            Processes.await("the answer ahead", Duration.ofSeconds(10), () -> lane.answerSeen() == lane.lastCall() + 1);
            Processes.signal(first, "KILL");
            Processes.await("another worker", Duration.ofSeconds(10), () -> {
                int now = lane.workerPid();
                return now != 0 && now != first;
            });

            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldKeepTheDeadlineOfACallThatShowsOnlyTheSupervisorAnAnswer(boolean spins) {
        try (Workers workers = Workers.builder()
                .count(1)
                .spin(spins ? Duration.ofMillis(1) : Duration.ZERO)
                .build()) {
            IsolatedFunction pretend =
                    forger(workers, "pretend_to_have_answered", Fixtures.INT).withDeadline(SHORT);
            for (int i = 0; i < 5; i++) {
                Throwable ended = catchThrowable(pretend::call);
                if (ended != null) { // or it was caught in the act, and answered itself
                    assertThat(ended).isInstanceOf(DeadlineExceededException.class);
                    assertThat(((DeadlineExceededException) ended).taken()).isLessThan(SHORT.plusMillis(900));
                }
            }
        }
    }

    @Test
    void shouldKeepTheDeadlineOfAPipelineWhoseCountIsAhead() {
        try (Workers workers = one();
                Pipeline pipeline = workers.pipeline(
                        forger(workers, "count_ahead", Fixtures.INT).withDeadline(SHORT), 4)) {
            assertThat(pipeline.sendBoxed()).isEqualTo(1);

            DeadlineExceededException late =
                    catchThrowableOfType(DeadlineExceededException.class, pipeline::receiveBoxed);

            assertThat(late).isNotNull();
            assertThat(late.taken()).isLessThan(SHORT.plusMillis(900));
        }
    }
}
