package dev.cofferdam.internal.linalg;

/** The calls of a chapter of routines, in one of the ways in which they can be made. */
public interface Calls {
    /** Whether memory may be on the Java heap. */
    boolean takesHeap();
}
