package dev.cofferdam.placement;

import dev.cofferdam.internal.ffi.CallingThread;
import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which CPUs threads may run on: of the calling thread, of any thread, of all threads of a process; and which CPU it is
 * at the moment.
 *
 * {@snippet :
 * try (var pinned = Affinity.pin(CpuSet.of(3))) {
 *     assert Affinity.currentCpu() == 3;
 * } // and the thread runs where it could before
 * }
 *
 * <p>Linux narrows a mask to what it allows and reports success. So every mask is read back, and one that is not whole is
 * taken back and refused with a {@link CpusNotAllowedException}. Threads of this JVM are kept within the mask it was
 * given when it started (by {@code taskset} or a parent), although the kernel would let them leave it.
 *
 * <p>Nothing here waits. All methods may be called from any platform thread, those for other threads and processes and
 * the {@code current} ones from virtual threads too. All throw {@link IllegalCallerException} if this JVM may not call
 * native code; the message has the option to add.
 */
public final class Affinity {
    static {
        NativeAccess.require();
    }

    /**
     * What this JVM was given: the mask of its first thread, whose number is the process's, as it was before anything here
     * could change it. The java launcher runs Java in another, so that code which pins itself by other means leaves it.
     */
    private static final long[] GIVEN = maskOfProcess();

    private Affinity() {}

    /** A pinning that ends when it is closed, by the thread that opened it. */
    public static final class Scope implements AutoCloseable {
        private final Thread owner = Thread.currentThread();
        private final long[] before;
        private boolean closed;

        private Scope(long[] before) {
            this.before = before;
        }

        /**
         * Gives the thread back the CPUs it had before, or what the cpuset has left of them since. Scopes are closed in
         * the reverse order of their opening, as try-with-resources does. Closing twice does nothing.
         *
         * @throws WrongThreadException if called by another thread than the one that was pinned
         * @throws IllegalStateException if the cpuset has changed since and none of them is allowed any more
         */
        @Override
        public void close() {
            if (!Thread.currentThread().equals(owner)) {
                throw new WrongThreadException("a pinning is closed by the thread it holds, " + owner.getName());
            }
            if (closed) {
                return;
            }
            closed = true;
            int result = ThreadMasks.ofCallingThread().restore(0, before);
            if (result != 0) {
                throw new IllegalStateException("the thread stays pinned: the kernel refuses the CPUs it had before ("
                        + Errno.name(-result) + "); this JVM may now use " + Topology.allowedCpus());
            }
        }
    }

    /**
     * Pins the calling platform thread until the scope is closed. Three or four system calls, and no native memory.
     *
     * @throws UnsupportedOperationException for a virtual thread: it runs on whichever carrier comes, and pinning it
     *     would pin a carrier that others use
     * @throws IllegalArgumentException if the set is empty
     * @throws CpusNotAllowedException if some of it is not allowed; the thread may then run where it could before
     */
    public static Scope pin(CpuSet cpus) {
        requireCpus(cpus);
        requirePlatformThread();
        return new Scope(change("", 0, cpus, true));
    }

    /**
     * The CPUs that the calling thread may run on.
     *
     * @throws UnsupportedOperationException for a virtual thread
     */
    public static CpuSet get() {
        requirePlatformThread();
        return read("", 0);
    }

    /**
     * Lets the calling thread run on these CPUs only, from now on. Threads that it starts inherit that.
     *
     * @throws UnsupportedOperationException for a virtual thread
     * @throws IllegalArgumentException if the set is empty
     * @throws CpusNotAllowedException if some of it is not allowed; the thread may then run where it could before
     */
    public static void set(CpuSet cpus) {
        requireCpus(cpus);
        requirePlatformThread();
        long[] ignored = change("", 0, cpus, true);
    }

    /**
     * The CPUs that a thread may run on.
     *
     * @param tid the kernel's number of a thread of any process, as {@link #currentThreadId} has it
     * @throws IllegalArgumentException if there is no such thread
     */
    public static CpuSet getThread(int tid) {
        return read(requireTid(tid), tid);
    }

    /**
     * Lets a thread run on these CPUs only, from now on.
     *
     * @param tid the kernel's number of a thread of any process, as {@link #currentThreadId} has it
     * @throws IllegalArgumentException if there is no such thread, if it is one of the kernel's that stay on their CPUs
     *     (PF_NO_SETAFFINITY), or the set is empty
     * @throws CpusNotAllowedException if some of it is not allowed to that thread; it may then run where it could before
     * @throws java.io.UncheckedIOException if the thread is another user's and this JVM lacks CAP_SYS_NICE (EPERM)
     */
    public static void setThread(int tid, CpuSet cpus) {
        String who = requireTid(tid);
        requireCpus(cpus);
        boolean ours = Files.exists(Path.of("/proc/self/task/" + tid));
        long[] ignored = change(who, tid, cpus, ours);
    }

    /**
     * The CPUs that each thread of a process may run on, by the kernel's numbers of the threads. Reads a folder.
     *
     * @throws IllegalArgumentException if there is no such process
     * @throws java.io.UncheckedIOException if its folder in /proc cannot be read
     */
    public static SortedMap<Integer, CpuSet> getProcess(long pid) {
        return new ProcessThreads(pid).cpus();
    }

