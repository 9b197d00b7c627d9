package dev.cofferdam.placement;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A control group with a cpuset of its own, of either version, while the machine lets one be made. */
final class Cpuset implements AutoCloseable {
    private final Path group;

    private Cpuset(Path group) {
        this.group = group;
    }

    /** Skips the test where no cpuset can be made, saying what is missing. */
    static Cpuset of(CpuSet cpus) throws IOException {
        Path parent = null;
        boolean second = false;
        for (String line : Files.readAllLines(Path.of("/proc/mounts"))) {
            String[] words = line.split(" ");
            Path mount = Path.of(words[1]);
            boolean first = words[2].equals("cgroup")
                    && Arrays.asList(words[3].split(",")).contains("cpuset");
            boolean unified = words[2].equals("cgroup2")
                    && Arrays.asList(Files.readString(mount.resolve("cgroup.controllers"))
                                    .strip()
                                    .split(" "))
                            .contains("cpuset");
            if (first || unified) {
                parent = mount;
                second = unified;
            }
        }
        assumeTrue(parent != null, "needs a mounted control group hierarchy with the cpuset controller");
        assumeTrue(Files.isWritable(parent), parent + ": needs a user who may make control groups, such as root");
        Path group = parent.resolve("cofferdam-test-" + ProcessHandle.current().pid());
        if (second) {
            Files.writeString(parent.resolve("cgroup.subtree_control"), "+cpuset");
        }
        Files.createDirectory(group);
        if (!second) {
            Files.writeString(group.resolve("cpuset.mems"), Files.readString(parent.resolve("cpuset.mems")));
        }
        Files.writeString(group.resolve("cpuset.cpus"), cpus.toString());
        return new Cpuset(group);
    }

    /** The command, to be run within the group. */
    ProcessBuilder within(List<String> command) {
        List<String> shell = new ArrayList<>(
                List.of("sh", "-c", "echo $$ > " + group.resolve("cgroup.procs") + " && exec \"$@\"", "sh"));
        shell.addAll(command);
        return new ProcessBuilder(shell);
    }

    /** Removes the group, once its processes have ended and been waited for. */
    @Override
    public void close() throws IOException {
        Files.delete(group);
    }
}
