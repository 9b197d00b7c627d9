package dev.cofferdam.cli;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SegmentAllocator;
import java.util.function.LongFunction;

/** A type whose values can be typed in as arguments and printed as results. */
sealed interface CValue extends CType permits CBool, CInteger, CFloating, CPointer, CText {

    /** The layout in which an argument crosses to the worker. */
    MemoryLayout parameterLayout();

    /** The layout in which a result comes back. */
    MemoryLayout resultLayout();

    /**
     * Reads an argument into the carrier of {@link #parameterLayout()}.
     *
     * @param shared where text is put so that the worker sees it
     * @throws Misuse if the text is no value of this type
     */
    Object parse(Argument argument, SegmentAllocator shared);

    /**
     * Writes a result, given in the carrier of {@link #resultLayout()}, as it is printed.
     *
     * @param textAt fetches the text that begins at an address of the worker
     */
    String print(Object result, LongFunction<String> textAt);
}
