package dev.cofferdam.placement;

import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.topology.CpuSet;
import java.util.List;
import java.util.Map;

/**
 * CPUs that are this JVM's until it gives them back, or ends in whatever way. {@link CpuClaims} makes them; all methods may
 * be called from any thread.
 *
 * {@snippet :
 * try (CpuClaim claim = CpuClaims.ofUser().claim(Placement.onePerCore(), 4);
 *      var threads = PinnedExecutor.of(Placement.of(claim.sets()), 4)) {
 *     threads.submit(work);
 * }
 * }
 */
public final class CpuClaim implements AutoCloseable {
    private final int folder;
    private final List<CpuSet> sets;
    private final CpuSet cpus;
    /** By CPU, the descriptor that holds its lock. */
    private final Map<Integer, Integer> locks;

    private boolean closed;

    CpuClaim(int folder, List<CpuSet> sets, CpuSet cpus, Map<Integer, Integer> locks) {
        this.folder = folder;
        this.sets = sets;
        this.cpus = cpus;
        this.locks = locks;
    }

    /** The CPUs that were claimed. */
    public CpuSet cpus() {
        return cpus;
    }

    /** The sets that a placement gave, for as many threads or workers as were asked for; or the one set that was named. */
    public List<CpuSet> sets() {
        return sets;
    }

    /** Gives the CPUs back; doing so twice does nothing. Does not wait. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            release(folder, locks);
        } finally {
            Posix.close(folder);
        }
    }

    /** Gives up all locks, also when one of their files cannot be removed; then the first such failure is thrown. */
    static void release(int folder, Map<Integer, Integer> locks) {
        RuntimeException failed = null;
        for (Map.Entry<Integer, Integer> lock : locks.entrySet()) {
            try {
                Host.releaseClaim(folder, lock.getKey(), lock.getValue());
            } catch (RuntimeException failure) {
                failed = failed == null ? failure : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public String toString() {
        return "CpuClaim[" + cpus + "]";
    }
}
