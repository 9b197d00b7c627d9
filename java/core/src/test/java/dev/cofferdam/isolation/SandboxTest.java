package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.internal.ffi.libc.Libc;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.Transpose;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the standard sandbox keeps from a function, and how it is opened. */
class SandboxTest {
    private static Workers workers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static IsolatedFunction denied(Workers pool, String symbol) {
        return Fixtures.function(pool, "denied", symbol, Fixtures.INT);
    }

    private static int onFile(Workers pool, String symbol, Path file) {
        try (SharedArena arena = SharedArena.create(4096)) {
            return (int) Fixtures.function(pool, "denied", symbol, Fixtures.INT_OF_POINTER)
                    .call(arena.allocateFrom(file.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "make_socket, socket",
        "make_local_socket, socket",
        "make_socket_pair, socketpair",
        "make_socket_in_a_thread, socket",
        "start_process, clone",
        "start_process_by_its_old_call, fork",
        "start_process_by_vfork, vfork",
        "start_thread_in_a_namespace, clone",
        "execute, execve",
        "execute_by_descriptor, execveat",
        "trace_parent, ptrace",
        "write_into_parent, process_vm_writev",
        "read_from_parent, process_vm_readv",
        "take_descriptor_of_parent, pidfd_getfd",
        "open_parent, pidfd_open",
        "kill_parent, kill",
        "kill_everybody, kill",
        "kill_thread_of_parent, tgkill",
        "kill_by_thread_id, tkill",
        "queue_signal_to_parent, rt_sigqueueinfo",
        "direct_signals_to_parent, fcntl",
        "outlive_supervisor, prctl",
        "add_filter, seccomp",
        "change_personality, personality",
        "set_up_io_uring, io_uring_setup",
        "set_up_asynchronous_io, io_setup",
        "mount_something, mount",
        "leave_namespaces, unshare",
        "enter_namespace, setns",
        "change_root, chroot",
        "load_program, bpf",
        "open_counter, perf_event_open",
        "handle_faults, userfaultfd",
        "read_keys, keyctl",
        "make_shared_memory, shmget",
        "make_directory, mkdir",
        "type_into_terminal, ioctl",
    })
    void shouldNameTheSystemCallThatWasRefused(String symbol, String systemCall) {
        SandboxViolationException thrown = catchThrowableOfType(
                SandboxViolationException.class, () -> denied(workers, symbol).call());

        assertThat(thrown.systemCall()).isEqualTo(systemCall);
        assertThat(thrown).hasMessageContaining("allowSystemCalls(\"" + systemCall + "\")");
        assertThat(thrown.report().signal()).isEqualTo("SIGSYS");
        assertThat(thrown.report().frames())
                .anySatisfy(frame -> assertThat(frame.module()).endsWith("libfixture-denied.so"));
        assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"make_socket_with_signals_blocked", "speak_another_architecture", "speak_x32"})
    void shouldReportAViolationThatCannotBeNamed(String symbol) {
        SandboxViolationException thrown = catchThrowableOfType(
                SandboxViolationException.class, () -> denied(workers, symbol).call());

        assertThat(thrown.systemCall()).isEmpty();
        assertThat(Fixtures.add(workers, 1, 2)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "start_process_by_clone3, 38",
        "ask_for_priority, 1",
        "ask_for_more_descriptors, 1",
        "read_limit, 0",
        "make_a_call_of_the_future, 38",
        "read_environment_of_parent, 13",
        "read_memory_of_parent, 13",
    })
    void shouldAnswerByErrnoWhatLibrariesTry(String symbol, int errno) {
        assertThat(denied(workers, symbol).call()).isEqualTo(errno);
    }

    @Test
    void shouldOpenNoFileToWrite() {
        assertThat(onFile(workers, "open_to_write", folder.resolve("new"))).isEqualTo(Libc.EACCES());
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void shouldReadOnlyWhatIsNamed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "42");

        assertThat(onFile(workers, "open_to_read", Path.of("/etc/passwd"))).isEqualTo(Libc.EACCES());
        assertThat(onFile(workers, "open_to_read", secret)).isEqualTo(Libc.EACCES());
        try (Workers open = pool(Sandbox.standard().allowRead(folder))) {
            assertThat(onFile(open, "open_to_read", secret)).isZero();
            assertThat(onFile(open, "open_to_write", secret)).isEqualTo(Libc.EACCES());
            assertThat(onFile(open, "open_to_read", Path.of("/etc/passwd"))).isEqualTo(Libc.EACCES());
        }
    }

