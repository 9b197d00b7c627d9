package dev.cofferdam.linalg;

import static dev.cofferdam.linalg.Interop.N;
import static dev.cofferdam.linalg.Interop.TALL;
import static dev.cofferdam.linalg.Interop.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;

/** Commons Math keeps an array for each row, or blocks: both are copied, in and out. */
class CommonsMathInteropTest {
    private final Matrices matrices = Matrices.onHeap();
    private final Interop data = new Interop();

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
        Matrix a = matrices.wrap(data.square(), N, N, Order.ROW_MAJOR);
        Matrix tall = matrices.wrap(data.numbers(TALL * N), TALL, N, Order.ROW_MAJOR);
        Matrix b = matrices.wrap(data.numbers(TALL * 3), TALL, 3, Order.ROW_MAJOR);
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
        Matrix a = matrices.wrap(data.square(), N, N, Order.ROW_MAJOR);
        Matrix symmetric = Interop.symmetric(a);
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(symmetric.toArrays()));
        EigenDecomposition general = new EigenDecomposition(new Array2DRowRealMatrix(a.toArrays()));
        SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(a.toArrays()));

        assertClose(symmetric.eigen(UpLo.LOWER).values().toArray(), Interop.sorted(eigen.getRealEigenvalues()));
        assertClose(Interop.sorted(a.eigen().realParts().toArray()), Interop.sorted(general.getRealEigenvalues()));
        assertClose(Interop.sorted(a.eigen().imaginaryParts().toArray()), Interop.sorted(general.getImagEigenvalues()));
        assertClose(a.svd().values().toArray(), svd.getSingularValues());
    }
}
