package dev.cofferdam.memory;

/** What workers may do with an arena. The JVM may always do both. */
public enum Access {
    /** Workers read and write. */
    READ_WRITE,
    /**
     * Workers read. They map the arena through a descriptor that cannot write, so that no stray write
     * and no {@code mprotect} changes it: inputs survive a crash, at no cost per call. A callee that sets out to do harm can
     * still open the memory of other processes of its user through {@code /proc}; against that only a sandbox helps.
     */
    READ_ONLY
}
