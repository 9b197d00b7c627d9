package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * What {@code libcofferdam.so} does for the JVM, under Java names: see {@code cofferdam/host.h}. Loading this class
 * loads the library.
 */
public final class Host {
    static {
        load();
    }

    private Host() {}

    private static void load() {
        Path path = NativeParts.unpack("libcofferdam.so").path();
        System.load(path.toString());
    }

    /** Loads the library, for those who call it by its bindings. */
    static void require() {
        // by being here
    }

    /** A sealed memory file of the given size, a multiple of the page size. The descriptor belongs to the caller. */
    public static int memoryFile(String name, long bytes) {
        return Errno.check("creating a memory file of " + bytes + " bytes", memoryFile(name, bytes, 0));
    }

    /**
     * A sealed memory file of huge pages, which are set aside for the whole of it.
     *
     * @param hugePageBytes the size of its pages, of which {@code bytes} is a multiple; 0 for ordinary ones
     * @return a descriptor, which belongs to the caller, or minus an error number
     */
    public static int memoryFile(String name, long bytes, long hugePageBytes) {
        try (Arena arena = Arena.ofConfined()) {
            return CofferdamAbi.cfd_memory_file(arena.allocateFrom(name), bytes, hugePageBytes);
        }
    }

    /** A second descriptor of the file that can never write. It belongs to the caller. */
    public static int openReadOnly(int fd) {
        return Errno.check("opening a memory file read-only", CofferdamAbi.cfd_open_read_only(fd));
    }

    /** A second descriptor of the same open file. It belongs to the caller. */
    public static int duplicate(int fd) {
        return Errno.check("duplicating a descriptor", CofferdamAbi.cfd_duplicate(fd));
    }

    /** Reserves address space. Returns 0, or minus an error number. */
    public static int reserve(long base, long bytes) {
        return CofferdamAbi.cfd_reserve(base, bytes);
    }

    /** Maps a file, readable and writable, over a part of a reservation. */
    public static void mapFixed(long address, long bytes, int fd) {
        Errno.check(
                "mapping " + bytes + " bytes into the window",
                CofferdamAbi.cfd_map_fixed(address, bytes, fd, CofferdamAbi.CFD_READ_WRITE()));
    }

    /** Gives a mapped range back to the reservation. */
    public static void unmapFixed(long address, long bytes) {
        Errno.check("unmapping " + bytes + " bytes of the window", CofferdamAbi.cfd_unmap_fixed(address, bytes));
    }

    /** A supervisor that has been started; the three belong to the caller. */
    public record Spawned(int pid, int socket, int pidFd) {}

