package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whoever sleeps on a call's answer is woken, also where the one who was to do it died before. Callers would wake by
 * themselves after a while; here somebody sleeps beside them who does not.
 */
@Timeout(120)
class DyingWakeUpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Sleeps on the lane's answer; the future has what the kernel says: 0 if it was woken. */
    private static CompletableFuture<Integer> sleeper(Lane lane) throws InterruptedException {
        MemorySegment word = lane.memory().response().asSlice(SlotLayout.RESPONSE_SEQUENCE, Long.BYTES);
        int seen = (int) lane.answerSeen();
        CompletableFuture<Integer> woken = CompletableFuture.supplyAsync(
                () -> CofferdamAbi.cfd_futex_wait(word, seen, PATIENCE.toNanos()),
                task -> Thread.ofPlatform().daemon().start(task));
        Processes.await("a sleeper", PATIENCE, () -> sleepsOn(word.address()));
        return woken;
    }

    /** Whether a thread is in a system call that was given the address. */
    private static boolean sleepsOn(long address) {
        String argument = " 0x" + Long.toHexString(address) + " ";
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path thread : threads) {
                if (systemCall(thread).contains(argument)) {
                    return true;
                }
            }
            return false;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String systemCall(Path thread) throws IOException {
        try {
            return Files.readString(thread.resolve("syscall"));
        } catch (NoSuchFileException ended) {
            return "";
        }
    }

    @Test
    void shouldLeaveAnotherWordAfterEachDeath() {
        try (Workers workers = Workers.builder().count(1).build()) {
            Lane lane = workers.lanes().getFirst();
            IsolatedFunction abort = workers.library("libc.so.6").function("abort", FunctionDescriptor.ofVoid());

            assertThatThrownBy(abort::call).isInstanceOf(WorkerCrashedException.class);
            long first = lane.answerSeen();
            assertThatThrownBy(abort::call).isInstanceOf(WorkerCrashedException.class);

            assertThat((int) lane.answerSeen()).isNotEqualTo((int) first);
        }
    }

    @Test
    void shouldWakeTheCallerOfAWorkerThatHasAnsweredAndDied() throws Exception {
        try (Workers workers =
                Workers.builder().count(1).sandbox(Sandbox.none()).build()) {
            IsolatedFunction answer = Fixtures.function(workers, "liar", "answer_and_die", Fixtures.INT);
            CompletableFuture<Integer> woken = sleeper(workers.lanes().getFirst());

            assertThat(answer.call()).isEqualTo(42);

            assertThat(woken.join()).isZero();
        }
    }

    @Test
    void shouldWakeTheCallerOfACallThatTheDeadSupervisorHadEnded() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            Lane lane = workers.lanes().getFirst();
            CompletableFuture<Object> call =
                    workers.library("libc.so.6").function("pause", Fixtures.INT).submit();
            Processes.await("the call", PATIENCE, () -> lane.state() == Race.RUNNING);
            CompletableFuture<Integer> woken = sleeper(lane);

            // As a supervisor does that is killed between this and the wake-up.
            assertThat(lane.win(1, Race.RUNNING, Race.DEAD)).isTrue();
            workers.supervisor().kill();

            assertThat(woken.join()).isZero();
            assertThatThrownBy(call::join).isInstanceOf(CompletionException.class);
        }
    }

    @Test
    void shouldLeaveTheWordOfALostCallWhenTheNextWorkerComes() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            Lane lane = workers.lanes().getFirst();
            CompletableFuture<Object> call =
                    workers.library("libc.so.6").function("pause", Fixtures.INT).submit();
            Processes.await("the call's worker", PATIENCE, () -> lane.state() == Race.RUNNING && lane.workerPid() != 0);
            int before = lane.workerPid();

            workers.supervisor().kill();

            assertThatThrownBy(call::join).hasCauseInstanceOf(SupervisorLostException.class);
            Processes.await("another", PATIENCE, () -> lane.workerPid() != 0 && lane.workerPid() != before);
            assertThat(lane.answerSeen()).isEqualTo(Race.deathOf(1));
        }
    }

    @Test
    void shouldNotKillTheSuccessorOfAWorkerThatWasToBeKilled() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            int before = Fixtures.processId(workers);
            WorkerProcess process = workers.lanes().getFirst().process();
            Processes.await("its pidfd", PATIENCE, () -> !process.hasEnded());
            Thread successor = new Thread(process::forget);

            process.killWhile(() -> {
                successor.start();
                awaitBlocked(successor); // the next worker is made known only when this one has been dealt with
                return false;
            });

            successor.join();
            assertThat(Fixtures.processId(workers)).isEqualTo(before);
        }
    }

    private static void awaitBlocked(Thread thread) {
        try {
            Processes.await("the successor's turn", PATIENCE, () -> thread.getState() == Thread.State.BLOCKED);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
