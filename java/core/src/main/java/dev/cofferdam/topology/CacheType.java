package dev.cofferdam.topology;

/** What a cache holds. */
public enum CacheType {
    DATA,
    INSTRUCTION,
    UNIFIED
}
