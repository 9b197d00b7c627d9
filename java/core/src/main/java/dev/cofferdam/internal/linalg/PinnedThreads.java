package dev.cofferdam.internal.linalg;

import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.Topology;

/** Whether the calling thread may run wherever the JVM may: a library's threads do, and would leave what it is pinned to. */
final class PinnedThreads {
    private PinnedThreads() {}

    static boolean mayUseSeveral() {
        if (Thread.currentThread().isVirtual()) {
            return true;
        }
        int cpus = Affinity.get().size();
        return cpus > 1
                && (cpus >= JvmCpus.get().cpus().size()
                        // A cpuset that shrinks narrows all threads, and none of them is pinned.
                        || cpus >= Topology.allowedCpus().size());
    }
}
