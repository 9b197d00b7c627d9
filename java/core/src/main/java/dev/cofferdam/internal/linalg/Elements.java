package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** Single elements of 4, 8 or 16 bytes, as bits. A complex one is aligned to its parts only. */
final class Elements {
    private Elements() {}

    static void copy(MemorySegment from, long fromIndex, MemorySegment to, long toIndex, int size) {
        long at = fromIndex * size;
        long there = toIndex * size;
        switch (size) {
            case 4 -> to.set(JAVA_INT_UNALIGNED, there, from.get(JAVA_INT_UNALIGNED, at));
            case 8 -> to.set(JAVA_LONG_UNALIGNED, there, from.get(JAVA_LONG_UNALIGNED, at));
            default -> {
                to.set(JAVA_LONG_UNALIGNED, there, from.get(JAVA_LONG_UNALIGNED, at));
                to.set(JAVA_LONG_UNALIGNED, there + 8, from.get(JAVA_LONG_UNALIGNED, at + 8));
            }
        }
    }
}
