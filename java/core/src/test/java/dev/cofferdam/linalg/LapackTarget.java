package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A way in which LAPACK is called.
 *
 * @param memory where segments lie; null for heap arrays
 */
record LapackTarget(String name, Lapack lapack, @Nullable MemorySegment memory) {
    @Override
    public String toString() {
        return name;
    }
}
