package dev.cofferdam.bench.placement;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of a measurement, whose pages come where it is first touched, or from the nodes it is told to take. */
final class Pages implements AutoCloseable {
    private final MemorySegment segment;

    private Pages(MemorySegment segment) {
        this.segment = segment;
    }

    static Pages map(long bytes, PageKind kind) {
        return new Pages(Kernels.mapPages(bytes, kind));
    }

    /** As {@link #map}, with pages from the given nodes, in turns if there are several. */
    static Pages on(long bytes, PageKind kind, int... nodes) {
        Pages pages = map(bytes, kind);
        try {
            Kernels.placePages(pages.segment, nodes);
            return pages;
        } catch (RuntimeException refused) {
            pages.close();
            throw refused;
        }
    }

    MemorySegment segment() {
        return segment;
    }

    /** How much of it has huge pages by now, in bytes; 0 also where the kernel does not say. */
    long hugeBytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/smaps"))) {
            long[] found = new long[1];
            boolean[] inside = new boolean[1];
            lines.forEach(line -> {
                if (line.startsWith("AnonHugePages:")) {
                    found[0] += inside[0] ? Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 : 0;
                } else if (line.matches("^[0-9a-f]+-[0-9a-f]+ .*")) {
                    inside[0] = overlaps(line);
                }
            });
            return Math.min(found[0], segment.byteSize());
        } catch (IOException absent) {
            return 0;
        }
    }

    /** Neighbouring mappings of one kind are one to the kernel, so that a range can be a part of what it lists. */
    private boolean overlaps(String line) {
        int dash = line.indexOf('-');
        long from = Long.parseUnsignedLong(line.substring(0, dash), 16);
        long to = Long.parseUnsignedLong(line.substring(dash + 1, line.indexOf(' ')), 16);
        return from < segment.address() + segment.byteSize() && segment.address() < to;
    }

    @Override
    public void close() {
        Kernels.unmapPages(segment);
    }
}
