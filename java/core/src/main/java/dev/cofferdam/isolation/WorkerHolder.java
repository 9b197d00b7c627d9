package dev.cofferdam.isolation;

/** Who has a worker for longer than a call. */
interface WorkerHolder {
    /** The pool is being closed, and wants the worker back: at once, or when a call that is being made has ended. */
    void poolCloses();
}