    @Test
    void shouldWriteWhereItMay() {
        try (Workers open = pool(Sandbox.standard().allowWrite(folder))) {
            assertThat(onFile(open, "open_to_write", folder.resolve("new"))).isZero();
            assertThat(folder.resolve("new")).exists();
            assertThat(onFile(open, "remove_file", folder.resolve("new"))).isZero();
            assertThat(folder.resolve("new")).doesNotExist();
            assertThat(onFile(open, "open_to_write", folder.resolveSibling("beside")))
                    .isEqualTo(Libc.EACCES());
        }
    }

    private static Workers pool(Sandbox sandbox) {
        return Workers.builder().count(1).sandbox(sandbox).build();
    }

    @Test
    void shouldAllowASystemCallThatIsNamed() {
        try (Workers open = pool(Sandbox.standard().allowSystemCalls("socket", "clone"))) {
            assertThat(denied(open, "make_socket").call()).isEqualTo(0);
            assertThat(denied(open, "start_process").call()).isEqualTo(0);
            assertThat(catchThrowable(() -> denied(open, "make_socket_pair").call()))
                    .isInstanceOf(SandboxViolationException.class);
        }
    }

    @Test
    void shouldKeepNothingWithoutASandbox() {
        try (Workers open = pool(Sandbox.none())) {
            assertThat(denied(open, "make_socket").call()).isEqualTo(0);
            assertThat(denied(open, "start_process").call()).isEqualTo(0);
            assertThat(onFile(open, "open_to_read", Path.of("/etc/passwd"))).isZero();
            assertThat(onFile(open, "open_to_write", folder.resolve("new"))).isZero();
            assertThat(open.sandboxLayers())
                    .filteredOn(LayerState::held)
                    .extracting(LayerState::layer)
                    .containsExactly(Sandbox.Layer.NO_INHERITED_DESCRIPTORS);
        }
    }

    @Test
    void shouldStartThreads() {
        assertThat(Fixtures.function(workers, "denied", "start_threads", Fixtures.INT_OF_INT)
                        .call(20))
                .isEqualTo(20);
    }

    @Test
    void shouldHaveNoDescriptorsButItsOwn() {
        assertThat(Fixtures.function(workers, "denied", "open_descriptors", FunctionDescriptor.of(JAVA_LONG))
                        .call())
                .isEqualTo(0b11111L);
    }

    @Test
    void shouldHaveNoEnvironmentButTheOneNamed() {
        assertThat(denied(workers, "count_variables").call()).isEqualTo(0);
        try (Workers named = pool(Sandbox.standard().environment(Map.of("COLOUR", "a = b", "EMPTY", "")))) {
            assertThat(denied(named, "count_variables").call()).isEqualTo(2);
            assertThat(variable(named, "COLOUR")).isEqualTo("a = b");
            assertThat(variable(named, "EMPTY")).isEmpty();
        }
    }

