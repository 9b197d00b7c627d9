package dev.cofferdam.memory;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the pages of a segment are. All figures together are the segment's size.
 *
 * @param bytes by node, in bytes; nodes that have none of it are not there
 * @param absentBytes what has no page: it was never touched, is swapped out, or has only been read (then the kernel's one
 *     page of zeros stands for it)
 */
public record PagesByNode(SortedMap<Integer, Long> bytes, long absentBytes) {
    public PagesByNode {
        bytes = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(bytes, "bytes")));
    }

    /** How much of it is on a node, in bytes. */
    public long bytesOn(int node) {
        return bytes.getOrDefault(node, 0L);
    }

    /** How much of it has pages, in bytes. */
    public long presentBytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How much of it is on other nodes than these, in bytes. */
    long bytesElsewhere(Set<Integer> nodes) {
        return bytes.entrySet().stream()
                .filter(entry -> !nodes.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
