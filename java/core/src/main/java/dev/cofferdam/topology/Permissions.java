package dev.cofferdam.topology;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What this process may use.
 *
 * @param affinity the CPUs of its affinity mask, if that can be read
 * @param cpuset the CPUs of its cpuset, if it is in one
 * @param nodes the nodes whose memory it may have, if something says so
 * @param quota of CPU time, the tightest on the way up
 */
record Permissions(
        Optional<CpuSet> affinity, Optional<CpuSet> cpuset, Optional<CpuSet> nodes, Optional<CpuQuota> quota) {
    static Permissions read(KernelFiles files) {
        CpusetFiles cpuset = CpusetFiles.read(files);
        String status = files.text("proc/self/status").orElse("");
        return new Permissions(
                field(files, status, "Cpus_allowed_list:"),
                cpuset.cpus(),
                both(field(files, status, "Mems_allowed_list:"), cpuset.nodes()),
                quota(files));
    }

    private static Optional<CpuSet> both(Optional<CpuSet> one, Optional<CpuSet> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().intersect(other.get()))
                : one.isPresent() ? one : other;
    }

    private static Optional<CpuSet> field(KernelFiles files, String status, String name) {
        int at = status.indexOf(name);
        int end = status.indexOf('\n', at);
        String list = at < 0
                ? ""
                : status.substring(at + name.length(), end < 0 ? status.length() : end)
                        .strip();
        try {
            return list.isEmpty() ? Optional.empty() : Optional.of(CpuSet.parse(list));
        } catch (IllegalArgumentException other) {
            files.warn(name + " of /proc/self/status is passed over: " + other.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<CpuQuota> quota(KernelFiles files) {
        Optional<ControlGroup> group = ControlGroup.of("cpu", files);
        Optional<CpuQuota> tightest = Optional.empty();
        for (String folder : group.isPresent() ? group.get().folders() : List.<String>of()) {
            Optional<CpuQuota> quota = group.get().isSecond() ? second(files, folder) : first(files, folder);
            if (quota.isPresent()
                    && (tightest.isEmpty()
                            || quota.get().cpus() < tightest.get().cpus())) {
                tightest = quota;
            }
        }
        return tightest;
    }

    /** {@code max 100000} where there is none. */
    private static Optional<CpuQuota> second(KernelFiles files, String folder) {
        String[] fields = files.text(folder + "/cpu.max").orElse("").split(" ");
        return fields.length == 2
                ? quota(KernelFiles.leadingNumber(fields[0]), KernelFiles.leadingNumber(fields[1]))
                : Optional.empty();
    }

    /** -1 where there is none. */
    private static Optional<CpuQuota> first(KernelFiles files, String folder) {
        OptionalLong time = files.number(folder + "/cpu.cfs_quota_us");
        return time.isEmpty() ? Optional.empty() : quota(time, files.number(folder + "/cpu.cfs_period_us"));
    }

    private static Optional<CpuQuota> quota(OptionalLong time, OptionalLong period) {
        long most = Long.MAX_VALUE / 1000;
        long micros = time.orElse(0);
        long ofMicros = period.orElse(0);
        return micros > 0 && ofMicros > 0 && Math.max(micros, ofMicros) < most
                ? Optional.of(new CpuQuota(Duration.ofNanos(micros * 1000), Duration.ofNanos(ofMicros * 1000)))
                : Optional.empty();
    }

    boolean allowsNode(int node) {
        return nodes.isEmpty() || nodes.get().contains(node);
    }
}
