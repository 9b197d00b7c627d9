package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a controller's files of this process lie: its own group's folder, and those above it as far as they are mounted.
 * In a container the group's path is often the host's, and its own group the top of what is mounted.
 *
 * @param isSecond whether it is of version 2
 * @param folders the own one first; never empty
 */
record ControlGroup(boolean isSecond, List<String> folders) {
    /** The group that has a controller ({@code cpu}, {@code cpuset}), in whichever version it is mounted. */
    static Optional<ControlGroup> of(String controller, KernelFiles files) {
        List<String> mounts = files.lines("proc/mounts");
        for (String mount : mounts) {
            String[] fields = mount.split(" ");
            if (fields.length >= 4
                    && fields[2].equals("cgroup")
                    && List.of(fields[3].split(",")).contains(controller)) {
                return at(false, fields[1], path(controller, files));
            }
        }
        for (String mount : mounts) {
            String[] fields = mount.split(" ");
            if (fields.length >= 4 && fields[2].equals("cgroup2")) {
                return at(true, fields[1], path("", files));
            }
        }
        return Optional.empty();
    }

    private static Optional<ControlGroup> at(boolean isSecond, String mount, Optional<String> path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(new ControlGroup(isSecond, upwards(mount, path.get())));
    }

    /** What this process's list of groups has for a controller; version 2's line has none. */
    private static Optional<String> path(String controller, KernelFiles files) {
        for (String line : files.lines("proc/self/cgroup")) {
            String[] fields = line.split(":", 3);
            if (fields.length == 3 && List.of(fields[1].split(",")).contains(controller)) {
                return Optional.of(fields[2]);
            }
        }
        return Optional.empty();
    }

    /** A folder and those above it, down to the mount; {@code ..} in a group's path is outside of what is mounted. */
    static List<String> upwards(String mount, String path) {
        String top = mount.replaceFirst("^/+", "");
        List<String> folders = new ArrayList<>();
        String rest = path.contains("..") ? "" : path;
        while (rest.length() > 1) {
            folders.add(top + rest);
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        folders.add(top);
        return folders;
    }
}
