package dev.cofferdam.linalg;

import static dev.cofferdam.linalg.Interop.N;
import static dev.cofferdam.linalg.Interop.TALL;
import static dev.cofferdam.linalg.Interop.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

/** EJML's are row-major arrays, taken and given as they are. */
class EjmlInteropTest {
    private final Matrices matrices = Matrices.onHeap();
    private final Interop data = new Interop();

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
        double[] array = data.numbers(6);

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
        DMatrixRMaj a = DMatrixRMaj.wrap(TALL, N, data.numbers(TALL * N));
        DMatrixRMaj b = DMatrixRMaj.wrap(N, N, data.square());
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
        DMatrixRMaj a = DMatrixRMaj.wrap(N, N, data.square());
        DMatrixRMaj tall = DMatrixRMaj.wrap(TALL, N, data.numbers(TALL * N));
        DMatrixRMaj b = DMatrixRMaj.wrap(TALL, 3, data.numbers(TALL * 3));
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
        Matrix symmetric = Interop.symmetric(view(DMatrixRMaj.wrap(N, N, data.square())));
        DMatrixRMaj tall = DMatrixRMaj.wrap(TALL, N, data.numbers(TALL * N));
        EigenDecomposition_F64<DMatrixRMaj> theirs = DecompositionFactory_DDRM.eig(N, false, true);
        assertThat(theirs.decompose(theirs(symmetric))).isTrue();
        double[] values = new double[N];
        Arrays.setAll(values, i -> theirs.getEigenvalue(i).real);

        assertClose(symmetric.eigen(UpLo.LOWER).values().toArray(), Interop.sorted(values));
        assertClose(view(tall).svd().values().toArray(), SingularOps_DDRM.singularValues(tall.copy()));
    }
}
