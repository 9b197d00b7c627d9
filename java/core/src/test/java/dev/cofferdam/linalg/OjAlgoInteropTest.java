package dev.cofferdam.linalg;

import static dev.cofferdam.linalg.Interop.N;
import static dev.cofferdam.linalg.Interop.TALL;
import static dev.cofferdam.linalg.Interop.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/** ojAlgo's are column-major arrays, taken and given as they are. */
class OjAlgoInteropTest {
    private final Matrices matrices = Matrices.onHeap();
    private final Interop data = new Interop();

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
        double[] array = data.numbers(6);

        view(theirs).set(1, 2, 5);
        R064Store.wrap(array, 2).set(0, 1, 7.0);

        assertThat(theirs.doubleValue(1, 2)).isEqualTo(5);
        assertThat(matrices.wrap(array, 2, 3, Order.COL_MAJOR).get(0, 1)).isEqualTo(7);
    }

    @Test
    void shouldAgreeOnProductsAndSolutions() {
        R064Store a = R064Store.wrap(data.numbers(TALL * N), TALL);
        R064Store b = R064Store.wrap(data.numbers(TALL * 3), TALL);
        R064Store square = theirs(matrices.wrap(data.square(), N, N, Order.ROW_MAJOR));
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
        Matrix symmetric = Interop.symmetric(matrices.wrap(data.square(), N, N, Order.ROW_MAJOR));
        R064Store tall = R064Store.wrap(data.numbers(TALL * N), TALL);
        Eigenvalue<Double> eigen = Eigenvalue.R064.make(N, true);
        SingularValue<Double> svd = SingularValue.R064.make(tall);
        assertThat(eigen.decompose(theirs(symmetric))).isTrue();
        assertThat(svd.decompose(tall)).isTrue();
        double[] values = new double[N];
        Arrays.setAll(values, i -> eigen.getEigenvalues().get(i).getReal());

        assertClose(symmetric.eigen(UpLo.UPPER).values().toArray(), Interop.sorted(values));
        assertClose(
                view(tall).svd().values().toArray(),
                Interop.descending(svd.getSingularValues().toRawCopy1D()));
    }
}
