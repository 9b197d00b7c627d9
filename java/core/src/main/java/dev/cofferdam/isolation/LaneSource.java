package dev.cofferdam.isolation;

/** Where a call gets its worker from: the pool, or a session that has one for itself. */
interface LaneSource {
    /**
     * A lane for one call of the function, which has begun: its deadline runs. Blocks while there is none.
     *
     * @throws RuntimeException as {@link IsolatedFunction#handle} says, when there will be none
     */
    Lane take(IsolatedFunction function);

    /** The end of the call that {@link #take} began. */
    void release(Lane lane);
}
