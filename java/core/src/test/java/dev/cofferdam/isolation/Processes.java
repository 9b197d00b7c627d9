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
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state != 'Z' && state != 'X';
        } catch (IOException gone) {
            return false;
        }
    }

    static String commandLine(long pid) throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ').strip();
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
