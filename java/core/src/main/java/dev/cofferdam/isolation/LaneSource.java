package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;

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

    /** What the caller gets when the call has ended by this, and its worker with it. Called before {@link #release}. */
    default RuntimeException outcome(IsolatedFunction function, RuntimeException ended) {
        return ended;
    }

    /** A pointer that a function has returned. */
    default MemorySegment pointer(long address) {
        return MemorySegment.ofAddress(address);
    }
}
