package dev.cofferdam.internal.linalg;

/** A function that is called by words. */
public interface WordFunction {
    /** Begins a call, which its maker runs or abandons. */
    WordCall begin();
}
