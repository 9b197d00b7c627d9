package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.Posix;
import java.util.function.BooleanSupplier;

/**
 * The process behind a lane, as far as the JVM has to do with it: only where the supervisor, whose child it is, does not do
 * its work. Thread-safe.
 */
final class WorkerProcess {
    /** Or -1. Guarded by this. */
    private int pidFd = -1;

    /** Takes over the pidfd of a new worker. */
    synchronized void started(int newPidFd) {
        forget();
        pidFd = newPidFd;
    }

    /** Kills the worker if that is due still; as long as this looks, no successor takes its place here. */
    synchronized void killWhile(BooleanSupplier due) {
        if (pidFd >= 0 && due.getAsBoolean()) {
            Host.kill(pidFd);
        }
    }

    /** True also when no worker is known. */
    synchronized boolean hasEnded() {
        return pidFd < 0 || Host.hasEnded(pidFd, 0);
    }

    /** Kills the worker and waits until it is dead. Blocks for as long as the process sleeps uninterruptibly. */
    synchronized void ensureDead() {
        if (pidFd >= 0) {
            Host.kill(pidFd);
            while (!Host.hasEnded(pidFd, 1000)) {
                Thread.onSpinWait();
            }
            forget();
        }
    }

    /** Closes the pidfd. */
    synchronized void forget() {
        if (pidFd >= 0) {
            Posix.close(pidFd);
            pidFd = -1;
        }
    }
}
