package dev.cofferdam.isolation;

import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which pointers of one call are passed as copies, and where each copy lies in the staging memory. Refuses what cannot be
 * copied as the function's terms say.
 */
final class StagingPlan {
    /** Each copy begins at a multiple of this; one of shared memory lies to it as its original does. */
    private static final long LINE = 64;

    /**
     * A pointer that is passed as a copy.
     *
     * @param pointer its position among the function's pointers
     * @param argument its position among the function's arguments
     * @param range what it lies in, if that is shared memory
     * @param offset where its copy begins in the staging memory
     */
    record Part(
            int pointer,
            int argument,
            MemorySegment original,
            @Nullable ArenaRange range,
            boolean in,
            boolean out,
            long offset) {
        Part at(long offset) {
            return new Part(pointer, argument, original, range, in, out, offset);
        }

        MemorySegment copy(MemorySegment staging) {
            return staging.asSlice(offset, original.byteSize());
        }
    }

    private final int[] arguments;
    private final MemorySegment[] pointers;
    private final List<Part> parts = new ArrayList<>();
    private long bytes;

    /**
     * @param terms of the function
     * @param arguments which of the function's arguments are pointers
     * @param pointers what they point to
     */
    StagingPlan(CallTerms terms, int[] arguments, MemorySegment[] pointers) {
        this.arguments = arguments;
        this.pointers = pointers;
        List<Part> guarded = new ArrayList<>();
        for (int i = 0; i < pointers.length; i++) {
            int argument = arguments[i];
            MemorySegment pointer = Objects.requireNonNull(
                    pointers[i], () -> "argument " + argument + " is null; the C null pointer is MemorySegment.NULL");
            if (pointer.isNative() && pointer.address() == 0) {
                continue;
            }
            Passing passing = terms.passing(argument);
            ArenaRange range = pointer.isNative() ? Window.instance().find(pointer) : null;
            if (passing != Passing.AS_IT_IS) {
                requireCopyable(argument, pointer, passing);
                requireApart(i, passing, terms);
                place(new Part(i, argument, pointer, range, passing.copiesIn(), passing.copiesOut(), 0));
            } else if (terms.allOrNothing() && range != null && !range.readOnly()) {
                requireSized(argument, pointer, "is all or nothing, so its outputs are copied");
                guarded.add(new Part(i, argument, pointer, range, true, true, 0));
            }
        }
        placeWithAliases(guarded);
    }

    List<Part> parts() {
        return parts;
    }

    /** What all copies take. */
    long bytes() {
        return bytes;
    }

    private void place(Part part) {
        parts.add(part.at(bytes));
        grow(bytes, part.original().byteSize());
    }

    private void grow(long offset, long byteSize) {
        try {
            bytes = Math.addExact(Math.addExact(offset, byteSize), LINE - 1) & -LINE;
        } catch (ArithmeticException beyond) {
            throw new OutOfMemoryError("The segments that this call copies are larger than memory can be");
        }
    }

    /** Copies of segments that overlap do so in the same way: what the function sees of it is as without copies. */
    private void placeWithAliases(List<Part> guarded) {
        guarded.sort(Comparator.comparingLong(part -> part.original().address()));
        long stretchStart = 0;
        long stretchEnd = 0;
        long stretchOffset = 0;
        for (Part part : guarded) {
            long start = part.original().address();
            long end = start + part.original().byteSize();
            if (start >= stretchEnd) {
                stretchStart = start & -LINE;
                stretchEnd = start;
                stretchOffset = bytes;
            }
            stretchEnd = Math.max(stretchEnd, end);
            parts.add(part.at(stretchOffset + start - stretchStart));
            grow(stretchOffset, stretchEnd - stretchStart);
        }
    }

    private static void requireCopyable(int argument, MemorySegment pointer, Passing passing) {
        if (!pointer.scope().isAlive()) {
            throw new IllegalStateException("argument " + argument + ": the segment's arena is closed");
        }
        if (!pointer.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException(
                    "argument " + argument
                            + " is to be copied, but its arena is confined to another thread; use one of Arena.ofShared or ofAuto");
        }
        if (passing.copiesOut() && pointer.isReadOnly()) {
            throw new IllegalArgumentException("argument " + argument
                    + " is to be copied out, but the segment is read-only; pass a writable one, or mark it by copyIn");
        }
        if (pointer.isNative()) {
            requireSized(argument, pointer, "is to be copied");
        }
    }

    private static void requireSized(int argument, MemorySegment pointer, String why) {
        if (pointer.byteSize() == 0) {
            throw new IllegalArgumentException("argument " + argument + " " + why + ", but the segment at 0x"
                    + Long.toHexString(pointer.address())
                    + " has no size; give it the size of what the function uses by MemorySegment.reinterpret");
        }
    }

    /** A copy of its own for an argument that overlaps another one would show the function other memory than was meant. */
    private void requireApart(int pointer, Passing passing, CallTerms terms) {
        for (int other = 0; other < pointers.length; other++) {
            boolean written =
                    passing.copiesOut() || terms.passing(arguments[other]).copiesOut();
            if (other != pointer && written && overlap(pointers[pointer], pointers[other])) {
                throw new IllegalArgumentException("arguments " + arguments[Math.min(pointer, other)] + " and "
                        + arguments[Math.max(pointer, other)]
                        + " overlap, and one of them is to be copied out: each would have a copy of its own; pass"
                        + " segments that do not overlap, or ones in a SharedArena without marking them");
            }
        }
    }

    private static boolean overlap(MemorySegment one, @Nullable MemorySegment other) {
        return other != null && one.asOverlappingSlice(other).isPresent();
    }
}
