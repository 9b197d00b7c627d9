package dev.cofferdam.isolation;

import dev.cofferdam.topology.CpuSet;
import java.time.Duration;
import java.util.List;

/**
 * What a pool was built with.
 *
 * @param cpus where each worker may run, in turn; empty for wherever the JVM may
 */
record PoolSettings(
        int count,
        List<CpuSet> cpus,
        Duration deadline,
        int queueLimit,
        Duration spin,
        Duration closeGrace,
        boolean inheritOutput,
        Faults faults) {}
