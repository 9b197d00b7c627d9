package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Type;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.Random;
import java.util.function.BiPredicate;

/** A matrix or line of a call, as it lies in memory: behind an offset, with gaps, and something after it. */
final class StoredArgument {
    private final Argument argument;
    private final Order order;
    private final int rows;
    private final int columns;
    private final int parts;
    final int offset;
    final int leading;
    final Object array;
    private final Object before;

    /**
     * Lays a matrix out.
     *
     * @param read which of its elements are stored; all else is noise
     */
    StoredArgument(
            Argument argument,
            Type type,
            Order order,
            Dense content,
            BiPredicate<Integer, Integer> read,
            Random random) {
        this.argument = argument;
        this.order = argument instanceof Argument.Matrix ? order : Order.COL_MAJOR;
        rows = content.rows;
        columns = content.columns;
        Element element = argument.memoryElement();
        parts = element == Element.WHOLE && type.complex ? 2 : 1;
        offset = random.nextInt(3);
        int lines = this.order == Order.ROW_MAJOR ? rows : columns;
        int length = this.order == Order.ROW_MAJOR ? columns : rows;
        leading = argument instanceof Argument.Matrix ? Math.max(1, length) + random.nextInt(3) : length;
        int used = lines == 0 || length == 0 ? 0 : (lines - 1) * leading + length;
        array = Array.newInstance(javaType(element, type), parts * (offset + used + random.nextInt(3)));
        // What is not to be read shows itself as NaN; what is not to be written, as a number.
        boolean nan = random.nextBoolean();
        for (int i = 0; i < Array.getLength(array); i++) {
            store(i, nan && element != Element.INT ? Double.NaN : 1000 + random.nextInt(1000));
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (read.test(i, j)) {
                    store(at(i, j), content.re(i, j));
                    if (parts == 2) {
                        store(at(i, j) + 1, content.im(i, j));
                    }
                }
            }
        }
        before = copy(array);
    }

    static Class<?> javaType(Element element, Type type) {
        return element == Element.INT ? int.class : type.numberBytes == 4 ? float.class : double.class;
    }

    private static Object copy(Object array) {
        return switch (array) {
            case int[] integers -> integers.clone();
            case float[] floats -> floats.clone();
            case double[] doubles -> doubles.clone();
            default -> throw new IllegalArgumentException(array.toString());
        };
    }

    private int at(int row, int column) {
        return parts * (offset + (order == Order.ROW_MAJOR ? row * leading + column : column * leading + row));
    }

    private void store(int index, double value) {
        switch (array) {
            case int[] integers -> integers[index] = (int) value;
            case float[] floats -> floats[index] = (float) value;
            case double[] doubles -> doubles[index] = value;
            default -> throw new IllegalStateException();
        }
    }

    private static double load(Object array, int index) {
        return ((Number) Array.get(array, index)).doubleValue();
    }

    /** What it holds now. */
    Dense content() {
        Dense content = new Dense(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                content.set(i, j, load(array, at(i, j)), parts == 2 ? load(array, at(i, j) + 1) : 0);
            }
        }
        return content;
    }

    /** Requires that nothing else than the given elements has changed. */
    void requireUntouched(BiPredicate<Integer, Integer> written) {
        boolean[] free = new boolean[Array.getLength(array)];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (written.test(i, j)) {
                    free[at(i, j)] = true;
                    free[at(i, j) + parts - 1] = true;
                }
            }
        }
        for (int i = 0; i < free.length; i++) {
            double old = load(before, i);
            double now = load(array, i);
            if (!free[i] && Double.compare(old, now) != 0) {
                throw new AssertionError("number " + i + " of " + argument.name() + " (" + rows + " by " + columns
                        + ", offset " + offset + ", leading dimension " + leading + ") was " + old + " and is not to be"
                        + " touched, but is " + now);
            }
        }
    }

    long bytes() {
        return heap().byteSize();
    }

    /**
     * The array's bytes in a segment, from the offset on.
     *
     * @param filled receives them
     * @param passed where they are seen; the same, or another view of it
     */
    MemorySegment asSegment(MemorySegment filled, MemorySegment passed) {
        MemorySegment heap = heap();
        filled.copyFrom(heap);
        return passed.asSlice(0, heap.byteSize()).asSlice(offsetBytes());
    }

    private long offsetBytes() {
        int size = array instanceof double[] ? 8 : 4;
        return (long) size * parts * offset;
    }

    /** Takes the bytes back. */
    void load(MemorySegment memory) {
        MemorySegment heap = heap();
        heap.copyFrom(memory.asSlice(0, heap.byteSize()));
    }

    private MemorySegment heap() {
        return switch (array) {
            case int[] integers -> MemorySegment.ofArray(integers);
            case float[] floats -> MemorySegment.ofArray(floats);
            case double[] doubles -> MemorySegment.ofArray(doubles);
            default -> throw new IllegalStateException();
        };
    }
}
