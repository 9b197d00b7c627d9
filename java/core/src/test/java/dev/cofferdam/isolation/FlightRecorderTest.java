package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder has of a pool. */
class FlightRecorderTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private interface Deed {
        void run(Workers workers) throws Exception;
    }

    /** The events of that name while something is done to a pool of one. */
    private List<RecordedEvent> record(String name, Deed deed) throws Exception {
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording();
                Workers workers = Workers.builder().count(1).build()) {
            recording.enable("dev.cofferdam." + name).withoutThreshold();
            recording.start();
            deed.run(workers);
            recording.stop();
            recording.dump(file);
            List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("dev.cofferdam." + name))
                    .filter(event ->
                            !event.hasField("pool") || event.getString("pool").equals(workers.mark()))
                    .toList();
            assertThat(events).allSatisfy(event -> {
                assertThat(event.getEventType().getCategoryNames()).containsExactly("Cofferdam");
                assertThat(event.getEventType().getLabel()).isNotEmpty();
            });
            return events;
        }
    }

    /** The pool knows the library by then, and has nothing to replace its worker for. */
    private static int processReadyFor(Workers workers, String library) {
        IsolatedLibrary known = workers.library(Fixtures.path(library));
        assertThat(known.name()).contains(library);
        return Fixtures.processId(workers);
    }

    @Test
    void shouldHaveACallThatReturned() throws Exception {
        int[] pid = new int[1];

        List<RecordedEvent> calls = record("Call", workers -> pid[0] = Fixtures.processId(workers));

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.getString("function")).isEqualTo("process_id");
            assertThat(call.getString("library")).endsWith("libfixture-good.so");
            assertThat(call.getInt("worker")).isEqualTo(pid[0]);
            assertThat(call.getString("outcome")).isEqualTo("returned");
            assertThat(call.getDuration("queueTime")).isPositive();
            assertThat(call.getDuration()).isPositive();
            assertThat(call.getStackTrace().getFrames())
                    .anySatisfy(frame ->
                            assertThat(frame.getMethod().getType().getName()).isEqualTo(Fixtures.class.getName()));
        });
    }

    @Test
    void shouldHaveACallThatWasKilledAndTheKill() throws Exception {
        int[] pid = new int[1];
        Deed hang = workers -> {
            pid[0] = processReadyFor(workers, "hang");
            assertThatThrownBy(Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                            .withDeadline(SHORT)::call)
                    .isInstanceOf(DeadlineExceededException.class);
        };

        List<RecordedEvent> calls = record("Call", hang);
        assertThat(calls).hasSize(2).last().satisfies(call -> {
            assertThat(call.getString("function")).isEqualTo("loop");
            assertThat(call.getString("outcome")).isEqualTo("deadline");
            assertThat(call.getInt("worker")).isPositive();
            assertThat(call.getDuration().plus(call.getDuration("queueTime"))).isGreaterThanOrEqualTo(SHORT);
        });

        List<RecordedEvent> kills = record("Kill", hang);
        assertThat(kills).singleElement().satisfies(kill -> {
            assertThat(kill.getString("function")).isEqualTo("loop");
            assertThat(kill.getString("library")).endsWith("libfixture-hang.so");
            assertThat(kill.getString("cause")).isEqualTo("deadline");
            assertThat(kill.getInt("worker")).isEqualTo(pid[0]);
            assertThat(kill.getDuration("noticed")).isPositive();
            assertThat(kill.getDuration("overdue")).isGreaterThanOrEqualTo(kill.getDuration("noticed"));
            assertThat(kill.getDuration("reaping")).isPositive();
            assertThat(kill.getDuration("telling"))
                    .isGreaterThanOrEqualTo(Duration.ZERO)
                    .isLessThan(PATIENCE);
        });
    }

    @Test
    void shouldHaveACrash() throws Exception {
        int[] pid = new int[1];

        List<RecordedEvent> crashes = record("Crash", workers -> {
            pid[0] = processReadyFor(workers, "crash");
            assertThatThrownBy(Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT)::call)
                    .isInstanceOf(WorkerCrashedException.class);
        });

        assertThat(crashes).singleElement().satisfies(crash -> {
            assertThat(crash.getString("function")).isEqualTo("dereference_null");
            assertThat(crash.getString("library")).endsWith("libfixture-crash.so");
            assertThat(crash.getInt("worker")).isEqualTo(pid[0]);
            assertThat(crash.getString("signal")).isEqualTo("SIGSEGV");
            assertThat(crash.getInt("exitStatus")).isEqualTo(-1);
            assertThat(crash.getLong("faultAddress")).isZero();
            assertThat(crash.getString("place")).contains("libfixture-crash.so");
        });
    }

    @Test
    void shouldHaveAnExitAsACrashWithItsStatus() throws Exception {
        List<RecordedEvent> crashes = record("Crash", workers -> assertThatThrownBy(
                        () -> Fixtures.function(workers, "leave", "call_exit", Fixtures.VOID_OF_INT)
                                .call(3))
                .isInstanceOf(WorkerExitedException.class));

        assertThat(crashes).singleElement().satisfies(crash -> {
            assertThat(crash.getString("signal")).isEmpty();
            assertThat(crash.getInt("exitStatus")).isEqualTo(3);
        });
    }

    @Test
    void shouldHaveASystemCallThatTheSandboxRefused() throws Exception {
        int[] pid = new int[1];

        List<RecordedEvent> violations = record("SandboxViolation", workers -> {
            pid[0] = processReadyFor(workers, "denied");
            assertThatThrownBy(Fixtures.function(workers, "denied", "make_socket", Fixtures.INT)::call)
                    .isInstanceOf(SandboxViolationException.class);
            assertThat(workers.stats().byWorker().getFirst().deaths())
                    .containsExactly(Map.entry(DeathCause.SANDBOX, 1L));
        });

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getString("function")).isEqualTo("make_socket");
            assertThat(violation.getString("library")).endsWith("libfixture-denied.so");
            assertThat(violation.getInt("worker")).isEqualTo(pid[0]);
            assertThat(violation.getString("systemCall")).isEqualTo("socket");
        });
    }

    @Test
    void shouldHaveAKillForALimit() throws Exception {
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording();
                Workers workers = Workers.builder()
                        .count(1)
                        .limits(Limits.none().cpuTime(Duration.ofMillis(50)))
                        .build()) {
            recording.enable("dev.cofferdam.Kill");
            recording.start();
            assertThatThrownBy(Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                            .withDeadline(PATIENCE)::call)
                    .isInstanceOf(LimitExceededException.class);
            recording.stop();
            recording.dump(file);
            assertThat(workers.stats().byWorker().getFirst().deaths()).containsExactly(Map.entry(DeathCause.LIMIT, 1L));
        }

        assertThat(RecordingFile.readAllEvents(file))
                .filteredOn(event -> event.getEventType().getName().equals("dev.cofferdam.Kill"))
                .singleElement()
                .satisfies(kill -> {
                    assertThat(kill.getString("cause")).isEqualTo("limit");
                    assertThat(kill.getDuration("noticed")).isZero();
                    assertThat(kill.getDuration("overdue")).isZero();
                });
    }

    /** The news of a worker's start comes to the JVM on its own way, at its own time. */
    @Test
    void shouldHaveTheWorkerThatTakesThePlaceOfADeadOne() throws Exception {
        Queue<RecordedEvent> restarts = new ConcurrentLinkedQueue<>();
        try (RecordingStream stream = new RecordingStream();
                Workers workers = Workers.builder().count(1).build()) {
            stream.enable("dev.cofferdam.Restart");
            stream.onEvent("dev.cofferdam.Restart", restarts::add);
            stream.setReuse(false);
            stream.startAsync();
            assertThatThrownBy(() -> Fixtures.function(workers, "leave", "call_exit", Fixtures.VOID_OF_INT)
                            .call(3))
                    .isInstanceOf(WorkerExitedException.class);
            int pid = Fixtures.processId(workers);

            Processes.await("the event of worker " + pid, PATIENCE, () -> restarts.stream()
                    .anyMatch(restart -> restart.getInt("worker") == pid));

            assertThat(restarts)
                    .filteredOn(restart -> restart.getString("pool").equals(workers.mark()))
                    .isNotEmpty()
                    .allSatisfy(restart -> assertThat(restart.getInt("slot")).isZero());
        }
    }

    /** The steps from a deadline to the next worker, each measured from the one before, fit into the time that passed. */
    @Test
    void shouldHaveTheStepsBetweenADeadlineAndTheNextWorker() throws Exception {
        Queue<RecordedEvent> events = new ConcurrentLinkedQueue<>();
        long passed;
        int dead;
        int next;
        try (RecordingStream stream = new RecordingStream();
                Workers workers = Workers.builder().count(1).build()) {
            stream.enable("dev.cofferdam.Kill");
            stream.enable("dev.cofferdam.Restart");
            stream.onEvent("dev.cofferdam.Kill", events::add);
            stream.onEvent("dev.cofferdam.Restart", events::add);
            stream.setReuse(false);
            stream.startAsync();
            dead = processReadyFor(workers, "hang");
            long start = System.nanoTime();
            assertThatThrownBy(Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                            .withDeadline(SHORT)::call)
                    .isInstanceOf(DeadlineExceededException.class);
            next = Fixtures.processId(workers);
            passed = System.nanoTime() - start;
            Processes.await(
                    "the events of both",
                    PATIENCE,
                    () -> events.stream()
                                    .anyMatch(event -> event.getInt("worker") == next && event.hasField("predecessor"))
                            && events.stream()
                                    .anyMatch(event -> event.getInt("worker") == dead && event.hasField("overdue")));
        }

        RecordedEvent kill = events.stream()
                .filter(event -> event.getInt("worker") == dead && event.hasField("overdue"))
                .findFirst()
                .orElseThrow();
        RecordedEvent restart = events.stream()
                .filter(event -> event.getInt("worker") == next && event.hasField("predecessor"))
                .findFirst()
                .orElseThrow();
        assertThat(restart.getInt("predecessor")).isEqualTo(dead);
        assertThat(restart.getDuration("preparation")).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(restart.getDuration("standby")).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(restart.getDuration("vacancy")).isPositive();
        assertThat(kill.getDuration("overdue")
                        .plus(kill.getDuration("reaping"))
                        .plus(restart.getDuration("vacancy"))
                        .plus(SHORT))
                .isLessThan(Duration.ofNanos(passed));
        assertThat(restart.getDuration("preparation").plus(restart.getDuration("standby")))
                .isLessThan(Duration.ofNanos(passed));
    }

    @Test
    void shouldNameEachWorkerThatTakesAnothersPlaceForOneCall() throws Exception {
        Queue<RecordedEvent> restarts = new ConcurrentLinkedQueue<>();
        Lifecycle lifecycle = Lifecycle.STANDARD.withRecyclingAfterCalls(1);
        try (RecordingStream stream = new RecordingStream();
                Workers workers =
                        Workers.builder().count(1).lifecycle(lifecycle).build()) {
            stream.enable("dev.cofferdam.Restart");
            stream.onEvent("dev.cofferdam.Restart", restarts::add);
            stream.setReuse(false);
            stream.startAsync();
            List<Integer> served = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                served.add(Fixtures.processId(workers));
            }

            Processes.await("an event for each", PATIENCE, () -> restarts.stream()
                    .filter(restart -> restart.getString("pool").equals(workers.mark()))
                    .map(restart -> restart.getInt("worker"))
                    .toList()
                    .containsAll(served.subList(1, served.size())));
        }
    }

    @Test
    void shouldHaveAWaitForAWorker() throws Exception {
        List<RecordedEvent> waits = record("QueueWait", workers -> {
            Lane lane = workers.lanes().getFirst();
            assertThat(lane.tryTake(null)).isTrue();
            IsolatedFunction loop = Fixtures.function(workers, "hang", "loop", Fixtures.INT);
            assertThatThrownBy(loop.withDeadline(SHORT)::call).isInstanceOf(DeadlineExceededException.class);
            Thread waiting = Thread.ofPlatform().start(() -> {
                int _ = Fixtures.add(workers, 1, 2);
            });
            Processes.await("a caller to wait", PATIENCE, () -> workers.stats().queueDepth() == 1);
            workers.anyWorker().release(lane);
            waiting.join();
        });

        assertThat(waits).hasSize(2);
        assertThat(waits.getFirst().getString("function")).isEqualTo("loop");
        assertThat(waits.getFirst().getBoolean("served")).isFalse();
        assertThat(waits.getFirst().getDuration()).isPositive();
        assertThat(waits.getLast().getString("function")).isEqualTo("add");
        assertThat(waits.getLast().getString("library")).endsWith("libfixture-good.so");
        assertThat(waits.getLast().getBoolean("served")).isTrue();
    }

    @Test
    void shouldHaveTheWaitOfASubmittedCall() throws Exception {
        List<RecordedEvent> waits = record("QueueWait", workers -> {
            Lane lane = workers.lanes().getFirst();
            assertThat(lane.tryTake(null)).isTrue();
            IsolatedFunction loop = Fixtures.function(workers, "hang", "loop", Fixtures.INT);
            assertThatThrownBy(loop.withDeadline(SHORT).submit()::join)
                    .hasCauseInstanceOf(DeadlineExceededException.class);
            CompletableFuture<Object> pid = Fixtures.function(workers, "good", "process_id", Fixtures.INT)
                    .submit();
            workers.anyWorker().release(lane);
            assertThat(pid.join()).isNotNull();
        });

        assertThat(waits).hasSize(2);
        assertThat(waits.getFirst().getString("function")).isEqualTo("loop");
        assertThat(waits.getFirst().getBoolean("served")).isFalse();
        assertThat(waits.getLast().getString("function")).isEqualTo("process_id");
        assertThat(waits.getLast().getString("library")).endsWith("libfixture-good.so");
        assertThat(waits.getLast().getBoolean("served")).isTrue();
    }

    @Test
    void shouldLeaveFastCallsOutUnlessAskedForThem() throws Exception {
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording();
                Workers workers = Workers.builder().count(1).build()) {
            int ignored = Fixtures.add(workers, 1, 2); // which loads the library
            recording.enable("dev.cofferdam.Call");
            recording.start();
            for (int i = 0; i < 100; i++) {
                assertThat(Fixtures.add(workers, i, 2)).isEqualTo(i + 2);
            }
            recording.stop();
            recording.dump(file);
        }

        assertThat(RecordingFile.readAllEvents(file))
                .filteredOn(event -> event.getEventType().getName().equals("dev.cofferdam.Call"))
                .allSatisfy(event -> assertThat(event.getDuration()).isGreaterThanOrEqualTo(Duration.ofMillis(1)));
    }
}
