package dev.cofferdam.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.Workers;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedArenaTest {
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private static Workers workers;
    private static IsolatedFunction memset;
    private static IsolatedFunction memchr;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
        memset = libc("memset", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG));
        memchr = libc("memchr", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG));
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static IsolatedFunction libc(String symbol, FunctionDescriptor descriptor) {
        return workers.library("libc.so.6").function(symbol, descriptor);
    }

    private static int workerPid() {
        return (int) libc("getpid", FunctionDescriptor.of(JAVA_INT)).call();
    }

    /** Pages of shared memory files that a process maps and that are there, in bytes. */
    private static long residentShared(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("RssShmem:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long residentShared() throws IOException {
        return residentShared(ProcessHandle.current().pid());
    }

    // ---- allocation

    @Test
    void shouldAlignToAnyPowerOfTwo() {
        try (SharedArena arena = SharedArena.create(8 * GIB)) {
            for (int shift = 0; shift <= 32; shift++) {
                long alignment = 1L << shift;
                arena.allocate(1, 1); // so that nothing is aligned by chance

                MemorySegment segment = arena.allocate(3, alignment);

                assertThat(segment.address() % alignment)
                        .as("alignment %d", alignment)
                        .isZero();
                assertThat(segment.byteSize()).isEqualTo(3);
            }
        }
    }

    @Test
    void shouldHandOutZeros() {
        try (SharedArena arena = SharedArena.create(4 * MIB)) {
            arena.allocate(MIB).fill((byte) -1);
        }
        try (SharedArena arena = SharedArena.create(4 * MIB)) {
            assertThat(arena.allocate(4 * MIB, 1).mismatch(MemorySegment.ofArray(new byte[(int) (4 * MIB)])))
                    .isEqualTo(-1);
        }
    }

    @Test
    void shouldHandOutEveryByteOfItsSize() {
        try (SharedArena arena = SharedArena.create(10_001)) {
            MemorySegment all = arena.allocate(10_001, 1);

            all.set(JAVA_BYTE, 10_000, (byte) 7);

            assertThat(all.address()).isEqualTo(arena.address());
            assertThat(arena.byteSize()).isEqualTo(10_001);
            assertThat(arena.remaining()).isZero();
            assertThat(arena.allocate(0, 1).byteSize()).isZero();
            assertThatThrownBy(() -> arena.allocate(1, 1))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessageContainingAll("1 bytes", "0 of its 10001 bytes are left");
        }
    }

    @Test
    void shouldKeepWhatIsLeftAfterARefusal() {
        try (SharedArena arena = SharedArena.create(100)) {
            arena.allocate(60, 1);

            assertThatThrownBy(() -> arena.allocate(41, 1)).isInstanceOf(OutOfMemoryError.class);

            assertThat(arena.remaining()).isEqualTo(40);
            assertThat(arena.allocate(40, 1).byteSize()).isEqualTo(40);
        }
    }

    @Test
    void shouldNeverGiveTwoThreadsTheSameByte() throws Exception {
        try (SharedArena arena = SharedArena.create(64 * MIB);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<MemorySegment>>> all = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                Random random = new Random(t);
                all.add(threads.submit(() -> {
                    List<MemorySegment> own = new ArrayList<>();
                    for (int i = 0; i < 5000; i++) {
                        own.add(arena.allocate(1 + random.nextInt(300), 1L << random.nextInt(8)));
                    }
                    return own;
                }));
            }
            List<MemorySegment> segments = new ArrayList<>();
            for (Future<List<MemorySegment>> one : all) {
                segments.addAll(one.get());
            }
            segments.sort(Comparator.comparingLong(MemorySegment::address));

            long end = arena.address();
            for (MemorySegment segment : segments) {
                assertThat(segment.address()).isGreaterThanOrEqualTo(end);
                end = segment.address() + segment.byteSize();
            }
            assertThat(end).isEqualTo(arena.address() + arena.byteSize() - arena.remaining());
        }
    }

    // ---- pages

    @Test
    void shouldCostOnlyWhatIsTouched() throws Exception {
        long before = residentShared();
        try (SharedArena arena = SharedArena.create(64 * GIB)) {
            MemorySegment all = arena.allocate(64 * GIB, 1);
            for (long at = 0; at < 64; at++) {
                all.set(JAVA_BYTE, at * GIB, (byte) at);
            }
            all.set(JAVA_BYTE, 64 * GIB - 1, (byte) 64);

            assertThat(all.get(JAVA_BYTE, 63 * GIB)).isEqualTo((byte) 63);
            assertThat(all.get(JAVA_BYTE, 40 * GIB + 1)).isZero();
            assertThat(residentShared() - before).isBetween(65 * 4096L, 2 * MIB);
        }
    }

    @Test
    void shouldGiveItsPagesBackOnCloseEvenFromAWorkerThatStillMapsIt() throws Exception {
        int worker = workerPid();
        long before = residentShared();
        SharedArena arena = SharedArena.create(64 * MIB);
        MemorySegment all = arena.allocate(64 * MIB, 1);
        all.fill((byte) 1);
        memset.call(all, 2, 64 * MIB);
        assertThat(residentShared()).isGreaterThanOrEqualTo(before + 64 * MIB);
        long held = residentShared(worker);

        arena.close();

        assertThat(maps(worker)).as("the worker lets go at its next call only").contains("cofferdam-arena");
        assertThat(residentShared()).isLessThan(before + 2 * MIB);
        assertThat(residentShared(worker)).isLessThan(held - 62 * MIB);
        assertThat(workerPid()).isEqualTo(worker);
        assertThat(maps(worker)).doesNotContain("cofferdam-arena");
    }

    private static String maps(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/maps"));
    }

    // ---- the memory file

    @Test
    void shouldBeAFileWithoutANameThatNobodyCanResize() throws Throwable {
        try (SharedArena arena = SharedArena.create(MIB)) {
            String mapping = maps(ProcessHandle.current().pid())
                    .lines()
                    .filter(line -> line.startsWith(Long.toHexString(arena.address()) + "-"))
                    .findFirst()
                    .orElseThrow();
            String name = mapping.substring(mapping.indexOf("/memfd:"));
            int descriptor = descriptorOf(name);
            int seals = 1 | 2 | 4; // F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW, and not F_SEAL_WRITE, 8

            assertThat(name).endsWith("(deleted)");
            assertThat(namesInDevShm()).noneMatch(file -> file.contains("arena"));
            assertThat(fcntl(descriptor, 1034, 0) & (seals | 8))
                    .as("F_GET_SEALS")
                    .isEqualTo(seals);
            assertThat(fcntl(descriptor, 1033, 8)).as("F_ADD_SEALS").isEqualTo(-1);
            assertThat(errnoOfTruncate(descriptor, 0)).as("EPERM").isEqualTo(1);
            assertThat(errnoOfTruncate(descriptor, 2 * MIB)).as("EPERM").isEqualTo(1);
        }
    }

    private static int descriptorOf(String name) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc/self/fd"))) {
            for (Path entry : entries.toList()) {
                if (linkOf(entry).equals(name)) {
                    return Integer.parseInt(entry.getFileName().toString());
                }
            }
        }
        throw new AssertionError("no descriptor of " + name);
    }

    private static String linkOf(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException _) {
            return ""; // closed since it was listed
        }
    }

    private static List<String> namesInDevShm() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/dev/shm"))) {
            return entries.map(Path::toString).toList();
        }
    }

    private static int fcntl(int descriptor, int command, int argument) throws Throwable {
        return (int) Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow("fcntl"),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT),
                        Linker.Option.firstVariadicArg(2))
                .invokeExact(descriptor, command, argument);
    }

    /** What ftruncate(2) leaves in errno when it fails, 0 when it does not. */
    private static int errnoOfTruncate(int descriptor, long bytes) throws Throwable {
        MethodHandle ftruncate = Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow("ftruncate"),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG),
                        Linker.Option.captureCallState("errno"));
        MemoryLayout state = Linker.Option.captureStateLayout();
        try (Arena own = Arena.ofConfined()) {
            MemorySegment captured = own.allocate(state);
            int result = (int) ftruncate.invokeExact(captured, descriptor, bytes);
            return result == 0
                    ? 0
                    : (int) state.varHandle(PathElement.groupElement("errno")).get(captured, 0L);
        }
    }

    // ---- the same in a worker

    @ParameterizedTest
    @EnumSource(Access.class)
    void shouldBeAtTheSameAddressInAWorker(Access access) {
        try (SharedArena arena = SharedArena.create(MIB, access)) {
            MemorySegment text = arena.allocateFrom("here: X");

            MemorySegment found = (MemorySegment) memchr.call(text, (int) 'X', 8L);

            assertThat(found.address()).isEqualTo(text.address() + 6);
            assertThat(arena.access()).isEqualTo(access);
        }
    }

    @Test
    void shouldSeeWhatAWorkerWrites() {
        try (SharedArena arena = SharedArena.create(MIB)) {
            MemorySegment segment = arena.allocate(1000, 1);

            MemorySegment returned = (MemorySegment) memset.call(segment.asSlice(10), 0x5a, 980L);

            assertThat(returned.address()).isEqualTo(segment.address() + 10);
            assertThat(segment.asSlice(10, 980).toArray(JAVA_BYTE)).containsOnly(0x5a);
            assertThat(segment.get(JAVA_BYTE, 9)).isZero();
            assertThat(segment.get(JAVA_BYTE, 990)).isZero();
        }
    }

    @Test
    void shouldCrashAWorkerThatWritesToAReadOnlyArena() {
        try (SharedArena arena = SharedArena.create(MIB, Access.READ_ONLY)) {
            MemorySegment input = arena.allocate(100, 64);
            input.fill((byte) 1);
            MemorySegment target = input.asSlice(77);

            WorkerCrashedException thrown =
                    catchThrowableOfType(WorkerCrashedException.class, () -> memset.call(target, 2, 1L));

            assertThat(thrown.report().signal()).isEqualTo("SIGSEGV");
            assertThat(thrown.report().faultAddress()).isEqualTo(target.address());
            assertThat(input.toArray(JAVA_BYTE)).containsOnly(1);
            input.fill((byte) 3);
            assertThat(memchr.call(input, 3, 100L)).isEqualTo(MemorySegment.ofAddress(input.address()));
        }
    }

    @Test
    void shouldGiveAWorkerNothingBeyondTheEnd() {
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment all = arena.allocate(4096, 1);

            WorkerCrashedException thrown =
                    catchThrowableOfType(WorkerCrashedException.class, () -> memset.call(all, 1, 4097L));

            assertThat(thrown.report().signal()).isEqualTo("SIGSEGV");
            assertThat(thrown.report().faultAddress()).isEqualTo(all.address() + 4096);
        }
    }

    @Test
    void shouldServeManyArenasAtOnce() {
        List<SharedArena> arenas = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                SharedArena arena = SharedArena.create(MIB, i % 2 == 0 ? Access.READ_WRITE : Access.READ_ONLY);
                arenas.add(arena);
                assertFound(arena.allocateFrom(text(i)), text(i));
            }
            Set<Long> addresses = new HashSet<>();
            for (SharedArena arena : arenas) {
                addresses.add(arena.address());
                assertFound(MemorySegment.ofAddress(arena.address()).reinterpret(64), text(arenas.indexOf(arena)));
            }
            assertThat(addresses).hasSize(100);
            // While the worker idles; it drops them at its next call, and their addresses are free again.
            arenas.subList(0, 50).forEach(SharedArena::close);
            arenas.subList(0, 50).clear();
            assertFound(arenas.getFirst().allocateFrom("after"), "after");
        } finally {
            arenas.forEach(SharedArena::close);
        }
    }

    private static String text(int i) {
        return "the text of arena " + i;
    }

    /** Has a worker compare. */
    private static void assertFound(MemorySegment segment, String text) {
        try (SharedArena other = SharedArena.create(4096)) {
            IsolatedFunction strcmp = libc("strcmp", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

            assertThat(strcmp.call(segment, other.allocateFrom(text))).isEqualTo(0);
        }
    }

    @Test
    void shouldSayWhenAPoolSeesAsManyArenasAsItCan() {
        List<SharedArena> arenas = new ArrayList<>();
        try (Workers other = Workers.builder().count(1).build()) {
            for (int i = 0; i < 1024; i++) {
                arenas.add(SharedArena.create(4096));
                other.attach(arenas.getLast());
            }
            arenas.add(SharedArena.create(4096));

            assertThatThrownBy(() -> other.attach(arenas.getLast()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("1024", "close some");
            arenas.removeFirst().close();
            other.attach(arenas.getLast());
            Object found = other.library("libc.so.6")
                    .function("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS))
                    .call(arenas.getLast().allocateFrom("seven.."));
            assertThat(found).isEqualTo(7L);
        } finally {
            arenas.forEach(SharedArena::close);
        }
    }

    // ---- the end

    @Test
    void shouldEndAllItsSegments() {
        SharedArena arena = SharedArena.create(4096);
        MemorySegment segment = arena.allocate(8, 8);
        long address = arena.address();
        assertThat(segment.scope()).isEqualTo(arena.scope());

        arena.close();

        assertThat(arena.scope().isAlive()).isFalse();
        assertThatThrownBy(() -> segment.get(JAVA_LONG, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> arena.allocate(8, 8))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(arena::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already closed");
        assertThat(arena.address()).isEqualTo(address);
    }

    @Test
    void shouldRefuseToCloseUnderADowncall() throws Throwable {
        SharedArena arena = SharedArena.create(4096);
        MemorySegment elements = arena.allocateFrom(JAVA_INT, 2, 1);
        IllegalStateException[] refused = new IllegalStateException[1];
        MethodHandle compare = MethodHandles.insertArguments(
                MethodHandles.lookup()
                        .findStatic(
                                SharedArenaTest.class,
                                "closeAndCompare",
                                MethodType.methodType(
                                        int.class,
                                        SharedArena.class,
                                        IllegalStateException[].class,
                                        MemorySegment.class,
                                        MemorySegment.class)),
                0,
                arena,
                refused);
        try (Arena own = Arena.ofConfined()) {
            MemorySegment stub =
                    Linker.nativeLinker().upcallStub(compare, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS), own);
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("qsort"),
                            FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS))
                    .invokeExact(elements, 2L, 4L, stub);
        }

        assertThat(refused[0]).isNotNull();
        assertThat(elements.get(JAVA_INT, 0)).as("open as before").isEqualTo(2);
        assertThat(memchr.call(elements, 1, 8L)).isEqualTo(MemorySegment.ofAddress(elements.address() + 4));
        arena.close();
    }

    /** Called by qsort. */
    private static int closeAndCompare(
            SharedArena arena, IllegalStateException[] refused, MemorySegment a, MemorySegment b) {
        refused[0] = catchThrowableOfType(IllegalStateException.class, arena::close);
        return 0;
    }
}
