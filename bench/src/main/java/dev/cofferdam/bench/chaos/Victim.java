package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.isolation.WorkerStats;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A process of a pool, held so that no other that comes by its number later gets the signals that are meant for it. */
final class Victim implements AutoCloseable {
    static final int SIGKILL = 9;
    static final int SIGCONT = 18;
    static final int SIGSTOP = 19;

    /** The same on all architectures, as they are younger than most of these. */
    private static final long SYS_PIDFD_SEND_SIGNAL = 424;

    private static final long SYS_PIDFD_OPEN = 434;

    /** As the kernel keeps it: 15 bytes. */
    private static final String SUPERVISOR = "(cofferdam-super";

    private static final String WORKER = "(cofferdam-worke";

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option VARIADIC = Linker.Option.firstVariadicArg(1);
    private static final MethodHandle MH$pidfd_open =
            handle("syscall", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT), VARIADIC);
    private static final MethodHandle MH$pidfd_send_signal = handle(
            "syscall", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT), VARIADIC);
    private static final MethodHandle MH$close = handle("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final int pidFd;

    private Victim(int pidFd) {
        this.pidFd = pidFd;
    }

    private static MethodHandle handle(String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(symbol), descriptor, options);
    }

    /** Some worker of the pool, or nobody if it has ended meanwhile. */
    static Victim workerOf(Pool pool, Random choice) {
        int pid = someWorker(pool, choice);
        Victim found = open(pid);
        return isWorker(pid) ? found : found.none();
    }

    /** The supervisor of the pool, or nobody if it has ended meanwhile. */
    static Victim supervisorOf(Pool pool, Random choice) {
        int worker = someWorker(pool, choice);
        int pid = isWorker(worker) ? parent(worker) : 0;
        Victim found = open(pid);
        return isSupervisor(pid) ? found : found.none();
    }

    private static int someWorker(Pool pool, Random choice) {
        try {
            List<WorkerStats> workers = pool.workers().stats().byWorker();
            return workers.get(choice.nextInt(workers.size())).pid();
        } catch (IllegalStateException closed) {
            return 0;
        }
    }

    private static Victim open(int pid) {
        try {
            return new Victim(pid == 0 ? -1 : (int) (long) MH$pidfd_open.invokeExact(SYS_PIDFD_OPEN, pid, 0));
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private Victim none() {
        close();
        return new Victim(-1);
    }

    /** Whether there was a process to send it to. */
    boolean send(int signal) {
        try {
            return pidFd >= 0
                    && (long) MH$pidfd_send_signal.invokeExact(
                                    SYS_PIDFD_SEND_SIGNAL, pidFd, signal, MemorySegment.NULL, 0)
                            == 0;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Override
    public void close() {
        if (pidFd >= 0) {
            try {
                int ignored = (int) MH$close.invokeExact(pidFd);
            } catch (Throwable unexpected) {
                throw new AssertionError(unexpected);
            }
        }
    }

    private static boolean isWorker(int pid) {
        return stat(pid).contains(WORKER) && isSupervisor(parent(pid));
    }

    private static boolean isSupervisor(int pid) {
        return stat(pid).contains(SUPERVISOR)
                && parent(pid) == ProcessHandle.current().pid();
    }

    /** "pid (name) state parent ...", or nothing if it has ended. */
    private static String stat(int pid) {
        try {
            return pid == 0 ? "" : Files.readString(Path.of("/proc/" + pid + "/stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    private static int parent(int pid) {
        String stat = stat(pid);
        return stat.isEmpty()
                ? 0
                : Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[1]);
    }
}
