package dev.cofferdam.placement;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.topology.CpuSet;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * The masks that a thread passes to the kernel, in native memory that it has for its lifetime: pinning allocates no
 * native memory. As long as this kernel's masks are, and no longer.
 */
final class ThreadMasks {
    private static final int WORDS = words();
    private static final long BYTES = (long) WORDS * Long.BYTES;
    private static final ThreadLocal<ThreadMasks> OF_THREAD = ThreadLocal.withInitial(ThreadMasks::new);

    private final MemorySegment answered;
    private final MemorySegment restored;
    private final MemorySegment asked;
    /** What {@link #asked} holds; most threads ask for the same again. */
    private @Nullable CpuSet askedCpus;

    private ThreadMasks() {
        MemorySegment all = Arena.ofAuto().allocate(3 * BYTES, Long.BYTES);
        answered = all.asSlice(0, BYTES);
        restored = all.asSlice(BYTES, BYTES);
        asked = all.asSlice(2 * BYTES, BYTES);
    }

    static ThreadMasks ofCallingThread() {
        return OF_THREAD.get();
    }

    /** The kernel refuses (EINVAL) to read into less than it has CPUs. */
    private static int words() {
        try (Arena arena = Arena.ofConfined()) {
            for (int words = 1; ; words *= 2) {
                int result = Posix.getAffinity(0, arena.allocate((long) words * Long.BYTES, Long.BYTES));
                if (result == 0) {
                    return words;
                }
                if (result != -Errno.EINVAL) {
                    throw Errno.failure("sched_getaffinity", -result);
                }
            }
        }
    }

    /**
     * Reads a thread's mask; 0 is the calling thread.
     *
     * @return 0, or minus an error number
     */
    int read(int tid) {
        return Posix.getAffinity(tid, answered);
    }

    /** What was read last, as words of 64 CPUs. */
    long[] answer() {
        return answered.toArray(ValueLayout.JAVA_LONG);
    }

    /** The CPUs of a mask that was read. */
    static CpuSet cpus(long[] words) {
        return CpuSet.ofMask(MemorySegment.ofArray(words).toArray(ValueLayout.JAVA_BYTE));
    }

    CpuSet answeredCpus() {
        return CpuSet.ofMask(answered.toArray(ValueLayout.JAVA_BYTE));
    }

    /**
     * Prepares what {@link #write} sets.
     *
     * @return false if a mask of this kernel can only hold some or none of them; those are prepared
     */
    @SuppressWarnings("ReferenceEquality") // a set is immutable: the same one again needs no look at its members
    boolean ask(CpuSet cpus) {
        if (cpus == askedCpus) {
            return true;
        }
        CpuSet held =
                CpuSet.of(cpus.stream().filter(cpu -> cpu < WORDS * Long.SIZE).toArray());
        MemorySegment.copy(MemorySegment.ofArray(held.toMask((int) BYTES)), 0, asked, 0, BYTES);
        boolean whole = held.equals(cpus);
        askedCpus = whole ? cpus : null;
        return whole;
    }

    /** Sets a thread's mask to what was asked for. Returns 0, or minus an error number. */
    int write(int tid) {
        return Posix.setAffinity(tid, asked);
    }

    /** Sets a thread's mask to what it was. Returns 0, or minus an error number. */
    int restore(int tid, long[] words) {
        MemorySegment.copy(words, 0, restored, ValueLayout.JAVA_LONG, 0, WORDS);
        return Posix.setAffinity(tid, restored);
    }

    /** Whether all that was asked for is in the given mask. */
    boolean askedIsWithin(long[] words) {
        for (int i = 0; i < WORDS; i++) {
            if ((asked.getAtIndex(ValueLayout.JAVA_LONG, i) & ~words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the kernel answered exactly what was asked for. */
    boolean askedIsAnswered() {
        return asked.mismatch(answered) < 0;
    }
}
