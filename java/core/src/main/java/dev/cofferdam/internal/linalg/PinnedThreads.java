package dev.cofferdam.internal.linalg;

import dev.cofferdam.placement.Affinity;

/** Whether the calling thread may use several CPUs: the threads of a library would go beside it. */
final class PinnedThreads {
    private PinnedThreads() {}

    static boolean mayUseSeveral() {
        return Thread.currentThread().isVirtual() || Affinity.get().size() > 1;
    }
}
