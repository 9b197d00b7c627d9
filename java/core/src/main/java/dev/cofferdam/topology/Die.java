package dev.cofferdam.topology;

import java.util.Objects;

/**
 * One of the pieces of silicon that a package can be made of.
 *
 * @param packageId the kernel's number of the package it is in, -1 where it has none
 * @param id the kernel's number of the die within its package, -1 where it has none
 * @param cpus its CPUs that are online and allowed
 */
public record Die(int packageId, int id, CpuSet cpus) {
    public Die {
        Objects.requireNonNull(cpus, "cpus");
    }
}
