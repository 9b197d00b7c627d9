package dev.cofferdam.topology;

import java.util.List;
import java.util.Optional;

/**
 * What the cpuset of this process leaves it, whichever way the kernel has cpusets: by control groups of version 2 or 1, or
 * by the file system of their own from before those. Looked for where hwloc looks, in its order.
 *
 * @param cpus the CPUs, if a cpuset says so
 * @param nodes the NUMA nodes, likewise
 */
record CpusetFiles(Optional<CpuSet> cpus, Optional<CpuSet> nodes) {
    /** Where cpusets are mounted, and what the names of their files begin and end with. */
    private record Mount(String folder, String prefix, String suffix) {
        static Mount second(String folder) {
            return new Mount(folder, "cpuset.", ".effective");
        }

        static Mount first(String folder) {
            return new Mount(folder, "cpuset.", "");
        }

        static Mount old(String folder) {
            return new Mount(folder, "", "");
        }

        String file(String folder, String what) {
            return folder + "/" + prefix + what + suffix;
        }
    }

    static CpusetFiles read(KernelFiles files) {
        Optional<Mount> mount = mount(files);
        Optional<String> path = mount.isEmpty() ? Optional.empty() : path(files);
        if (mount.isEmpty() || path.isEmpty()) {
            return new CpusetFiles(Optional.empty(), Optional.empty());
        }
        List<String> folders = ControlGroup.upwards(mount.get().folder(), path.get());
        return new CpusetFiles(
                nearest(files, mount.get(), folders, "cpus"), nearest(files, mount.get(), folders, "mems"));
    }

    /** Of the own group or, where that is not among what is mounted, the nearest above it. */
    private static Optional<CpuSet> nearest(KernelFiles files, Mount mount, List<String> folders, String what) {
        for (String folder : folders) {
            Optional<CpuSet> set = files.list(mount.file(folder, what));
            if (set.isPresent()) {
                if (set.get().isEmpty()) {
                    files.warn("/" + mount.file(folder, what) + " is empty: it is taken for no limit");
                    return Optional.empty();
                }
                return set;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mount> mount(KernelFiles files) {
        if (files.exists("sys/fs/cgroup/cpuset.cpus.effective")) {
            return Optional.of(Mount.second("/sys/fs/cgroup"));
        }
        if (files.exists("sys/fs/cgroup/cpuset/cpuset.cpus")) {
            return Optional.of(Mount.first("/sys/fs/cgroup/cpuset"));
        }
        if (files.exists("dev/cpuset/cpus")) {
            return Optional.of(Mount.old("/dev/cpuset"));
        }
        for (String line : files.lines("proc/mounts")) {
            String[] fields = line.split(" ");
            if (fields.length >= 4) {
                Optional<Mount> mount = mounted(files, fields[1], fields[2], List.of(fields[3].split(",")));
                if (mount.isPresent()) {
                    return mount;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mount> mounted(KernelFiles files, String folder, String type, List<String> options) {
        return switch (type) {
            case "cgroup2" ->
                List.of(files.text(folder + "/cgroup.controllers").orElse("").split(" "))
                                .contains("cpuset")
                        ? Optional.of(Mount.second(folder))
                        : Optional.empty();
            case "cpuset" -> Optional.of(Mount.old(folder));
            case "cgroup" ->
                options.contains("cpuset")
                        ? Optional.of(options.contains("noprefix") ? Mount.old(folder) : Mount.first(folder))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> path(KernelFiles files) {
        Optional<String> cpuset = files.text("proc/self/cpuset");
        if (cpuset.isPresent() && !cpuset.get().isEmpty()) {
            return cpuset;
        }
        for (String line : files.lines("proc/self/cgroup")) {
            String[] fields = line.split(":", 3);
            if (fields.length == 3 && (fields[1].equals("cpuset") || fields[1].isEmpty())) {
                return Optional.of(fields[2]);
            }
        }
        return Optional.empty();
    }
}
