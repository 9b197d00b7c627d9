package dev.cofferdam.memory;

/** What workers may do with an arena. The JVM may always do both. */
public enum Access {
    /** Workers read and write. */
    READ_WRITE,
    /**
     * Workers read. They map the arena through a descriptor that cannot write, so that nothing a callee does, by mistake
     * or on purpose, changes it: inputs survive a crash, at no cost per call.
     */
    READ_ONLY
}
