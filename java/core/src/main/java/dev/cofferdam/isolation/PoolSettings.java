package dev.cofferdam.isolation;

import dev.cofferdam.topology.CpuSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a pool was built with.
 *
 * @param cpus where each worker may run, in turn; empty for wherever the JVM may
 * @param lanes how many workers the calls of each lane of the queue may occupy, by its name
 */
record PoolSettings(
        int count,
        List<CpuSet> cpus,
        Duration deadline,
        QueuePolicy queue,
        Map<String, Integer> lanes,
        Duration spin,
        Duration exitGrace,
        boolean inheritOutput,
        Lifecycle lifecycle,
        Sandbox sandbox,
        Limits limits) {}
