package dev.cofferdam.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The processes of this JVM's only pool.
 *
 * @param supervisor the process whose children the workers are
 */
public record PoolProcesses(long supervisor) {
    private static final String SUPERVISOR = "cofferdam-super"; // as much of its name as the kernel keeps

    /**
     * The pool that there is now.
     *
     * @throws IOException if this JVM has none
     */
    public static PoolProcesses find() throws IOException {
        for (long child : childrenOf(ProcessHandle.current().pid())) {
            if (nameOf(child).startsWith(SUPERVISOR)) {
                return new PoolProcesses(child);
            }
        }
        throw new IOException("this JVM has no supervisor");
    }

    private static String nameOf(long pid) throws IOException {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/comm"));
        } catch (NoSuchFileException ended) {
            return "";
        }
    }

    /** The workers that run now. */
    public List<Long> workers() throws IOException {
        Path children = Path.of("/proc/" + supervisor + "/task/" + supervisor + "/children");
        if (!Files.exists(children)) { // of kernels without it: slow, since it takes a look at every process
            return childrenOf(supervisor);
        }
        return Arrays.stream(Files.readString(children).split(" "))
                .filter(pid -> !pid.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private static List<Long> childrenOf(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList();
    }

    /** What this JVM, the supervisor and its workers have spent on CPUs since they began, in nanoseconds. */
    public long cpuNanos() throws IOException {
        long sum = CpuClock.nanos(ProcessHandle.current().pid()) + CpuClock.nanos(supervisor);
        for (long worker : workers()) {
            sum += CpuClock.nanos(worker);
        }
        return sum;
    }
}
