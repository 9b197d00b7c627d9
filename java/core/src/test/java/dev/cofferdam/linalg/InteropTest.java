package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Matrices of other libraries are taken where they lie, as far as these show their memory, and theirs are made of ours.
 * Results are those of their own algorithms, which are independent of LAPACK's code.
 */
class InteropTest {
    private static final int N = 60;
    private static final int TALL = 90;
    private static final double CLOSE = 1e-9;

    private final Matrices matrices = Matrices.onHeap();
    private final Random random = new Random(9);

    private double[] numbers(int count) {
        return random.doubles(count, -1, 1).toArray();
    }

    /** A square matrix far from singular, row-major; its symmetric part has distinct eigenvalues. */
    private double[] square() {
        double[] square = numbers(N * N);
        for (int i = 0; i < N; i++) {
            square[i * N + i] += i + 1;
        }
        return square;
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).containsExactly(expected, within(CLOSE));
    }

    private static void assertClose(Matrix actual, double[][] expected) {
        assertThat(actual.rows()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertClose(actual.row(i).toArray(), expected[i]);
        }
    }

    private static Matrix symmetric(Matrix a) {
        return a.plus(a.transpose());
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double[] descending(double[] values) {
        double[] sorted = sorted(values);
        for (int i = 0; i < sorted.length / 2; i++) {
            double least = sorted[i];
            sorted[i] = sorted[sorted.length - 1 - i];
            sorted[sorted.length - 1 - i] = least;
        }
        return sorted;
    }

    /** EJML's are row-major arrays, taken and given as they are. */
    @Nested
    class Ejml {
        private Matrix view(DMatrixRMaj theirs) {
            return matrices.wrap(theirs.data, theirs.numRows, theirs.numCols, Order.ROW_MAJOR);
        }

        private DMatrixRMaj theirs(Matrix ours) {
            Matrix byRows = matrices.zeros(ours.rows(), ours.columns(), Order.ROW_MAJOR);
            ours.copyTo(byRows);
            return DMatrixRMaj.wrap(ours.rows(), ours.columns(), (double[])
                    byRows.segment().heapBase().orElseThrow());
        }

        private double[][] rows(DMatrixRMaj theirs) {
            return view(theirs).toArrays();
        }

        @Test
        void shouldShareItsMemory() {
            DMatrixRMaj theirs = new DMatrixRMaj(2, 3);
            Matrix ours = view(theirs);
            double[] array = numbers(6);

            ours.set(1, 2, 5);
            theirs.set(0, 1, 7);
            DMatrixRMaj back = DMatrixRMaj.wrap(2, 3, array);
            view(back).set(0, 0, 11);

            assertThat(theirs.get(1, 2)).isEqualTo(5);
            assertThat(ours.get(0, 1)).isEqualTo(7);
            assertThat(array[0]).isEqualTo(11);
        }

        @Test
        void shouldMultiplyIntoItsMatrix() {
            DMatrixRMaj a = DMatrixRMaj.wrap(TALL, N, numbers(TALL * N));
            DMatrixRMaj b = DMatrixRMaj.wrap(N, N, square());
            DMatrixRMaj c = new DMatrixRMaj(TALL, N);
            DMatrixRMaj expected = new DMatrixRMaj(TALL, N);

            view(a).multiplyInto(1, view(b), 0, view(c));
            CommonOps_DDRM.mult(a, b, expected);
            double[] plain = new double[TALL * N];
            Blas.inProcess()
                    .dgemm(
                            Order.ROW_MAJOR,
                            Transpose.NO_TRANS,
                            Transpose.NO_TRANS,
                            TALL,
                            N,
                            N,
                            1,
                            a.data,
                            N,
                            b.data,
                            N,
                            0,
                            plain,
                            N);

            assertClose(c.data, expected.data);
            assertClose(plain, expected.data);
        }

        @Test
        void shouldAgreeOnSolutions() {
            DMatrixRMaj a = DMatrixRMaj.wrap(N, N, square());
            DMatrixRMaj tall = DMatrixRMaj.wrap(TALL, N, numbers(TALL * N));
            DMatrixRMaj b = DMatrixRMaj.wrap(TALL, 3, numbers(TALL * 3));
            DMatrixRMaj top = CommonOps_DDRM.extract(b, 0, N, 0, 3);
            DMatrixRMaj solution = new DMatrixRMaj(N, 3);
            DMatrixRMaj fit = new DMatrixRMaj(N, 3);

            assertThat(CommonOps_DDRM.solve(a, top, solution)).isTrue();
            assertThat(CommonOps_DDRM.solve(tall, b, fit)).isTrue();

            assertClose(view(a).solve(view(b).rows(0, N)), rows(solution));
            assertClose(view(tall).leastSquares(view(b)), rows(fit));
            assertThat(view(a).determinant())
                    .isEqualTo(CommonOps_DDRM.det(a), within(Math.abs(CommonOps_DDRM.det(a)) * 1e-12));
        }

        @Test
        void shouldAgreeOnEigenvaluesAndSingularValues() {
            Matrix symmetric = symmetric(view(DMatrixRMaj.wrap(N, N, square())));
            DMatrixRMaj tall = DMatrixRMaj.wrap(TALL, N, numbers(TALL * N));
            EigenDecomposition_F64<DMatrixRMaj> theirs = DecompositionFactory_DDRM.eig(N, false, true);
            assertThat(theirs.decompose(theirs(symmetric))).isTrue();
            double[] values = new double[N];
            Arrays.setAll(values, i -> theirs.getEigenvalue(i).real);

            assertClose(symmetric.eigen(UpLo.LOWER).values().toArray(), sorted(values));
            assertClose(view(tall).svd().values().toArray(), SingularOps_DDRM.singularValues(tall.copy()));
        }
    }

    /** ojAlgo's are column-major arrays, taken and given as they are. */
    @Nested
    class OjAlgo {
        private Matrix view(R064Store theirs) {
            return matrices.wrap(theirs.data, (int) theirs.countRows(), (int) theirs.countColumns(), Order.COL_MAJOR);
        }

        private R064Store theirs(Matrix ours) {
            Matrix byColumns = ours.forLapack(ours);
            return R064Store.wrap((double[]) byColumns.segment().heapBase().orElseThrow(), ours.rows());
        }

        private double[][] rows(MatrixStore<Double> theirs) {
            return theirs.toRawCopy2D();
        }

        @Test
        void shouldShareItsMemory() {
            R064Store theirs = R064Store.FACTORY.make(2, 3);
            double[] array = numbers(6);

            view(theirs).set(1, 2, 5);
            R064Store.wrap(array, 2).set(0, 1, 7.0);

            assertThat(theirs.doubleValue(1, 2)).isEqualTo(5);
            assertThat(matrices.wrap(array, 2, 3, Order.COL_MAJOR).get(0, 1)).isEqualTo(7);
        }

        @Test
        void shouldAgreeOnProductsAndSolutions() {
            R064Store a = R064Store.wrap(numbers(TALL * N), TALL);
            R064Store b = R064Store.wrap(numbers(TALL * 3), TALL);
            R064Store square = theirs(matrices.wrap(square(), N, N, Order.ROW_MAJOR));
            LU<Double> lu = LU.R064.make(square);
            QR<Double> qr = QR.R064.make(a);
            assertThat(lu.decompose(square)).isTrue();
            assertThat(qr.decompose(a)).isTrue();
            R064Store top = theirs(view(b).rows(0, N));

            assertClose(view(a).times(view(square)), rows(a.multiply(square)));
            assertClose(view(square).solve(view(top)), rows(lu.getSolution(top)));
            assertClose(view(a).leastSquares(view(b)), rows(qr.getSolution(b)));
        }

        @Test
        void shouldAgreeOnEigenvaluesAndSingularValues() {
            Matrix symmetric = symmetric(matrices.wrap(square(), N, N, Order.ROW_MAJOR));
            R064Store tall = R064Store.wrap(numbers(TALL * N), TALL);
            Eigenvalue<Double> eigen = Eigenvalue.R064.make(N, true);
            SingularValue<Double> svd = SingularValue.R064.make(tall);
            assertThat(eigen.decompose(theirs(symmetric))).isTrue();
            assertThat(svd.decompose(tall)).isTrue();
            double[] values = new double[N];
            Arrays.setAll(values, i -> eigen.getEigenvalues().get(i).getReal());

            assertClose(symmetric.eigen(UpLo.UPPER).values().toArray(), sorted(values));
            assertClose(
                    view(tall).svd().values().toArray(),
                    descending(svd.getSingularValues().toRawCopy1D()));
        }
    }

    /** Commons Math keeps an array for each row, or blocks: both are copied, in and out. */
    @Nested
    class CommonsMath {
        @Test
        void shouldCopyInAndOut() {
            Array2DRowRealMatrix theirs = new Array2DRowRealMatrix(new double[][] {{1, 2, 3}, {4, 5, 6}});

            Matrix ours = matrices.copyOf(theirs.getDataRef());
            RealMatrix back = new Array2DRowRealMatrix(ours.transpose().toArrays(), false);
            BlockRealMatrix blocks = new BlockRealMatrix(ours.toArrays());

            assertThat(ours.get(1, 0)).isEqualTo(4);
            assertThat(back).isEqualTo(theirs.transpose());
            assertThat(matrices.copyOf(blocks.getData()).toArrays()).isDeepEqualTo(theirs.getData());
        }

        @Test
        void shouldAgreeOnProductsAndSolutions() {
            Matrix a = matrices.wrap(square(), N, N, Order.ROW_MAJOR);
            Matrix tall = matrices.wrap(numbers(TALL * N), TALL, N, Order.ROW_MAJOR);
            Matrix b = matrices.wrap(numbers(TALL * 3), TALL, 3, Order.ROW_MAJOR);
            RealMatrix theirs = new Array2DRowRealMatrix(a.toArrays());
            RealMatrix theirTall = new BlockRealMatrix(tall.toArrays());
            RealMatrix theirB = new Array2DRowRealMatrix(b.toArrays());
            RealMatrix top = theirB.getSubMatrix(0, N - 1, 0, 2);

            assertClose(tall.times(a), theirTall.multiply(theirs).getData());
            assertClose(
                    a.solve(b.rows(0, N)),
                    new LUDecomposition(theirs).getSolver().solve(top).getData());
            assertClose(
                    tall.leastSquares(b),
                    new QRDecomposition(theirTall).getSolver().solve(theirB).getData());
            assertClose(
                    a.inverse(),
                    new LUDecomposition(theirs).getSolver().getInverse().getData());
        }

        @Test
        void shouldAgreeOnEigenvaluesAndSingularValues() {
            Matrix a = matrices.wrap(square(), N, N, Order.ROW_MAJOR);
            Matrix symmetric = symmetric(a);
            EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(symmetric.toArrays()));
            EigenDecomposition general = new EigenDecomposition(new Array2DRowRealMatrix(a.toArrays()));
            SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(a.toArrays()));

            assertClose(symmetric.eigen(UpLo.LOWER).values().toArray(), sorted(eigen.getRealEigenvalues()));
            assertClose(sorted(a.eigen().realParts().toArray()), sorted(general.getRealEigenvalues()));
            assertClose(sorted(a.eigen().imaginaryParts().toArray()), sorted(general.getImagEigenvalues()));
            assertClose(a.svd().values().toArray(), svd.getSingularValues());
        }
    }

    /** Buffers are segments, direct and wrapped ones, and segments are buffers. */
    @Nested
    class Buffers {
        @Test
        void shouldShareTheirMemory() {
            DoubleBuffer direct =
                    ByteBuffer.allocateDirect(48).order(ByteOrder.nativeOrder()).asDoubleBuffer();
            DoubleBuffer wrapped = DoubleBuffer.wrap(new double[8], 2, 6);
            for (DoubleBuffer buffer : new DoubleBuffer[] {direct, wrapped}) {
                Matrix a = matrices.wrap(MemorySegment.ofBuffer(buffer), 2, 3, Order.ROW_MAJOR);

                a.set(1, 0, 5);
                buffer.put(buffer.position() + 1, 7);

                assertThat(buffer.get(buffer.position() + 3)).isEqualTo(5);
                assertThat(a.times(a.transpose()).toArrays()).isDeepEqualTo(new double[][] {{49, 0}, {0, 25}});
            }
        }

        @Test
        void shouldShowAMatrixAsABuffer() {
            try (Arena arena = Arena.ofConfined()) {
                Matrix a = Matrices.in(arena).copyOf(new double[][] {{1, 2}, {3, 4}});
                DoubleBuffer buffer = a.segment()
                        .asByteBuffer()
                        .order(ByteOrder.nativeOrder())
                        .asDoubleBuffer();

                buffer.put(3, 9);

                assertThat(a.get(1, 1)).isEqualTo(9);
            }
        }
    }
}
