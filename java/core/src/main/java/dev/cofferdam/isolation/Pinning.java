package dev.cofferdam.isolation;

/** Where the workers of a pool may run. */
public enum Pinning {
    /** Wherever the JVM may. */
    NONE,
    /**
     * Each worker on a core of its own, with all its hardware threads allowed to the JVM; the last core first, so that
     * the first ones are left to the JVM. With more workers than cores, cores are shared in turn.
     */
    ONE_PER_CORE
}
