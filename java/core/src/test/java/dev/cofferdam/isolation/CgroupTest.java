package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Workers in a control group of the kernel's. Needs {@code -Dcofferdam.test.cgroup=DIR}, a directory of cgroup v2 that
 * this user may make groups in; native/test/cgroup-in-guest makes one in a virtual machine.
 */
class CgroupTest {
    private static final FunctionDescriptor INT_OF_LONG = FunctionDescriptor.of(JAVA_INT, JAVA_LONG);
    private static final Duration PATIENT = Duration.ofMinutes(4);
    private static final long MEMORY = 64L << 20;

    private final Path delegated = Path.of(System.getProperty("cofferdam.test.cgroup", ""));

    /** What needs these controllers is skipped where the directory has not got them. */
    private Cgroup cgroup(String... controllers) throws IOException {
        assumeTrue(
                System.getProperty("cofferdam.test.cgroup") != null,
                "-Dcofferdam.test.cgroup names no delegated cgroup v2 directory");
        List<String> there = List.of(Files.readString(delegated.resolve("cgroup.controllers"))
                .strip()
                .split(" "));
        assumeTrue(
                there.containsAll(Arrays.asList(controllers)), () -> delegated + " has only the controllers " + there);
        return Cgroup.in(delegated);
    }

    private static Workers.Builder pool(Cgroup cgroup) {
        return Workers.builder().count(1).deadline(PATIENT).limits(Limits.none().withCgroup(cgroup));
    }