    /** Starts a supervisor process: see {@code cfd_spawn_supervisor}. */
    public static Spawned spawnSupervisor(
            NativeParts.Part program, List<String> arguments, Map<String, String> environment, boolean inheritOutput) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment socket = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment pidFd = arena.allocate(ValueLayout.JAVA_INT);
            List<String> settings = environment.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .toList();
            int pid = CofferdamAbi.cfd_spawn_supervisor(
                    arena.allocateFrom(program.path().toString()),
                    stringArray(arena, arguments),
                    stringArray(arena, settings),
                    program.memoryFile(),
                    inheritOutput ? 1 : 0,
                    socket,
                    pidFd);
            String what = "starting " + program.path();
            if (pid == -Libc.EAGAIN()) {
                throw Errno.failure(what, -pid, "a limit on processes is reached; see ulimit -u and pids.max");
            }
            Errno.check(what, pid);
            return new Spawned(pid, socket.get(ValueLayout.JAVA_INT, 0), pidFd.get(ValueLayout.JAVA_INT, 0));
        }
    }

    private static MemorySegment stringArray(Arena arena, List<String> strings) {
        MemorySegment array = arena.allocate(ValueLayout.ADDRESS, strings.size() + 1L);
        for (int i = 0; i < strings.size(); i++) {
            array.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(strings.get(i)));
        }
        return array;
    }

    /** What became of a message. */
    public enum Delivery {
        SENT,
        /** The peer has not read what was sent before, or the kernel is short of memory; nothing was sent. */
        FULL,
        /** There is no peer any more. */
        GONE
    }

    /** Sends one message whole, or not at all; does not wait. */
    public static Delivery send(int socket, MemorySegment message, int... descriptors) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment fds = arena.allocateFrom(ValueLayout.JAVA_INT, descriptors);
            int result = CofferdamAbi.cfd_send(socket, message, message.byteSize(), fds, descriptors.length);
            if (result == -Libc.EPIPE() || result == -Libc.ECONNRESET()) {
                return Delivery.GONE;
            }
            if (result == -Libc.EAGAIN() || isShortage(result)) {
                return Delivery.FULL;
            }
            Errno.check("sending to the supervisor", result);
            return Delivery.SENT;
        }
    }

    /** The pause before another attempt to receive what there was no memory for. */
    private static final long SHORTAGE_NANOS = 1_000_000;

    /** What passes when others give back what they have: memory, or descriptors that are under way. */
    private static boolean isShortage(int result) {
        return result == -Libc.ENOMEM() || result == -Libc.ENOBUFS() || result == -Libc.ETOOMANYREFS();
    }

    /**
     * Receives one message, without waiting for one.
     *
     * @param descriptor receives the descriptor that came with it, or -1
     * @return its length, 0 at end of file, -1 when there is none, or the kernel is too short of memory to hand it over
     */
    public static long receive(int socket, MemorySegment message, MemorySegment descriptor) {
        long received = CofferdamAbi.cfd_receive(socket, message, message.byteSize(), descriptor);
        if (received == -Libc.EAGAIN()) {
            return -1;
        }
        if (isShortage((int) received)) {
            LockSupport.parkNanos(SHORTAGE_NANOS); // whoever polls finds the socket readable at once
            return -1;
        }
        return received < 0 ? Errno.check("receiving from the supervisor", (int) received) : received;
    }

    /**
     * Sends one message that may get lost: where the socket is full, the peer gone or memory short, nothing happens.
     * Allocates nothing.
     */
    public static void sendIfPossible(int socket, MemorySegment message) {
        int ignored = CofferdamAbi.cfd_send(socket, message, message.byteSize(), MemorySegment.NULL, 0);
    }

    /** Ends a connection: both sides see end of file. The descriptor stays the caller's. */
    public static void hangUp(int socket) {
        int ignored = CofferdamAbi.cfd_hang_up(socket); // ENOTCONN: the peer has gone first
    }

    /** Sleeps while the word has the expected value, for at most that long. Spurious returns are usual. */
    public static void futexWait(MemorySegment word, int expected, long timeoutNanos) {
        int ignored = CofferdamAbi.cfd_futex_wait(word, expected, timeoutNanos);
    }

    /** The most words that {@link #futexWaitAny} takes. */
    public static final int FUTEX_WORDS = CofferdamAbi.CFD_FUTEX_WORDS();

    /**
     * Sleeps while each of several words has its expected value, for at most that long. Spurious returns are usual.
     *
     * @param addresses of the words, 64 bits each
     * @param expected their values, 32 bits each
     * @return false where the kernel cannot (before 5.16); then it has not slept
     */
    public static boolean futexWaitAny(MemorySegment addresses, MemorySegment expected, int count, long timeoutNanos) {
        return CofferdamAbi.cfd_futex_wait_any(addresses, expected, count, timeoutNanos) != -Libc.ENOSYS();
    }

    /** Wakes whoever sleeps on the word, in any process. */
    public static void futexWake(MemorySegment word) {
        int ignored = CofferdamAbi.cfd_futex_wake(word);
    }

    /** Sends SIGKILL through a pidfd; nothing happens when the process has ended. */
    public static void kill(int pidFd) {
        int result = CofferdamAbi.cfd_signal(pidFd, Libc.SIGKILL());
        if (result != -Libc.ESRCH()) {
            Errno.check("sending SIGKILL", result);
        }
    }

    /** Whether a process has ended, waiting for that up to the given time. */
    public static boolean hasEnded(int pidFd, int timeoutMillis) {
        int result = CofferdamAbi.cfd_has_ended(pidFd, timeoutMillis);
        return result != -Libc.EINTR() && Errno.check("waiting for a process", result) > 0;
    }

    /**
     * Collects a child process that has ended or is about to. Blocks until it has.
     *
     * @return whether it exited with status 0; false also if somebody else in this JVM has collected it
     */
    public static boolean reap(int pidFd) {
        int result = CofferdamAbi.cfd_reap(pidFd);
        return result != -Libc.ECHILD() && Errno.check("waiting for the supervisor", result) == 1;
    }

    /**
     * A folder for claims, made if it is absent.
     *
     * @return a descriptor that belongs to the caller, or minus an error number
     */
    public static int claimFolder(Path folder) {
        try (Arena arena = Arena.ofConfined()) {
            return CofferdamAbi.cfd_claim_folder(arena.allocateFrom(folder.toString()));
        }
    }

    /**
     * Claims a CPU.
     *
     * @return a descriptor that belongs to the caller, for {@link #releaseClaim}; or -1 when somebody else holds the CPU
     */
    public static int claim(int folder, int cpu) {
        int result = CofferdamAbi.cfd_claim(folder, cpu);
        return result == -Libc.EAGAIN() ? -1 : Errno.check("claiming CPU " + cpu, result);
    }

    /** Ends a claim. */
    public static void releaseClaim(int folder, int cpu, int claim) {
        Errno.check("removing the claim of CPU " + cpu, CofferdamAbi.cfd_claim_release(folder, cpu, claim));
    }

    /** The process that holds a CPU, 0 if none does, -1 if one does that has not yet said who it is. */
    public static int claimHolder(int folder, int cpu) {
        int result = CofferdamAbi.cfd_claim_holder(folder, cpu);
        return result == -Libc.EAGAIN() ? -1 : Errno.check("looking for a claim of CPU " + cpu, result);
    }
}
