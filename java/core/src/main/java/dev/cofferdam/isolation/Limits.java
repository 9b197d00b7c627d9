package dev.cofferdam.isolation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What workers may use of the machine. Immutable; 0 and {@link Duration#ZERO} stand for no limit. Processes that a worker
 * may start are no limit of this kind: the {@link Sandbox} allows none.
 *
 * {@snippet :
 * Limits limits = Limits.none().residentBytes(2L << 30).cpuTime(Duration.ofMinutes(10));
 * }
 *
 * @param privateBytes how much private memory a worker may allocate ({@code RLIMIT_DATA}); beyond it allocations fail,
 *     and what the function does then is its own
 * @param residentBytes how much memory of its own a worker may have in use, without files and shared arenas; beyond it
 *     the worker is ended
 * @param cpuTime how much CPU time a worker may use, all its threads together, from its start to its end; beyond it the
 *     worker is ended
 * @param openFiles how many descriptors a worker may have ({@code RLIMIT_NOFILE}); beyond it opening fails
 * @param stackBytes how large the stack of a thread may be; beyond it the function crashes
 * @param poolResidentBytes how much memory of their own all workers together may have in use, without files and shared
 *     arenas; beyond it the worker that has most is ended
 * @param cgroup what all workers together may use as the kernel counts it, in a control group of their own; empty for none
 */
public record Limits(
        long privateBytes,
        long residentBytes,
        Duration cpuTime,
        int openFiles,
        long stackBytes,
        long poolResidentBytes,
        Optional<Cgroup> cgroup) {
    private static final Limits NONE = new Limits(0, 0, Duration.ZERO, 0, 0, 0, Optional.empty());

    /** A worker needs its streams, the descriptors to the supervisor, and some to load libraries with. */
    private static final int FEWEST_FILES = 16;

    private static final long SMALLEST_STACK = 128 << 10;

    /** @throws IllegalArgumentException if a limit is negative, or too small for a worker to run with */
    public Limits {
        requireNotNegative("privateBytes", privateBytes);
        requireNotNegative("residentBytes", residentBytes);
        requireNotNegative("poolResidentBytes", poolResidentBytes);
        if (Objects.requireNonNull(cpuTime, "cpuTime").isNegative()) {
            throw new IllegalArgumentException("cpuTime " + cpuTime + ": a duration of 0 or more is needed");
        }
        Objects.requireNonNull(cgroup, "cgroup");
        if (openFiles != 0 && openFiles < FEWEST_FILES) {
            throw new IllegalArgumentException(
                    "openFiles " + openFiles + ": a worker needs " + FEWEST_FILES + " descriptors to run");
        }
        if (stackBytes != 0 && stackBytes < SMALLEST_STACK) {
            throw new IllegalArgumentException(
                    "stackBytes " + stackBytes + ": a worker needs a stack of " + SMALLEST_STACK + " bytes to run");
        }
    }

    private static void requireNotNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " " + value + ": a limit is not negative; 0 is none");
        }
    }

    /** No limits but those that the JVM itself has. */
    public static Limits none() {
        return NONE;
    }

    /**
     * The same with a limit on the private memory of a worker.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Limits privateBytes(long bytes) {
        return new Limits(bytes, residentBytes, cpuTime, openFiles, stackBytes, poolResidentBytes, cgroup);
    }

    /**
     * The same with a limit on the resident size of a worker. It is looked at every 10 milliseconds.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Limits residentBytes(long bytes) {
        return new Limits(privateBytes, bytes, cpuTime, openFiles, stackBytes, poolResidentBytes, cgroup);
    }

    /**
     * The same with a limit on the CPU time of a worker. It is looked at every 10 milliseconds.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Limits cpuTime(Duration cpuTime) {
        return new Limits(privateBytes, residentBytes, cpuTime, openFiles, stackBytes, poolResidentBytes, cgroup);
    }

    /**
     * The same with a limit on the descriptors of a worker.
     *
     * @throws IllegalArgumentException if it is negative or less than 16
     */
    public Limits openFiles(int count) {
        return new Limits(privateBytes, residentBytes, cpuTime, count, stackBytes, poolResidentBytes, cgroup);
    }

    /**
     * The same with a limit on the stack of each thread of a worker.
     *
     * @throws IllegalArgumentException if it is negative or less than 128 KiB
     */
    public Limits stackBytes(long bytes) {
        return new Limits(privateBytes, residentBytes, cpuTime, openFiles, bytes, poolResidentBytes, cgroup);
    }

    /**
     * The same with a budget for the resident size of all workers together. It is looked at every 10 milliseconds.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Limits poolResidentBytes(long bytes) {
        return new Limits(privateBytes, residentBytes, cpuTime, openFiles, stackBytes, bytes, cgroup);
    }

    /**
     * The same with all workers in a control group of their own, which has no limit but those of the directory that it is
     * made in: {@link #withCgroup(Cgroup)}.
     *
     * @param delegated a directory of the cgroup v2 hierarchy that this user may make groups in
     */
    public Limits withCgroup(Path delegated) {
        return withCgroup(Cgroup.in(delegated));
    }

    /**
     * The same with all workers in a control group of their own. The pool makes it when it starts, and removes it when it
     * is closed; {@link Workers.Builder#build} throws when it cannot be made.
     */
    public Limits withCgroup(Cgroup cgroup) {
        return new Limits(
                privateBytes,
                residentBytes,
                cpuTime,
                openFiles,
                stackBytes,
                poolResidentBytes,
                Optional.of(Objects.requireNonNull(cgroup, "cgroup")));
    }
}
