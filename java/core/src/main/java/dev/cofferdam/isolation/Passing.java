package dev.cofferdam.isolation;

/** How the memory behind a pointer argument reaches the worker. */
enum Passing {
    /** At its own address, in shared memory. */
    AS_IT_IS,
    /** As a copy that is made before the call. */
    COPIED_IN,
    /** As zeroed memory, which is copied back after the call has succeeded. */
    COPIED_OUT,
    /** As a copy that is made before the call, and copied back after it has succeeded. */
    COPIED_IN_AND_OUT;

    boolean copiesIn() {
        return this == COPIED_IN || this == COPIED_IN_AND_OUT;
    }

    boolean copiesOut() {
        return this == COPIED_OUT || this == COPIED_IN_AND_OUT;
    }
}
