package dev.cofferdam.bench.isolation.soak;

/** What a worker dies of in a soak. */
public enum Death {
    /** Its call hangs, and is killed at its deadline. */
    DEADLINE,
    /** Its call follows a null pointer. */
    CRASH,
    /** Somebody else sends it SIGKILL during a call. */
    KILL,
    /** Its call ends the process. */
    EXIT;

    private static final Death[] IN_TURN = values();

    static Death ofNumber(long number) {
        return IN_TURN[(int) (number % IN_TURN.length)];
    }
}
