package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;

/**
 * The word that decides how a call ends: its sequence number above, its state in the low byte. See
 * {@code supervision.h} for who may change which.
 */
final class Race {
    static final int RUNNING = CofferdamAbi.CFD_RUNNING();
    static final int DONE = CofferdamAbi.CFD_DONE();
    static final int KILLING = CofferdamAbi.CFD_KILLING();
    static final int DEAD = CofferdamAbi.CFD_DEAD();
    static final int LOST = CofferdamAbi.CFD_LOST();
    static final int CANCELLING = CofferdamAbi.CFD_CANCELLING();

    private static final int STATE_BITS = CofferdamAbi.CFD_RACE_STATE_BITS();

    private Race() {}

    static long word(long sequence, int state) {
        return sequence << STATE_BITS | state;
    }

    static long sequence(long word) {
        return word >>> STATE_BITS;
    }

    /** Whether the call is decided, for the worker's death, which has not come yet. */
    static boolean isKilling(int state) {
        return state == KILLING || state == CANCELLING;
    }

    /** What stands in the answer's word once the call's worker is dead; no other call and no other death has it. */
    static long deathOf(long call) {
        return call ^ SlotLayout.SEQUENCE_DEAD;
    }

    static int state(long word) {
        return (int) (word & ((1 << STATE_BITS) - 1));
    }
}
