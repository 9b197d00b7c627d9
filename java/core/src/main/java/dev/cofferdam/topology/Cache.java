package dev.cofferdam.topology;

import java.util.Objects;

/**
 * A cache.
 *
 * @param level 1 for the one nearest to the core
 * @param type what it holds
 * @param sizeBytes its size
 * @param lineBytes the length of a line, 0 where the kernel does not say
 * @param ways its associativity; -1 when it is fully associative, 0 where the kernel does not say
 * @param cpus the CPUs that share it and are online and allowed
 */
public record Cache(int level, CacheType type, long sizeBytes, int lineBytes, int ways, CpuSet cpus) {
    public Cache {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cpus, "cpus");
    }
}
