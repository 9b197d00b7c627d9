package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views of memory as matrices and vectors. */
class MatrixTest {
    private static final Matrices MATRICES = Matrices.onHeap();

    /** Elements 0 to 11 in memory, 3 by 4 or 4 by 3. */
    private static Matrix counted(int rows, int columns, Order order) {
        return MATRICES.wrap(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, rows, columns, order);
    }

    @Test
    void shouldShowAnArrayByRowsOrByColumns() {
        assertThat(counted(3, 4, Order.ROW_MAJOR).toArrays())
                .isDeepEqualTo(new double[][] {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}});
        assertThat(counted(3, 4, Order.COL_MAJOR).toArrays())
                .isDeepEqualTo(new double[][] {{0, 3, 6, 9}, {1, 4, 7, 10}, {2, 5, 8, 11}});
    }

    @ParameterizedTest
    @EnumSource
    void shouldShareMemoryWithItsParts(Order order) {
        Matrix a = counted(3, 4, order);
        Matrix block = a.transpose().block(1, 3, 0, 2);

        block.set(1, 0, 100);
        a.row(2).set(3, 200);
        a.column(3).set(0, 300);
        a.diagonal().set(1, 400);

        assertThat(a.get(0, 2)).isEqualTo(100);
        assertThat(a.get(2, 3)).isEqualTo(200);
        assertThat(a.get(0, 3)).isEqualTo(300);
        assertThat(block.get(0, 1)).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void shouldGiveRowsColumnsAndTheDiagonalAsVectors(Order order) {
        Matrix a = MATRICES.zeros(3, 4, order);
        counted(3, 4, Order.ROW_MAJOR).copyTo(a);

        assertThat(a.row(1).toArray()).containsExactly(4, 5, 6, 7);
        assertThat(a.column(1).toArray()).containsExactly(1, 5, 9);
        assertThat(a.diagonal().toArray()).containsExactly(0, 5, 10);
        assertThat(a.rows(1, 3).columns(2, 4).diagonal().toArray()).containsExactly(6, 11);
        assertThat(a.column(1).asColumn().toArrays()).isDeepEqualTo(new double[][] {{1}, {5}, {9}});
        assertThat(a.row(1).asRow().toArrays()).isDeepEqualTo(new double[][] {{4, 5, 6, 7}});
        assertThat(a.column(1).copy().stride()).isEqualTo(1);
    }

    @Test
    void shouldLeaveOutTheGapsBetweenItsLines() {
        double[] array = {-1, 1, 2, -1, 3, 4, -1};
        Matrix a = MATRICES.wrap(MemorySegment.ofArray(array).asSlice(8), 2, 2, 3, Order.ROW_MAJOR);

        Matrix copy = a.copy();

        assertThat(a.toArrays()).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
        assertThat(a.segment().byteSize()).isEqualTo(5 * 8);
        assertThat(copy.segment().toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3, 4);
        a.scaled(2).copyTo(a);
        assertThat(array).containsExactly(-1, 2, 4, -1, 6, 8, -1);
    }

    @Test
    void shouldHaveEmptyParts() {
        Matrix a = counted(3, 4, Order.ROW_MAJOR);

        assertThat(a.block(3, 3, 4, 4).toArrays()).isEmpty();
        assertThat(a.rows(1, 1).column(2).size()).isZero();
        assertThat(a.columns(4, 4).times(a.rows(0, 0)).toArrays()).isDeepEqualTo(new double[3][4]);
        assertThat(MATRICES.zeros(0, 0).lu().determinant()).isEqualTo(1);
    }

    /** An allocator that hands out memory which somebody has used before. */
    private static SegmentAllocator used(Arena arena) {
        MemorySegment memory = arena.allocate(16 << 20, 64);
        memory.fill((byte) 0x7f);
        return SegmentAllocator.slicingAllocator(memory);
    }

    @Test
    void shouldClearWhatAnAllocatorHandsOut() {
        try (Arena arena = Arena.ofConfined()) {
            Matrices matrices = Matrices.in(used(arena));
            double[][] zeros = new double[300][500];

            assertThat(matrices.zeros(300, 500).toArrays()).isDeepEqualTo(zeros);
            assertThat(matrices.identity(2).toArrays()).isDeepEqualTo(new double[][] {{1, 0}, {0, 1}});
            assertThat(matrices.zeros(2, 0).times(matrices.zeros(0, 3)).toArrays())
                    .isDeepEqualTo(new double[2][3]);
            assertThat(matrices.zeros(2, 0).times(matrices.wrap(new double[0])).toArray())
                    .containsExactly(0, 0);
        }
    }

    @Test
    void shouldOverwriteWhatAnAllocatorHandsOut() {
        double[][] rows = {{4, 1}, {1, 3}};
        Matrix onHeap = MATRICES.copyOf(rows);
        try (Arena arena = Arena.ofConfined()) {
            Matrix a = Matrices.in(used(arena)).copyOf(rows);

            assertThat(a.toArrays()).isDeepEqualTo(rows);
            assertThat(a.times(a).toArrays()).isDeepEqualTo(onHeap.times(onHeap).toArrays());
            assertThat(a.plus(a).toArrays()).isDeepEqualTo(onHeap.plus(onHeap).toArrays());
            assertThat(a.inverse().toArrays()).isDeepEqualTo(onHeap.inverse().toArrays());
            assertThat(a.solveSymmetric(UpLo.LOWER, a).toArrays())
                    .isDeepEqualTo(onHeap.solveSymmetric(UpLo.LOWER, onHeap).toArrays());
            assertThat(a.rows(0, 1).leastSquares(a.rows(0, 1)).toArrays())
                    .isDeepEqualTo(
                            onHeap.rows(0, 1).leastSquares(onHeap.rows(0, 1)).toArrays());
            assertThat(a.svd().u().toArrays()).isDeepEqualTo(onHeap.svd().u().toArrays());
            assertThat(a.eigen().vectors().toArrays())
                    .isDeepEqualTo(onHeap.eigen().vectors().toArrays());
            assertThat(a.qr().scales().toArray()).isEqualTo(onHeap.qr().scales().toArray());
        }
    }

    @Test
    void shouldRefuseElementsAndPartsThatAreNotThere() {
        Matrix a = counted(3, 4, Order.ROW_MAJOR);

        assertThatThrownBy(() -> a.get(3, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("row is 3, must be from 0 to 2; there are 3");
        assertThatThrownBy(() -> a.set(0, -1, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("column is -1, must be from 0 to 3");
        assertThatThrownBy(() -> a.block(0, 4, 0, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("from 0 to 4 is no range of rows");
        assertThatThrownBy(() -> a.row(0).get(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> a.rows(0, 0).column(0).get(0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("index is 0; there is no element");
    }

    @Test
    void shouldRefuseMemoryThatDoesNotFit() {
        assertThatThrownBy(() -> MATRICES.wrap(new double[5], 2, 3, Order.ROW_MAJOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("segment has room for 5 elements, must have at least 6");
        assertThatThrownBy(() -> MATRICES.wrap(MemorySegment.ofArray(new double[9]), 2, 3, 2, Order.ROW_MAJOR))
                .hasMessageStartingWith("leadingDimension is 2, must be at least max(1, columns) = 3");
        assertThatThrownBy(() -> MATRICES.wrap(MemorySegment.ofArray(new byte[48]), 2, 3, Order.ROW_MAJOR))
                .hasMessageContaining("no double[]");
        assertThatThrownBy(
                        () -> MATRICES.wrap(MemorySegment.ofArray(new double[6]).asReadOnly(), 2, 3, Order.ROW_MAJOR))
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> MATRICES.zeros(1 << 20, 1 << 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give Matrices an arena");
        assertThatThrownBy(() -> MATRICES.zeros(-1, 2)).hasMessage("rows is -1, must be 0 or more");
        assertThatThrownBy(() -> MATRICES.copyOf(new double[][] {{1, 2}, {3}}))
                .hasMessageStartingWith("row 1 has 1 elements, must have 2");
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> Matrices.in(arena).zeros(Integer.MAX_VALUE, Integer.MAX_VALUE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("rows times columns is 4611686014132420609, must be at most");
            MemorySegment odd = arena.allocate(64, 8).asSlice(4);
            assertThatThrownBy(() -> MATRICES.wrap(odd, 2, 2, Order.ROW_MAJOR))
                    .hasMessageContaining("must be aligned to 8 bytes");
        }
    }

    @Test
    void shouldRefuseSizesThatDoNotFit() {
        Matrix a = counted(3, 4, Order.ROW_MAJOR);

        assertThatThrownBy(() -> a.times(a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Matrix.times: b has 3 rows, must have 4");
        assertThatThrownBy(() -> a.plus(a.transpose())).hasMessageStartingWith("Matrix.plus: b has 4 rows");
        assertThatThrownBy(() -> a.solve(a))
                .hasMessageStartingWith("Matrix.solve: the matrix is 3 by 4, must be square");
        assertThatThrownBy(() -> a.copyTo(a.transpose())).hasMessageStartingWith("Matrix.copyTo: target has 4 rows");
        assertThatThrownBy(() -> a.transpose().multiplyInto(1, a, 0, MATRICES.zeros(4, 3)))
                .hasMessageStartingWith("Matrix.multiplyInto: c has 3 columns, must have 4");
    }

    @Test
    void shouldRefuseAProductIntoOneOfItsFactors() {
        Matrix a = counted(4, 3, Order.ROW_MAJOR).rows(0, 3);

        assertThatThrownBy(() -> a.multiplyInto(1, a, 0, a.transpose()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shares memory");
    }

    @Test
    void shouldRefuseFactorsOfItsOwnMakingThatLapackWouldMisread() {
        Matrix byRows = counted(3, 3, Order.ROW_MAJOR);

        assertThatThrownBy(() -> new Lu(byRows, MemorySegment.ofArray(new int[3])))
                .hasMessageStartingWith("factors is ROW_MAJOR, must be COL_MAJOR");
        assertThatThrownBy(() -> new Lu(byRows.transpose(), MemorySegment.ofArray(new int[2])))
                .hasMessageStartingWith("pivots has 8 bytes, must have 3 integers");
        assertThatThrownBy(() -> new Cholesky(byRows, UpLo.LOWER)).hasMessageContaining("must be COL_MAJOR");
        assertThatThrownBy(() -> new Qr(
                        byRows.transpose(),
                        byRows.row(0)
                                .copy()
                                .asRow()
                                .row(0)
                                .asColumn()
                                .rows(0, 2)
                                .column(0)))
                .hasMessageStartingWith("scales has 2 elements");
    }

    @Test
    void shouldSolveByPivotsFromWithinAnArray() {
        Matrix a = MATRICES.copyOf(new double[][] {{0, 2}, {4, 0}});
        Lu lu = a.lu();
        int[] array = {1, 2, 0, 0};
        MemorySegment within = MemorySegment.ofArray(array).asSlice(8);
        within.copyFrom(lu.pivots());

        Vector x = new Lu(lu.factors(), within).solve(MATRICES.wrap(new double[] {6, 8}));

        assertThat(x.toArray()).containsExactly(2, 3);
    }

    @Test
    void shouldSayThatTheConditionOfNoNumbersIsNone() {
        assertThat(MATRICES.copyOf(new double[][] {{Double.NaN, 1}, {1, 1}}).conditionNumber())
                .isNaN();
        assertThat(MATRICES.copyOf(new double[][] {{1, 1}, {1, 1}}).conditionNumber())
                .isInfinite();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e308, Double.POSITIVE_INFINITY})
    void shouldRefuseTheConditionOfAMatrixWhoseNormOverflows(double great) {
        Matrix a = MATRICES.copyOf(new double[][] {{great, 1}, {great, 2}});

        assertThatThrownBy(a::conditionNumber)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("Matrix.conditionNumber: the 1-norm of the matrix is infinite");
    }

    @Test
    void shouldRefusePivotsThatBeginWithinAnInteger() {
        Lu lu = MATRICES.copyOf(new double[][] {{0, 2}, {4, 0}}).lu();
        MemorySegment array = MemorySegment.ofArray(new int[3]);

        assertThatThrownBy(() -> new Lu(lu.factors(), array.asSlice(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be aligned to 4 bytes");
    }

    static Stream<Arguments> nulls() {
        Matrix a = counted(3, 4, Order.ROW_MAJOR);
        Vector x = a.row(0);
        Matrix square = a.columns(0, 3).copy().transpose();
        return Stream.of(
                arguments("b", (ThrowingCallable) () -> a.times((Matrix) null)),
                arguments("x", (ThrowingCallable) () -> a.times((Vector) null)),
                arguments("c", (ThrowingCallable) () -> a.multiplyInto(1, a, 0, null)),
                arguments("b", (ThrowingCallable) () -> a.plus(null)),
                arguments("b", (ThrowingCallable) () -> a.solve((Matrix) null)),
                arguments("b", (ThrowingCallable) () -> a.solve((Vector) null)),
                arguments("uplo", (ThrowingCallable) () -> a.solveSymmetric(null, a)),
                arguments("b", (ThrowingCallable) () -> a.leastSquares((Vector) null)),
                arguments("uplo", (ThrowingCallable) () -> a.cholesky(null)),
                arguments("uplo", (ThrowingCallable) () -> a.eigen(null)),
                arguments("norm", (ThrowingCallable) () -> a.norm(null)),
                arguments("target", (ThrowingCallable) () -> a.copyTo(null)),
                arguments("other", (ThrowingCallable) () -> a.in(null)),
                arguments("other", (ThrowingCallable) () -> x.dot(null)),
                arguments("pivots", (ThrowingCallable) () -> new Lu(square, null)),
                arguments("factor", (ThrowingCallable) () -> new Cholesky(null, UpLo.LOWER)),
                arguments("scales", (ThrowingCallable) () -> new Qr(square, null)),
                arguments("vt", (ThrowingCallable) () -> new Svd(a, x, null)),
                arguments("allocator", (ThrowingCallable) () -> Matrices.in(null)),
                arguments("lapack", (ThrowingCallable) () -> Matrices.of(Blas.inProcess(), null)),
                arguments("array", (ThrowingCallable) () -> MATRICES.wrap((double[]) null)),
                arguments("segment", (ThrowingCallable) () -> MATRICES.wrap(null, 1, 1, 1, Order.ROW_MAJOR)),
                arguments("order", (ThrowingCallable) () -> MATRICES.zeros(1, 1, null)),
                arguments("a row", (ThrowingCallable) () -> MATRICES.copyOf(new double[][] {{1}, null})));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void shouldNameWhatIsNull(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(NullPointerException.class).hasMessage(name);
    }
}
