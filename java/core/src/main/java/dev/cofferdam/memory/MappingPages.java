package dev.cofferdam.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the pages of mappings from {@code /proc/self/smaps}: for each a line {@code START-END ...}, then lines {@code Name:
 * FIGURE kB}.
 */
final class MappingPages {
    private final long from;
    private final long to;
    private long pageBytes = Long.MAX_VALUE;
    private long resident;
    private long huge;

    private MappingPages(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /** Of the mappings between two addresses. */
    static ObtainedPages between(long from, long to) {
        MappingPages pages = new MappingPages(from, to);
        try (BufferedReader smaps = Files.newBufferedReader(Path.of("/proc/self/smaps"), StandardCharsets.ISO_8859_1)) {
            boolean isWithin = false;
            for (String line = smaps.readLine(); line != null; line = smaps.readLine()) {
                int dash = line.indexOf('-');
                int space = line.indexOf(' ');
                if (dash > 0 && dash < space && line.indexOf(':') > dash) {
                    long start = Long.parseUnsignedLong(line, 0, dash, 16);
                    long end = Long.parseUnsignedLong(line, dash + 1, space, 16);
                    isWithin = Long.compareUnsigned(start, pages.to) < 0 && Long.compareUnsigned(end, pages.from) > 0;
                } else if (isWithin) {
                    pages.take(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ObtainedPages(pages.pageBytes == Long.MAX_VALUE ? 0 : pages.pageBytes, pages.resident, pages.huge);
    }

    private void take(String line) {
        if (!line.endsWith(" kB")) {
            return;
        }
        int colon = line.indexOf(':');
        long bytes = Long.parseLong(line.substring(colon + 1, line.length() - 3).strip()) * 1024;
        switch (line.substring(0, colon)) {
            case "KernelPageSize" -> pageBytes = Math.min(pageBytes, bytes);
            case "Rss" -> resident += bytes;
            case "AnonHugePages", "ShmemPmdMapped", "FilePmdMapped" -> huge += bytes;
            case "Shared_Hugetlb", "Private_Hugetlb" -> { // not part of Rss
                resident += bytes;
                huge += bytes;
            }
            default -> {}
        }
    }
}
