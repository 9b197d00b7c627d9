package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrices and vectors go to scratch memory and back: nothing but their elements, column by column in between. */
class CopiesTest {
    private static final int[] SIZES = {0, 1, 2, 31, 32, 33, 70};

    private final Random random = new Random(7);

    private MemorySegment bytes(long count) {
        byte[] bytes = new byte[(int) count];
        random.nextBytes(bytes);
        return MemorySegment.ofArray(bytes);
    }

    private static byte[] element(MemorySegment memory, long index, int size) {
        return memory.asSlice(index * size, size).toArray(JAVA_BYTE);
    }

    private static long at(int order, long i, long j, long leading) {
        return order == Values.ROW_MAJOR ? i * leading + j : j * leading + i;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void shouldTakeMatricesByColumnsAndBack(int size) {
        for (int rows : SIZES) {
            for (int columns : SIZES) {
                for (int order : new int[] {Values.ROW_MAJOR, Values.COL_MAJOR}) {
                    int leading = Math.max(1, order == Values.ROW_MAJOR ? columns : rows) + random.nextInt(3);
                    long lines = order == Values.ROW_MAJOR ? rows : columns;
                    MemorySegment from = bytes(size * lines * leading);
                    MemorySegment to = bytes(from.byteSize());
                    byte[] before = to.toArray(JAVA_BYTE);
                    try (Scratch scratch =
                            Scratch.take(NativeScratch.instance(), Scratch.bytes((long) rows * columns, size))) {
                        MemorySegment copy = scratch.general(from, order, rows, columns, leading, size);
                        for (int i = 0; i < rows; i++) {
                            for (int j = 0; j < columns; j++) {
                                assertThat(element(copy, (long) j * rows + i, size))
                                        .isEqualTo(element(from, at(order, i, j, leading), size));
                            }
                        }
                        Copies.general(copy, to, order, rows, columns, leading, size);
                    }
                    MemorySegment expected = MemorySegment.ofArray(before);
                    for (int i = 0; i < rows; i++) {
                        for (int j = 0; j < columns; j++) {
                            long at = at(order, i, j, leading) * size;
                            MemorySegment.copy(from, at, expected, at, size);
                        }
                    }
                    assertThat(to.toArray(JAVA_BYTE)).isEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void shouldTakeTrianglesByColumnsAndBack(int size) {
        for (int n : SIZES) {
            for (int order : new int[] {Values.ROW_MAJOR, Values.COL_MAJOR}) {
                for (int upLo : new int[] {Values.UPPER, Values.LOWER}) {
                    int leading = Math.max(1, n) + random.nextInt(3);
                    MemorySegment from = bytes((long) size * n * leading);
                    MemorySegment to = bytes(from.byteSize());
                    byte[] before = to.toArray(JAVA_BYTE);
                    try (Scratch scratch = Scratch.take(NativeScratch.instance(), Scratch.bytes((long) n * n, size))) {
                        MemorySegment copy = scratch.columnTriangle(from, order, upLo, n, leading, size);
                        Copies.columnTriangle(copy, n, to, leading, order, upLo, n, size);
                        MemorySegment expected = MemorySegment.ofArray(before);
                        for (int i = 0; i < n; i++) {
                            for (int j = 0; j < n; j++) {
                                if (upLo == Values.UPPER ? i <= j : i >= j) {
                                    long at = at(order, i, j, leading);
                                    assertThat(element(copy, (long) j * n + i, size))
                                            .isEqualTo(element(from, at, size));
                                    MemorySegment.copy(from, at * size, expected, at * size, size);
                                }
                            }
                        }
                    }
                    assertThat(to.toArray(JAVA_BYTE)).isEqualTo(before);
                }
            }
        }
    }

    /** The place of an element of a packed triangle, as the BLAS standard has it. */
    private static long packed(int order, int upLo, long n, long i, long j) {
        boolean growing = (upLo == Values.UPPER) == (order == Values.COL_MAJOR);
        long line = order == Values.COL_MAJOR ? j : i;
        long within = order == Values.COL_MAJOR ? i : j;
        return growing ? line * (line + 1) / 2 + within : line * n - line * (line - 1) / 2 + within - line;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void shouldTakePackedTrianglesByColumnsAndBack(int size) {
        for (int n : SIZES) {
            for (int order : new int[] {Values.ROW_MAJOR, Values.COL_MAJOR}) {
                for (int upLo : new int[] {Values.UPPER, Values.LOWER}) {
                    long elements = n * (n + 1L) / 2;
                    MemorySegment from = bytes(size * elements);
                    MemorySegment to = bytes(from.byteSize());
                    try (Scratch scratch = Scratch.take(NativeScratch.instance(), Scratch.bytes(elements, size))) {
                        MemorySegment copy = scratch.packed(from, order, upLo, n, size);
                        for (int i = 0; i < n; i++) {
                            for (int j = 0; j < n; j++) {
                                if (upLo == Values.UPPER ? i <= j : i >= j) {
                                    assertThat(element(copy, packed(Values.COL_MAJOR, upLo, n, i, j), size))
                                            .isEqualTo(element(from, packed(order, upLo, n, i, j), size));
                                }
                            }
                        }
                        Copies.packed(copy, to, order, upLo, n, size);
                    }
                    assertThat(to.toArray(JAVA_BYTE)).isEqualTo(from.toArray(JAVA_BYTE));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void shouldTakeVectorsWithoutTheirGapsAndBack(int size) {
        for (int n : new int[] {0, 1, 5, 8192, 8193, 20_000}) {
            for (int increment : new int[] {1, -1, 2, -3}) {
                int stride = Math.abs(increment);
                MemorySegment from = bytes(n == 0 ? 0 : (long) size * ((n - 1) * stride + 1));
                MemorySegment to = bytes(from.byteSize());
                byte[] before = to.toArray(JAVA_BYTE);
                MemorySegment expected = MemorySegment.ofArray(before);
                try (Scratch scratch = Scratch.take(NativeScratch.instance(), Scratch.bytes(n, size))) {
                    MemorySegment copy = scratch.vector(from, n, increment, size);
                    for (int i = 0; i < n; i++) {
                        long at = (long) i * stride * size;
                        assertThat(copy.asSlice((long) i * size, size).mismatch(from.asSlice(at, size)))
                                .isEqualTo(-1);
                        MemorySegment.copy(from, at, expected, at, size);
                    }
                    Copies.scatter(copy, to, increment, n, size);
                }
                assertThat(to.toArray(JAVA_BYTE)).isEqualTo(before);
            }
        }
    }
}
