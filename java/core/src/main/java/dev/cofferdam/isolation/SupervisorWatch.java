package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.ffi.libc.pollfd;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * The pool's thread that listens to the supervisor. Most of the time it sleeps. When the supervisor dies it makes sure
 * that all its workers are dead, ends their calls, and starts another; when the pool is closed it sees the supervisor
 * out.
 */
final class SupervisorWatch implements Runnable {
    private static final int RESTARTS_IN_A_ROW = 5;

    private final Workers workers;

    SupervisorWatch(Workers workers) {
        this.workers = workers;
    }

    @Override
    public void run() {
        Supervisor supervisor = workers.supervisor();
        while (true) {
            listen(supervisor);
            if (workers.isClosing()) {
                supervisor.reap();
                return;
            }
            buryLost(supervisor);
            Supervisor successor = startSuccessor();
            if (successor == null) {
                return;
            }
            supervisor = successor;
        }
    }

    /** Returns when the supervisor process has ended. */
    private void listen(Supervisor supervisor) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment polled = pollfd.allocateArray(2, arena);
            Supervisor.Inbox inbox = new Supervisor.Inbox(arena);
            while (true) {
                // At end of file the socket is always readable: from then on only the process's end is waited for.
                int socket = inbox.isAtEnd() ? -1 : supervisor.socket();
                int ready = Posix.pollReadable(polled, socket, supervisor.pidFd(), -1);
                if ((ready & 1) != 0) {
                    inbox.receiveAll(supervisor, workers::workerStarted);
                    if (inbox.isAtEnd() && !workers.isClosing()) {
                        supervisor.kill(); // it has given up, or somebody closed its socket: no half-alive supervisors
                    }
                } else if ((ready & 2) != 0) {
                    return;
                }
            }
        }
    }

    private void buryLost(Supervisor supervisor) {
        supervisor.reap();
        // The kernel has sent its workers SIGKILL; here they are waited for, and what they started is found.
        workers.lanes().forEach(Lane::ensureWorkerIsDead);
        StrayProcesses.killAll(workers.mark());
        workers.lanes().forEach(Lane::endAsLost);
    }

    private @Nullable Supervisor startSuccessor() {
        String reason = "";
        for (int i = 0; i < RESTARTS_IN_A_ROW && !workers.isClosing(); i++) {
            try {
                return workers.startSuccessor();
            } catch (RuntimeException failed) {
                reason = String.valueOf(failed.getMessage());
                workers.lanes().forEach(Lane::ensureWorkerIsDead);
            }
        }
        workers.breakDown(reason);
        workers.lanes().forEach(Lane::endAsLost);
        return null;
    }
}
