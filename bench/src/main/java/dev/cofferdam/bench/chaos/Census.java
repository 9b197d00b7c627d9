package dev.cofferdam.bench.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is of ours, by what {@code /proc} says.
 *
 * @param processes that descend from this JVM, or have the mark of one of its pools in their environment or mappings, by
 *     which those are found that have outlived their parents
 * @param descriptors of this JVM, by what they are: memory files of ours, and all that pools work with
 * @param mappings of this JVM: memory files of ours, and what is mapped in the window of shared addresses
 * @param names in {@code /dev/shm} that begin as ours do
 */
record Census(Set<Long> processes, Map<String, Long> descriptors, Set<String> mappings, Set<String> names) {
    /** What every process of a pool has in its environment, and the names of the pool's memory files begin with. */
    private static final Pattern MARK = Pattern.compile("memfd:(cofferdam-[0-9a-f]{16})-");

    private static final String MEMORY_FILE = "memfd:cofferdam";
    private static final String NAME = "cofferdam";
    /** Of the machine, not of a process: who has claimed which CPU, and unpacked libraries. */
    private static final Pattern KEPT_NAME =
            Pattern.compile("cofferdam-(claims-\\d+|" + Pattern.quote(System.getProperty("user.name")) + ")");

    private static final long WINDOW_FROM = 0x2000_0000_0000L;
    private static final long WINDOW_TO = WINDOW_FROM + (1L << 40);

    /** Of pools that there have been; collected while they are open. For several threads. */
    static final class Marks {
        private final Set<String> marks = ConcurrentHashMap.newKeySet();

        /** Learns those of the pools that are open now. */
        void learn() {
            for (String mapping : lines("/proc/self/maps")) {
                Matcher matcher = MARK.matcher(mapping);
                if (matcher.find()) {
                    marks.add(matcher.group(1));
                }
            }
        }
    }

    static Census take(Marks marks) {
        return new Census(processesNow(marks.marks), descriptorsNow(), mappingsNow(), namesNow());
    }

    private static Set<Long> processesNow(Set<String> marks) {
        Set<Long> found = new HashSet<>();
        ProcessHandle.current().descendants().map(ProcessHandle::pid).forEach(found::add);
        for (Path process : entries(Path.of("/proc"), "[0-9]*")) {
            long pid = Long.parseLong(process.getFileName().toString());
            if (pid != ProcessHandle.current().pid()
                    && (hasMark(process.resolve("environ"), marks) || hasMark(process.resolve("maps"), marks))) {
                found.add(pid);
            }
        }
        return found;
    }

    private static boolean hasMark(Path file, Set<String> marks) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
        return text.contains(NAME) && marks.stream().anyMatch(text::contains);
    }

    private static Map<String, Long> descriptorsNow() {
        Map<String, Long> found = new TreeMap<>();
        for (Path descriptor : entries(Path.of("/proc/self/fd"), "*")) {
            String what = what(descriptor);
            if (!what.isEmpty()) {
                found.merge(what, 1L, Long::sum);
            }
        }
        return found;
    }

    /** What a descriptor is: one of our memory files, a pidfd, a socket or the like; nothing for any other file. */
    private static String what(Path descriptor) {
        String target;
        try {
            target = Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) { // as the one that lists them
            return "";
        }
        if (target.contains(MEMORY_FILE)) {
            return "memory file";
        }
        return target.startsWith("/") ? "" : target.replaceAll(":\\[\\d+]", "");
    }

    /** "from-to rwxp offset device inode path" */
    private static Set<String> mappingsNow() {
        Set<String> found = new HashSet<>();
        for (String mapping : lines("/proc/self/maps")) {
            String[] fields = mapping.split(" +", 6);
            long from = Long.parseUnsignedLong(fields[0].substring(0, fields[0].indexOf('-')), 16);
            boolean isUsed = from >= WINDOW_FROM && from < WINDOW_TO && !fields[1].startsWith("---");
            if (mapping.contains(MEMORY_FILE) || isUsed) {
                found.add(mapping);
            }
        }
        return found;
    }

    private static Set<String> namesNow() {
        Set<String> found = new HashSet<>();
        for (Path entry : entries(Path.of("/dev/shm"), NAME + "*")) {
            String name = entry.getFileName().toString();
            if (!KEPT_NAME.matcher(name).matches()) {
                found.add(name);
            }
        }
        return found;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> entries(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
            entries.forEach(found::add);
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // ---- against an earlier one

    long processesBeyond(Census before) {
        return beyond(processes, before.processes);
    }

    long descriptorsBeyond(Census before) {
        return descriptors.entrySet().stream()
                .mapToLong(each -> Math.max(0, each.getValue() - before.descriptors.getOrDefault(each.getKey(), 0L)))
                .sum();
    }

    long mappingsBeyond(Census before) {
        return beyond(mappings, before.mappings);
    }

    long namesBeyond(Census before) {
        return beyond(names, before.names);
    }

    private static <T> long beyond(Set<T> now, Set<T> before) {
        return now.stream().filter(each -> !before.contains(each)).count();
    }

    boolean hasNothingBeyond(Census before) {
        return processesBeyond(before) + descriptorsBeyond(before) + mappingsBeyond(before) + namesBeyond(before) == 0;
    }
}
