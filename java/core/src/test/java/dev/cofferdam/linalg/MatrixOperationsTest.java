package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is computed from matrices, at every place and in memory of every kind: residuals in LAPACK's manner. */
class MatrixOperationsTest {
    private static final double EPSILON = Math.ulp(1.0);

    private static Workers workers;
    private static SharedArena shared;

    private final Random random = new Random(5);

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
        shared = SharedArena.create(16 << 20);
    }

    @AfterAll
    static void stop() {
        workers.close();
        shared.close();
    }

    private static Matrices matrices(Way way) {
        return switch (way) {
            case ARRAYS, ARRAYS_COPIED, ARRAYS_PINNED, ARRAYS_SHARED -> Matrices.onHeap();
            case SEGMENTS, SEGMENTS_IN_C, SEGMENTS_SHARED -> Matrices.in(Arena.ofAuto());
            case ARRAYS_ON_WORKERS -> Matrices.of(workers.blas(), workers.lapack());
            case SEGMENTS_ON_WORKERS -> Matrices.of(workers.blas(), workers.lapack(), shared);
        };
    }

    private Matrix random(Matrices matrices, int rows, int columns, Order order) {
        Matrix whole = matrices.zeros(rows + 2, columns + 3, order);
        Matrix matrix = whole.block(1, rows + 1, 2, columns + 2);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                matrix.set(i, j, random.nextGaussian());
            }
        }
        return matrix;
    }

    private static void assertClose(Matrix actual, Matrix expected) {
        double scale = EPSILON * 30 * Math.max(1, expected.norm(Norm.ONE)) * Math.max(1, expected.rows());
        assertThat(actual.minus(expected).norm(Norm.ONE)).isLessThan(scale);
    }

    private static Matrix product(Matrix a, Matrix b) {
        Matrix c = Matrices.onHeap().zeros(a.rows(), b.columns());
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < b.columns(); j++) {
                double sum = 0;
                for (int k = 0; k < a.columns(); k++) {
                    sum = Math.fma(a.get(i, k), b.get(k, j), sum);
                }
                c.set(i, j, sum);
            }
        }
        return c;
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldMultiplyMatricesOfAnyOrders(Way way) {
        for (Order orderA : Order.values()) {
            for (Order orderB : Order.values()) {
                Matrix a = random(matrices(way), 5, 7, orderA);
                Matrix b = random(matrices(way), 7, 3, orderB);
                for (Order orderC : Order.values()) {
                    Matrix c = random(matrices(way), 5, 3, orderC);
                    Matrix expected = product(a, b).scaled(2).plus(c.scaled(-1));

                    a.multiplyInto(2, b, -1, c);

                    assertClose(c, expected);
                }
                assertClose(a.times(b), product(a, b));
                assertClose(b.transpose().times(a.transpose()), product(a, b).transpose());
                assertClose(a.times(b.column(1)).asColumn(), product(a, b).columns(1, 2));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldAddAndScale(Way way) {
        Matrix a = random(matrices(way), 4, 3, Order.ROW_MAJOR);
        Matrix b = random(matrices(way), 4, 3, Order.COL_MAJOR);

        Matrix sum = a.plus(b);
        Matrix back = sum.minus(b);
        Matrix half = a.scaled(0.5);

        assertThat(sum.get(3, 2)).isEqualTo(a.get(3, 2) + b.get(3, 2));
        assertThat(back.get(1, 2)).isEqualTo(sum.get(1, 2) - b.get(1, 2));
        assertThat(half.get(0, 1)).isEqualTo(a.get(0, 1) / 2);
        assertThat(sum.order()).isEqualTo(a.order());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldSolveGeneralAndSymmetricSystems(Way way) {
        for (Order order : Order.values()) {
            Matrix a = random(matrices(way), 40, 40, order);
            Matrix symmetric = a.plus(a.transpose());
            Matrix definite = a.times(a.transpose()).plus(matrices(way).identity(40));
            Matrix b = random(matrices(way), 40, 3, Order.ROW_MAJOR);

            assertSolves(a, a.solve(b), b);
            assertSolves(a, a.solve(b.column(1)).asColumn(), b.columns(1, 2));
            assertSolves(symmetric, symmetric.solveSymmetric(UpLo.UPPER, b), b);
            assertSolves(definite, definite.cholesky(UpLo.LOWER).solve(b), b);
            assertSolves(definite, definite.cholesky(UpLo.UPPER).solve(b), b);
            assertSolves(a, a.inverse(), matrices(way).identity(40));
        }
    }

    /** The residual in units of what rounding may do, as LAPACK's test programs have it: below 30. */
    private static void assertSolves(Matrix a, Matrix x, Matrix b) {
        double residual = b.minus(a.times(x)).norm(Norm.ONE);
        assertThat(residual / (a.norm(Norm.ONE) * x.norm(Norm.ONE) * a.rows() * EPSILON))
                .isLessThan(30);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldFitByLeastSquares(Way way) {
        Matrix a = random(matrices(way), 30, 6, Order.ROW_MAJOR);
        Matrix b = random(matrices(way), 30, 2, Order.COL_MAJOR);

        for (Matrix x : new Matrix[] {a.leastSquares(b), a.qr().solve(b)}) {
            Matrix gradient = a.transpose().times(b.minus(a.times(x)));
            assertThat(x.rows()).isEqualTo(6);
            assertThat(gradient.norm(Norm.MAX)).isLessThan(1e-12);
        }
        Matrix wide = a.transpose();
        Matrix least = wide.leastSquares(b.rows(0, 6));
        assertThat(wide.times(least).minus(b.rows(0, 6)).norm(Norm.MAX)).isLessThan(1e-12);
        assertThat(a.leastSquares(b.column(0)).get(3))
                .isEqualTo(a.leastSquares(b).get(3, 0), within(1e-13));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldFactor(Way way) {
        for (int rows : new int[] {7, 12}) {
            for (int columns : new int[] {7, 12}) {
                Matrix a = random(matrices(way), rows, columns, Order.ROW_MAJOR);
                Qr qr = a.qr();
                Svd svd = a.svd();
                Matrix u = svd.u().copy();
                for (int j = 0; j < u.columns(); j++) {
                    u.column(j).asColumn().scaled(svd.values().get(j)).copyTo(u.columns(j, j + 1));
                }

                assertClose(qr.q().times(qr.r()), a);
                assertClose(
                        qr.q().transpose().times(qr.q()), matrices(way).identity(7 * 12 == rows * columns ? 7 : rows));
                assertClose(u.times(svd.vt()), a);
                assertThat(svd.values().toArray()).isSortedAccordingTo((x, y) -> Double.compare(y, x));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldFindEigenvaluesAndVectors(Way way) {
        Matrix a = random(matrices(way), 9, 9, Order.ROW_MAJOR);
        Matrix symmetric = a.plus(a.transpose());
        SymmetricEigen eigen = symmetric.eigen(UpLo.LOWER);
        Eigen general = a.eigen();

        for (int j = 0; j < 9; j++) {
            Matrix v = eigen.vectors().columns(j, j + 1);
            assertClose(symmetric.times(v), v.scaled(eigen.values().get(j)));
            assertPair(a, general, j);
        }
        double trace = 0;
        double sum = 0;
        for (int i = 0; i < 9; i++) {
            trace += a.get(i, i);
            sum += general.value(i).re();
        }
        assertThat(sum).isEqualTo(trace, within(1e-12));
    }

    private static void assertPair(Matrix a, Eigen eigen, int index) {
        Complex value = eigen.value(index);
        if (value.im() < 0) {
            return;
        }
        Matrix re = eigen.vectors().columns(index, index + 1);
        if (value.im() == 0) {
            assertClose(a.times(re), re.scaled(value.re()));
        } else {
            Matrix im = eigen.vectors().columns(index + 1, index + 2);
            assertClose(a.times(re), re.scaled(value.re()).minus(im.scaled(value.im())));
            assertClose(a.times(im), re.scaled(value.im()).plus(im.scaled(value.re())));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldKnowNormsDeterminantAndCondition(Way way) {
        for (Order order : Order.values()) {
            Matrix a = matrices(way).zeros(2, 2, order);
            matrices(way).copyOf(new double[][] {{1, -2}, {3, 4}}).copyTo(a);

            assertThat(a.norm(Norm.ONE)).isEqualTo(6);
            assertThat(a.norm(Norm.INFINITY)).isEqualTo(7);
            assertThat(a.norm(Norm.MAX)).isEqualTo(4);
            assertThat(a.norm(Norm.FROBENIUS)).isEqualTo(Math.sqrt(30), within(1e-15));
            assertThat(a.determinant()).isEqualTo(10, within(1e-14));
            assertThat(a.conditionNumber()).isEqualTo(6 * 0.7, within(1e-14));
            assertThat(a.times(a.transpose()).cholesky(UpLo.LOWER).determinant())
                    .isEqualTo(100, within(1e-12));
            assertThat(a.row(1).norm()).isEqualTo(5);
            assertThat(a.row(0).dot(a.column(1))).isEqualTo(-10);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "SEGMENTS", "ARRAYS_ON_WORKERS", "SEGMENTS_ON_WORKERS"})
    void shouldSayWhatASingularMatrixIs(Way way) {
        Matrix singular = matrices(way).copyOf(new double[][] {{1, 2}, {2, 4}});

        assertThat(singular.determinant()).isZero();
        assertThat(singular.conditionNumber()).isInfinite();
        assertThatThrownBy(() -> singular.solve(singular)).isInstanceOf(LapackException.class);
        assertThatThrownBy(() -> singular.scaled(-1).cholesky(UpLo.UPPER))
                .isInstanceOf(LapackException.class)
                .hasMessageContaining("dpotrf");
    }

    @Test
    void shouldTakeHeapAndNativeMemoryTogether() {
        Matrix heap = random(Matrices.onHeap(), 3, 3, Order.ROW_MAJOR);
        Matrix off = random(Matrices.in(Arena.ofAuto()), 3, 3, Order.COL_MAJOR);
        Matrix target = Matrices.in(Arena.ofAuto()).zeros(3, 3);

        heap.multiplyInto(1, off, 0, target);

        assertClose(heap.times(off), product(heap, off));
        assertClose(off.times(heap), product(off, heap));
        assertClose(target, product(heap, off));
        assertSolves(heap, heap.solve(off), off);
        assertThat(heap.row(0).dot(off.column(0))).isEqualTo(product(heap, off).get(0, 0), within(1e-14));
        assertClose(heap.times(off.column(2)).asColumn(), product(heap, off).columns(2, 3));
        assertThat(heap.in(off.matrices()).copy().segment().isNative()).isTrue();
    }

    @Test
    void shouldBeKillable() {
        Duration soon = Duration.ofMillis(20);
        workers.blas().dnrm2(1, new double[1], 1); // the library is loaded by now
        Matrix a = random(Matrices.of(workers.blas(soon), workers.lapack(soon)), 1500, 1500, Order.COL_MAJOR);

        assertThatThrownBy(() -> a.times(a)).isInstanceOf(DeadlineExceededException.class);
        assertThatThrownBy(a::svd).isInstanceOf(DeadlineExceededException.class);
    }
}
