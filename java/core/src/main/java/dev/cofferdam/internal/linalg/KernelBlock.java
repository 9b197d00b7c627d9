package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The elements of a kernel's argument, as they lie in memory; packed, they lie side by side. */
sealed interface KernelBlock {
    /** Bytes that the packed elements take. */
    long bytes();

    /** Packs the elements. */
    void pack(MemorySegment from, MemorySegment packed);

    /** Copies back what kernels write. */
    void unpack(MemorySegment packed, MemorySegment to);

    /**
     * A vector.
     *
     * @param n how many elements
     * @param increment from one to the next
     * @param size bytes of an element
     */
    record Vector(long n, int increment, int size) implements KernelBlock {
        @Override
        public long bytes() {
            return n * size;
        }

        @Override
        public void pack(MemorySegment from, MemorySegment packed) {
            Copies.gather(from, increment, packed, n, size);
        }

        @Override
        public void unpack(MemorySegment packed, MemorySegment to) {
            Copies.scatter(packed, to, increment, n, size);
        }
    }

    /**
     * Lines of equal length.
     *
     * @param ld from one to the next, in elements
     * @param size bytes of an element
     */
    record Matrix(long rows, long columns, long ld, int size) implements KernelBlock {
        @Override
        public long bytes() {
            return rows * columns * size;
        }

        @Override
        public void pack(MemorySegment from, MemorySegment packed) {
            Copies.lines(from, ld, packed, columns, rows, columns, size);
        }

        @Override
        public void unpack(MemorySegment packed, MemorySegment to) {
            Copies.lines(packed, columns, to, ld, rows, columns, size);
        }
    }

    /**
     * A stencil's grid, of which only inner points are written.
     *
     * @param planes how many planes
     * @param ld from row to row, in elements
     * @param plane from plane to plane, in elements; 0 if the grid is but one plane, of which all rows but the outer are inner
     * @param size bytes of an element
     */
    record Grid(long planes, long rows, long columns, long ld, long plane, int size) implements KernelBlock {
        /** A grid of two dimensions. */
        static Grid flat(long rows, long columns, long ld, int size) {
            return new Grid(1, rows, columns, ld, 0, size);
        }

        private boolean isFlat() {
            return plane == 0;
        }

        @Override
        public long bytes() {
            return planes * rows * columns * size;
        }

        @Override
        public void pack(MemorySegment from, MemorySegment packed) {
            if (bytes() == 0) {
                return;
            }
            for (long p = 0; p < planes; p++) {
                Copies.lines(
                        from.asSlice(p * plane * size),
                        ld,
                        packed.asSlice(p * rows * columns * size),
                        columns,
                        rows,
                        columns,
                        size);
            }
        }

        @Override
        public void unpack(MemorySegment packed, MemorySegment to) {
            if (rows < 3 || columns < 3) {
                return;
            }
            for (long p = isFlat() ? 0 : 1; p < (isFlat() ? 1 : planes - 1); p++) {
                Copies.lines(
                        packed.asSlice((p * rows * columns + columns + 1) * size),
                        columns,
                        to.asSlice((p * plane + ld + 1) * size),
                        ld,
                        rows - 2,
                        columns - 2,
                        size);
            }
        }
    }
}
