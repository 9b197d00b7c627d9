package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;

/**
 * CPUs were asked for that cannot be had. The message names each, and who forbids it; each refused CPU is in exactly one
 * of the sets.
 *
 * {@snippet :
 * try (var pinned = Affinity.pin(CpuSet.parse("2-5"))) {
 *     work();
 * } catch (CpusNotAllowedException refused) {
 *     log.warn("the container leaves us without " + refused.byCpuset());
 * }
 * }
 */
public final class CpusNotAllowedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String cpus;
    private final String absent;
    private final String offline;
    private final String byCpuset;
    private final String byAffinity;

    private CpusNotAllowedException(
            String message, CpuSet cpus, CpuSet absent, CpuSet offline, CpuSet byCpuset, CpuSet byAffinity) {
        super(message);
        this.cpus = cpus.toString();
        this.absent = absent.toString();
        this.offline = offline.toString();
        this.byCpuset = byCpuset.toString();
        this.byAffinity = byAffinity.toString();
    }

    /** A refusal of what this JVM may not use, as its topology has it. */
    static CpusNotAllowedException byTopology(CpuSet cpus, CpuSet refused, Topology topology) {
        CpuSet there = refused.intersect(topology.online());
        CpuSet byAffinity = there.minus(topology.forbidden().byCpuset());
        return of("", cpus, refused.minus(byAffinity), byAffinity, topology);
    }

    /**
     * A refusal.
     *
     * @param who for messages: empty, or ending in a colon and a space
     * @param byKernel what the kernel refuses: of this, what is there and switched on can only be outside of the cpuset,
     *     for nothing else binds {@code sched_setaffinity}
     * @param byAffinity what the kernel would allow
     */
    static CpusNotAllowedException of(String who, CpuSet cpus, CpuSet byKernel, CpuSet byAffinity, Topology topology) {
        CpuSet absent = byKernel.minus(topology.present());
        CpuSet offline = byKernel.minus(absent).minus(topology.online());
        CpuSet byCpuset = byKernel.minus(absent).minus(offline);
        StringBuilder message = new StringBuilder(who + "cpus \"" + cpus + "\":");
        append(message, absent, "not in this machine, which has " + topology.present());
        append(message, offline, "offline; echo 1 > /sys/devices/system/cpu/cpuN/online switches one on");
        append(message, byCpuset, "outside of the cpuset (cpuset.cpus of a control group, as of a container)");
        append(message, byAffinity, "outside of the affinity mask this JVM was given (taskset, numactl, its parent)");
        message.append("; choose from ").append(topology.allowed());
        return new CpusNotAllowedException(message.toString(), cpus, absent, offline, byCpuset, byAffinity);
    }

    private static void append(StringBuilder message, CpuSet cpus, String reason) {
        if (!cpus.isEmpty()) {
            message.append(message.charAt(message.length() - 1) == ':' ? " " : "; ")
                    .append(cpus.size() == 1 ? "CPU " : "CPUs ")
                    .append(cpus)
                    .append(cpus.size() == 1 ? " is " : " are ")
                    .append(reason);
        }
    }

    /** What was asked for. */
    public CpuSet cpus() {
        return CpuSet.parse(cpus);
    }

    /** Those of them that cannot be had, for whatever reason. */
    public CpuSet refused() {
        return absent().union(offline()).union(byCpuset()).union(byAffinity());
    }

    /** Those that this machine does not have. */
    public CpuSet absent() {
        return CpuSet.parse(absent);
    }

    /** Those that are there and switched off. */
    public CpuSet offline() {
        return CpuSet.parse(offline);
    }

    /** Those that a control group's cpuset forbids. */
    public CpuSet byCpuset() {
        return CpuSet.parse(byCpuset);
    }

    /** Those outside of the affinity mask that this JVM was given when it started. */
    public CpuSet byAffinity() {
        return CpuSet.parse(byAffinity);
    }
}
