package dev.cofferdam.cli;

/** What the shell sees when a command ends. The numbers are those of {@code timeout(1)} and {@code env(1)}. */
final class ExitStatus {
    /** The function returned. */
    static final int RETURNED = 0;

    /** The deadline passed, and the process that ran the function was killed. */
    static final int DEADLINE = 124;

    /** The command was misused, or failed for a reason of its own. */
    static final int MISUSE = 125;

    /** The library cannot be loaded. */
    static final int NOT_LOADABLE = 126;

    /** The library has no such symbol. */
    static final int NO_SYMBOL = 127;

    private static final int SIGNALS = 128;

    private ExitStatus() {}

    /** The status of a process that {@code signal} killed, as shells have it. */
    static int killedBy(int signal) {
        return SIGNALS + signal;
    }
}
