package dev.cofferdam.doctor;

/** How something is that isolated calls need or could use. */
public enum Verdict {
    /** As it should be. */
    OK,
    /** There, but not as it could be: the finding says what that costs and how to mend it. */
    DEGRADED,
    /** Not there. */
    MISSING
}
