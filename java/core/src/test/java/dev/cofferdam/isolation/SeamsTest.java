package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where parts meet that each work alone: sandbox, templates, spares, recycling, limits, symbols, crash reports. */
class SeamsTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final FunctionDescriptor SORT = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS);

    @TempDir
    private Path folder;

    private static Workers.Builder one() {
        return Workers.builder().count(1).deadline(LONG);
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        Processes.await(what, PATIENCE, condition);
    }

    private static void awaitTemplate(Workers workers, int libraries) throws InterruptedException {
        await("a template", () -> {
            TemplateState state = workers.templateState();
            return state.stage() == TemplateState.Stage.READY && state.libraries() == libraries;
        });
    }

    /** The next worker comes from wherever workers come from now. */
    private static void replaceWorker(Workers workers) {
        assertThatThrownBy(() -> Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                        .withDeadline(Duration.ofMillis(20))
                        .call())
                .isInstanceOf(DeadlineExceededException.class);
    }

    private static long servingPid(Workers workers) throws InterruptedException {
        Lane lane = workers.lanes().getFirst();
        await("a worker", () -> lane.workerPid() != 0);
        return lane.workerPid();
    }

    /** The value of a line of /proc/PID/status. */
    private static String status(long pid, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasMapped(long pid, String library) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/maps")).contains(library);
    }

    private static IsolatedFunction denied(Workers workers, String symbol) {
        return Fixtures.function(workers, "denied", symbol, Fixtures.INT);
    }

    private Path copyOf(String fixture) throws IOException {
        return Files.copy(Fixtures.path(fixture), folder.resolve("libcopy-of-" + fixture + ".so"));
    }

    // ---- sandbox and template

    @Test
    void shouldConfineATemplateAndItsWorkers() throws Exception {
        try (Workers workers = one().template(
                        Fixtures.path("denied"),
                        Fixtures.path("hang"),
                        Fixtures.path("good")) // all: so that it is not made anew while it is looked at
                .build()) {
            awaitTemplate(workers, 3);
            replaceWorker(workers);
            Fixtures.processId(workers);
            long template = workers.templateState().pid(), worker = servingPid(workers);

            assertThat(hasMapped(worker, "libfixture-denied.so")).isTrue();
            for (long pid : List.of(template, worker)) {
                assertThat(status(pid, "NoNewPrivs")).isEqualTo("1");
                assertThat(status(pid, "Seccomp")).isEqualTo("2");
                assertThat(status(pid, "CapPrm")).isEqualTo(status(worker, "CapPrm"));
            }
            assertThat(Integer.parseInt(status(worker, "Seccomp_filters")))
                    .as("the worker's own filter on top of the template's")
                    .isEqualTo(Integer.parseInt(status(template, "Seccomp_filters")) + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "make_socket, socket",
        "make_socket_in_a_thread, socket",
        "start_process, clone",
        "execute, execve",
        "kill_parent, kill",
        "kill_everybody, kill",
        "kill_thread_of_parent, tgkill",
        "read_from_parent, process_vm_readv",
        "outlive_supervisor, prctl",
        "add_filter, seccomp",
    })
    void shouldReportAViolationOfAWorkerOfATemplate(String symbol, String systemCall) throws Exception {
        try (Workers workers = one().template(Fixtures.path("denied")).build()) {
            awaitTemplate(workers, 1);
            replaceWorker(workers);

            SandboxViolationException thrown =
                    catchThrowableOfType(SandboxViolationException.class, () -> denied(workers, symbol)
                            .call());

            assertThat(thrown.systemCall()).isEqualTo(systemCall);
            assertThat(thrown.report().signal()).isEqualTo("SIGSYS");
            assertThat(thrown.report().frames())
                    .anySatisfy(frame -> assertThat(frame.module()).endsWith("libfixture-denied.so"));
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    @Test
    void shouldPinAndNameAWorkerOfATemplateAndReportItsCrash() throws Exception {
        int cpu = Topology.allowedCpus().stream().findFirst().orElseThrow();
        try (Workers workers = one().template(Fixtures.path("crash"))
                        .pin(List.of(CpuSet.of(cpu)))
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            awaitTemplate(workers, 1);
            replaceWorker(workers);
            assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)))
                    .isEqualTo(3.0);
            long worker = servingPid(workers);

            assertThat(status(worker, "Cpus_allowed_list")).isEqualTo(Integer.toString(cpu));
            assertThat(Processes.commandLine(worker)).isEqualTo("cofferdam-worker-0");
            assertThat(Processes.commandLine(workers.templateState().pid())).isEqualTo("cofferdam-template");
            CrashReport report = catchThrowableOfType(WorkerCrashedException.class, () -> Fixtures.function(
                                    workers, "crash", "run_off_the_stack", Fixtures.INT)
                            .call())
                    .report();
            assertThat(report.signal()).isEqualTo("SIGSEGV");
            assertThat(report.frames()).hasSizeGreaterThan(10);
            assertThat(report.frames().get(5).module()).endsWith("libfixture-crash.so");
            CrashReport abort = catchThrowableOfType(WorkerCrashedException.class, () -> Fixtures.function(
                                    workers, "crash", "call_abort", Fixtures.INT)
                            .call())
                    .report();
            assertThat(abort.standardError()).isEqualTo("about to abort\n");
        }
    }

    @Test
    void shouldLeaveOutOfTheTemplateALibraryThatStartsAProcess() throws Exception {
        try (Workers workers = one().template(Fixtures.path("forking_constructor"), Fixtures.path("good"))
                .build()) {
            awaitTemplate(workers, 1);

            assertThat(workers.templateState().leftOut()).singleElement().satisfies(out -> {
                assertThat(out.library())
                        .isEqualTo(Fixtures.path("forking_constructor").toString());
                assertThat(out.reason()).contains("SIGSYS");
            });
            replaceWorker(workers);
            SandboxViolationException thrown =
                    catchThrowableOfType(SandboxViolationException.class, () -> Fixtures.function(
                                    workers, "forking_constructor", "answer", Fixtures.INT)
                            .call());
            assertThat(thrown.systemCall()).isEqualTo("clone");
        }
    }

    @Test
    void shouldLetNothingOutliveATemplateWithoutASandbox() throws Exception {
        List<Long> processes;
        try (Workers workers = one().sandbox(Sandbox.none())
                        .template(
                                Fixtures.path("forking_constructor"),
                                Fixtures.path("descendants"),
                                Fixtures.path("good")) // all: one that is made anew takes stray processes with it
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            awaitTemplate(workers, 3);
            replaceWorker(workers);
            assertThat(status(workers.templateState().pid(), "Seccomp")).isEqualTo("0");
            MemorySegment counter = arena.allocate(JAVA_LONG), daemon = arena.allocate(JAVA_LONG);

            assertThat(Fixtures.function(workers, "forking_constructor", "answer", Fixtures.INT)
                            .call())
                    .isEqualTo(42);
            assertThatThrownBy(() -> Fixtures.function(
                                    workers, "descendants", "fork_a_daemon_and_crash", Fixtures.INT_OF_TWO_POINTERS)
                            .call(counter, daemon))
                    .isInstanceOf(WorkerCrashedException.class);

            assertThat(daemon.get(JAVA_LONG, 0)).isPositive();
            assertThat(Processes.runs(daemon.get(JAVA_LONG, 0))).isFalse();
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
            processes = ProcessHandle.of(workers.supervisor().pid())
                    .orElseThrow()
                    .descendants()
                    .map(ProcessHandle::pid)
                    .toList();
        }
        assertThat(processes).isNotEmpty().noneMatch(Processes::runs);
    }

    // ---- a template that is slow or dies while its worker runs ahead

    private static Lifecycle slowTemplate(String initialiser) {
        return Lifecycle.STANDARD
                .withTemplate(Fixtures.path("slow_template"))
                .withInitialiser(Fixtures.path("slow_template"), initialiser)
                .withLoadingDeadline(Duration.ofMinutes(5));
    }

    @Test
    void shouldServeByAWorkerThatIsReadyBeforeItsTemplateHasToldOfIt() throws Exception {
        try (Workers workers = one().lifecycle(slowTemplate("do_nothing")).build()) {
            awaitTemplate(workers, 1);
            for (int i = 0; i < 10; i++) {
                replaceWorker(workers);
                assertThat(Fixtures.add(workers, i, 1)).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void shouldServeAlthoughTheTemplateDiedBeforeItToldOfItsWorker() throws Exception {
        try (Workers workers = one().lifecycle(slowTemplate("end_the_template")).build()) {
            for (int i = 0; i < 5; i++) {
                await("a template", () -> workers.templateState().stage() == TemplateState.Stage.READY);
                replaceWorker(workers);
                assertThat(Fixtures.add(workers, i, 1)).isEqualTo(i + 1);
            }
            await("no process that nobody knows", () -> {
                List<ProcessHandle> children =
                        Processes.childrenOf(workers.supervisor().pid());
                return children.size() == 2 && workers.templateState().stage() == TemplateState.Stage.READY;
            });
        }
    }

    @Test
    void shouldNotWaitForAWorkerThatComesWhileThePoolIsClosed() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withTemplate(Fixtures.path("slow_template"))
                .withExitHook(Fixtures.path("slow_template"), "leave_slowly")
                .withExitHookGrace(Duration.ofMinutes(1));
        for (int i = 0; i < 5; i++) {
            Workers workers = Workers.builder()
                    .count(2)
                    .deadline(LONG)
                    .lifecycle(lifecycle)
                    .build();
            awaitTemplate(workers, 1);
            replaceWorker(workers); // another is ordered now
            long start = System.nanoTime();
            workers.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }

    // ---- renewal, that is a library from a directory that was not known when workers started

    @Test
    void shouldRenewTemplateSparesAndWorkersForALibraryOfANewDirectory() throws Exception {
        try (Workers workers = one().spares(1).template(Fixtures.path("good")).build()) {
            awaitTemplate(workers, 1);
            await("a spare", () -> workers.stats().spares() == 1);
            int before = Fixtures.processId(workers);
            Path copy = copyOf("life");

            IsolatedFunction pid = workers.library(copy).function("initialised", Fixtures.INT);
            assertThat(pid.call()).isEqualTo(0);
            assertThat(Fixtures.processId(workers)).isNotEqualTo(before);

            awaitTemplate(workers, 2);
            assertThat(hasMapped(workers.templateState().pid(), copy.toString()))
                    .isTrue();
            replaceWorker(workers); // by a spare of before or after the template: either may read the library
            assertThat(pid.call()).isEqualTo(0);
            await("a spare", () -> workers.stats().spares() == 1);
            replaceWorker(workers);
            assertThat(pid.call()).isEqualTo(0);
            assertThat(workers.stats().killed()).isEqualTo(2);
            assertThat(workers.stats().died()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldBindASymbolOfALibraryOfANewDirectory(boolean template) throws Exception {
        Workers.Builder builder = template ? one().template() : one();
        try (Workers workers = builder.build();
                SharedArena arena = SharedArena.create(4096)) {
            if (template) {
                awaitTemplate(workers, 0);
            }
            Fixtures.processId(workers);
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 3, 1, 2);

            MemorySegment compare = workers.library(copyOf("callbacks")).symbol("compare_doubles");
            workers.library("libc.so.6").function("qsort", SORT).call(values, 3L, 8L, compare);

            assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3);
            replaceWorker(workers);
            values.copyFrom(MemorySegment.ofArray(new double[] {9, 8, 7}));
            workers.library("libc.so.6").function("qsort", SORT).call(values, 3L, 8L, compare);
            assertThat(values.toArray(JAVA_DOUBLE)).containsExactly(7, 8, 9);
        }
    }

    @Test
    void shouldRunNoCallOfAPipelineTwiceWhenItsWorkerIsRenewed() throws Exception {
        try (Workers workers = Workers.builder().count(2).deadline(LONG).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction count = Fixtures.function(workers, "life", "count_call", Fixtures.INT_OF_POINTER);
            try (Pipeline pipeline = workers.pipeline(count, 8)) {
                Set<Integer> pids = new HashSet<>();
                for (int i = 0; i < 3; i++) {
                    assertThat(pipeline.sendBoxed(calls)).isEqualTo(i + 1);
                    pids.add(pipeline.receiveInt());
                }

                MemorySegment unused = workers.library(copyOf("callbacks")).symbol("compare_doubles");
                assertThat(pipeline.sendBoxed(calls)).isEqualTo(4);
                pids.add(pipeline.receiveInt());

                assertThat(unused.address()).isNotZero();
                assertThat(pids).hasSize(2);
                assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(4);
            }
        }
    }

    @Test
    void shouldLoseNoCallWhileWorkersAreRenewedAndRecycled() throws Exception {
        Lifecycle lifecycle =
                Lifecycle.STANDARD.withRecyclingAfterCalls(3).withSpares(1).withTemplate(Fixtures.path("life"));
        try (Workers workers = one().lifecycle(lifecycle).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction count = Fixtures.function(workers, "life", "count_call", Fixtures.INT_OF_POINTER);
            for (int i = 0; i < 10; i++) {
                Path directory = Files.createDirectory(folder.resolve("directory" + i));
                Path copy = Files.copy(Fixtures.path("life"), directory.resolve("libcopy.so"));
                IsolatedFunction countInCopy = workers.library(copy).function("count_call", Fixtures.INT_OF_POINTER);
                for (int j = 0; j < 5; j++) {
                    assertThat((int) countInCopy.call(calls)).isPositive();
                    assertThat((int) count.call(calls)).isPositive();
                }
            }
            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(100);
            assertThat(workers.stats().died()).isZero();
            assertThat(workers.stats().killed()).isZero();
        }
    }

    // ---- recycling and sandbox

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldConfineEveryWorkerOfOneCallEach(boolean template) throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD.withRecyclingAfterCalls(1);
        try (Workers workers = one().lifecycle(
                        template ? lifecycle.withTemplate(Fixtures.path("denied"), Fixtures.path("good")) : lifecycle)
                .build()) {
            if (template) {
                awaitTemplate(workers, 2);
            }
            Set<Object> pids = new HashSet<>();
            for (int i = 0; i < 10; i++) {
                pids.add(Fixtures.processId(workers));
                assertThatThrownBy(() -> denied(workers, "make_socket").call())
                        .isInstanceOf(SandboxViolationException.class)
                        .hasMessageContaining("socket");
            }
            assertThat(pids).hasSize(10);
        }
    }

    // ---- limits

    @ParameterizedTest
    @ValueSource(strings = {"plain", "spare", "template"})
    void shouldLimitWorkersWhereverTheyComeFrom(String origin) throws Exception {
        Workers.Builder builder = one().limits(
                        Limits.none().privateBytes(256L << 20).openFiles(32).stackBytes(1L << 20));
        Workers.Builder made =
                switch (origin) {
                    case "spare" -> builder.spares(1);
                    case "template" -> builder.template(Fixtures.path("greedy"));
                    default -> builder;
                };
        try (Workers workers = made.build()) {
            if (origin.equals("template")) {
                awaitTemplate(workers, 1);
            }
            replaceWorker(workers);
            IsolatedFunction canAllocate =
                    Fixtures.function(workers, "greedy", "can_allocate", FunctionDescriptor.of(JAVA_INT, JAVA_LONG));

            assertThat(canAllocate.call(64L << 20)).isEqualTo(1);
            assertThat(canAllocate.call(512L << 20)).isEqualTo(0);
            assertThat(Fixtures.function(workers, "greedy", "open_files", Fixtures.INT)
                            .call())
                    .isEqualTo(32 - 5);
            try (Stream<String> limits = Files.lines(Path.of("/proc/" + servingPid(workers) + "/limits"))) {
                assertThat(limits.filter(line -> line.startsWith("Max stack size")))
                        .singleElement()
                        .asString()
                        .matches("Max stack size +1048576 +1048576 +bytes.*");
            }
        }
    }

    @Test
    void shouldCountTheCpuTimeOfEachWorkerOfATemplateAlone() throws Exception {
        try (Workers workers = one().template(Fixtures.path("greedy"))
                .limits(Limits.none().cpuTime(Duration.ofMillis(300)))
                .build()) {
            awaitTemplate(workers, 1);
            for (int i = 0; i < 2; i++) {
                LimitExceededException thrown = catchThrowableOfType(
                        LimitExceededException.class, () -> Fixtures.function(workers, "greedy", "burn", Fixtures.INT)
                                .call());
                assertThat(thrown.limit()).isEqualTo(LimitExceededException.Limit.CPU_TIME);
            }
            assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
        }
    }

    // ---- processes of a worker and its crash report

    @Test
    void shouldNotTakeTheCrashOfAChildProcessForTheWorkers() {
        try (Workers workers = one().sandbox(Sandbox.none()).build()) {
            IsolatedFunction function =
                    Fixtures.function(workers, "descendants", "fork_a_child_that_crashes", Fixtures.INT);
            int worker = Fixtures.processId(workers);

            for (int i = 0; i < 3; i++) {
                assertThat(function.call()).isEqualTo(11);
            }

            assertThat(Fixtures.processId(workers)).isEqualTo(worker);
            CrashReport report = catchThrowableOfType(WorkerCrashedException.class, () -> Fixtures.function(
                                    workers, "crash", "dereference_null", Fixtures.INT)
                            .call())
                    .report();
            assertThat(report.frames().getFirst().module()).endsWith("libfixture-crash.so");
        }
    }
}
