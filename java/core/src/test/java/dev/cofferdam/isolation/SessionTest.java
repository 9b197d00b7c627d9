package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A worker that is held: what stays in it, who may use it, and how it ends. */
@Timeout(60)
class SessionTest {
    private static final FunctionDescriptor POINTER_OF_LONG = FunctionDescriptor.of(ADDRESS, JAVA_LONG);

    private final Workers workers = Workers.builder()
            .count(1)
            .sandbox(Sandbox.standard().allowRead(Fixtures.path("good").getParent()))
            .build();

    @AfterEach
    void close() {
        workers.close();
    }

    private static MemorySegment allocate(Session session, long bytes) {
        return (MemorySegment) Objects.requireNonNull(
                session.library("libc.so.6").function("malloc", POINTER_OF_LONG).call(bytes));
    }

    private static long length(Session session, MemorySegment text) {
        return (long) Objects.requireNonNull(session.library("libc.so.6")
                .function("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS))
                .call(text));
    }

    private static int processId(Session session) {
        return (int) Objects.requireNonNull(session.library(Fixtures.path("good"))
                .function("process_id", Fixtures.INT)
                .call());
    }

    private static IsolatedFunction fixture(Session session, String library, String symbol, FunctionDescriptor type) {
        return session.library(Fixtures.path(library)).function(symbol, type);
    }

    // ---- state and memory

    @Test
    void shouldMakeAllItsCallsInOneProcess() {
        try (Session session = workers.session()) {
            assertThat(processId(session)).isEqualTo(processId(session));
        }
    }

    @Test
    void shouldTakeAFunctionOfThePool() {
        IsolatedFunction add =
                Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
        try (Session session = workers.session()) {
            assertThat(session.function(add).call(2, 3)).isEqualTo(5);
        }
    }

    @Test
    void shouldReadBackWhatItWrote() {
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        try (Session session = workers.session()) {
            MemorySegment memory = allocate(session, bytes.length);

            session.write(memory, bytes);

            assertThat(session.read(memory, bytes.length)).isEqualTo(bytes);
            assertThat(session.read(memory.reinterpret(bytes.length).asSlice(2_999_999), 1))
                    .containsExactly(bytes[2_999_999]);
        }
    }

    @Test
    void shouldReadTextUpToItsEnd() {
        try (Session session = workers.session()) {
            MemorySegment memory = allocate(session, 100);
            session.write(memory, "Größe\0and more".getBytes(StandardCharsets.UTF_8));

            assertThat(session.string(memory, 100)).isEqualTo("Größe");
            assertThat(length(session, memory)).isEqualTo(7);
        }
    }

    @Test
    void shouldRefuseTextWithoutAnEndAndGoOn() {
        try (Session session = workers.session()) {
            MemorySegment memory = allocate(session, 100);
            session.write(memory, "0123456789\0".getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> session.string(memory, 10))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("limit 10");
            assertThat(session.string(memory, 11)).isEqualTo("0123456789");
        }
    }

    @Test
    void shouldRefuseANullPointerBeforeTheWorkerFollowsIt() {
        try (Session session = workers.session()) {
            assertThatThrownBy(() -> session.read(MemorySegment.NULL, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("null pointer");
            assertThat(processId(session)).isPositive();
        }
    }

    @Test
    void shouldEndWhenMemoryThatIsReadIsNotThere() {
        try (Session session = workers.session()) {
            SessionLostException lost =
                    catchThrowableOfType(SessionLostException.class, () -> session.read(session.pointer(64), 8));

            assertThat(lost).hasMessageContaining("session").hasMessageContaining("state is gone");
            assertThat(lost).cause().isInstanceOf(WorkerCrashedException.class);
        }
    }

    // ---- whose pointers

    @Test
    void shouldRefusePointersOfAnotherSession() {
        try (Workers others = Workers.builder().count(1).build();
                Session mine = workers.session();
                Session theirs = others.session()) {
            MemorySegment pointer = allocate(theirs, 10);

            assertThatThrownBy(() -> length(mine, pointer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("argument 0")
                    .hasMessageContaining(theirs.toString().split(" of ", 2)[0]);
            assertThat(processId(mine)).isPositive();
        }
    }

    @Test
    void shouldRefusePointersOfASessionOutsideIt() {
        try (Workers two = Workers.builder().count(2).build();
                Session session = two.session()) {
            MemorySegment pointer = allocate(session, 10);
            IsolatedFunction strlen =
                    two.library("libc.so.6").function("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));

            assertThatThrownBy(() -> strlen.call(pointer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("functions of that session only");
        }
    }

    @Test
    void shouldRefusePointersOfASessionThatIsOver() {
        MemorySegment pointer;
        try (Session first = workers.session()) {
            pointer = allocate(first, 10);
        }
        try (Session second = workers.session()) {
            assertThatThrownBy(() -> length(second, pointer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("which is over");
        }
    }

    @Test
    void shouldRefusePointersIntoThisJvm() {
        try (Session session = workers.session();
                Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> length(session, arena.allocateFrom("here")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("this JVM's own memory");
        }
    }

    // ---- ends

    @Test
    void shouldNotLeaveItsStateToOthers() {
        int first;
        try (Session session = workers.session()) {
            first = processId(session);
        }

        assertThat(Processes.runs(first)).isFalse();
        assertThat(Fixtures.processId(workers)).isNotEqualTo(first);
    }

    @Test
    void shouldGiveTheWorkerBackAsItIsWhenAsked() {
        int first;
        try (Session session = workers.session()) {
            first = processId(session);
            session.keepWorker();
        }

        assertThat(Fixtures.processId(workers)).isEqualTo(first);
    }

    @Test
    void shouldEndForGoodWithADeadline() {
        try (Session session = workers.session()) {
            IsolatedFunction loop =
                    fixture(session, "hang", "loop", Fixtures.INT).withDeadline(Duration.ofMillis(20));

            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(loop::call)
                        .isInstanceOf(SessionLostException.class)
                        .cause()
                        .isInstanceOf(DeadlineExceededException.class);
            }
            assertThatThrownBy(() -> processId(session)).isInstanceOf(SessionLostException.class);
            assertThat(Fixtures.add(workers, 1, 2))
                    .isEqualTo(3); // the worker is the pool's again, while the session is not closed
        }
    }

    @Test
    void shouldEndWhenTheWorkerDiesBetweenTwoCalls() throws Exception {
        try (Session session = workers.session()) {
            int pid = processId(session);
            Processes.signal(pid, "KILL");
            Processes.await("the worker's end", Duration.ofSeconds(30), () -> !Processes.runs(pid));

            assertThatThrownBy(() -> processId(session)).isInstanceOf(SessionLostException.class);
            assertThatThrownBy(() -> processId(session)).isInstanceOf(SessionLostException.class);
        }
        assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
    }

    @Test
    void shouldNotMakeACallInTheSuccessorOfItsWorker() {
        Lane lane = workers.lanes().getFirst();
        assertThat(lane.tryTake(null)).isTrue();
        try (WorkerPointers pointers = new WorkerPointers("a test")) {
            lane.hold(1, pointers); // a process that is no worker, as one is that has ended

            IsolatedFunction add =
                    Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
            lane.begin(System.nanoTime(), Long.MAX_VALUE);

            assertThatThrownBy(() -> lane.run(workers, add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has ended");
        } finally {
            lane.letGoOfWorker();
            lane.release();
        }
        assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
    }

    @Test
    void shouldRefuseCallsAfterItIsClosed() {
        Session session = workers.session();
        IsolatedFunction strlen =
                session.library("libc.so.6").function("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        session.close();
        session.close();

        assertThatThrownBy(() -> strlen.call(MemorySegment.NULL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void shouldEndWithThePool() {
        Session session = workers.session();
        IsolatedFunction add = fixture(session, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
        assertThat(add.call(1, 2)).isEqualTo(3);

        workers.close();

        assertThatThrownBy(() -> add.call(1, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        session.close();
    }

    @Test
    void shouldReadALibraryOfANewFolderUnlessItHasAStateToLose(@TempDir Path folder) throws Exception {
        Path first = Files.copy(
                Fixtures.path("good"),
                Files.createDirectory(folder.resolve("a")).resolve("liba.so"));
        Path second = Files.copy(
                Fixtures.path("good"),
                Files.createDirectory(folder.resolve("b")).resolve("libb.so"));
        FunctionDescriptor add = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);
        try (Workers strict = Workers.builder().count(1).build();
                Session session = strict.session()) {
            IsolatedFunction ofFirst = session.library(first).function("add", add);
            assertThat(ofFirst.call(1, 2)).isEqualTo(3);

            IsolatedFunction ofSecond = session.library(second).function("add", add);

            assertThatThrownBy(() -> ofSecond.call(1, 2))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("libb.so", "before the session's first call", "allowRead");
            assertThat(ofFirst.call(3, 4)).isEqualTo(7);
            assertThat(strict.stats().killed()).isZero();
        }
    }

    @Test
    void shouldKeepItsWorkerWhenSomebodyElseAsksForAPointerIntoANewFolder(@TempDir Path folder) throws Exception {
        Path library = Files.copy(Fixtures.path("good"), folder.resolve("libnew.so"));
        Sandbox reading = Sandbox.standard().allowRead(Fixtures.path("good").getParent());
        try (Workers two = Workers.builder().count(2).sandbox(reading).build();
                Session session = two.session()) {
            int worker = processId(session);

            MemorySegment pointer = two.library(library).symbol("add");

            assertThat(pointer.address()).isNotZero();
            assertThat(processId(session)).isEqualTo(worker);
        }
    }

    @Test
    void shouldLoseTheCallInFlightWhenThePoolIsStopped() {
        try (Workers hasty = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            Session session = hasty.session();
            CompletableFuture<Throwable> call = countForEver(session, arena);

            UnfinishedCalls ignored = hasty.shutdownNow();

            assertThat(call.join())
                    .isInstanceOf(SessionLostException.class)
                    .cause()
                    .isInstanceOf(CancellationException.class);
            session.close();
        }
    }

    /** A call that runs when this returns, and until its worker is killed. */
    private static CompletableFuture<Throwable> countForEver(Session session, SharedArena arena) {
        MemorySegment counter = arena.allocate(JAVA_LONG);
        IsolatedFunction count = fixture(session, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                .withDeadline(Duration.ofMinutes(4));
        CompletableFuture<Throwable> call = CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> count.call(counter)),
                task -> Thread.ofPlatform().start(task));
        VarHandle value = JAVA_LONG.varHandle();
        while ((long) value.getVolatile(counter, 0L) == 0) {
            assertThat(call).as("the call that never returns").isNotDone();
            Thread.onSpinWait();
        }
        return call;
    }

    // ---- waiting

    @Test
    void shouldWaitForAWorkerNoLongerThanAsked() {
        try (Session session = workers.session()) {
            assertThatThrownBy(() -> workers.session(Duration.ofMillis(20)))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("opening a session");
            assertThat(processId(session)).isPositive();
        }
    }

    @Test
    void shouldCountTheWaitForOtherCallsIntoTheDeadline() throws Exception {
        try (SharedArena arena = SharedArena.create(4096);
                Session session = workers.session()) {
            int pid = processId(session);
            CompletableFuture<Throwable> first = countForEver(session, arena);
            IsolatedFunction second =
                    fixture(session, "good", "process_id", Fixtures.INT).withDeadline(Duration.ofMillis(20));

            assertThatThrownBy(second::call)
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("other calls of session");

            Processes.signal(pid, "KILL");
            assertThat(first.join()).isInstanceOf(SessionLostException.class);
        }
    }

    @Test
    void shouldMakeCallsOfManyThreadsOneAtATime() {
        try (Session session = workers.session()) {
            IsolatedFunction add = fixture(session, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
            var calls = IntStream.range(0, 200)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> add.call(i, i)))
                    .toList();
            for (int i = 0; i < calls.size(); i++) {
                assertThat(calls.get(i).join()).isEqualTo(2 * i);
            }
        }
    }

    @Test
    void shouldRefuseAFunctionOfAnotherPool() {
        try (Workers others = Workers.builder().count(1).build();
                Session session = workers.session()) {
            IsolatedFunction theirs = Fixtures.function(others, "good", "process_id", Fixtures.INT);

            assertThatThrownBy(() -> session.function(theirs))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("another pool");
        }
    }
}
