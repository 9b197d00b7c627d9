package dev.cofferdam.isolation;

import java.time.Duration;

/** The function's process was ended because it used more than the pool's {@link Limits} allow. */
public final class LimitExceededException extends IsolationException {
    private static final long serialVersionUID = 1;

    /** The limits that end a worker. */
    public enum Limit {
        /** {@link Limits#residentBytes()} */
        RESIDENT_BYTES,
        /** {@link Limits#cpuTime()}, in nanoseconds */
        CPU_TIME,
        /** {@link Limits#poolResidentBytes()}: the worker was the largest of the pool */
        POOL_RESIDENT_BYTES,
        /** {@link Cgroup#memoryBytes()}: the worker was the one that the kernel chose */
        CGROUP_MEMORY
    }

    private final Limit limit;
    private final long allowed;
    private final long seen;

    LimitExceededException(String function, Limit limit, long allowed, long seen) {
        super(message(function, limit, allowed, seen));
        this.limit = limit;
        this.allowed = allowed;
        this.seen = seen;
    }

    private static String message(String function, Limit limit, long allowed, long seen) {
        return switch (limit) {
            case RESIDENT_BYTES ->
                function + " was killed: its worker used " + seen + " bytes of memory, and Limits.residentBytes allows "
                        + allowed;
            case CPU_TIME ->
                function + " was killed: its worker used " + Durations.format(Duration.ofNanos(seen))
                        + " of CPU time, and Limits.cpuTime allows " + Durations.format(Duration.ofNanos(allowed));
            case POOL_RESIDENT_BYTES ->
                function + " was killed: the pool's workers used " + seen
                        + " bytes of memory, this one most of all, and" + " Limits.poolResidentBytes allows " + allowed;
            case CGROUP_MEMORY ->
                function + " was killed by the kernel for want of memory: the pool's control group used " + seen
                        + (allowed == 0
                                ? " bytes, within what it may; a group above it, or the machine, had no more"
                                : " bytes, and Cgroup.memoryBytes allows " + allowed);
        };
    }

    /** Which limit. */
    public Limit limit() {
        return limit;
    }

    /**
     * What it allows, in bytes or nanoseconds; 0 for {@link Limit#CGROUP_MEMORY} when it was not the limit of the pool's
     * own group, but that of one above it, or the machine's memory.
     */
    public long allowed() {
        return allowed;
    }

    /** What was seen when the worker was ended, in bytes or nanoseconds; for a pool's limit, of all its workers. */
    public long seen() {
        return seen;
    }
}
