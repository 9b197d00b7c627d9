package dev.cofferdam.internal.linalg;

import java.lang.foreign.FunctionDescriptor;

/** Makes calls whose arguments are written down as words of 64 bits. */
public interface WordCaller {
    /**
     * A function to call.
     *
     * @param deep whether it may need more stack than a Java thread has
     * @throws UnsupportedOperationException if the library has none of that name
     */
    WordFunction function(String symbol, FunctionDescriptor descriptor, boolean deep);

    /** Whether pointers may be to the Java heap. */
    boolean takesHeap();

    /** Whether functions of ours stand in for those of the library that they are faster than. */
    boolean givesWay();
}
