package dev.cofferdam.topology;

/** What a core is made for, on machines whose cores are not all alike. */
public enum CoreKind {
    /** The only kind there is, as far as the kernel says. */
    UNIFORM,
    /** Fast, on a machine that has slower ones too. */
    PERFORMANCE,
    /** Slower and thriftier, on a machine that has faster ones too. */
    EFFICIENCY
}
