package dev.cofferdam.doctor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether there are enough descriptors for so many workers, here and in the supervisor. */
final class Descriptors {
    private static final String SUBJECT = "file descriptors";
    private static final String REMEDY =
            "raise the hard limit: ulimit -n, LimitNOFILE= of a systemd unit, or docker run" + " --ulimit nofile=65536";

    /** In the JVM: the request, the response, and the process. */
    private static final int JVM_EACH = 3;

    private static final int JVM_ONCE = 4;

    /** In the supervisor: the same, its questions and answers, and what it prints. */
    private static final int SUPERVISOR_EACH = 8;

    private static final int SUPERVISOR_ONCE = 12;

    /** Each arena takes one in the supervisor and two here. */
    private static final int ARENA = 2;

    private static final int FEW_ARENAS = 64;
    private static final Pattern LIMIT = Pattern.compile("Max open files +(\\S+) +(\\S+) .*");

    private Descriptors() {}

    static Finding examine(int workers) {
        // The JVM raises its soft limit when it starts, and the supervisor its own to the hard one.
        OptionalLong soft = limit(1);
        OptionalLong hard = limit(2);
        if (soft.isEmpty() || hard.isEmpty()) {
            return Finding.missing(
                    SUBJECT,
                    "/proc/self/limits cannot be read",
                    "nobody knows whether they suffice: /proc is missing, or there are none left",
                    REMEDY);
        }
        return judge(workers, open(), soft.getAsLong(), hard.getAsLong());
    }

    static Finding judge(int workers, long open, long soft, long hard) {
        long here = open + JVM_ONCE + (long) JVM_EACH * workers;
        long there = SUPERVISOR_ONCE + (long) SUPERVISOR_EACH * workers;
        long arenas = Math.min((soft - here) / ARENA, hard - there);
        String found = workers + (workers == 1 ? " worker needs about " : " workers need about ") + here + " of " + soft
                + " in this JVM and " + there + " of " + hard + " in the supervisor";
        if (arenas < 0) {
            return Finding.blocker(SUBJECT, found, REMEDY + ", or have fewer workers");
        }
        return arenas < FEW_ARENAS
                ? Finding.degraded(
                        SUBJECT, found, "no more than about " + arenas + " shared arenas can be open", REMEDY)
                : Finding.ok(SUBJECT, found);
    }

    private static OptionalLong limit(int column) {
        return KernelText.lines(Path.of("/proc/self/limits")).stream()
                .map(LIMIT::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(column))
                .mapToLong(text -> text.equals("unlimited") ? Integer.MAX_VALUE : Long.parseLong(text))
                .findFirst();
    }

    private static long open() {
        long count = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path _ : entries) {
                count++;
            }
            return count;
        } catch (IOException tooMany) {
            return count;
        }
    }
}
