package dev.cofferdam.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a dead supervisor's workers had started. With the supervisor alive such processes become its children; without it
 * they go to init, and are found here by the pool's mark: it is in the environment that they inherit, and in the names of
 * the files they map.
 */
final class StrayProcesses {
    private StrayProcesses() {}

    /** Kills all processes that carry the mark and waits until they are dead; again, until there are none. */
    static void killAll(String mark) {
        for (List<ProcessHandle> found = find(mark); !found.isEmpty(); found = find(mark)) {
            found.forEach(ProcessHandle::destroyForcibly);
            found.forEach(process -> process.onExit().join());
        }
    }

    private static List<ProcessHandle> find(String mark) {
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path entry : entries) {
                long pid = Long.parseLong(entry.getFileName().toString());
                if (pid == ProcessHandle.current().pid()) {
                    continue;
                }
                // The handle first: it knows the process by its start time, so that a reused number is not hit.
                Optional<ProcessHandle> process = ProcessHandle.of(pid);
                if (process.isPresent()
                        && (contains(entry.resolve("environ"), mark) || contains(entry.resolve("maps"), mark))) {
                    found.add(process.get());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Reading /proc", unreadable);
        }
        return found;
    }

    /** False also for what has ended meanwhile or belongs to somebody else. */
    private static boolean contains(Path file, String mark) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException gone) {
            return false;
        }
    }
}
