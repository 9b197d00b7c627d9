package dev.cofferdam.bench.chaos;

import java.util.List;

/** What goes wrong inside a call: {@code enum mishap} in {@code native/chaos/chaos.c}. */
enum Mishap {
    NONE(0, Pace.USUAL, ""),
    NULL_POINTER(1, Pace.USUAL, "SIGSEGV"),
    WRITE_TO_INPUT(2, Pace.USUAL, "SIGSEGV"),
    ABORT(3, Pace.USUAL, "SIGABRT"),
    STACK_OVERFLOW(4, Pace.USUAL, "SIGSEGV"),
    ILLEGAL_INSTRUCTION(5, Pace.USUAL, "SIGILL"),
    EXIT(6, Pace.USUAL, ""),
    FORBIDDEN_SYSTEM_CALL(7, Pace.USUAL, ""),
    RESIDENT_MEMORY(8, Pace.PATIENT, ""),
    PRIVATE_MEMORY(9, Pace.USUAL, "SIGSEGV"),
    ENDLESS_LOOP(10, Pace.HURRIED, ""),
    SLEEP(11, Pace.HURRIED, "");

    /** What {@link #EXIT} exits with. */
    static final int EXIT_STATUS = 42;

    private static final int FIRST_RUN_ONLY = 256;

    /** Which deadline a call has that comes to this. */
    enum Pace {
        /** Nothing but the deadline ends it. */
        HURRIED,
        USUAL,
        /** It takes a while to come about. */
        PATIENT
    }

    private final int number;
    private final Pace pace;
    private final String signal;

    Mishap(int number, Pace pace, String signal) {
        this.number = number;
        this.pace = pace;
        this.signal = signal;
    }

    /** All but {@link #NONE}. */
    static List<Mishap> all() {
        return List.of(values()).subList(1, values().length);
    }

    Pace pace() {
        return pace;
    }

    /** The signal that the worker dies of, or empty. */
    String signal() {
        return signal;
    }

    /** As the function takes it. */
    int code(boolean inFirstRunOnly) {
        return number | (inFirstRunOnly ? FIRST_RUN_ONLY : 0);
    }
}
