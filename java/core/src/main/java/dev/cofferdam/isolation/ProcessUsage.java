package dev.cofferdam.isolation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process uses, as {@code /proc} says at this moment.
 *
 * @param openDescriptors -1 where we may not look
 */
record ProcessUsage(Duration cpuTime, long residentBytes, int openDescriptors) {
    static final ProcessUsage NONE = new ProcessUsage(Duration.ZERO, 0, 0);

    /** USER_HZ, in which the kernel shows times to programs: 100 on every architecture that JDK 25 runs on. */
    private static final long TICK_NANOS = 10_000_000;

    /** Of a process that may end at any time; none if it has. */
    static ProcessUsage of(int pid) {
        Path process = Path.of("/proc", Integer.toString(pid));
        try {
            return new ProcessUsage(
                    cpuTime(process.resolve("stat")),
                    residentBytes(process.resolve("status")),
                    descriptors(process.resolve("fd")));
        } catch (IOException gone) {
            return NONE;
        }
    }

    /** Fields 14 and 15, counted from behind the name, which may hold anything. */
    private static Duration cpuTime(Path stat) throws IOException {
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[14 - 3]) + Long.parseLong(fields[15 - 3]);
        return Duration.ofNanos(ticks * TICK_NANOS);
    }

    /** In KiB behind its name; absent from a zombie. */
    private static long residentBytes(Path status) throws IOException {
        return Files.readAllLines(status).stream() // at once: in a stream of its lines, the process's end is unchecked
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    private static int descriptors(Path folder) {
        int count = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path _ : entries) {
                count++;
            }
            return count;
        } catch (IOException | DirectoryIteratorException forbidden) {
            return -1;
        }
    }
}