    private List<Path> groups() {
        try (var entries = Files.list(delegated)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("cofferdam-"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<Long> processes() throws IOException {
        return Files.readAllLines(groups().getFirst().resolve("cgroup.procs")).stream()
                .map(Long::valueOf)
                .toList();
    }

    private String text(String file) throws IOException {
        return Files.readString(groups().getFirst().resolve(file)).strip();
    }

    private static void useUp(Workers workers, long bytes) {
        Fixtures.function(workers, "greedy", "touch_and_wait", INT_OF_LONG).call(bytes);
    }

    @Test
    void shouldPutItsWorkersIntoAGroupAndNobodyElse() throws IOException {
        try (Workers workers = pool(cgroup()).count(2).build()) {
            Fixtures.add(workers, 1, 2);
            assertThat(groups()).hasSize(1);
            assertThat(processes())
                    .contains((long) Fixtures.processId(workers))
                    .hasSize(2)
                    .doesNotContain(ProcessHandle.current().pid(), (long)
                            workers.supervisor().pid());
        }
        assertThat(groups()).isEmpty();
    }

    @Test
    void shouldPutThoseOfATemplateThereToo() throws Exception {
        try (Workers workers = pool(cgroup()).template(Fixtures.path("good")).build()) {
            Processes.await(
                    "the template", PATIENT, () -> workers.templateState().stage() == TemplateState.Stage.READY);
            for (int i = 0; i < 3; i++) {
                long pid = Fixtures.processId(workers);
                assertThat(processes()).contains(pid);
                assertThatThrownBy(() -> Fixtures.function(workers, "dying", "run_an_illegal_instruction", Fixtures.INT)
                                .call())
                        .isInstanceOf(WorkerCrashedException.class);
            }
        }
        assertThat(groups()).isEmpty();
    }

    @Test
    void shouldSetWhatTheGroupMayUse() throws IOException {
        Cgroup cgroup =
                cgroup("memory", "pids", "cpu").memoryBytes(MEMORY).threads(20).cpus(0.5);
        try (Workers workers = pool(cgroup).build()) {
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
            assertThat(text("memory.max")).isEqualTo(Long.toString(MEMORY));
            assertThat(text("pids.max")).isEqualTo("20");
            assertThat(text("cpu.max")).isEqualTo("50000 100000");
        }
    }

    @Test
    void shouldReportAWorkerThatTheKernelEndsForWantOfMemory() throws IOException {
        try (Workers workers = pool(cgroup("memory").memoryBytes(MEMORY)).build()) {
            LimitExceededException thrown =
                    catchThrowableOfType(LimitExceededException.class, () -> useUp(workers, 4 * MEMORY));

            assertThat(thrown.limit()).isEqualTo(LimitExceededException.Limit.CGROUP_MEMORY);
            assertThat(thrown.allowed()).isEqualTo(MEMORY);
            assertThat(thrown.seen()).isGreaterThanOrEqualTo(MEMORY);
            assertThat(thrown).hasMessageContaining("touch_and_wait").hasMessageContaining("Cgroup.memoryBytes");
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
            assertThat(processes()).contains((long) Fixtures.processId(workers));
        }
        assertThat(groups()).isEmpty();
    }

    @Test
    void shouldTellAKillFromElsewhereFromWantOfMemory() throws Exception {
        try (Workers workers = pool(cgroup("memory").memoryBytes(MEMORY)).build()) {
            assertThatThrownBy(() -> useUp(workers, 4 * MEMORY)).isInstanceOf(LimitExceededException.class);
            long pid = Fixtures.processId(workers);
            var call = Fixtures.function(workers, "greedy", "touch_and_wait", INT_OF_LONG)
                    .submit(0L);

            Processes.signal(pid, "KILL");

            assertThatThrownBy(call::join).hasCauseInstanceOf(WorkerCrashedException.class);
            assertThatThrownBy(() -> useUp(workers, 4 * MEMORY)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void shouldSayWhenItWasAGroupAboveThatHadNoMemory() throws IOException {
        Cgroup cgroup = cgroup("memory");
        Path limit = delegated.resolve("memory.max");
        assumeTrue(Files.isWritable(limit), () -> limit + " is for somebody else to set");
        Files.writeString(limit, Long.toString(MEMORY));
        try (Workers workers = pool(cgroup.memoryBytes(8 * MEMORY)).build()) {
            LimitExceededException thrown =
                    catchThrowableOfType(LimitExceededException.class, () -> useUp(workers, 4 * MEMORY));

            assertThat(thrown.allowed()).isZero();
            assertThat(thrown).hasMessageContaining("a group above it, or the machine");
        } finally {
            Files.writeString(limit, "max");
        }
    }

    @Test
    void shouldStartNoMoreThreadsThanTheGroupMayHave() throws IOException {
        try (Workers workers = pool(cgroup("pids").threads(20)).build()) {
            IsolatedFunction start = Fixtures.function(workers, "greedy", "start_threads", Fixtures.INT_OF_INT);

            assertThat(start.call(100)).isEqualTo(19);
        }
    }

    @Test
    void shouldRefuseADirectoryInWhichNoProcessMayBe() throws IOException {
        // In one that hands on no controllers, without which the kernel makes none threaded.
        Path plain = Files.createDirectory(cgroup().delegated().resolve("cofferdam-test"));
        Path threaded = Files.createDirectory(plain.resolve("threaded"));
        try {
            Files.writeString(threaded.resolve("cgroup.type"), "threaded");

            assertThatThrownBy(() -> pool(Cgroup.in(threaded)).build().close())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(threaded.toString())
                    .hasMessageContaining("cgroup.type is domain");
        } finally {
            Files.delete(threaded); // fails if the pool's is still in it
            Files.delete(plain);
        }
    }

    @Test
    void shouldKeepTheGroupWhenTheSupervisorIsLost() throws Exception {
        try (Workers workers = pool(cgroup()).build()) {
            Fixtures.add(workers, 1, 2);
            Path before = groups().getFirst();
            int lost = workers.supervisor().pid();

            Processes.signal(lost, "KILL");
            Processes.await(
                    "another supervisor", PATIENT, () -> workers.supervisor().pid() != lost);

            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
            assertThat(groups()).containsExactly(before);
            assertThat(processes()).containsExactly((long) Fixtures.processId(workers));
        }
        assertThat(groups()).isEmpty();
    }

    @Test
    void shouldLeaveNoGroupWhenTheJvmIsKilled() throws Exception {
        Cgroup cgroup = cgroup();
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Abandoned.class.getName(),
                        cgroup.delegated().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = jvm.inputReader()) {
            assertThat(output.readLine()).isEqualTo("ready");
            assertThat(groups()).hasSize(1);
        } finally {
            jvm.destroyForcibly().waitFor();
        }
        Processes.await("the group to be removed", PATIENT, () -> groups().isEmpty());
    }

    /** A JVM with a pool, which somebody else ends. */
    static final class Abandoned {
        private Abandoned() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (Workers workers = pool(Cgroup.in(Path.of(arguments[0]))).build()) {
                System.out.println(workers.isShutdown() ? "closed" : "ready");
                Thread.currentThread().join();
            }
        }
    }
}
