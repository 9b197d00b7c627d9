package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that go wrong because they are told to, of functions that would not. */
class FaultsTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    private static Workers pool(Faults faults) {
        return Workers.builder().count(1).faults(faults).build();
    }

    private static IsolatedFunction add(Workers workers) {
        return Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    }

    private static void assertAdds(Workers workers) {
        assertThat(add(workers).call(2, 3)).isEqualTo(5);
    }

    @Test
    void shouldHangTheNthCallUntilItsDeadline() {
        try (Workers workers = pool(Faults.none().hang("add", 3))) {
            assertAdds(workers);
            assertAdds(workers);
            int pid = workers.stats().byWorker().getFirst().pid();

            DeadlineExceededException thrown = catchThrowableOfType(
                    DeadlineExceededException.class,
                    () -> add(workers).withDeadline(SHORT).call(2, 3));

            assertThat(thrown).hasMessageContaining("add of ").hasMessageContaining("50 ms");
            assertThat(thrown.taken()).isGreaterThanOrEqualTo(SHORT);
            assertThat(Processes.runs(pid)).as("the process that hung").isFalse();
            assertAdds(workers);
            assertThat(workers.stats().killed()).isEqualTo(1);
            assertThat(workers.stats().byFunction().get("add").count()).isEqualTo(4);
        }
    }

    @Test
    void shouldCrashReallyWithTheSignalThatWasAskedFor() {
        Faults faults = Faults.none().crash("add", 1).crash("add", 2, "SIGFPE").crash("add", 3, "SIGKILL");
        try (Workers workers = pool(faults)) {
            for (String signal : List.of("SIGSEGV", "SIGFPE", "SIGKILL")) {
                int pid = Fixtures.processId(workers);

                WorkerCrashedException thrown = catchThrowableOfType(
                        WorkerCrashedException.class, () -> add(workers).call(2, 3));

                assertThat(thrown).hasMessageContaining("add of ");
                assertThat(thrown.report().signal()).isEqualTo(signal);
                assertThat(Processes.runs(pid)).isFalse();
            }
            assertAdds(workers);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 255})
    void shouldExitWithTheStatusThatWasAskedFor(int status) {
        try (Workers workers = pool(Faults.none().exit("add", 1, status))) {
            WorkerExitedException thrown = catchThrowableOfType(
                    WorkerExitedException.class, () -> add(workers).call(2, 3));

            assertThat(thrown.status()).isEqualTo(status);
            assertAdds(workers);
        }
    }

    @Test
    void shouldBeSlowAndThenDoWhatIsToBeDone() {
        try (Workers workers = pool(Faults.none().slow("add", 1, SHORT))) {
            int pid = Fixtures.processId(workers);

            long begin = System.nanoTime();
            Object sum = add(workers).call(2, 3);
            long taken = System.nanoTime() - begin;

            assertThat(sum).isEqualTo(5);
            assertThat(taken).isGreaterThanOrEqualTo(SHORT.toNanos());
            assertThat(Fixtures.processId(workers)).isEqualTo(pid);
            CallDurations durations = workers.stats().byFunction().get("add");
            assertThat(durations.count()).isEqualTo(1);
            assertThat(durations.max()).isGreaterThanOrEqualTo(SHORT.toNanos());
        }
    }

    @Test
    void shouldBeKilledWhereItsDeadlineIsEarlierThanItIsSlow() {
        try (Workers workers = pool(Faults.none().slow("add", 1, Duration.ofDays(1000)))) {
            assertThatThrownBy(() -> add(workers).withDeadline(SHORT).call(2, 3))
                    .isInstanceOf(DeadlineExceededException.class);
            assertAdds(workers);
            assertThat(workers.stats().byFunction().get("add").count()).isEqualTo(2);
        }
    }

    @Test
    void shouldKeepPointersOfACallThatIsSlow() {
        try (Workers workers = pool(Faults.none().slow("sum", 1, Duration.ofMillis(1)));
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3);

            assertThat(Fixtures.sum(workers, values)).isEqualTo(6);
        }
    }

    @Test
    void shouldRefuseAsAPoolThatIsSaturated() {
        try (Workers workers = pool(Faults.none().refuse("add", 1).refuse("add", 2))) {
            assertThatThrownBy(() -> add(workers).call(2, 3))
                    .isExactlyInstanceOf(RejectedExecutionException.class)
                    .hasMessageContaining("All workers are busy");
            assertThatThrownBy(() -> add(workers).submit(2, 3).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseExactlyInstanceOf(RejectedExecutionException.class);
            assertAdds(workers);
            assertThat(workers.stats().started()).as("nobody has died of it").isEqualTo(1);
        }
    }

    @Test
    void shouldGoWrongWhenSubmitted() {
        Faults faults = Faults.none().crash("add", 1).slow("add", 2, SHORT).hang("add", 3);
        try (Workers workers = pool(faults)) {
            assertThatThrownBy(() -> add(workers).submit(2, 3).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(WorkerCrashedException.class);
            long begin = System.nanoTime();
            assertThat(add(workers).submit(2, 3).join()).isEqualTo(5);
            assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(SHORT.toNanos());
            assertThatThrownBy(
                            () -> add(workers).withDeadline(SHORT).submit(2, 3).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(DeadlineExceededException.class);
            assertThat(add(workers).submit(2, 3).join()).isEqualTo(5);
            assertThat(workers.stats().byFunction().get("add").count()).isEqualTo(4);
        }
    }

    @Test
    void shouldLeaveOtherFunctionsAndOtherPoolsAlone() {
        Faults faults = Faults.none().crash("add", 1);
        try (Workers first = pool(faults);
                Workers second = pool(faults);
                Workers without = pool(Faults.none())) {
            int pid = Fixtures.processId(first);
            assertThat(catchThrowable(() -> add(first).call(2, 3))).isInstanceOf(WorkerCrashedException.class);
            assertAdds(first);
            assertThat(pid).isNotEqualTo(Fixtures.processId(first));
            assertThat(catchThrowable(() -> add(second).call(2, 3))).isInstanceOf(WorkerCrashedException.class);
            assertAdds(without);
            assertThat(without.faults()).isNull();
        }
    }

    @Test
    void shouldCountCallsFromAllThreadsAndAllViewsOfAFunction() throws Exception {
        Faults faults = Faults.none();
        for (int nth = 5; nth <= 40; nth += 5) {
            faults = faults.exit("add", nth, 7);
        }
        try (Workers workers = Workers.builder().count(3).faults(faults).build()) {
            List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                IsolatedFunction own = add(workers).withDeadline(Duration.ofSeconds(30 + i));
                callers.add(Thread.ofPlatform().start(() -> {
                    for (int j = 0; j < 10; j++) {
                        Throwable outcome = catchThrowable(() -> own.call(2, 3));
                        if (outcome != null) {
                            thrown.add(outcome);
                        }
                    }
                }));
            }
            for (Thread caller : callers) {
                caller.join();
            }

            assertThat(thrown).hasSize(8).allSatisfy(outcome -> assertThat(outcome)
                    .isInstanceOf(WorkerExitedException.class));
        }
    }

    @Test
    void shouldRefuseFaultsThatNoCallCanHave() {
        Faults faults = Faults.none().hang("solve", 3);

        assertThatThrownBy(() -> faults.crash("solve", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("solve hangs already");
        assertThatThrownBy(() -> faults.hang("solve", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nth 0")
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> faults.hang("", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("symbol");
        assertThatThrownBy(() -> faults.crash("solve", 1, "SIGCHLD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SIGCHLD");
        assertThatThrownBy(() -> faults.exit("solve", 1, 256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256");
        assertThatThrownBy(() -> faults.slow("solve", 1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more PT0S");
    }

    @Test
    void shouldBeAValue() {
        Faults faults = Faults.none().hang("solve", 3).exit("add", 1, 2);

        assertThat(faults).isEqualTo(Faults.none().exit("add", 1, 2).hang("solve", 3));
        assertThat(faults).hasSameHashCodeAs(Faults.none().exit("add", 1, 2).hang("solve", 3));
        assertThat(faults).isNotEqualTo(Faults.none());
        assertThat(faults).hasToString("Faults[call 1 of add exits with 2, call 3 of solve hangs]");
        assertThat(Faults.none()).hasToString("Faults[]");
    }
}
