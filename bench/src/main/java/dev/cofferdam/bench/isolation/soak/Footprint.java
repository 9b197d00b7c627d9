package dev.cofferdam.bench.isolation.soak;

import dev.cofferdam.bench.machine.PoolProcesses;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What this JVM, its pool's supervisor and the workers occupy at rest.
 *
 * @param bytes memory: what is no file's, that of several processes once, and of the JVM's heap what is in use
 * @param descriptors open in the JVM and in the supervisor
 * @param mappings of the JVM that are the library's
 * @param threads of the JVM
 * @param processes of the pool, without the supervisor
 */
public record Footprint(long bytes, long descriptors, long mappings, long threads, long processes) {
    /** What a look at the counts costs in the same unit: two looks so far apart, and nothing has moved, is rest. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final Duration AT_MOST = Duration.ofSeconds(30);

    /**
     * Collects, waits until the counts stand still, and looks. Nobody may make calls meanwhile. Blocks for some tenths of a
     * second, or half a minute where something goes on moving.
     */
    public static Footprint atRest(int workers) throws IOException, InterruptedException {
        System.gc();
        Footprint last = now();
        long until = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() - until < 0) {
            Thread.sleep(LOOK);
            Footprint now = now();
            if (now.sameCounts(last) && now.processes == workers) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private boolean sameCounts(Footprint other) {
        return descriptors == other.descriptors
                && mappings == other.mappings
                && threads == other.threads
                && processes == other.processes;
    }

    private static Footprint now() throws IOException {
        long self = ProcessHandle.current().pid();
        PoolProcesses pool = PoolProcesses.find();
        List<Long> workers = pool.workers();
        long bytes = heapInUse() - heapCommitted() + ownBytes(self) + ownBytes(pool.supervisor());
        for (long worker : workers) {
            bytes += ownBytes(worker);
        }
        return new Footprint(
                bytes,
                count("/proc/self/fd") + count("/proc/" + pool.supervisor() + "/fd"),
                ourMappings(),
                count("/proc/self/task"),
                workers.size());
    }

    private static long heapInUse() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long heapCommitted() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    }

    /** A process's share of what is no file's: what n processes have mapped is each one's to an n-th. */
    private static long ownBytes(long pid) throws IOException {
        return read("/proc/" + pid + "/smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss_Anon:") || line.startsWith("Pss_Shmem:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .sum();
    }

    private static long ourMappings() throws IOException {
        return read("/proc/self/maps")
                .lines()
                .filter(line -> line.contains("memfd:cofferdam"))
                .count();
    }

    private static long count(String folder) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
            return entries.count();
        }
    }

    /** Nothing of a process that has ended. */
    private static String read(String file) throws IOException {
        try {
            return Files.readString(Path.of(file));
        } catch (NoSuchFileException ended) {
            return "";
        }
    }
}