    private static String variable(Workers pool, String name) {
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment copy = arena.allocate(256);
            MemorySegment value = (MemorySegment)
                    Fixtures.function(pool, "denied", "variable", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS))
                            .call(arena.allocateFrom(name), copy);
            return value.equals(MemorySegment.NULL) ? "(none)" : copy.getString(0);
        }
    }

    @Test
    void shouldSetVariablesOfALibraryBeforeItIsLoaded() {
        try (Workers fresh = pool(Sandbox.standard())) {
            IsolatedFunction count = fresh.library(Fixtures.path("denied"))
                    .withEnvironment(Map.of("ONE", "1", "TWO", "2"))
                    .function("count_variables", Fixtures.INT);

            assertThat(count.call()).isEqualTo(2);
            assertThat(variable(fresh, "TWO")).isEqualTo("2");
        }
    }

    @Test
    void shouldRenewAWorkerThatMayNotReadALibraryYet() throws Exception {
        try (Workers fresh = pool(Sandbox.standard())) {
            int first = (int)
                    fresh.library("libc.so.6").function("getpid", Fixtures.INT).call();
            Path library = Files.copy(Fixtures.path("good"), folder.resolve("libgood-copy.so"));
            IsolatedFunction pid = fresh.library(library).function("process_id", Fixtures.INT);

            int second = (int) pid.call();
            int third = (int) pid.call();

            assertThat(second).isNotEqualTo(first);
            assertThat(third).isEqualTo(second);
            assertThat(fresh.stats().killed()).isZero();
            assertThat(fresh.stats().died()).isZero();
        }
    }

    @Test
    void shouldTellASuccessorOfLibrariesThatWereAdded() throws Exception {
        try (Workers fresh = pool(Sandbox.standard())) {
            Path library = Files.copy(Fixtures.path("good"), folder.resolve("libgood-copy.so"));
            IsolatedFunction pid = fresh.library(library).function("process_id", Fixtures.INT);
            int before = (int) pid.call();
            Supervisor lost = fresh.supervisor();
            lost.kill();
            Processes.await(
                    "a new supervisor",
                    Duration.ofSeconds(20),
                    () -> fresh.supervisor().pid() != lost.pid());

            assertThat(pid.call()).isNotEqualTo(before);
        }
    }

    @Test
    void shouldFollowALinkToALibrary() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createDirectory(folder.resolve("link")).resolve("libgood.so");
        Files.copy(Fixtures.path("good"), real.resolve("libgood.so.1"));
        Files.createSymbolicLink(link, real.resolve("libgood.so.1"));

        assertThat(workers.library(link).function("process_id", Fixtures.INT).call())
                .isInstanceOf(Integer.class);
    }

    @Test
    void shouldSayWhichLayersHold() {
        assertThat(workers.sandboxLayers()).extracting(LayerState::layer).containsExactly(Sandbox.Layer.values());
        assertThat(workers.sandboxLayers()).allSatisfy(state -> assertThat(state.reason())
                .satisfies(reason -> assertThat(reason.isEmpty()).isEqualTo(state.held())));
    }

    @Test
    void shouldStartWithTheLayersThatItRequires() {
        try (Workers strict = pool(Sandbox.standard().require(Sandbox.Layer.SECCOMP))) {
            assertThat(strict.sandboxLayers()).contains(new LayerState(Sandbox.Layer.SECCOMP, true, ""));
        }
    }

    @Test
    void shouldNotStartWithoutALayerThatItRequires() {
        try (Arena arena = Arena.ofConfined()) {
            // What the supervisor of a machine without Landlock writes.
            MemorySegment pool = arena.allocate(SlotLayout.POOL_BYTES, 8);
            pool.set(JAVA_INT, SlotLayout.POOL_LAYERS + 4 * 2, Libc.ENOSYS());

            assertThat(SandboxLayers.read(pool)
                            .get(Sandbox.Layer.LANDLOCK.ordinal())
                            .held())
                    .isFalse();
            SandboxLayers.requireAll(Sandbox.standard().require(Sandbox.Layer.SECCOMP), pool);
            assertThatThrownBy(() -> SandboxLayers.requireAll(Sandbox.standard().require(Sandbox.Layer.LANDLOCK), pool))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("requires LANDLOCK")
                    .hasMessageContaining("Linux 5.13");
        }
    }

    @Test
    void shouldListEverythingItAllows() {
        Sandbox sandbox = Sandbox.standard()
                .allowRead(folder)
                .allowSystemCalls("socket")
                .environment(Map.of("COLOUR", "blue"))
                .require(Sandbox.Layer.SECCOMP);

        assertThat(sandbox.toString())
                .contains(folder.toString(), "/usr", "socket", "futex", "COLOUR=blue", "required=[SECCOMP]");
        assertThat(sandbox.readable()).contains(folder);
        assertThat(sandbox.systemCalls()).contains("socket").doesNotContain("execve");
        assertThat(Sandbox.standard().systemCalls()).doesNotContain("socket");
    }

    @Test
    void shouldRefuseWhatCannotBeARule() {
        Sandbox sandbox = Sandbox.standard().require(Sandbox.Layer.LANDLOCK);

        assertThatThrownBy(() -> sandbox.allowRead(folder.resolve("absent"))).hasMessageContaining("absent");
        assertThatThrownBy(() -> sandbox.allowSystemCalls("Socket")).hasMessageContaining("\"Socket\"");
        assertThatThrownBy(() -> sandbox.environment(Map.of("A=B", "c"))).hasMessageContaining("A=B");
        assertThatThrownBy(() -> sandbox.environment(Map.of("LONG", "x".repeat(20_000))))
                .hasMessageContaining("LONG");
        assertThatThrownBy(() -> sandbox.without(Sandbox.Layer.LANDLOCK)).hasMessageContaining("is required");
        assertThatThrownBy(() -> Sandbox.none().require(Sandbox.Layer.SECCOMP)).hasMessageContaining("leaves it out");
    }

    @Test
    void shouldRefuseASystemCallThatDoesNotExist() {
        Sandbox sandbox = Sandbox.standard().allowSystemCalls("fly_to_the_moon");

        assertThat(catchThrowable(() -> pool(sandbox).close()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fly_to_the_moon");
    }

    @Test
    void shouldRunOpenMp() {
        assertThat(Fixtures.function(workers, "openmp", "threads_of_a_team", Fixtures.INT_OF_INT)
                        .call(4))
                .isEqualTo(4);
    }

    @Test
    void shouldRunOpenBlasOnSeveralThreads() throws Exception {
        try (Workers fresh = pool(Sandbox.standard());
                SharedArena arena = SharedArena.create(1 << 24)) {
            IsolatedLibrary openBlas = fresh.library(BlasLibrary.forWorkers());
            openBlas.function("openblas_set_num_threads", Fixtures.VOID_OF_INT).call(3);
            int n = 256;
            MemorySegment a = arena.allocate(JAVA_DOUBLE, (long) n * n);
            MemorySegment c = arena.allocate(JAVA_DOUBLE, (long) n * n);
            for (int i = 0; i < n * n; i++) {
                a.setAtIndex(JAVA_DOUBLE, i, i % n == i / n ? 2.0 : 0.0);
            }

            fresh.blas()
                    .dgemm(
                            Order.COL_MAJOR,
                            Transpose.NO_TRANS,
                            Transpose.NO_TRANS,
                            n,
                            n,
                            n,
                            1.0,
                            a,
                            n,
                            a,
                            n,
                            0.0,
                            c,
                            n);

            assertThat(c.getAtIndex(JAVA_DOUBLE, 0)).isEqualTo(4.0);
            int pid = (int) openBlas.function("getpid", Fixtures.INT).call();
            try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
                assertThat(threads).hasSize(3);
            }
        }
    }

    @Test
    void shouldRunTheScientificLibraryAndZlib() {
        FunctionDescriptor bessel = FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE);
        FunctionDescriptor checksum = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT);
        try (SharedArena arena = SharedArena.create(4096)) {
            assertThat((double) workers.library("libgsl.so.27")
                            .function("gsl_sf_bessel_J0", bessel)
                            .call(5.0))
                    .isEqualTo(-0.17759677131433830, Offset.offset(1e-15));
            assertThat(workers.library("libz.so.1")
                            .function("crc32", checksum)
                            .call(0L, arena.allocateFrom("123456789"), 9))
                    .isEqualTo(0xcbf43926L);
        }
    }

    @Test
    void shouldRunTheFftOfDebian() {
        FunctionDescriptor plan = FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
        try (SharedArena arena = SharedArena.create(4096)) {
            IsolatedLibrary fftw = workers.library("libfftw3.so.3");
            MemorySegment values = arena.allocate(16 * 8, 16);
            MemorySegment made =
                    (MemorySegment) fftw.function("fftw_plan_dft_1d", plan).call(8, values, values, -1, 0);

            assertThat(made.address()).isNotZero();
        }
    }

    @Test
    void shouldRunSqliteInMemory() {
        FunctionDescriptor open = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
        try (SharedArena arena = SharedArena.create(4096)) {
            IsolatedLibrary sqlite = workers.library("libsqlite3.so.0");

            assertThat(sqlite.function("sqlite3_open", open)
                            .call(arena.allocateFrom(":memory:"), arena.allocate(ADDRESS)))
                    .isEqualTo(0);
        }
    }
}