    /**
     * Lets all threads of a process run on these CPUs only, from now on, and those that they start meanwhile. Of this JVM
     * these are also the compiler's and the collector's.
     *
     * @throws IllegalArgumentException if there is no such process, if it is a thread of the kernel's that stays on its
     *     CPUs, or the set is empty
     * @throws CpusNotAllowedException if some of it is not allowed to the process; its threads may then run where they
     *     could before
     * @throws java.io.UncheckedIOException if the process is another user's and this JVM lacks CAP_SYS_NICE (EPERM), or
     *     its folder in /proc cannot be read
     */
    public static void setProcess(long pid, CpuSet cpus) {
        ProcessThreads threads = new ProcessThreads(pid);
        requireCpus(cpus);
        threads.set(cpus);
    }

    /**
     * The CPU that the calling thread runs on. Of a thread that is not pinned to one, it may be another a moment later. Takes
     * nanoseconds, allocates nothing.
     */
    public static int currentCpu() {
        return CallingThread.cpu();
    }

    /** The NUMA node that the calling thread runs on, by the kernel's number; as {@link #currentCpu}. */
    public static int currentNode() {
        return CallingThread.node();
    }

    /**
     * The kernel's number of the calling thread, as {@code ps -L} and {@code /proc/PID/task} have it; of a virtual thread,
     * that of its present carrier.
     */
    public static int currentThreadId() {
        return CallingThread.id();
    }

    private static long[] maskOfProcess() {
        ThreadMasks masks = ThreadMasks.ofCallingThread();
        if (isGone("", masks.read((int) ProcessHandle.current().pid()))) {
            throw noSuchThread("");
        }
        return masks.answer();
    }

    private static long[] change(String who, int tid, CpuSet cpus, boolean ours) {
        long[] before = tryToChange(who, tid, cpus, ours);
        if (before == null) {
            throw noSuchThread(who);
        }
        return before;
    }

    /**
     * Sets a mask and reads it back.
     *
     * @param who for messages: empty for the calling thread, else ending in a colon and a space
     * @param tid 0 for the calling thread
     * @param ours whether the thread is this JVM's
     * @return the mask before, or null if there is no such thread
     */
    static long @Nullable [] tryToChange(String who, int tid, CpuSet cpus, boolean ours) {
        ThreadMasks masks = ThreadMasks.ofCallingThread();
        if (isGone(who, masks.read(tid))) {
            return null;
        }
        long[] before = masks.answer();
        boolean whole = masks.ask(cpus);
        boolean leavesGiven = ours && !masks.askedIsWithin(GIVEN) && !masks.askedIsWithin(maskOfProcess());
        int result = masks.write(tid);
        boolean noneAllowed = result == -Errno.EINVAL; // and nothing has changed
        if (noneAllowed && FixedThreads.has(tid)) {
            throw new IllegalArgumentException(who + "it is a thread of the kernel's own that stays where it is"
                    + " (PF_NO_SETAFFINITY): nobody can have it run on other CPUs; choose another thread");
        }
        if (!noneAllowed && (isGone(who, result) || isGone(who, masks.read(tid)))) {
            return null;
        }
        if (whole && !noneAllowed && !leavesGiven && masks.askedIsAnswered()) {
            return before;
        }
        // The kernel is asked first also of what is outside of the given: it alone knows what a cpuset forbids, whose
        // files a container may hide.
        CpuSet byKernel = noneAllowed ? cpus : cpus.minus(masks.answeredCpus());
        if (!noneAllowed && isGone(who, masks.restore(tid, before))) {
            return null;
        }
        CpuSet given = ThreadMasks.cpus(GIVEN).union(Topology.allowedCpus());
        CpuSet outside = leavesGiven ? cpus.minus(byKernel).minus(given) : CpuSet.empty();
        throw CpusNotAllowedException.of(who, cpus, byKernel, outside, Topology.current());
    }

    static void requireCpus(CpuSet cpus) {
        if (Objects.requireNonNull(cpus, "cpus").isEmpty()) {
            throw new IllegalArgumentException("cpus is empty: a thread needs at least one CPU to run on");
        }
    }

    private static String requireTid(int tid) {
        if (tid <= 0) {
            throw new IllegalArgumentException(
                    "tid " + tid + ": numbers of threads are positive; currentThreadId() has that of the calling one");
        }
        return "tid " + tid + ": ";
    }

    static IllegalArgumentException noSuchThread(String who) {
        return new IllegalArgumentException(who + "there is no such thread, or it has ended (ESRCH)");
    }

    /** Whether the kernel answered that there is no such thread; other errors are thrown. */
    static boolean isGone(String who, int result) {
        if (result == 0 || result == -Errno.ESRCH) {
            return result != 0;
        }
        if (result == -Errno.EPERM) {
            throw Errno.failure(
                    who + "it is another user's, and to pin that takes CAP_SYS_NICE; sched_setaffinity", -result);
        }
        throw Errno.failure(who + "reading or setting an affinity mask", -result);
    }

    private static CpuSet read(String who, int tid) {
        ThreadMasks masks = ThreadMasks.ofCallingThread();
        if (isGone(who, masks.read(tid))) {
            throw noSuchThread(who);
        }
        return masks.answeredCpus();
    }

    private static void requirePlatformThread() {
        if (Thread.currentThread().isVirtual()) {
            throw new UnsupportedOperationException("a virtual thread cannot be pinned: it moves between carrier"
                    + " threads; use a platform thread, such as Thread.ofPlatform() makes");
        }
    }
}
