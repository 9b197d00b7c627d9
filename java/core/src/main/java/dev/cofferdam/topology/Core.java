package dev.cofferdam.topology;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A core and its hardware threads.
 *
 * @param packageId the kernel's number of the package it is in, -1 where it has none
 * @param id the kernel's number of the core within its package
 * @param cpus the CPUs, hardware threads, that share it and are online and allowed
 * @param kind whether it is one of the fast or of the thrifty ones
 * @param maxFrequencyHertz the highest frequency, where the kernel says it
 */
public record Core(int packageId, int id, CpuSet cpus, CoreKind kind, OptionalLong maxFrequencyHertz) {
    public Core {
        Objects.requireNonNull(cpus, "cpus");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(maxFrequencyHertz, "maxFrequencyHertz");
    }
}
