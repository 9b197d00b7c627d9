package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All threads of a process, which may start and end while one looks at them. */
final class ProcessThreads {
    private final String who;
    private final Path tasks;
    private final boolean ours;

    ProcessThreads(long pid) {
        who = "pid " + pid + ": ";
        tasks = Path.of("/proc", Long.toString(pid), "task");
        ours = pid == ProcessHandle.current().pid();
        if (pid <= 0 || !Files.isDirectory(tasks)) {
            throw noSuchProcess(null);
        }
    }

    private IllegalArgumentException noSuchProcess(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                who + "there is no such process; numbers of processes are positive, and those in /proc", cause);
    }

    private SortedSet<Integer> list() {
        SortedSet<Integer> found = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(tasks)) {
            entries.forEach(
                    entry -> found.add(Integer.valueOf(entry.getFileName().toString())));
        } catch (IOException | DirectoryIteratorException failed) {
            throw notListed(failed);
        }
        if (found.isEmpty()) {
            throw noSuchProcess(null);
        }
        return found;
    }

    private RuntimeException notListed(Exception failed) {
        if (Files.notExists(tasks)) {
            return noSuchProcess(failed);
        }
        String message = who + tasks + " cannot be listed: " + failed.getMessage();
        return new UncheckedIOException(message, new IOException(message, failed));
    }

    SortedMap<Integer, CpuSet> cpus() {
        SortedMap<Integer, CpuSet> found = new TreeMap<>();
        ThreadMasks masks = ThreadMasks.ofCallingThread();
        for (int tid : list()) {
            if (!Affinity.isGone(who, masks.read(tid))) {
                found.put(tid, masks.answeredCpus());
            }
        }
        return found;
    }

    /** Sets the masks of all, or of none. */
    void set(CpuSet cpus) {
        Map<Integer, long[]> before = new LinkedHashMap<>();
        try {
            // Threads that are started meanwhile inherit a mask, maybe from one whose turn has not yet come.
            while (true) {
                SortedSet<Integer> left = list();
                left.removeAll(before.keySet());
                if (left.isEmpty()) {
                    return;
                }
                for (int tid : left) {
                    long[] mask = Affinity.tryToChange(who, tid, cpus, ours);
                    before.put(tid, mask == null ? new long[0] : mask);
                }
            }
        } catch (RuntimeException refused) {
            ThreadMasks masks = ThreadMasks.ofCallingThread();
            before.forEach((tid, mask) -> {
                if (mask.length > 0) {
                    int ignored = masks.restore(tid, mask); // it may have ended
                }
            });
            throw refused;
        }
    }
}
