package dev.cofferdam.topology;

import java.util.Objects;

/**
 * A package, as it sits in a socket.
 *
 * @param id the kernel's number, -1 where it has none
 * @param cpus its CPUs that are online and allowed
 */
public record CpuPackage(int id, CpuSet cpus) {
    public CpuPackage {
        Objects.requireNonNull(cpus, "cpus");
    }
}
