package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;

/** The check of a segment that a routine on workers is given. */
final class SharedSpace {
    private SharedSpace() {}

    /**
     * Elements of a segment that workers can see, and write if the routine does.
     *
     * @throws IllegalArgumentException if it is none
     * @throws IllegalStateException if its arena is closed
     */
    static long of(
            String routine,
            String name,
            int number,
            MemorySegment segment,
            long elementBytes,
            long alignment,
            boolean written) {
        long elements = Check.space(routine, name, number, segment, elementBytes, alignment, written);
        if (segment.address() == 0) {
            return elements;
        }
        ArenaRange range = Window.instance().find(segment);
        if (range == null) {
            throw new IllegalArgumentException(Check.at(routine, name, number)
                    + " is in this JVM's own memory, which a worker cannot see; allocate it from a SharedArena, or pass an"
                    + " array, which is copied");
        }
        if (written && range.readOnly()) {
            throw new IllegalArgumentException(Check.at(routine, name, number)
                    + " is in a READ_ONLY arena, must be in a READ_WRITE one; the routine writes to it");
        }
        return elements;
    }
}
