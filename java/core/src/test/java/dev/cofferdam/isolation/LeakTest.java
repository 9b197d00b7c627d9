package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeakTest {
    private record Counts(long descriptors, long mappings, int children, long supervisorDescriptors) {
        static Counts now(Workers workers) throws IOException {
            long supervisor = workers.supervisor().pid();
            return new Counts(
                    Processes.openDescriptors(),
                    Processes.ourMappings(),
                    Processes.childrenOf(supervisor).size(),
                    count("/proc/" + supervisor + "/fd"));
        }

        private static long count(String folder) throws IOException {
            try (var entries = Files.list(Path.of(folder))) {
                return entries.count();
            }
        }
    }

    @Test
    void shouldLeaveAllCountsAsTheyWereAfterTwoHundredKills() throws Exception {
        try (Workers workers = Workers.builder().count(2).build()) {
            IsolatedFunction hang =
                    Fixtures.function(workers, "hang", "loop", Fixtures.INT).withDeadline(Duration.ofMillis(2));
            // In a sandbox that shows the fixtures: its renewal may take longer, and a call without a worker kills
            // none.
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            killOnce(workers, hang);
            Counts before = settled(workers);

            for (int i = 0; i < 200; i++) {
                killOnce(workers, hang);
            }

            assertThat(settled(workers)).isEqualTo(before);
            assertThat(workers.stats().killed()).isEqualTo(201);
        }
    }

    private static void killOnce(Workers workers, IsolatedFunction hang) {
        assertThat(catchThrowable(hang::call)).isInstanceOf(DeadlineExceededException.class);
        assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
    }

    /** The counts once the last replacement has been announced: its pidfd takes the place of the dead one's. */
    private static Counts settled(Workers workers) throws Exception {
        Counts[] last = {Counts.now(workers)};
        Processes.await("the counts to stand still", Duration.ofSeconds(10), () -> {
            try {
                Counts now = Counts.now(workers);
                boolean still = now.equals(last[0]) && now.children() == 2;
                last[0] = now;
                return still;
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        });
        return last[0];
    }

    @Test
    void shouldLeaveNothingBehindOnClose() throws Exception {
        Workers.builder().count(1).build().close(); // what is unpacked and reserved once stays
        long descriptors = Processes.openDescriptors();
        long mappings = Processes.ourMappings();

        Workers workers = Workers.builder().count(2).build();
        SharedArena arena = SharedArena.create(1 << 20);
        Fixtures.sum(workers, arena.allocate(800));
        long supervisor = workers.supervisor().pid();
        List<ProcessHandle> children = Processes.childrenOf(supervisor);
        workers.close();
        arena.close();

        assertThat(children).hasSize(2);
        assertThat(children.stream().filter(child -> Processes.runs(child.pid())))
                .isEmpty();
        assertThat(ProcessHandle.of(supervisor)).as("the supervisor is reaped").isEmpty();
        assertThat(Processes.openDescriptors()).isEqualTo(descriptors);
        assertThat(Processes.ourMappings()).isEqualTo(mappings);
    }

    @Test
    void shouldReuseTheAddressesOfClosedArenas() {
        try (Workers workers = Workers.builder().count(1).build()) {
            // more address space than the window has
            for (int i = 0; i < 40; i++) {
                try (SharedArena arena = SharedArena.create(64L << 30)) {
                    assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)))
                            .isEqualTo(3.0);
                }
            }
        }
    }
}
