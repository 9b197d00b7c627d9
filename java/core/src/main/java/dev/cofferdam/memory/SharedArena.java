package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.RefusedPagesException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An arena whose segments Java and the workers see at the same address: what lies in it is passed to an isolated call
 * without a copy, and pointers stored in it mean the same on both sides.
 *
 * <p>The size is fixed at creation and costs nothing until it is touched: an arena of 16 GiB that holds a matrix of 1 MiB
 * occupies 1 MiB. Only one of huge pages out of a pool occupies all of them at once. Memory is zero when it is handed out.
 * Allocation takes the next free bytes and gives none back; closing gives back everything.
 *
 * <p>Workers see an arena from the first isolated call that is given one of its segments; where a callee follows pointers
 * into further arenas, {@code Workers.attach} shows it those.
 *
 * <p>All methods may be called from any thread, and none blocks but {@link Builder#create} with huge pages out
 * of a pool.
 */
public final class SharedArena implements Arena {
    private final Arena inner = Arena.ofShared();
    private final AtomicLong used = new AtomicLong();
    private final ArenaRange range;
    private final long byteSize;
    private final PageKind pages;
    private final List<String> refusals;

    private SharedArena(ArenaRange range, long byteSize, PageKind pages, List<String> refusals) {
        this.range = range;
        this.byteSize = byteSize;
        this.pages = pages;
        this.refusals = List.copyOf(refusals);
    }

    /**
     * An arena that workers may read and write.
     *
     * @param byteSize its size in bytes
     * @throws IllegalArgumentException if the size is not positive
     * @throws IllegalStateException if the shared window has no room for it
     * @throws java.io.UncheckedIOException if the kernel refuses the memory file
     */
    public static SharedArena create(long byteSize) {
        return create(byteSize, Access.READ_WRITE);
    }

    /**
     * An arena with which workers may do what {@code access} says.
     *
     * @param byteSize its size in bytes
     * @throws IllegalArgumentException if the size is not positive
     * @throws IllegalStateException if the shared window has no room for it
     * @throws java.io.UncheckedIOException if the kernel refuses the memory file
     */
    public static SharedArena create(long byteSize, Access access) {
        return builder(byteSize).access(access).create();
    }

    /**
     * Describes an arena with a memory policy, or of huge pages.
     *
     * {@snippet :
     * SharedArena arena = SharedArena.builder(1L << 30)
     *         .policy(MemoryPolicy.bind(1))
     *         .pages(PageKind.HUGE_1_GIB, PageKind.HUGE_2_MIB, PageKind.BASE) // the first of these that can be had
     *         .create();
     * arena.pages();       // which it was
     * arena.refusals();    // why not those before it
     * }
     *
     * @param byteSize its size in bytes
     * @throws IllegalArgumentException if the size is not positive
     */
    public static Builder builder(long byteSize) {
        if (byteSize <= 0) {
            throw new IllegalArgumentException("byteSize " + byteSize + ": an arena has at least one byte");
        }
        return new Builder(byteSize);
    }

    /** Describes an arena. Not safe for use by several threads at once. */
    public static final class Builder {
        private final long byteSize;
        private Access access = Access.READ_WRITE;
        private Optional<MemoryPolicy> policy = Optional.empty();
        private List<PageKind> kinds = List.of(PageKind.BASE);

        private Builder(long byteSize) {
            this.byteSize = byteSize;
        }

        /** What workers may do with it. {@link Access#READ_WRITE} unless set. */
        public Builder access(Access access) {
            this.access = Objects.requireNonNull(access, "access");
            return this;
        }

        /**
         * Where its pages come from, whoever touches them: this JVM or a worker. Unless set, where the thread that touches
         * them first is, or what that thread's own policy says; of huge pages out of a pool, the thread that makes the arena.
         */
        public Builder policy(MemoryPolicy policy) {
            this.policy = Optional.of(Objects.requireNonNull(policy, "policy"));
            return this;
        }

        /**
         * What pages it is made of. {@link PageKind#BASE} unless set.
         *
         * @param first what is wanted
         * @param otherwise what to take instead, in this order, where the kernel has not enough of it
         */
        public Builder pages(PageKind first, PageKind... otherwise) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(otherwise, "otherwise");
            List<PageKind> wanted = new ArrayList<>(List.of(first));
            for (PageKind kind : otherwise) {
                wanted.add(Objects.requireNonNull(kind, "otherwise"));
            }
            this.kinds = wanted;
            return this;
        }

        /**
         * Makes the arena. Huge pages out of a pool are made at once for the whole of it, which takes as long as filling them
         * with zeros: one that is lacking later, on the node that somebody's policy wants it from, would end the process that
         * touches it (SIGBUS). {@link MemoryPolicy#applyTo} brings parts of it elsewhere. Otherwise does not block.
         *
         * @throws IllegalArgumentException if the process may have no memory of a node that the policy names
         * @throws IllegalStateException if the shared window has no room for it, or if the kernel has none of the kinds of
         *     pages that were asked for; says what it has, and how to have more set aside
         * @throws UnsupportedOperationException if the kernel has no policy of this kind, or no NUMA
         * @throws java.io.UncheckedIOException if the kernel refuses the memory file or the policy, or if descriptors,
         *     address space or mappings are short; also where another kind of pages is named, since that would change nothing
         */
        public SharedArena create() {
            NativeAccess.require();
            policy.ifPresent(wanted -> AllowedNodes.require(wanted.nodes()));
            List<String> refusals = new ArrayList<>();
            for (PageKind kind : kinds) {
                try {
                    ArenaRange range = ArenaPages.open(byteSize, access == Access.READ_ONLY, policy, kind);
                    return new SharedArena(range, byteSize, kind, refusals);
                } catch (RefusedPagesException refused) {
                    refusals.add(kind + ": " + refused.getMessage());
                }
            }
            throw new IllegalStateException("A shared arena of " + byteSize
                    + " bytes cannot have the pages it is to be made"
                    + " of. " + String.join("; ", refusals)
                    + (kinds.contains(PageKind.BASE) ? "" : ". With PageKind.BASE as the last kind it is made anyway"));
        }
    }

    /**
     * Takes the next free bytes.
     *
     * @param byteSize how many bytes, 0 or more
     * @param byteAlignment the alignment of the segment's address, a power of two
     * @throws IllegalArgumentException if the size is negative or the alignment no power of two
     * @throws OutOfMemoryError if the arena has not enough left; the message says how much it has
     * @throws IllegalStateException if the arena is closed
     */
    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        if (byteSize < 0) {
            throw new IllegalArgumentException("byteSize " + byteSize + ": a size is not negative");
        }
        if (byteAlignment <= 0 || Long.bitCount(byteAlignment) != 1) {
            throw new IllegalArgumentException("byteAlignment " + byteAlignment + ": an alignment is a power of two");
        }
        requireOpen();
        long base = range.address();
        while (true) {
            long before = used.get();
            long padding = -(base + before) & (byteAlignment - 1);
            long left = this.byteSize - before;
            if (padding > left || byteSize > left - padding) {
                throw new OutOfMemoryError("The shared arena has no room for " + byteSize + " bytes at alignment "
                        + byteAlignment + ": " + left + " of its " + this.byteSize + " bytes are left; create it larger"
                        + (pages.poolPageBytes() == 0 ? ", untouched bytes cost nothing" : ""));
            }
            long start = before + padding;
            if (used.compareAndSet(before, start + byteSize)) {
                return MemorySegment.ofAddress(base + start).reinterpret(byteSize, inner, null);
            }
        }
    }

    @Override
    public MemorySegment.Scope scope() {
        return inner.scope();
    }

    /** The size it was created with, in bytes. */
    public long byteSize() {
        return byteSize;
    }

    /** Bytes that have not been handed out, in bytes; alignment may cost some of them. */
    public long remaining() {
        return byteSize - used.get();
    }

    /** What workers may do with it. */
    public Access access() {
        return range.readOnly() ? Access.READ_ONLY : Access.READ_WRITE;
    }

    /** The kind of pages it is made of: the first of those asked for that could be had. */
    public PageKind pages() {
        return pages;
    }

    /**
     * The size of its pages in bytes. Of {@link PageKind#TRANSPARENT} that of ordinary ones, which it has as well; {@link
     * HugePages#of} says what it is made of now.
     */
    public long pageBytes() {
        return range.pageBytes();
    }

    /** Why it is not made of the kinds that were asked for before the one it has; empty if it has the first. */
    public List<String> refusals() {
        return refusals;
    }

    /** The address at which it begins, here and in every worker. */
    public long address() {
        return range.address();
    }

    /**
     * Ends the life of all its segments and gives the memory back.
     *
     * @throws IllegalStateException if an isolated call or a downcall uses one of its segments now, or it is closed
     *     already; nothing has changed then
     */
    @Override
    public void close() {
        range.refuseCalls();
        try {
            inner.close();
        } catch (IllegalStateException inUse) {
            range.admitCalls();
            throw inUse;
        }
        range.close();
    }

    private void requireOpen() {
        if (!inner.scope().isAlive()) {
            throw new IllegalStateException("The shared arena is closed");
        }
    }

    @Override
    public String toString() {
        return "SharedArena[" + access() + ", " + byteSize + " bytes at 0x" + Long.toHexString(address()) + "]";
    }
}
