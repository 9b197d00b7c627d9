package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
                .isExactlyInstanceOf(CpusNotAllowedException.class)
                .hasMessageContainingAll("cpus \"8191\"", "CPU 8191 is not in this machine", "choose from " + ALLOWED);

        assertThat(cpusOf(currentThread())).isEqualTo(before);
    }

    @Test
    void shouldRefuseASetThatTheKernelWouldShrink() throws Exception {
        CpuSet before = cpusOf(currentThread());
        CpuSet more = first().union(CpuSet.of(4000, 100_000));

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> Affinity.pin(more),
                () -> Affinity.set(more),
                () -> Affinity.setThread(Affinity.currentThreadId(), more))) {
            CpusNotAllowedException refused = catchThrowableOfType(CpusNotAllowedException.class, call);

            assertThat(refused.cpus()).isEqualTo(more);
            assertThat(refused.refused()).isEqualTo(CpuSet.of(4000, 100_000));
            assertThat(refused.absent()).isEqualTo(refused.refused());
            assertThat(cpusOf(currentThread())).isEqualTo(before);
        }
    }

    @Test
    void shouldSetTheCallingThreadForGood() throws Exception {
        CpuSet[] seen = new CpuSet[2];
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                Affinity.set(first());
                seen[0] = cpusOf(currentThread());
                Affinity.set(ALLOWED);
                seen[1] = cpusOf(currentThread());
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        });
        thread.join();

        assertThat(seen).containsExactly(first(), ALLOWED);
    }

    @Test
    void shouldSayWhereThePinnedThreadRuns() throws Exception {
        Topology topology = Topology.current();
        for (int cpu : ALLOWED.stream().toArray()) {
            try (Affinity.Scope _ = Affinity.pin(CpuSet.of(cpu))) {
                assertThat(Affinity.currentCpu()).isEqualTo(cpu);
                assertThat(topology.nodes())
                        .filteredOn(node -> node.cpus().contains(cpu))
                        .extracting(NumaNode::id)
                        .contains(Affinity.currentNode());
            }
        }
        assertThat(currentThread()).endsWith("/task/" + Affinity.currentThreadId());
    }

    @Test
    void shouldSayWhereAVirtualThreadIsAtTheMoment() throws Exception {
        int[] seen = {-1, -1};
        Thread virtual = Thread.ofVirtual().start(() -> {
            seen[0] = Affinity.currentCpu();
            seen[1] = Affinity.currentNode();
        });
        virtual.join();

        assertThat(ALLOWED.contains(seen[0])).isTrue();
        assertThat(seen[1]).isNotNegative();
    }

    // ---- other threads and processes

    private static Process sleeping() throws IOException {
        return new ProcessBuilder("sleep", "1000").start();
    }

    @Test
    void shouldPinAThreadOfAnotherProcessByItsNumber() throws Exception {
        Process other = sleeping();
        try {
            int tid = (int) other.pid();

            Affinity.setThread(tid, first());

            assertThat(cpusOf("" + tid)).isEqualTo(first());
            assertThat(Affinity.getThread(tid)).isEqualTo(first());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void shouldPinAllThreadsOfAProcessAndGiveThemTheirCpusBack() throws Exception {
        long pid = ProcessHandle.current().pid();
        Map<Integer, CpuSet> before = Affinity.getProcess(pid);
        assertThat(before).hasSizeGreaterThan(3).containsKey(Affinity.currentThreadId());
        try {
            Affinity.setProcess(pid, first());

            assertThat(Affinity.getProcess(pid).values()).containsOnly(first());
            assertThat(Topology.allowedCpus()).isEqualTo(first());
        } finally {
            Affinity.setProcess(pid, ALLOWED);
        }
        assertThat(Affinity.getProcess(pid).values()).containsOnly(ALLOWED);
    }

    @Test
    void shouldChangeNoThreadOfAProcessWhenCpusAreRefused() throws Exception {
        Process other = sleeping();
        try {
            CpuSet before = cpusOf("" + other.pid());

            assertThatThrownBy(() -> Affinity.setProcess(other.pid(), first().union(CpuSet.of(4000))))
                    .isExactlyInstanceOf(CpusNotAllowedException.class)
                    .hasMessageContainingAll("pid " + other.pid(), "CPU 4000 is not in this machine");

            assertThat(cpusOf("" + other.pid())).isEqualTo(before);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void shouldNameTheThreadOrProcessThatThereIsNot() throws Exception {
        Process ended = sleeping();
        int gone = (int) ended.pid();
        ended.destroyForcibly().waitFor();

        assertThatThrownBy(() -> Affinity.getThread(gone))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("tid " + gone, "no such thread", "ESRCH");
        assertThatThrownBy(() -> Affinity.setThread(gone, first()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("tid " + gone, "no such thread", "ESRCH");
        assertThatThrownBy(() -> Affinity.getThread(0)).hasMessageContainingAll("tid 0", "positive", "currentThreadId");
        assertThatThrownBy(() -> Affinity.getProcess(gone))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("pid " + gone, "no such process");
        assertThatThrownBy(() -> Affinity.setProcess(-1, first())).hasMessageContainingAll("pid -1", "no such process");
    }

    @Test
    void shouldRefuseTheEmptySet() {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> Affinity.pin(CpuSet.empty()),
                () -> Affinity.set(CpuSet.empty()),
                () -> Affinity.setThread(Affinity.currentThreadId(), CpuSet.empty()),
                () -> Affinity.setProcess(ProcessHandle.current().pid(), CpuSet.empty()))) {
            assertThatThrownBy(call)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("cpus is empty", "at least one CPU");
        }
    }

    // ---- a JVM that was given a part of the machine

    /** A program: tries to leave the mask it was given, says what came of it, then where it may run. */
    static final class Leaving {
        public static void main(String[] arguments) {
            try {
                Affinity.set(CpuSet.parse(arguments[0]));
            } catch (CpusNotAllowedException refused) {
                System.out.println(refused.byAffinity() + " " + refused.getMessage());
            }
            System.out.println(Affinity.get());
        }
    }

    @Test
    void shouldKeepWithinTheMaskTheJvmWasGiven() throws Exception {
        assumeTrue(ALLOWED.size() > 1, "needs two CPUs: one to be given and one to be refused");
        CpuSet rest = ALLOWED.minus(first());
        List<String> command = new ArrayList<>(List.of("taskset", "-c", first().toString()));
        command.addAll(ChildJvm.command(Leaving.class, List.of(), ALLOWED.toString()));

        ChildJvm child = ChildJvm.run(new ProcessBuilder(command));

        assertThat(child.output().lines())
                .as(child.errors())
                .satisfiesExactly(
                        refusal -> assertThat(refusal)
                                .startsWith(rest + " ")
                                .contains("outside of the affinity mask this JVM was given (taskset"),
                        now -> assertThat(now).isEqualTo(first().toString()));
    }
}
