package dev.cofferdam.isolation;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The control group that a pool makes for its workers, if its limits ask for one: named by the pool's mark, inside the
 * directory that the user has delegated. The supervisor removes it when it ends by itself; this side sees to it in any
 * case.
 */
final class PoolCgroup {
    private static final long CPU_PERIOD_MICROS = 100_000;

    /** How long a group that is empty may take to become removable. */
    private static final long REMOVAL_NANOS = 1_000_000_000;

    private static final long LONGEST_PAUSE_NANOS = 10_000_000;

    private final @Nullable Cgroup wanted;
    private final String name;
    /** Complete once the group is made. */
    private volatile @Nullable Path group;

    private PoolCgroup(@Nullable Cgroup wanted, String name) {
        this.wanted = wanted;
        this.name = name;
    }

    /** @throws IllegalArgumentException if it allows fewer threads than the pool has workers */
    static PoolCgroup of(PoolSettings settings, String mark) {
        Cgroup wanted = settings.limits().cgroup().orElse(null);
        Lifecycle.Terms lifecycle = settings.lifecycle().terms();
        int processes = settings.count() + lifecycle.spares() + (lifecycle.templateLibraries() == null ? 0 : 1);
        if (wanted != null && wanted.threads() != 0 && wanted.threads() < processes) {
            throw new IllegalArgumentException("threads " + wanted.threads() + " in the control group: the pool's "
                    + processes + " workers, spares and template need one each");
        }
        return new PoolCgroup(wanted, mark);
    }

    /**
     * Makes the group if it is not there, and sets its limits.
     *
     * @throws IllegalArgumentException if that cannot be done, with the reason and what to do about it
     */
    void make() {
        if (wanted == null) {
            return;
        }
        Path parent = DelegatedCgroup.directory(wanted.delegated());
        DelegatedCgroup.handOn(parent, limits(wanted).keySet());
        Path made = parent.resolve(name);
        if (made.toString().getBytes(StandardCharsets.UTF_8).length >= CgroupMessage.PATH_BYTES) {
            throw DelegatedCgroup.refusal(parent, "its path is too long for the system", "name a shorter one");
        }
        if (!Files.isDirectory(made)) {
            try {
                Files.createDirectory(made);
            } catch (IOException refused) {
                throw DelegatedCgroup.refusal(
                        parent,
                        "this user may not make a group in it (" + refused + ")",
                        "have it delegated: chown the directory, its cgroup.procs and its cgroup.subtree_control",
                        refused);
            }
        }
        group = made;
        limits(wanted).values().forEach(files -> files.forEach((file, value) -> set(made, file, value)));
    }

    /** The files to write, by the controller that has them. */
    private static Map<String, Map<String, String>> limits(Cgroup cgroup) {
        Map<String, Map<String, String>> limits = new LinkedHashMap<>();
        if (cgroup.memoryBytes() != 0) {
            // Swap first: with it on, workers would slow the machine down instead of being ended.
            Map<String, String> memory = new LinkedHashMap<>();
            memory.put("memory.swap.max", "0");
            memory.put("memory.max", Long.toString(cgroup.memoryBytes()));
            limits.put("memory", memory);
        }
        if (cgroup.threads() != 0) {
            limits.put("pids", Map.of("pids.max", Integer.toString(cgroup.threads())));
        }
        if (cgroup.cpus() != 0) {
            long quota = Math.round(cgroup.cpus() * CPU_PERIOD_MICROS);
            limits.put("cpu", Map.of("cpu.max", quota + " " + CPU_PERIOD_MICROS));
        }
        return limits;
    }

    private void set(Path made, String file, String value) {
        Path path = made.resolve(file);
        if (file.equals("memory.swap.max") && !Files.exists(path)) {
            return; // a kernel that does not swap, or does not count it
        }
        try {
            DelegatedCgroup.write(path, value);
        } catch (IOException refused) {
            remove();
            throw DelegatedCgroup.refusal(
                    made,
                    file + " cannot be set to " + value + " (" + refused + ")",
                    "look whether the delegation covers the files of new groups",
                    refused);
        }
    }

    /** What the supervisor is told of it. */
    MemorySegment message(Arena arena) {
        Path made = group;
        return made == null || wanted == null
                ? CgroupMessage.ofNone(arena)
                : CgroupMessage.of(made, wanted.memoryBytes(), arena);
    }

    /**
     * Kills whatever a dead supervisor's workers have left in the group, under whichever name, and waits until it is dead;
     * where the kernel has {@code cgroup.kill} (Linux 5.14).
     */
    void killAll() {
        Path made = group;
        if (made == null) {
            return;
        }
        for (long pause = 100_000; kill(made); pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS)) {
            LockSupport.parkNanos(pause);
        }
    }

    /** False if there is nothing to kill, or no way to. */
    private static boolean kill(Path made) {
        try {
            if (Files.readString(made.resolve("cgroup.procs")).isEmpty()) {
                return false;
            }
            DelegatedCgroup.write(made.resolve("cgroup.kill"), "1");
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Removes the group, in which nobody is any more. A process that does not end keeps it, and it stays. */
    void remove() {
        Path made = group;
        if (made == null) {
            return;
        }
        long until = System.nanoTime() + REMOVAL_NANOS;
        long pause = 100_000;
        while (isThere(made) && System.nanoTime() - until < 0) {
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }

    /** Whether it still is, after an attempt to remove it. */
    private static boolean isThere(Path made) {
        try {
            Files.deleteIfExists(made);
            return false;
        } catch (IOException busy) {
            return true;
        }
    }
}
