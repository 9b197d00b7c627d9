package dev.cofferdam.bench.placement;

import dev.cofferdam.memory.MemoryPolicy;
import dev.cofferdam.memory.Numa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Memory of a measurement, whose pages come where it is first touched, or from the nodes it is told to take. */
public final class Pages implements AutoCloseable {
    private final MemorySegment segment;

    private Pages(MemorySegment segment) {
        this.segment = segment;
    }

    /**
     * Maps them.
     *
     * @throws IllegalStateException if there is not as much memory
     */
    public static Pages map(long bytes, PageKind kind) {
        return new Pages(Kernels.mapPages(bytes, kind));
    }

    /**
     * As {@link #map}, with pages from the given nodes and no others, in turns if there are several; of none, where they
     * are first touched. Where they came to lie, {@link #byNode} tells.
     *
     * @throws IllegalArgumentException if this process may have no memory of a node
     * @throws UnsupportedOperationException if the kernel is built without NUMA
     * @throws UncheckedIOException if the kernel refuses, as under a container's filter
     */
    static Pages on(long bytes, PageKind kind, int... nodes) {
        Pages pages = map(bytes, kind);
        try {
            if (nodes.length > 0) {
                long ignored = policy(nodes).applyTo(Kernels.mapping(pages.segment));
            }
            return pages;
        } catch (RuntimeException refused) {
            pages.close();
            throw refused;
        }
    }

    /** One node is bound to: to interleave over one falls back to others when it is full. */
    private static MemoryPolicy policy(int... nodes) {
        return nodes.length == 1 ? MemoryPolicy.bind(nodes) : MemoryPolicy.interleave(nodes);
    }

    /** Where pages of segments lie now: bytes by node. Nothing where the kernel does not say. */
    static SortedMap<Integer, Long> byNode(Collection<MemorySegment> segments) {
        TreeMap<Integer, Long> all = new TreeMap<>();
        try {
            for (MemorySegment segment : segments) {
                Numa.nodesOf(segment).bytes().forEach((node, bytes) -> all.merge(node, bytes, Long::sum));
            }
        } catch (UnsupportedOperationException | UncheckedIOException silent) {
            all.clear();
        }
        return all;
    }

    public MemorySegment segment() {
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

    /** Gives them back. */
    @Override
    public void close() {
        Kernels.unmapPages(segment);
    }
}
