package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Report;
import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CacheType;
import dev.cofferdam.topology.Topology;

/**
 * How much memory measurements take.
 *
 * @param lastLevelCache bytes of the largest cache; where the kernel does not say, of a large one
 * @param line bytes of a cache line
 * @param beyondCaches bytes that no cache holds, unless there is too little memory or less was asked for
 * @param limit bytes that no array exceeds
 */
record Sizes(long lastLevelCache, int line, long beyondCaches, long limit) {
    /** A limit below this leaves nothing to measure. */
    static final long LEAST_LIMIT = 64 * 1024;

    private static final long MIB = 1L << 20;
    private static final long ASSUMED_CACHE = 32 * MIB;
    private static final int ASSUMED_LINE = 64;

    /** STREAM's rule: arrays of four times the largest cache; and never more than a small part of a node's memory. */
    static Sizes of(Topology topology) {
        return of(topology, Long.MAX_VALUE);
    }

    /** The same, with no array larger than this many bytes. */
    static Sizes of(Topology topology, long limit) {
        long cache = topology.caches().stream()
                .filter(each -> each.type() != CacheType.INSTRUCTION)
                .mapToLong(Cache::sizeBytes)
                .max()
                .orElse(ASSUMED_CACHE);
        int line = topology.caches().stream()
                .filter(each -> each.level() == 1 && each.type() != CacheType.INSTRUCTION)
                .mapToInt(Cache::lineBytes)
                .filter(bytes -> bytes >= Long.BYTES && bytes % Long.BYTES == 0)
                .max()
                .orElse(ASSUMED_LINE);
        long memory = topology.nodes().stream()
                .mapToLong(node -> node.memoryBytes())
                .filter(bytes -> bytes > 0)
                .min()
                .orElse(1024 * MIB);
        long wanted = Math.max(4 * cache, 64 * MIB);
        long beyond = Math.max(8 * MIB, Math.min(wanted, memory / 16) / (2 * MIB) * (2 * MIB));
        return new Sizes(cache, line, Math.min(beyond, limit), limit);
    }

    /** Elements of each of three arrays that together are beyond all caches, for each of so many threads. */
    long streamElements(int threads) {
        long each = Math.min(limit, Math.max(4 * MIB, beyondCaches / threads));
        return each / Double.BYTES / 8 * 8;
    }

    /** Bytes that a staircase ends with. */
    long topOfStairs() {
        return Math.min(limit, 2 * beyondCaches);
    }

    /** Bytes that so many threads use at the same time, at most. */
    long mostBytes(int threads) {
        return Math.max(topOfStairs(), 3L * threads * streamElements(threads) * Double.BYTES);
    }

    /** Whether figures of memory are of memory: STREAM's rule. */
    boolean areBeyondCaches() {
        return beyondCaches >= 4 * lastLevelCache;
    }

    /** What the largest array measures. */
    String farthest() {
        return areBeyondCaches() ? "memory" : "the largest array";
    }

    /** Why nothing of memory can be said if they are not, and what to do about it. */
    String whyNotOfMemory() {
        return beyondCaches == limit
                ? "arrays fit into caches; leave --bytes-limit out to have this"
                : "arrays beyond all caches would take more than a small part of this machine's memory";
    }

    /** What to say if they are not. */
    String belowCaches() {
        return "arrays have " + Report.bytes(beyondCaches) + " here, and the largest cache "
                + Report.bytes(lastLevelCache) + ": what is said of memory is in part of caches";
    }
}
