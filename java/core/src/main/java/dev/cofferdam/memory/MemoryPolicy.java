package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.NativeAccess;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which NUMA nodes memory is to come from: a value, which an arena takes when it is made ({@link SharedArena.Builder}), a
 * segment by {@link #applyTo}, the current thread by {@link #enter}, and the workers of a pool by their builder.
 *
 * <p>A page gets its place when it is first touched; a policy says where pages that are still to come are placed. {@link
 * #applyTo} moves those that are there already as well.
 *
 * {@snippet :
 * try (SharedArena arena = SharedArena.builder(1L << 30).policy(MemoryPolicy.bind(1)).create()) {
 *     MemorySegment matrix = arena.allocate(1L << 20, 4096);
 *     matrix.fill((byte) 0);                          // on node 1, whoever touches it
 *     Numa.nodesOf(matrix).bytesOn(1);                // 1048576
 *     MemoryPolicy.interleave(0, 1).applyTo(matrix);  // from now on in turn; pages on 0 and 1 stay
 * }
 * }
 *
 * @param kind the rule
 * @param nodes the nodes it names, ascending, by the kernel's numbers; none for {@link Kind#LOCAL}
 * @param isStrict whether {@link #applyTo} fails when a page that is there already cannot be moved
 */
public record MemoryPolicy(Kind kind, SortedSet<Integer> nodes, boolean isStrict) {
    /** Nodes have numbers below this: no kernel can be built for more. */
    private static final int MOST_NODES = 1024;

    /** What is done with the nodes. */
    public enum Kind {
        /** The node of the CPU that touches a page first, then those near it. */
        LOCAL,
        /**
         * These nodes and no others. When they are full, pages of others are reclaimed there, and at last the kernel's
         * out-of-memory killer ends a process, although other nodes have room. Huge pages out of a pool an arena has from
         * the beginning, or is not made of; so no touch of it is SIGBUS for want of one.
         */
        BIND,
        /** One node as long as it has room, then those near it. */
        PREFERRED,
        /** These nodes in turn, page by page. */
        INTERLEAVE,
        /**
         * These nodes in turn, as many pages at a time as {@code /sys/kernel/mm/mempolicy/weighted_interleave} says of
         * each. Linux 6.9 and later.
         */
        WEIGHTED_INTERLEAVE
    }

    /**
     * @throws IllegalArgumentException if a node's number is negative or beyond 1,023, or there are more or fewer nodes than
     *     the kind needs. Whether there are such nodes here is looked at when the policy is applied.
     */
    public MemoryPolicy {
        Objects.requireNonNull(kind, "kind");
        nodes = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(nodes, "nodes")));
        for (int node : nodes) {
            if (node < 0 || node >= MOST_NODES) {
                throw new IllegalArgumentException(
                        "node " + node + ": NUMA nodes have numbers from 0 to " + (MOST_NODES - 1));
            }
        }
        switch (kind) {
            case LOCAL -> requireCount(kind, nodes, nodes.isEmpty(), "none");
            case PREFERRED -> requireCount(kind, nodes, nodes.size() == 1, "one");
            default -> requireCount(kind, nodes, !nodes.isEmpty(), "at least one");
        }
    }

    private static void requireCount(Kind kind, SortedSet<Integer> nodes, boolean isRight, String needed) {
        if (!isRight) {
            throw new IllegalArgumentException("nodes " + nodes + ": " + kind + " takes " + needed);
        }
    }

    private static MemoryPolicy of(Kind kind, int... nodes) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Arrays.stream(Objects.requireNonNull(nodes, "nodes")).forEach(numbers::add);
        return new MemoryPolicy(kind, numbers, true);
    }

    /** {@link Kind#LOCAL}, which is what holds where nothing else was said. */
    public static MemoryPolicy local() {
        return of(Kind.LOCAL);
    }

    /**
     * {@link Kind#BIND}.
     *
     * @throws IllegalArgumentException if there is no node, or a number is negative or beyond 1,023
     */
    public static MemoryPolicy bind(int... nodes) {
        return of(Kind.BIND, nodes);
    }

    /**
     * {@link Kind#PREFERRED}.
     *
     * @throws IllegalArgumentException if the number is negative or beyond 1,023
     */
    public static MemoryPolicy preferred(int node) {
        return of(Kind.PREFERRED, node);
    }

    /**
     * {@link Kind#INTERLEAVE}.
     *
     * @throws IllegalArgumentException if there is no node, or a number is negative or beyond 1,023
     */
    public static MemoryPolicy interleave(int... nodes) {
        return of(Kind.INTERLEAVE, nodes);
    }

    /**
     * {@link Kind#WEIGHTED_INTERLEAVE}.
     *
     * @throws IllegalArgumentException if there is no node, or a number is negative or beyond 1,023
     */
    public static MemoryPolicy weightedInterleave(int... nodes) {
        return of(Kind.WEIGHTED_INTERLEAVE, nodes);
    }

    /** The same, but {@link #applyTo} fails when a page cannot be moved. So are policies from the beginning. */
    public MemoryPolicy strict() {
        return new MemoryPolicy(kind, nodes, true);
    }

    /**
     * The same, but {@link #applyTo} leaves pages that cannot be moved where they are, and says how many bytes that is.
     * That a node does not exist, or that the kernel refuses the policy as such, is an error all the same.
     */
    public MemoryPolicy bestEffort() {
        return new MemoryPolicy(kind, nodes, false);
    }

    /**
     * Gives the pages of a segment this policy, and moves those there are to nodes that it names; of LOCAL, none. Content
     * and addresses stay. Pages that another process maps, as workers do those of an arena, move only if this process has
     * CAP_SYS_NICE; pages that the kernel has locked, as for direct I/O, do not.
     *
     * <p>In a {@link SharedArena}, or another mapping of shared memory, the policy becomes the memory's own: it holds for
     * pages that other processes touch, and there it goes before a thread's. In a private mapping it is this process's. Huge
     * pages out of a pool are there already, and move as others do.
     *
     * <p>Blocks while pages are moved; in pieces of 1 MiB, or of one huge page where these are
     * larger, so that nothing holds this process's other mappings up for long. No safepoint waits for it.
     *
     * @param segment whole pages of native memory: its address and its size are multiples of the page size
     * @return the bytes that lie on other nodes nevertheless; 0 if the policy is strict
     * @throws IllegalArgumentException if the segment lies on the heap or is not made of whole pages, or if the process may
     *     have no memory of a node that the policy names
     * @throws IllegalStateException if the policy is strict and pages stay elsewhere (it holds for pages to come, then), or
     *     if the segment is not alive
     * @throws WrongThreadException if the segment is another thread's
     * @throws UnsupportedOperationException if the kernel has no policy of this kind, or no NUMA
     * @throws java.io.UncheckedIOException if the kernel refuses for another reason, such as a container's filter (EPERM)
     */
    public long applyTo(MemorySegment segment) {
        Objects.requireNonNull(segment, "segment");
        NativeAccess.require();
        SegmentPages pages = SegmentPages.whole(segment);
        AllowedNodes.require(nodes);
        return RangePolicy.apply(this, pages);
    }

    /**
     * Makes this the policy of the calling platform thread until the scope is closed. It holds for all that the thread
     * touches first, also on the Java heap, unless what it touches has a policy of its own; threads that it starts inherit
     * it.
     *
     * @throws UnsupportedOperationException for a virtual thread, which runs on whichever carrier comes: others would get
     *     its policy; and if the kernel has no policy of this kind, or no NUMA
     * @throws IllegalArgumentException if the process may have no memory of a node that the policy names
     * @throws java.io.UncheckedIOException if the kernel refuses for another reason, such as a container's filter (EPERM)
     */
    public Scope enter() {
        return Scope.of(this);
    }

    /** A thread's policy, which ends when this is closed, by the thread that has it. */
    public static final class Scope implements AutoCloseable {
        private final Thread owner = Thread.currentThread();
        private final ThreadPolicy before;

        private Scope(ThreadPolicy before) {
            this.before = before;
        }

        private static Scope of(MemoryPolicy policy) {
            NativeAccess.require();
            ThreadPolicy.requirePlatformThread();
            AllowedNodes.require(policy.nodes);
            Scope scope = new Scope(ThreadPolicy.current());
            ThreadPolicy.set(policy);
            return scope;
        }

        /**
         * Gives the thread back the policy it had before. Once: a second time nothing happens.
         *
         * @throws WrongThreadException if called by another thread than the one that has the policy
         */
        @Override
        public void close() {
            if (!Thread.currentThread().equals(owner)) {
                throw new WrongThreadException(
                        "a memory policy is closed by the thread that has it, " + owner.getName());
            }
            before.restore();
        }
    }

    /** Such as {@code bind 0,1} or {@code local, best effort}. */
    @Override
    public String toString() {
        String numbers = nodes.isEmpty()
                ? ""
                : " " + String.join(",", nodes.stream().map(String::valueOf).toList());
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + numbers + (isStrict ? "" : ", best effort");
    }
}
