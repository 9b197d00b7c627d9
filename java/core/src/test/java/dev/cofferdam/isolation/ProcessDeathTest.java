package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The death, or the stillness, of each process but the worker. */
class ProcessDeathTest {
    /** A JVM of our own with a call that hangs in it. */
    private record Victim(Process jvm, BufferedReader output, List<Long> pids) implements AutoCloseable {
        static Victim start(Duration deadline) throws IOException {
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dcofferdam.test.fixtures=" + System.getProperty("cofferdam.test.fixtures"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HangingJvm.class.getName(),
                            deadline.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8);
            try {
                List<Long> pids = Arrays.stream(output.readLine().split(" "))
                        .map(Long::valueOf)
                        .toList();
                return new Victim(jvm, output, pids);
            } catch (IOException | RuntimeException unexpected) { // such as the end of a call that had no time to begin
                jvm.destroyForcibly();
                throw unexpected;
            }
        }

        boolean anyRuns() {
            return pids.stream().anyMatch(Processes::runs);
        }

        @Override
        public void close() {
            jvm.destroyForcibly();
        }
    }

    @Test
    void shouldLeaveNoProcessWhenTheJvmIsKilled() throws Exception {
        try (Victim victim = Victim.start(Duration.ofMinutes(5))) {
            assertThat(victim.pids()).hasSize(3).allMatch(Processes::runs);

            victim.jvm().destroyForcibly().waitFor();

            Processes.await("the processes of a dead JVM to end", Duration.ofSeconds(1), () -> !victim.anyRuns());
        }
    }

    @Test
    void shouldKeepTheDeadlineWhileTheJvmIsStopped() throws Exception {
        try (Victim victim = Victim.start(Duration.ofSeconds(3))) {
            List<Long> before = victim.pids();
            Processes.signal(victim.jvm().pid(), "STOP");
            try {
                Processes.await(
                        "a worker to be killed while its JVM is stopped",
                        Duration.ofSeconds(5),
                        () -> before.stream().filter(Processes::runs).count() == 2);
            } finally {
                Processes.signal(victim.jvm().pid(), "CONT");
            }
            assertThat(victim.output().readLine()).isEqualTo("DeadlineExceededException");
            assertThat(victim.jvm().waitFor()).isZero();
        }
    }

    @Test
    void shouldShowInPsUnderTheirNames() throws Exception {
        try (Workers workers = Workers.builder().count(2).build()) {
            long supervisor = workers.supervisor().pid();

            assertThat(Processes.commandLine(supervisor)).isEqualTo("cofferdam-supervisor");
            // A worker takes its name on its way to the first call, which the pool does not wait for.
            Processes.await(
                    "both workers to have their names",
                    Duration.ofSeconds(10),
                    () -> Processes.childrenOf(supervisor).stream()
                            .map(ProcessDeathTest::commandLine)
                            .collect(Collectors.toSet())
                            .equals(Set.of("cofferdam-worker-0", "cofferdam-worker-1")));
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Processes.commandLine(process.pid());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void shouldEndCallsAndServeAgainWhenTheSupervisorIsKilled() throws Exception {
        try (Workers workers = Workers.builder().count(2).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = Fixtures.function(
                            workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                    .withDeadline(Duration.ofMinutes(5))
                    .submit(counter);
            Processes.await("the call to run", Duration.ofSeconds(10), () -> counter.get(JAVA_LONG, 0) > 0);
            Supervisor lost = workers.supervisor();
            List<ProcessHandle> children = Processes.childrenOf(lost.pid());

            lost.kill();

            Throwable thrown = catchThrowable(call::join);
            assertThat(thrown.getCause()).isInstanceOf(SupervisorLostException.class);
            assertThat(children.stream().filter(child -> Processes.runs(child.pid())))
                    .isEmpty();
            long last = counter.get(JAVA_LONG, 0);
            for (int i = 0; i < 100; i++) {
                assertThat(Fixtures.add(workers, i, i)).isEqualTo(2 * i);
            }
            assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3)))
                    .as("arenas are known to the new supervisor")
                    .isEqualTo(6.0);
            assertThat(counter.get(JAVA_LONG, 0)).isEqualTo(last);
            assertThat(workers.stats().supervisorsLost()).isEqualTo(1);
            assertThat(workers.supervisor().pid()).isNotEqualTo(lost.pid());
        }
    }

    @Test
    void shouldKillWhatALostSupervisorsWorkersHadStarted() throws Exception {
        try (Workers workers =
                        Workers.builder().count(1).sandbox(Sandbox.none()).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            MemorySegment daemon = arena.allocate(JAVA_LONG);
            CompletableFuture<Object> call = Fixtures.function(
                            workers, "descendants", "fork_twice_and_hang", Fixtures.INT_OF_TWO_POINTERS)
                    .withDeadline(Duration.ofMinutes(5))
                    .submit(counter, daemon);
            Processes.await("the grandchild to write", Duration.ofSeconds(10), () -> counter.get(JAVA_LONG, 0) > 0);

            workers.supervisor().kill();

            assertThat(catchThrowable(call::join).getCause()).isInstanceOf(SupervisorLostException.class);
            assertThat(Processes.runs(daemon.get(JAVA_LONG, 0))).isFalse();
        }
    }

    /** Before its exec a process that the JVM starts has the JVM's memory, and that of all its pools. */
    @Test
    void shouldSpareWhatTheJvmIsStartingWhenTheSupervisorIsKilled(@TempDir Path folder) throws Exception {
        Path fifo = folder.resolve("fifo");
        assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        try (Workers workers = Workers.builder().count(1).build();
                Arena arena = Arena.ofShared()) {
            MethodHandle start = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup(Fixtures.path("starting"), arena)
                                    .findOrThrow("start_when_opened"),
                            Fixtures.INT_OF_POINTER);
            MemorySegment path = arena.allocateFrom(fifo.toString());
            long supervisor = workers.supervisor().pid();
            Set<Long> before = childrenOfThisJvm();
            FutureTask<Integer> starting = new FutureTask<>(() -> {
                try {
                    return (int) start.invokeExact(path);
                } catch (Throwable impossible) {
                    throw new AssertionError(impossible);
                }
            });
            Thread.ofPlatform().start(starting);
            Processes.await(
                    "the child to be there", Duration.ofSeconds(10), () -> !before.containsAll(childrenOfThisJvm()));

            workers.supervisor().kill();
            Processes.await(
                    "another supervisor",
                    Duration.ofSeconds(10),
                    () -> workers.supervisor().pid() != supervisor);

            // Opened for both, which waits for nobody: a child that is dead would never come.
            try (RandomAccessFile _ = new RandomAccessFile(fifo.toFile(), "rw")) {
                assertThat(starting.get(10, TimeUnit.SECONDS)).as("status").isZero();
            }
        }
    }

    private static Set<Long> childrenOfThisJvm() {
        return Processes.childrenOf(ProcessHandle.current().pid()).stream()
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    @Test
    void shouldKeepTheDeadlineItselfWhenTheSupervisorIsStopped() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            Processes.signal(workers.supervisor().pid(), "STOP");

            Throwable thrown = catchThrowable(() -> Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                    .withDeadline(Duration.ofMillis(100))
                    .call());

            assertThat(thrown).isInstanceOf(DeadlineExceededException.class);
            assertThat(Fixtures.add(workers, 20, 3)).isEqualTo(23);
            assertThat(workers.stats().supervisorsLost()).isEqualTo(1);
        }
    }

    @Test
    void shouldServeOnWhileAStoppedSupervisorReadsNothing() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            Fixtures.add(workers, 1, 1);
            Processes.signal(workers.supervisor().pid(), "STOP");
            try {
                for (int i = 0; i < 2000; i++) { // more pokes than the socket holds
                    workers.poke();
                }
                assertThat(Fixtures.add(workers, 20, 3)).isEqualTo(23);
            } finally {
                Processes.signal(workers.supervisor().pid(), "CONT");
            }
        }
    }

    @Test
    void shouldReplaceASupervisorThatNoLongerHearsOfArenas() throws Exception {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            Processes.signal(workers.supervisor().pid(), "STOP");
            for (int i = 0; i < 2000; i++) {
                workers.poke();
            }

            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2);
            Throwable first = catchThrowable(() -> Fixtures.sum(workers, values));

            // The call that found it out may meet the old supervisor's end or be the new one's first.
            assertThat(first).satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t)
                    .isInstanceOf(SupervisorLostException.class));
            assertThat(Fixtures.sum(workers, values)).isEqualTo(3.0);
            assertThat(workers.stats().supervisorsLost()).isEqualTo(1);
        }
    }

    @Test
    void shouldReplaceAWorkerThatDiesBetweenCalls() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            int before = Fixtures.processId(workers);

            Processes.signal(before, "KILL");
            Processes.await(
                    "the worker to be replaced",
                    Duration.ofSeconds(5),
                    () -> workers.stats().started() == 2);

            assertThat(Fixtures.processId(workers)).isNotEqualTo(before);
        }
    }
}
