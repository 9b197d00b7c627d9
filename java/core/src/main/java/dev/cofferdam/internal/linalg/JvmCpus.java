package dev.cofferdam.internal.linalg;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * The CPUs of this JVM as a whole, whichever thread asks first and whatever it is pinned to. Taken once, when first
 * asked for: libraries are loaded with as many threads, for good.
 *
 * @param cpus the mask of the process's first thread. The java launcher runs no Java in that one, so that no {@code
 *     Affinity.pin} narrows it, while {@code taskset} and cpusets do
 * @param count how many the JVM goes by: less than the mask under a quota or {@code -XX:ActiveProcessorCount}, which
 *     may also ask for more
 */
public record JvmCpus(CpuSet cpus, int count) {
    /** For how long HotSpot answers a container's number of CPUs from memory: OSCONTAINER_CACHE_TIMEOUT is 20 ms. */
    private static final long OUTDATED_MILLIS = 25;

    private static volatile @Nullable JvmCpus taken;

    /** Starts a thread and waits for it, the first time. */
    public static JvmCpus get() {
        JvmCpus known = taken;
        return known == null ? take() : known;
    }

    private static synchronized JvmCpus take() {
        JvmCpus known = taken;
        if (known == null) {
            CpuSet cpus = Topology.allowedCpus();
            known = new JvmCpus(cpus, LoadingThread.onAllCpus(() -> count(cpus.size())));
            taken = known;
        }
        return known;
    }

    /** HotSpot counts the CPUs of the calling thread, in a container also those of one that asked just before. */
    private static int count(int all) {
        int count = Runtime.getRuntime().availableProcessors();
        if (count >= all) {
            return count;
        }
        try {
            Thread.sleep(OUTDATED_MILLIS);
        } catch (InterruptedException ours) {
            throw new AssertionError("nobody else has this thread", ours);
        }
        return Math.max(count, Runtime.getRuntime().availableProcessors());
    }
}
