package dev.cofferdam.doctor;

import dev.cofferdam.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What the control groups of this process, of either version, leave it: the tightest limit on the way up counts. */
final class ControlGroups {
    /** Beside its workers a pool has a supervisor, and the JVM starts threads. */
    private static final int OTHER_TASKS = 16;

    private static final long LITTLE_MEMORY = 256L << 20;

    private final Path mounts;
    private final List<String> membership;

    private ControlGroups(Path root) {
        mounts = root.resolve("sys/fs/cgroup");
        membership = KernelText.lines(root.resolve("proc/self/cgroup"));
    }

    static List<Finding> examine(Path root, int workers) {
        ControlGroups groups = new ControlGroups(root);
        return List.of(groups.memory(), groups.cpu(Topology.allowedCpus().size()), groups.tasks(workers));
    }

    private Finding memory() {
        OptionalLong limit = lowest("memory", "memory.max", "memory.limit_in_bytes");
        // Version 1 has a page less than the largest long for none.
        if (limit.isEmpty() || limit.getAsLong() > 1L << 60) {
            return Finding.ok("cgroup memory", "not limited");
        }
        String found = "limited to " + KernelText.bytes(limit.getAsLong()) + "; workers are the first to go";
        return limit.getAsLong() >= LITTLE_MEMORY
                ? Finding.ok("cgroup memory", found)
                : Finding.degraded(
                        "cgroup memory",
                        found,
                        "the JVM and its workers share it; a worker that is killed for it looks like one that crashed",
                        "raise memory.max, or docker run --memory");
    }

    private Finding cpu(int cpus) {
        Optional<Double> quota = quota();
        if (quota.isEmpty()) {
            return Finding.ok("cgroup CPU", "no quota");
        }
        String found = String.format(Locale.ROOT, "a quota of %.2f CPUs, of %d that may be used", quota.get(), cpus);
        return quota.get() >= cpus
                ? Finding.ok("cgroup CPU", found)
                : Finding.degraded(
                        "cgroup CPU",
                        found,
                        "workers and callers that spin use it up, and then stand still for up to a tenth of a second",
                        "raise cpu.max, give CPUs instead (cpuset, docker run --cpuset-cpus), or build pools with"
                                + " spin(Duration.ZERO)");
    }

    private Finding tasks(int workers) {
        OptionalLong limit = lowest("pids", "pids.max", "pids.max");
        if (limit.isEmpty()) {
            return Finding.ok("cgroup processes", "not limited");
        }
        long now = lowest("pids", "pids.current", "pids.current").orElse(0);
        long left = limit.getAsLong() - now;
        String found = left + " more processes and threads are allowed, " + (workers + 1) + " are needed";
        if (left < workers + 1) {
            return Finding.blocker("cgroup processes", found, "raise pids.max, docker run --pids-limit");
        }
        return left < workers + OTHER_TASKS
                ? Finding.degraded(
                        "cgroup processes",
                        found,
                        "libraries that start threads may not get them",
                        "raise pids.max, docker run --pids-limit")
                : Finding.ok("cgroup processes", found);
    }

    private OptionalLong lowest(String controller, String two, String one) {
        OptionalLong newer = values(unified(), two);
        OptionalLong older = values(own(controller), one);
        return newer.isEmpty()
                ? older
                : older.isEmpty() ? newer : OptionalLong.of(Math.min(newer.getAsLong(), older.getAsLong()));
    }

    private static OptionalLong values(List<Path> groups, String file) {
        return groups.stream()
                .flatMap(group -> KernelText.read(group.resolve(file)).stream())
                .filter(text -> text.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .min();
    }

    /** CPUs' worth of time in each period, the least on the way up. */
    private Optional<Double> quota() {
        Optional<Double> newer = unified().stream()
                .flatMap(group -> KernelText.read(group.resolve("cpu.max")).stream())
                .filter(text -> text.matches("[0-9]+ [0-9]+"))
                .map(text -> text.split(" "))
                .map(pair -> Double.parseDouble(pair[0]) / Double.parseDouble(pair[1]))
                .min(Double::compare);
        Optional<Double> older = own("cpu").stream()
                .filter(group -> KernelText.read(group.resolve("cpu.cfs_quota_us"))
                        .filter(text -> text.matches("[0-9]+"))
                        .isPresent())
                .map(group -> number(group, "cpu.cfs_quota_us") / number(group, "cpu.cfs_period_us"))
                .min(Double::compare);
        return newer.isEmpty() ? older : newer;
    }

    private static double number(Path group, String file) {
        return KernelText.read(group.resolve(file)).map(Double::valueOf).orElse(100_000.0); // the kernel's own period
    }

    /** This process's group in the one hierarchy of version 2, and those above it. */
    private List<Path> unified() {
        Path mount = Files.isDirectory(mounts.resolve("unified")) ? mounts.resolve("unified") : mounts;
        return groups("0::", mount);
    }

    /** The same in the hierarchy that version 1 has for a controller. */
    private List<Path> own(String controller) {
        return membership.stream()
                .filter(line -> line.matches("[0-9]+:(.*,)?" + controller + "(,.*)?:.*"))
                .map(line -> line.substring(0, line.indexOf(':', line.indexOf(':') + 1) + 1))
                .findFirst()
                .map(prefix -> groups(prefix, mounts.resolve(controller)))
                .orElse(List.of());
    }

    private List<Path> groups(String prefix, Path mount) {
        return membership.stream()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .map(line -> upwards(mount, line.substring(prefix.length())))
                .orElse(List.of());
    }

    /** In a container the path is often the host's, and its own group the root of what is mounted. */
    private static List<Path> upwards(Path mount, String path) {
        List<Path> groups = new ArrayList<>();
        Path group = mount.resolve(Path.of("/", path).normalize().toString().substring(1));
        while (group != null && group.startsWith(mount)) {
            groups.add(group);
            group = group.getParent();
        }
        return groups;
    }
}
