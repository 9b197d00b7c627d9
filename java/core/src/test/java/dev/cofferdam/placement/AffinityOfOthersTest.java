package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Threads that a JVM may not pin, or cannot list. */
class AffinityOfOthersTest {
    private static final String NOBODY = "65534";

    /** A program: reads the mask of a process, then tries to set it to the same, by its first thread and by all. */
    static final class Pinning {
        public static void main(String[] arguments) {
            int pid = Integer.parseInt(arguments[0]);
            CpuSet cpus = Affinity.getThread(pid);
            System.out.println(cpus);
            try {
                Affinity.setThread(pid, cpus);
            } catch (UncheckedIOException refused) {
                System.out.println(refused.getMessage());
            }
            try {
                Affinity.setProcess(pid, cpus);
            } catch (UncheckedIOException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        try {
            return ChildJvm.run(new ProcessBuilder(command)).status() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** The JVM stays root, for the sake of its class path, and lacks what would let it pin the process of another. */
    @Test
    void shouldSayThatAThreadIsAnotherUsersAndWhatPinningItTakes() throws Exception {
        assumeTrue(
                runs("setpriv", "--bounding-set", "-sys_nice", "true")
                        && runs("setpriv", "--reuid", NOBODY, "--clear-groups", "true"),
                "needs setpriv (util-linux), and to be root: to be another user, and to be without CAP_SYS_NICE");
        Process other = new ProcessBuilder("setpriv", "--reuid", NOBODY, "--clear-groups", "sleep", "1000").start();
        try {
            awaitUser(other.pid());
            List<String> command = new ArrayList<>(List.of("setpriv", "--bounding-set", "-sys_nice"));
            command.addAll(ChildJvm.command(Pinning.class, List.of(), "" + other.pid()));

            ChildJvm child = ChildJvm.run(new ProcessBuilder(command));

            assertThat(child.output().lines())
                    .as(child.errors())
                    .satisfiesExactly(
                            cpus -> assertThat(cpus)
                                    .isEqualTo(Affinity.getThread((int) other.pid())
                                            .toString()),
                            thread -> assertThat(thread)
                                    .startsWith("tid " + other.pid() + ": ")
                                    .contains("another user's", "CAP_SYS_NICE", "sched_setaffinity: EPERM"),
                            process -> assertThat(process)
                                    .startsWith("pid " + other.pid() + ": ")
                                    .contains("another user's", "CAP_SYS_NICE", "sched_setaffinity: EPERM"));
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** Until setpriv has become the user and sleep. */
    private static void awaitUser(long pid) throws IOException {
        while (true) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
                if (lines.anyMatch(line -> line.startsWith("Uid:\t" + NOBODY + "\t" + NOBODY))) {
                    return;
                }
            }
            Thread.onSpinWait();
        }
    }

    /** The kernel has such a thread for each CPU. */
    @Test
    void shouldSayThatAThreadOfTheKernelStaysOnItsCpu() throws Exception {
        OptionalInt fixed = ProcessHandle.allProcesses()
                .mapToInt(process -> (int) process.pid())
                .filter(pid -> commandOf(pid).startsWith("ksoftirqd/"))
                .findFirst();
        assumeTrue(fixed.isPresent(), "no threads of the kernel are to be seen here: needs the machine's own PIDs");
        int tid = fixed.getAsInt();
        CpuSet before = Affinity.getThread(tid);

        for (ThrowingCallable pinning : List.<ThrowingCallable>of(
                () -> Affinity.setThread(tid, Topology.allowedCpus()),
                () -> Affinity.setProcess(tid, Topology.allowedCpus()))) {
            assertThatThrownBy(pinning)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("id " + tid, "kernel's own", "PF_NO_SETAFFINITY");
        }
        assertThat(Affinity.getThread(tid)).isEqualTo(before);
    }

    private static String commandOf(int pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/comm"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** A program: asks for its threads' masks, then again when it can open no more files. */
    static final class WithoutDescriptors {
        public static void main(String[] arguments) throws IOException {
            long pid = ProcessHandle.current().pid();
            System.out.println(Affinity.getProcess(pid).size() > 1);
            List<AutoCloseable> files = new ArrayList<>();
            try {
                while (true) {
                    files.add(Files.newInputStream(Path.of("/dev/null")));
                }
            } catch (IOException full) {
                try {
                    System.out.println(Affinity.getProcess(pid));
                } catch (RuntimeException failed) {
                    System.out.println(failed);
                    System.out.println(failed.getCause());
                }
            }
            System.out.println(files.size() > 10);
        }
    }

    @Test
    void shouldNotSayThatThereIsNoProcessWhenItsThreadsCannotBeListed() throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -n 100 && exec \"$0\" \"$@\""));
        command.addAll(ChildJvm.command(WithoutDescriptors.class, List.of()));

        ChildJvm child = ChildJvm.run(new ProcessBuilder(command));

        assertThat(child.output().lines())
                .as(child.errors())
                .satisfiesExactly(
                        before -> assertThat(before).isEqualTo("true"),
                        failure -> assertThat(failure)
                                .startsWith(UncheckedIOException.class.getName() + ": pid ")
                                .contains("/task cannot be listed", "Too many open files"),
                        cause -> assertThat(cause).contains("Too many open files"),
                        opened -> assertThat(opened).isEqualTo("true"));
    }
}
