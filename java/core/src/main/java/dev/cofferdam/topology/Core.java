package dev.cofferdam.topology;

import java.util.Objects;

/**
 * A core and its hardware threads.
 *
 * @param packageId the kernel's number of the package it is in
 * @param id the kernel's number of the core within its package
 * @param cpus the CPUs, hardware threads, that share it
 */
public record Core(int packageId, int id, CpuSet cpus) {
    public Core {
        Objects.requireNonNull(cpus, "cpus");
    }
}
