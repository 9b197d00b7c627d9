package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.ffi.libc.pollfd;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pool's thread that listens to the supervisor. Most of the time it sleeps. When the supervisor dies it makes sure
 * that all its workers are dead, ends their calls, and starts another; when the pool is closed it sees the supervisor
 * out.
 */
final class SupervisorWatch implements Runnable {
    /** Attempts to start a successor, with a pause before each that is ten times as long as the one before. */
    private static final int ATTEMPTS = 5;

    private static final long FIRST_PAUSE_NANOS = 100_000;
    /** How long a supervisor that is told to end may take, before it is killed. */
    private static final int FAREWELL_MILLIS = 2000;

    private final Workers workers;

    SupervisorWatch(Workers workers) {
        this.workers = workers;
    }

    @Override
    public void run() {
        Supervisor supervisor = workers.supervisor();
        try {
            while (supervisor != null) {
                listen(supervisor);
                bury(supervisor);
                supervisor = startSuccessor();
            }
        } catch (RuntimeException | Error failed) {
            // Nobody watches any more, so nobody may run: calls must not wait for what cannot come.
            Supervisor last = workers.supervisor();
            last.kill();
            boolean ignored = last.reap();
            endWorkers();
            breakDown("the watch over it failed: " + failed);
            throw failed;
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
                int ready =
                        Posix.pollReadable(polled, socket, supervisor.pidFd(), inbox.isAtEnd() ? FAREWELL_MILLIS : -1);
                if ((ready & 1) != 0) {
                    inbox.receiveAll(supervisor, workers::workerStarted);
                    workers.lostBecause(inbox.failure());
                } else if ((ready & 2) != 0) {
                    return;
                } else if (inbox.isAtEnd()) {
                    supervisor.kill(); // it was told to end, or has closed its socket, and goes on
                }
            }
        }
    }

    private void bury(Supervisor supervisor) {
        boolean orderly = supervisor.reap();
        if (!orderly) { // one that exits by itself has killed and reaped everything before
            endWorkers();
        }
        workers.lanes().forEach(Lane::endAsLost);
    }

    /** The kernel has sent the workers SIGKILL; here they are waited for, and what they started is found. */
    private void endWorkers() {
        workers.lanes().forEach(lane -> lane.process().ensureDead());
        StrayProcesses.killAll(workers.mark(), workers.lanes());
        workers.cgroup().killAll();
    }

    /** All workers are dead and none will come. In this order: a call that is published later ends itself. */
    private void breakDown(String reason) {
        workers.breakDown(reason);
        // Pairs with the one between a call's publication and the look at whether the pool is broken.
        VarHandle.fullFence();
        workers.lanes().forEach(Lane::endAsLost);
    }

    /**
     * Null when there is none and will be none: then the pool is broken down. Whether it is being closed is asked here, and
     * here only: a pool that begins to close after the last look must not be left with calls that nobody ends.
     */
    private @Nullable Supervisor startSuccessor() {
        String reason = "";
        long pause = FIRST_PAUSE_NANOS;
        for (int i = 0; i < ATTEMPTS && !workers.isClosing(); i++) {
            try {
                return workers.startSuccessor();
            } catch (RuntimeException failed) {
                reason = String.valueOf(failed.getMessage());
                // Its workers may have begun what callers published meanwhile; that must not be begun again.
                endWorkers();
                workers.lanes().forEach(Lane::endAsLost);
                LockSupport.parkNanos(this, pause);
                pause *= 10;
            }
        }
        breakDown(reason.isEmpty() ? "the pool is being closed" : reason);
        return null;
    }
}
