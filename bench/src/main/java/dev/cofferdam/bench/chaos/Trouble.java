package dev.cofferdam.bench.chaos;

/** What is done to calls from outside. */
enum Trouble {
    KILL_WORKER,
    /** SIGSTOP, and nothing more: the deadline of its next call has to end it. */
    STOP_WORKER,
    /** SIGSTOP, and SIGCONT a while later. */
    PAUSE_WORKER,
    KILL_SUPERVISOR,
    /** SIGSTOP, and nothing more: the JVM has to notice. */
    STOP_SUPERVISOR,
    /** SIGSTOP, and SIGCONT a while later. */
    PAUSE_SUPERVISOR,
    COLLECT_GARBAGE,
    ALLOCATE_HARD,
    INTERRUPT_CALLER,
    CANCEL_FUTURE,
    /** {@code Workers.close}, with another pool in its place before. */
    CLOSE_POOL,
    /** {@code Workers.shutdownNow}, likewise. */
    SHUT_POOL_DOWN_NOW,
    CLOSE_ARENA
}
