package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.NativeAccess;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;

/**
 * Where memory is, and getting it elsewhere. Works on native segments of any origin: an arena's, a mapped file's, malloc's.
 *
 * <p>All methods go over a segment in pieces of 1 MiB, or of one huge page where that is larger, with a few system calls
 * for each; no safepoint waits for any of these. They may be called from any thread that may access the segment.
 */
public final class Numa {
    private Numa() {}

    /**
     * The nodes that the calling thread may have memory of: those with memory that its cpuset allows.
     *
     * @throws UnsupportedOperationException if the kernel is built without NUMA
     * @throws java.io.UncheckedIOException if the kernel does not say, as under a container's filter (EPERM)
     */
    public static SortedSet<Integer> allowedNodes() {
        TreeSet<Integer> nodes = new TreeSet<>();
        AllowedNodes.now().stream().forEach(nodes::add);
        return nodes;
    }

    /**
     * On which nodes the pages of a segment are now. Makes none; of an arena it also sees those that only workers have
     * touched. Blocks while the kernel looks at each page.
     *
     * @throws IllegalArgumentException if the segment lies on the heap
     * @throws IllegalStateException if it is not alive
     * @throws WrongThreadException if it is another thread's
     * @throws UnsupportedOperationException if the kernel is built without NUMA
     * @throws java.io.UncheckedIOException if the kernel does not say, as under a container's filter (EPERM)
     */
    public static PagesByNode nodesOf(MemorySegment segment) {
        Objects.requireNonNull(segment, "segment");
        NativeAccess.require();
        return PageQuery.histogram(SegmentPages.of(segment));
    }

    /**
     * Moves the pages of a segment to a node, once: pages still to come go where policies say. Content and addresses stay;
     * what touches a page meanwhile waits. Bytes of others that share its first or last page move along. Pages that another
     * process maps, as workers do those of an arena, move only if this process has CAP_SYS_NICE. Blocks while pages
     * move.
     *
     * @return what has moved, and what has not and why
     * @throws IllegalArgumentException if the segment lies on the heap, or this process may have no memory of the node
     * @throws IllegalStateException if it is not alive
     * @throws WrongThreadException if it is another thread's
     * @throws UnsupportedOperationException if the kernel is built without NUMA
     * @throws java.io.UncheckedIOException if the kernel refuses, as under a container's filter (EPERM)
     */
    public static Migration migrate(MemorySegment segment, int node) {
        Objects.requireNonNull(segment, "segment");
        NativeAccess.require();
        SegmentPages pages = SegmentPages.of(segment);
        AllowedNodes.require(List.of(node));
        return PageMover.move(pages, node);
    }

    /**
     * Makes the pages of a segment that are not there, as the calling thread's first touch would: where the segment's policy
     * says, or the thread's, or else on the node that the thread runs on. Content stays. Blocks while pages
     * are made, for less time with huge pages. Of an arena of a pool's huge pages nothing is left to make.
     *
     * @throws IllegalArgumentException if the segment lies on the heap or is read-only
     * @throws IllegalStateException if it is not alive, or if a write to it would be SIGBUS (EFAULT): it is a mapped file's
     *     and the file ends before, or its file system is full
     * @throws WrongThreadException if it is another thread's
     * @throws java.io.UncheckedIOException if the kernel refuses, as when memory is short (ENOMEM)
     */
    public static void prefault(MemorySegment segment) {
        Objects.requireNonNull(segment, "segment");
        NativeAccess.require();
        Prefault.all(segment);
    }

    /**
     * Has the pages of a segment made by those who will use them: it is cut into as many parts of about equal size as there
     * are users, at the borders of pages, and each touches its own as {@link #prefault(MemorySegment)} does. Blocks until all
     * have, or have failed.
     *
     * {@snippet :
     * List<ExecutorService> threads = ...;         // each of one thread, pinned to its node
     * Numa.prefault(matrix, threads);              // the first part near the first thread, and so on
     * }
     *
     * @param users each runs its task on the thread that will use the part; not the calling thread while it waits
     * @throws IllegalArgumentException if there is no user, or as {@link #prefault(MemorySegment)} says
     * @throws WrongThreadException if the segment is confined to a thread
     * @throws java.util.concurrent.RejectedExecutionException if a user takes no task; the parts of others are made
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its status stays set, what has
     *     begun goes on, and what has not makes no pages
     */
    public static void prefault(MemorySegment segment, List<? extends Executor> users) {
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(users, "users");
        if (users.isEmpty()) {
            throw new IllegalArgumentException("users is empty: somebody has to touch the pages");
        }
        NativeAccess.require();
        Prefault.by(List.copyOf(users), segment);
    }
}
