package dev.cofferdam.isolation;

/** Where a result of {@code native/test/fixtures/hostile.c} comes from: its upper 16 bits say so. */
enum HostileValue {
    /** The function's own, of the argument that it was called with. */
    OWN,
    /** Written together with the number of the very call that got it. */
    FORGED,
    /** Written over the function's own by somebody who wrote no number that was asked for. */
    SPOILT;

    private static final long LOWER = (1L << 48) - 1;
    private static final long LOW = (1L << 24) - 1;

    /**
     * Tells them apart.
     *
     * @param sequence the number of the call that got it
     * @throws AssertionError if it is another call's
     */
    static HostileValue of(long value, long nonce, long sequence) {
        if (value == honest(nonce)) {
            return OWN;
        }
        if (value >>> 48 == 0xbad1 && (value & LOWER) == (sequence & LOWER)) {
            return FORGED;
        }
        if (value >>> 48 == 0xbad3 && (value >>> 24 & LOW) == (sequence & LOW)) {
            return FORGED;
        }
        boolean whileItWasRead = value >>> 48 == 0xbad3 && (value & LOW) == (sequence & LOW);
        if (value >>> 48 == 0xbad2 || value == 0 || value == -1 || whileItWasRead) {
            return SPOILT;
        }
        throw new AssertionError("call " + sequence + " with " + nonce + " was given the result of another call: 0x"
                + Long.toHexString(value));
    }

    private static long honest(long nonce) {
        long mixed = (nonce ^ nonce >>> 31) * 0x9e3779b97f4a7c15L;
        return 0x600dL << 48 | ((mixed ^ mixed >>> 29) & LOWER);
    }
}
