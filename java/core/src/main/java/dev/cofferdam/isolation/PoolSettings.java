package dev.cofferdam.isolation;

import dev.cofferdam.memory.MemoryPolicy;
import dev.cofferdam.topology.CpuSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a pool was built with.
 *
 * @param cpus where each worker may run, in turn; empty for wherever the JVM may
 * @param memory where the memory of each worker comes from, in turn; empty for wherever the kernel takes it
 * @param lanes how many workers the calls of each lane of the queue may occupy, by its name
 */
record PoolSettings(
        int count,
        List<CpuSet> cpus,
        List<MemoryPolicy> memory,
        Duration deadline,
        QueuePolicy queue,
        Map<String, Integer> lanes,
        Duration spin,
        Duration exitGrace,
        boolean inheritOutput,
        Lifecycle lifecycle,
        Sandbox sandbox,
        Limits limits,
        Faults faults) {}
