package dev.cofferdam.topology;

import java.util.Objects;

/**
 * One of the pieces of silicon that a package can be made of.
 *
 * @param packageId the kernel's number of the package it is in
 * @param id the kernel's number of the die within its package
 * @param cpus its CPUs that are online and allowed
 */
public record Die(int packageId, int id, CpuSet cpus) {
    public Die {
        Objects.requireNonNull(cpus, "cpus");
    }
}
