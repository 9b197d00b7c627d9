package dev.cofferdam.isolation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What /proc says of this process and others. */
final class Processes {
    private Processes() {}

    /** Whether a process can still do anything: a zombie cannot, and neither can one that is not there. */
    static boolean runs(long pid) {
        return state(pid) != 'Z' && state(pid) != 'X';
    }

    /** Sends a signal by its short name, such as STOP; a stopped process has stopped when this returns. */
    static void signal(long pid, String name) throws IOException, InterruptedException {
        if (pid <= 1) {
            // For kill(1), 0 is its own process group, and so the build that runs this test.
            throw new IllegalArgumentException("pid " + pid + " is no single process of ours");
        }
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("kill -" + name + " " + pid + " ended with status " + status);
        }
        if (name.equals("STOP")) {
            await("process " + pid + " to stop", Duration.ofSeconds(10), () -> state(pid) == 'T');
        }
    }

    /** The letter that /proc has for it; X when it is gone. */
    private static char state(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException gone) {
            return 'X';
        }
    }

    static String commandLine(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/cmdline"))
                .replace('\0', ' ')
                .strip();
    }

    static List<ProcessHandle> childrenOf(long pid) {
        return ProcessHandle.of(pid).map(p -> p.children().toList()).orElse(List.of());
    }

    static long openDescriptors() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            long count = 0;
            for (Path _ : entries) {
                count++;
            }
            return count;
        }
    }

    /** Mappings of this JVM that have to do with us: memory files and what lies in the window. */
    static long ourMappings() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .filter(line -> line.contains("memfd:cofferdam"))
                .count();
    }

    /** Field 41 of /proc/PID/stat, the scheduling policy: 1 is SCHED_FIFO. */
    static boolean isRealTime(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[41 - 3].equals("1");
    }

    /** Waits for something that is bound to happen; fails loudly if it does not. */
    static void await(String what, Duration atMost, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not within " + atMost + ": " + what);
            }
            Thread.sleep(1);
        }
    }
}
