package dev.cofferdam.placement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Threads of the kernel's own, some of which stay on the CPUs they were made for, whoever asks. */
final class FixedThreads {
    /** The ninth field of {@code /proc/TID/stat}, of which the second may have spaces, is the seventh behind that one. */
    private static final int FLAGS = 6;

    /** PF_NO_SETAFFINITY of the kernel's linux/sched.h. */
    private static final long NO_SETAFFINITY = 0x04000000;

    private FixedThreads() {}

    /** Whether a thread is one of them; not, if that cannot be told. */
    static boolean has(int tid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + tid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            return fields.length > FLAGS && (Long.parseLong(fields[FLAGS]) & NO_SETAFFINITY) != 0;
        } catch (IOException | NumberFormatException hidden) {
            return false;
        }
    }
}
