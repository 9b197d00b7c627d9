package dev.cofferdam.isolation;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A control group (cgroup v2) for the workers of a pool, and what all of them together may use, as the kernel counts and
 * enforces it. Immutable; 0 stands for no limit.
 *
 * {@snippet :
 * Limits limits = Limits.none()
 *         .withCgroup(Cgroup.in(Path.of("/sys/fs/cgroup/solver")).memoryBytes(2L << 30).threads(64).cpus(1.5));
 * }
 *
 * <p>The pool makes a group of its own inside the directory and puts its workers there before they run anything; this JVM
 * and the supervisor stay where they are. The directory is one that was delegated to this user, such as a systemd unit
 * with {@code Delegate=yes} has. No process may be in the directory itself, or the kernel hands no controller on to groups
 * in it; and unless this user is root, this JVM has to be in another group beneath it, or the kernel lets no worker move.
 *
 * @param delegated the directory, of a cgroup v2 hierarchy, that the pool makes its group in
 * @param memoryBytes how much memory the workers may have in use ({@code memory.max}), without swap: their own, files that
 *     they read, and pages of shared arenas that a worker was the first to touch. Beyond it the kernel ends the worker
 *     that has most
 * @param threads how many threads the workers may have, counted with those they begin with ({@code pids.max}); beyond it
 *     starting one fails
 * @param cpus how many CPUs' worth of time the workers may use ({@code cpu.max}); beyond it they wait
 */
public record Cgroup(Path delegated, long memoryBytes, int threads, double cpus) {
    private static final long LEAST_MEMORY = 16L << 20;

    /** The kernel takes no quota of less than a millisecond, and ours are of a tenth of a second. */
    private static final double LEAST_CPUS = 0.01;

    /** @throws IllegalArgumentException if a limit is negative, or too small for a worker to run with */
    public Cgroup {
        Objects.requireNonNull(delegated, "delegated");
        if (memoryBytes != 0 && memoryBytes < LEAST_MEMORY) {
            throw new IllegalArgumentException("memoryBytes " + memoryBytes + ": workers need " + LEAST_MEMORY
                    + " bytes or more to run; 0 is no limit");
        }
        if (threads < 0) {
            throw new IllegalArgumentException("threads " + threads + ": a limit is not negative; 0 is none");
        }
        if (cpus != 0 && !(cpus >= LEAST_CPUS && cpus <= Integer.MAX_VALUE)) { // not a number is neither
            throw new IllegalArgumentException(
                    "cpus " + cpus + ": a number of " + LEAST_CPUS + " or more is needed; 0 is no limit");
        }
    }

    /** A group in the given directory, without limits of its own. */
    public static Cgroup in(Path delegated) {
        return new Cgroup(delegated, 0, 0, 0);
    }

    /**
     * The same with a limit on the memory of all workers together.
     *
     * @throws IllegalArgumentException if it is negative or less than 16 MiB
     */
    public Cgroup memoryBytes(long bytes) {
        return new Cgroup(delegated, bytes, threads, cpus);
    }

    /**
     * The same with a limit on the threads of all workers together.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Cgroup threads(int count) {
        return new Cgroup(delegated, memoryBytes, count, cpus);
    }

    /**
     * The same with a limit on the CPU time of all workers together, in CPUs: 0.5 is half of one.
     *
     * @throws IllegalArgumentException if it is negative, less than 0.01 or not a number
     */
    public Cgroup cpus(double count) {
        return new Cgroup(delegated, memoryBytes, threads, count);
    }
}
