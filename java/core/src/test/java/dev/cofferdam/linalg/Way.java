package dev.cofferdam.linalg;

/** The ways in which a routine can be called. */
enum Way {
    ARRAYS(true, false),
    /** In this JVM, copied to native memory for longer calls, as without G1. */
    ARRAYS_COPIED(true, false),
    /** In this JVM, pinned for longer calls, as under G1. */
    ARRAYS_PINNED(true, false),
    SEGMENTS(false, false),
    /** In this JVM, short vectors not in Java, as without the Vector API; so it is with the two above. */
    SEGMENTS_IN_C(false, false),
    /** In this JVM, longer calls of level 3 shared by three threads, each with a part of the copies. */
    ARRAYS_SHARED(true, false),
    /** In this JVM, longer calls of level 3 shared by three threads. */
    SEGMENTS_SHARED(false, false),
    ARRAYS_ON_WORKERS(true, true),
    SEGMENTS_ON_WORKERS(false, true);

    private final boolean onHeap;
    private final boolean onWorkers;

    Way(boolean onHeap, boolean onWorkers) {
        this.onHeap = onHeap;
        this.onWorkers = onWorkers;
    }

    boolean onHeap() {
        return onHeap;
    }

    /** Whether only calls of level 3 differ from those of another way. */
    boolean isShared() {
        return this == ARRAYS_SHARED || this == SEGMENTS_SHARED;
    }

    boolean onWorkers() {
        return onWorkers;
    }
}
