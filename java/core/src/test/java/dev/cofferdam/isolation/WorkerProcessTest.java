package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.placement.Placement;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a worker process is given and what it is not: CPUs, environment, descriptors, limits, the JVM's output. */
class WorkerProcessTest {
    /** The only variables that are passed on, and our own. */
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "COFFERDAM_POOL|PATH|HOME|LANG|LC_ALL|TZ|TMPDIR|LD_LIBRARY_PATH|(OMP|OPENBLAS|MKL|BLIS)_.*");

    // ---- CPUs

    /** Where the workers may run, in the order of their numbers, once each has its name: no call has been made then. */
    private static List<CpuSet> cpusOfWorkers(Workers workers) throws Exception {
        Map<Integer, Long> pids = new TreeMap<>();
        Processes.await("workers to have their names", Duration.ofSeconds(30), () -> {
            for (ProcessHandle child : Processes.childrenOf(workers.supervisor().pid())) {
                String name = commandLine(child.pid());
                if (name.startsWith("cofferdam-worker-")) {
                    pids.put(Integer.valueOf(name.substring("cofferdam-worker-".length())), child.pid());
                }
            }
            return pids.size() == workers.lanes().size();
        });
        return pids.values().stream().map(WorkerProcessTest::cpus).toList();
    }

    private static String commandLine(long pid) {
        try {
            return Processes.commandLine(pid);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static CpuSet cpus(long pid) {
        return CpuSet.parse(status(pid, "Cpus_allowed_list"));
    }

    private static String status(long pid, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .map(line -> line.substring(field.length() + 1).strip())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void shouldRunWhereTheJvmMayEvenIfItsMakerIsPinned() throws Exception {
        CpuSet one = CpuSet.of(Topology.allowedCpus().stream().findFirst().orElseThrow());
        try (Affinity.Scope _ = Affinity.pin(one);
                Workers workers = Workers.builder().count(2).build()) {
            assertThat(cpusOfWorkers(workers)).containsOnly(Topology.allowedCpus());
            assertThat(cpus(workers.supervisor().pid())).isEqualTo(Topology.allowedCpus());
        }
    }

    @Test
    void shouldPinEachWorkerToACoreOfItsOwnFromTheLastOne() throws Exception {
        CpuSet allowed = Topology.allowedCpus();
        List<CpuSet> cores = Topology.current().cores().reversed().stream()
                .map(Core::cpus)
                .map(allowed::intersect)
                .filter(cpus -> !cpus.isEmpty())
                .toList();
        int count = cores.size() + 1;
        try (Workers workers =
                Workers.builder().count(count).pin(Pinning.ONE_PER_CORE).build()) {
            List<CpuSet> expected = IntStream.range(0, count)
                    .mapToObj(i -> cores.get(i % cores.size()))
                    .toList();

            assertThat(cpusOfWorkers(workers)).isEqualTo(expected);
        }
    }

    @Test
    void shouldPinWorkersToTheGivenSetsInTurn() throws Exception {
        int[] allowed = Topology.allowedCpus().stream().toArray();
        CpuSet first = CpuSet.of(allowed[0]);
        CpuSet last = CpuSet.of(allowed[allowed.length - 1]);
        try (Workers workers =
                Workers.builder().count(3).pin(List.of(first, last)).build()) {
            assertThat(cpusOfWorkers(workers)).containsExactly(first, last, first);
        }
    }

    static Stream<Placement> placements() {
        return Stream.of(
                Placement.compact(),
                Placement.spread(),
                Placement.onePerCore(),
                Placement.onePerNode(),
                Placement.of(CpuSet.of(Topology.allowedCpus().stream().max().orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("placements")
    void shouldPutWorkersWhereThePlacementSays(Placement placement) throws Exception {
        Topology topology = Topology.current();
        int count = Math.min(4, placement.places(topology).size());
        try (Workers workers =
                Workers.builder().count(count).placement(placement).build()) {
            assertThat(cpusOfWorkers(workers)).isEqualTo(placement.place(count, topology));
        }
    }

    @Test
    void shouldUseThePlacesInTurnWhenThePlacementIsOversubscribed() throws Exception {
        Placement placement = Placement.compact().oversubscribed();
        int count = Math.min(8, Topology.allowedCpus().size() + 1);
        try (Workers workers = Workers.builder()
                .pin(Pinning.ONE_PER_CORE) // the last word counts
                .placement(placement)
                .count(count)
                .build()) {
            assertThat(cpusOfWorkers(workers)).isEqualTo(placement.place(count, Topology.current()));
        }
    }

    @Test
    void shouldPinAReplacementAsItsPredecessorWas() throws Exception {
        int[] allowed = Topology.allowedCpus().stream().toArray();
        CpuSet last = CpuSet.of(allowed[allowed.length - 1]);
        try (Workers workers = Workers.builder().count(1).pin(List.of(last)).build()) {
            long before = Fixtures.processId(workers);
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            Processes.await(
                    "a replacement",
                    Duration.ofSeconds(30),
                    () -> workers.stats().started() == 2);

            long after = Fixtures.processId(workers);

            assertThat(after).isNotEqualTo(before);
            assertThat(cpus(after)).isEqualTo(last);
        }
    }

    // ---- environment

    @Test
    void shouldHaveAMinimalEnvironmentWithoutASandbox() throws Exception {
        try (Workers workers =
                        Workers.builder().count(1).sandbox(Sandbox.none()).build();
                SharedArena arena = SharedArena.create(1 << 20)) {
            IsolatedFunction getenv =
                    workers.library("libc.so.6").function("getenv", FunctionDescriptor.of(ADDRESS, ADDRESS));
            Set<String> unwanted = new TreeSet<>(System.getenv().keySet());
            unwanted.removeIf(name -> ENVIRONMENT.matcher(name).matches());
            assertThat(unwanted)
                    .as("variables of this JVM that a worker must not have")
                    .isNotEmpty();

            for (String name : unwanted) {
                assertThat(getenv.call(arena.allocateFrom(name))).as(name).isEqualTo(MemorySegment.NULL);
            }
            assertThat(getenv.call(arena.allocateFrom("PATH"))).isNotEqualTo(MemorySegment.NULL);
            assertThat(namesIn("/proc/" + Fixtures.processId(workers) + "/environ"))
                    .allMatch(name -> ENVIRONMENT.matcher(name).matches());
        }
    }

    private static Set<String> namesIn(String environ) throws IOException {
        return Arrays.stream(Files.readString(Path.of(environ)).split("\0"))
                .filter(setting -> !setting.isEmpty())
                .map(setting -> setting.substring(0, setting.indexOf('=')))
                .collect(Collectors.toSet());
    }

    // ---- descriptors and limits

    private static Map<Integer, String> descriptors(long pid) throws IOException {
        Map<Integer, String> found = new TreeMap<>();
        try (Stream<Path> entries = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path entry : entries.toList()) {
                int descriptor = Integer.parseInt(entry.getFileName().toString());
                try {
                    found.put(descriptor, Files.readSymbolicLink(entry).toString());
                } catch (NoSuchFileException _) {
                    continue; // closed since it was listed
                }
            }
        }
        return found;
    }

    @Test
    void shouldHaveNoDescriptorsButItsOwn() throws Exception {
        for (boolean inherit : List.of(false, true)) {
            try (Workers workers =
                            Workers.builder().count(2).inheritOutput(inherit).build();
                    SharedArena arena = SharedArena.create(4096)) {
                Fixtures.sum(workers, arena.allocate(64)); // an arena's descriptor comes and goes
                Map<Integer, String> open = descriptors(Fixtures.processId(workers));

                assertThat(open).containsOnlyKeys(0, 1, 2, 3, 4).containsEntry(0, "/dev/null");
                assertThat(open.get(3)).startsWith("pipe:");
                assertThat(open.get(4)).startsWith("socket:");
            }
        }
    }

    @Test
    void shouldNotInheritAnInheritableDescriptorOfTheJvm(@TempDir Path folder) throws Throwable {
        Path file = folder.resolve("open-in-the-jvm");
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            String self = file.toRealPath().toString();
            int original = descriptors(ProcessHandle.current().pid()).entrySet().stream()
                    .filter(entry -> entry.getValue().equals(self))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            int copy = libc("dup", original); // without O_CLOEXEC, as native code in a JVM is wont to open files
            try (Workers workers = Workers.builder().count(1).build()) {
                assertThat(opened.getFD().valid()).isTrue();
                assertThat(descriptors(workers.supervisor().pid())).doesNotContainValue(self);
                assertThat(descriptors(Fixtures.processId(workers))).doesNotContainValue(self);
            } finally {
                libc("close", copy);
            }
        }
    }

    private static int libc(String function, int argument) throws Throwable {
        return (int) Linker.nativeLinker()
                .downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow(function), Fixtures.INT_OF_INT)
                .invokeExact(argument);
    }

    @Test
    void shouldLeaveNoCoreAndKeepTheJvmsLimitOnFiles() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            long worker = Fixtures.processId(workers);

            // 1 and not 0: that keeps the kernel from feeding a core_pattern program, too
            assertThat(limit(worker, "Max core file size")).containsExactly("1", "1");
            assertThat(limit(worker, "Max open files"))
                    .isEqualTo(limit(ProcessHandle.current().pid(), "Max open files"));
        }
    }

    /** The soft and the hard limit. */
    private static List<String> limit(long pid, String name) throws IOException {
        String line = Files.readAllLines(Path.of("/proc/" + pid + "/limits")).stream()
                .filter(row -> row.startsWith(name))
                .findFirst()
                .orElseThrow();
        return Arrays.asList(line.substring(name.length()).strip().split(" +")).subList(0, 2);
    }

    @Test
    void shouldBeTheFirstToGoWhenMemoryRunsOut() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            assertThat(oomScoreAdjustment(Fixtures.processId(workers))).isEqualTo("1000");
            assertThat(oomScoreAdjustment(workers.supervisor().pid()))
                    .isEqualTo(oomScoreAdjustment(ProcessHandle.current().pid()));
        }
    }

    private static String oomScoreAdjustment(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/oom_score_adj")).strip();
    }

    @Test
    void shouldLeadASessionOfItsOwnAndDieWithItsSupervisor() throws Exception {
        try (Workers workers = Workers.builder().count(1).build()) {
            long worker = Fixtures.processId(workers);
            IsolatedFunction getsid = workers.library("libc.so.6").function("getsid", Fixtures.INT_OF_INT);

            assertThat((int) getsid.call(0)).isEqualTo((int) worker);
            assertThat(status(worker, "PPid"))
                    .isEqualTo(Long.toString(workers.supervisor().pid()));
            assertThat(status(worker, "SigBlk")).isEqualTo("0000000000000000");
        }
    }

    // ---- output

    /** Writes to stdout and stderr in a worker, and to stdout here. */
    static final class TalkingJvm {
        private TalkingJvm() {}

        public static void main(String[] arguments) {
            try (Workers workers = Workers.builder()
                            .count(1)
                            .inheritOutput(Boolean.parseBoolean(arguments[0]))
                            .build();
                    SharedArena arena = SharedArena.create(4096)) {
                Fixtures.function(workers, "good", "print_line", FunctionDescriptor.ofVoid(ADDRESS))
                        .call(arena.allocateFrom("a worker's stdout"));
                workers.library("libc.so.6")
                        .function("perror", FunctionDescriptor.ofVoid(ADDRESS))
                        .call(arena.allocateFrom("a worker's stderr"));
                workers.library("libc.so.6")
                        .function("puts", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                        .call(arena.allocateFrom("a worker's second line"));
                System.out.println("the JVM's stdout");
            }
        }
    }

    private static ChildJvm talk(boolean inherit) throws Exception {
        ChildJvm jvm = ChildJvm.run(
                new ProcessBuilder(ChildJvm.command(TalkingJvm.class, List.of(), Boolean.toString(inherit))));
        assertThat(jvm.status()).as(jvm.errors()).isZero();
        return jvm;
    }

    @Test
    void shouldKeepItsOutputFromTheJvms() throws Exception {
        ChildJvm jvm = talk(false);

        assertThat(jvm.output()).isEqualTo("the JVM's stdout\n");
        assertThat(jvm.errors()).doesNotContain("a worker's");
    }

    @Test
    void shouldWriteToTheJvmsOutputWhenAskedTo() throws Exception {
        ChildJvm jvm = talk(true);

        assertThat(jvm.output()).isEqualTo("a worker's stdout\na worker's second line\nthe JVM's stdout\n");
        assertThat(jvm.errors()).contains("a worker's stderr");
    }
}
