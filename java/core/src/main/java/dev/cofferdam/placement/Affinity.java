package dev.cofferdam.placement;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/** Which CPUs a thread may run on. */
public final class Affinity {
    private static final int MASK_BYTES = 1024;

    private Affinity() {}

    /** A pinning that ends when it is closed, by the thread that opened it. */
    public static final class Scope implements AutoCloseable {
        private final Thread owner = Thread.currentThread();
        private final CpuSet before;

        private Scope(CpuSet before) {
            this.before = before;
        }

        /**
         * Gives the thread back the CPUs it had before.
         *
         * @throws WrongThreadException if called by another thread than the one that was pinned
         */
        @Override
        public void close() {
            if (!Thread.currentThread().equals(owner)) {
                throw new WrongThreadException("a pinning is closed by the thread it holds, " + owner.getName());
            }
            set(before);
        }
    }

    /**
     * Pins the calling platform thread until the scope is closed.
     *
     * @throws UnsupportedOperationException for a virtual thread: it runs on whichever carrier comes, and pinning it
     *     would pin a carrier that others use
     * @throws IllegalArgumentException if the set is empty or none of it is allowed to this JVM
     */
    public static Scope pin(CpuSet cpus) {
        Objects.requireNonNull(cpus, "cpus");
        Scope scope = new Scope(get());
        set(cpus);
        return scope;
    }

    /** The CPUs that the calling thread may run on. */
    public static CpuSet get() {
        NativeAccess.require();
        requirePlatformThread();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(MASK_BYTES);
            int result = Posix.getAffinity(0, mask);
            if (result != 0) {
                throw Errno.failure("sched_getaffinity", -result);
            }
            return CpuSet.ofMask(mask.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    private static void set(CpuSet cpus) {
        requirePlatformThread();
        if (cpus.isEmpty()) {
            throw new IllegalArgumentException("cpus is empty: a thread needs at least one CPU to run on");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocateFrom(ValueLayout.JAVA_BYTE, cpus.toMask(MASK_BYTES));
            int result = Posix.setAffinity(0, mask);
            if (result != 0) {
                throw new IllegalArgumentException("cpus " + cpus + ": the kernel refuses them (" + Errno.name(-result)
                        + "); this JVM may use " + Topology.allowedCpus());
            }
        }
    }

    private static void requirePlatformThread() {
        if (Thread.currentThread().isVirtual()) {
            throw new UnsupportedOperationException("a virtual thread cannot be pinned: it moves between carrier"
                    + " threads; use a platform thread, such as Thread.ofPlatform() makes");
        }
    }
}
