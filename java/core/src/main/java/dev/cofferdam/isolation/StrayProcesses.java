package dev.cofferdam.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * What a dead supervisor's workers had started. With the supervisor alive such processes become its children; without it
 * they go to init, and are found here: by the pool's mark, which is in the environment that they inherit and in the names
 * of the files they map, or by the session of their worker. One that has left all three, by exec with another environment
 * in a session of its own, has none of our memory and is not found.
 */
final class StrayProcesses {
    private static final long LONGEST_PAUSE_NANOS = 100_000_000;

    private StrayProcesses() {}

    /** Kills all such processes and waits until they are dead; again, until there are none. */
    static void killAll(String mark, List<Lane> lanes) {
        Set<Long> sessions = lanes.stream()
                .map(lane -> (long) lane.workerPid())
                .filter(pid -> pid != 0)
                .collect(Collectors.toSet());
        for (long pause = 1_000_000; killOnce(mark, sessions); pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS)) {
            LockSupport.parkNanos(pause); // the dead are not found: their memory and their session are gone
        }
    }

    /** False if there is nothing left to kill. */
    private static boolean killOnce(String mark, Set<Long> sessions) {
        List<ProcessHandle> found;
        try {
            found = find(mark, sessions);
        } catch (IOException unreadable) {
            return true; // out of descriptors, for instance: not knowing is no reason to go on
        }
        found.forEach(ProcessHandle::destroyForcibly);
        return !found.isEmpty();
    }

    private static List<ProcessHandle> find(String mark, Set<Long> sessions) throws IOException {
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path entry : entries) {
                long pid = Long.parseLong(entry.getFileName().toString());
                if (pid == ProcessHandle.current().pid()) {
                    continue;
                }
                // The handle first: it knows the process by its start time, so that a reused number is not hit.
                Optional<ProcessHandle> process = ProcessHandle.of(pid);
                if (process.isPresent() && isStray(entry, mark, sessions)) {
                    found.add(process.get());
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        return found;
    }

    private static boolean isStray(Path process, String mark, Set<Long> sessions) throws IOException {
        return text(process.resolve("environ")).contains(mark)
                || mapsForWorkers(text(process.resolve("maps")), mark)
                || isInSession(text(process.resolve("stat")), sessions);
    }

    /**
     * Whether a process has memory of the pool as workers do. One that has the supervision region too, which no worker has,
     * is a child of this JVM that has not come to its exec yet, for whatever the JVM is starting just now: until then it has
     * all of the JVM's memory.
     */
    private static boolean mapsForWorkers(String maps, String mark) {
        return maps.contains(mark) && !maps.contains(mark + PoolMemory.SUPERVISION);
    }

    /** By a line of /proc/PID/stat: "pid (name) state ppid pgrp session ...". Zombies do not count. */
    private static boolean isInSession(String stat, Set<Long> sessions) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length > 3 && !fields[0].equals("Z") && sessions.contains(Long.parseLong(fields[3]));
    }

    /** Nothing for what has ended meanwhile or belongs to somebody else. */
    private static String text(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException | AccessDeniedException notOurs) {
            return "";
        } catch (IOException failed) {
            if (String.valueOf(failed.getMessage()).contains("No such process") || Files.notExists(file.getParent())) {
                return "";
            }
            throw failed;
        }
    }
}
