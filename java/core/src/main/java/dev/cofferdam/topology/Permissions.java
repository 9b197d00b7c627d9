package dev.cofferdam.topology;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

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
        Optional<CpuSet> nodes = field(files, status, "Mems_allowed_list:");
        return new Permissions(
                field(files, status, "Cpus_allowed_list:"),
                cpuset.cpus(),
                nodes.isPresent() && cpuset.nodes().isPresent()
                        ? nodes.map(cpuset.nodes().get()::intersect)
                        : nodes.or(cpuset::nodes),
                quota(files));
    }

    private static Optional<CpuSet> field(KernelFiles files, String status, String name) {
        Optional<String> list = status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
        try {
            return list.map(CpuSet::parse);
        } catch (IllegalArgumentException other) {
            files.warn(name + " of /proc/self/status is passed over: " + other.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<CpuQuota> quota(KernelFiles files) {
        return ControlGroup.of("cpu", files).stream()
                .flatMap(group -> group.folders().stream()
                        .flatMap(folder -> group.isSecond() ? second(files, folder) : first(files, folder)))
                .min(Comparator.comparingDouble(CpuQuota::cpus));
    }

    /** {@code max 100000} where there is none. */
    private static Stream<CpuQuota> second(KernelFiles files, String folder) {
        String[] fields = files.text(folder + "/cpu.max").orElse("").split(" ");
        return fields.length == 2
                ? quota(KernelFiles.leadingNumber(fields[0]), KernelFiles.leadingNumber(fields[1]))
                : Stream.of();
    }

    /** -1 where there is none. */
    private static Stream<CpuQuota> first(KernelFiles files, String folder) {
        OptionalLong time = files.number(folder + "/cpu.cfs_quota_us");
        return time.isEmpty() ? Stream.of() : quota(time, files.number(folder + "/cpu.cfs_period_us"));
    }

    private static Stream<CpuQuota> quota(OptionalLong time, OptionalLong period) {
        long most = Long.MAX_VALUE / 1000;
        return time.isPresent()
                        && period.isPresent()
                        && time.getAsLong() > 0
                        && period.getAsLong() > 0
                        && Math.max(time.getAsLong(), period.getAsLong()) < most
                ? Stream.of(new CpuQuota(micros(time), micros(period)))
                : Stream.of();
    }

    private static Duration micros(OptionalLong count) {
        return Duration.ofNanos(count.orElseThrow() * 1000);
    }

    boolean allowsNode(int node) {
        return nodes.isEmpty() || nodes.get().contains(node);
    }
}
