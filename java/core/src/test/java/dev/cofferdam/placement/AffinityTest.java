package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pinning against what the kernel then says of the thread. */
class AffinityTest {
    private static final CpuSet ALLOWED = Topology.allowedCpus();

    /** What /proc says of a thread: PID/task/TID, relative to /proc. */
    private static CpuSet cpusOf(String thread) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", thread, "status"))) {
            return lines.filter(line -> line.startsWith("Cpus_allowed_list:"))
                    .map(line -> CpuSet.parse(line.substring(line.indexOf(':') + 1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String currentThread() throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/thread-self")).toString();
    }

    private static CpuSet first() {
        return CpuSet.of(ALLOWED.stream().findFirst().orElseThrow());
    }

    @Test
    void shouldPinTheCallingThreadUntilClosed() throws Exception {
        CpuSet before = cpusOf(currentThread());
        for (int cpu : ALLOWED.stream().toArray()) {
            try (Affinity.Scope _ = Affinity.pin(CpuSet.of(cpu))) {
                assertThat(cpusOf(currentThread())).isEqualTo(CpuSet.of(cpu));
                assertThat(Affinity.get()).isEqualTo(CpuSet.of(cpu));
            }
            assertThat(cpusOf(currentThread())).isEqualTo(before);
        }
        assertThat(Affinity.get()).isEqualTo(before);
    }

    @Test
    void shouldRestoreTheOuterPinningFromWithinAnother() throws Exception {
        CpuSet last = CpuSet.of(ALLOWED.stream().max().orElseThrow());
        try (Affinity.Scope _ = Affinity.pin(last)) {
            try (Affinity.Scope _ = Affinity.pin(ALLOWED)) {
                assertThat(cpusOf(currentThread())).isEqualTo(ALLOWED);
            }
            assertThat(cpusOf(currentThread())).isEqualTo(last);
        }
    }

    @Test
    void shouldLeaveOtherThreadsAlone() throws Exception {
        String[] other = new String[1];
        Object done = new Object();
        Thread bystander = Thread.ofPlatform().start(() -> {
            synchronized (done) {
                try {
                    other[0] = currentThread();
                    done.notifyAll();
                    while (other[0] != null) {
                        done.wait();
                    }
                } catch (IOException | InterruptedException failed) {
                    throw new AssertionError(failed);
                }
            }
        });
        synchronized (done) {
            while (other[0] == null) {
                done.wait();
            }
            CpuSet before = cpusOf(other[0]);

            try (Affinity.Scope _ = Affinity.pin(first())) {
                assertThat(cpusOf(other[0])).isEqualTo(before);
            }
            other[0] = null;
            done.notifyAll();
        }
        bystander.join();
    }

    @Test
    void shouldRefuseAVirtualThread() throws Exception {
        Throwable[] thrown = new Throwable[2];
        Thread virtual = Thread.ofVirtual().start(() -> {
            thrown[0] = catchThrowable(() -> Affinity.pin(first()));
            thrown[1] = catchThrowable(Affinity::get);
        });
        virtual.join();

        assertThat(thrown).allSatisfy(one -> assertThat(one)
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessageContainingAll("virtual thread", "platform thread", "Thread.ofPlatform()"));
    }

    @Test
    void shouldRefuseToBeClosedByAnotherThread() throws Exception {
        try (Affinity.Scope scope = Affinity.pin(first())) {
            Throwable[] thrown = new Throwable[1];
            Thread other = Thread.ofPlatform().start(() -> thrown[0] = catchThrowable(scope::close));
            other.join();

            assertThat(thrown[0])
                    .isExactlyInstanceOf(WrongThreadException.class)
                    .hasMessageContaining(Thread.currentThread().getName());
            assertThat(cpusOf(currentThread())).as("pinned as before").isEqualTo(first());
        }
    }

    @Test
    void shouldChangeNothingWhenTheKernelRefuses() throws Exception {
        CpuSet before = cpusOf(currentThread());

        assertThatThrownBy(() -> Affinity.pin(CpuSet.of(8191)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("cpus 8191", "EINVAL", "may use " + ALLOWED);

        assertThat(cpusOf(currentThread())).isEqualTo(before);
    }
}
