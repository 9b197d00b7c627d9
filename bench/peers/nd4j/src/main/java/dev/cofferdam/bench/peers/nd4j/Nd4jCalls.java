package dev.cofferdam.bench.peers.nd4j;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Level;
import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import org.nd4j.linalg.api.blas.Lapack;
import org.nd4j.linalg.api.blas.Level1;
import org.nd4j.linalg.api.blas.Level2;
import org.nd4j.linalg.api.blas.Level3;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.custom.TriangularSolve;
import org.nd4j.linalg.factory.Nd4j;

/**
 * ND4J, with the OpenBLAS it carries, on its own arrays outside the heap. Where it lacks a routine, what it has for the
 * same: {@code gemm} for {@code dsyrk}, as its own {@code syrk} takes one column of A only; {@code getrf} and two
 * {@code triangular_solve} for {@code dgesv}, {@code geqrf}, {@code gemm} and {@code triangular_solve} for
 * {@code dgels}, as its {@code trsv} and {@code trsm} take no right-hand side of one column; {@code syev} for
 * {@code dsyevd}, {@code gesvd} for {@code dgesdd}.
 */
final class Nd4jCalls implements Contestant {
    /** CBLAS's number for it: ND4J hands the letter N through as it is. */
    private static final char NON_UNIT = 131;

    private final Level1 level1 = Nd4j.getBlasWrapper().level1();
    private final Level2 level2 = Nd4j.getBlasWrapper().level2();
    private final Level3 level3 = Nd4j.getBlasWrapper().level3();
    private final Lapack lapack = Nd4j.getBlasWrapper().lapack();

    @Override
    public String name() {
        return "nd4j";
    }

    @Override
    public Work prepare(Problem problem) {
        int n = problem.n();
        int rows = problem.rows();
        INDArray pureA = problem.routine().level() == Level.BLAS1 ? vector(problem.a()) : matrix(problem.a(), rows, n);
        INDArray pureB =
                switch (problem.routine()) {
                    case DGEMM, DTRSM -> matrix(problem.b(), n, n);
                    case DGESV, DGELS -> column(problem.b());
                    default -> vector(problem.b());
                };
        INDArray a = pureA.dup('f');
        INDArray b = pureB.dup('f');
        INDArray c = problem.sizeC() == n * n ? matrix(new double[n * n], n, n) : vector(new double[n]);
        INDArray u = matrix(new double[n * n], n, n);
        INDArray v = matrix(new double[n * n], n, n);
        return switch (problem.routine()) {
            case DDOT ->
                Loop.returning(problem, calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += level1.dot(n, 1, a, b);
                    }
                    return sum;
                });
            case DAXPY ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                level1.axpy(n, Problem.ALPHA, a, b);
                            }
                            return 0;
                        },
                        () -> numbers(b));
            case DGEMV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                level2.gemv('f', 'N', 1, a, b, 0, c);
                            }
                            return 0;
                        },
                        () -> numbers(c));
            case DGEMM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                level3.gemm(a, b, c, false, false, 1, 0);
                            }
                            return 0;
                        },
                        () -> numbers(c));
            case DSYRK ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                level3.gemm(a, a, c, false, true, 1, 0);
                            }
                            return 0;
                        },
                        () -> numbers(c));
            case DTRSM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                b.assign(pureB);
                                level3.trsm('f', 'L', 'L', 'N', NON_UNIT, 1, a, b);
                            }
                            return 0;
                        },
                        () -> numbers(b));
            case DPOTRF ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.assign(pureA);
                                lapack.potrf(a, true);
                            }
                            return 0;
                        },
                        () -> numbers(a));
            case DGESV -> {
                INDArray answer = column(new double[n]);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.assign(pureA);
                                b.assign(pureB);
                                interchange(lapack.getrf(a), b);
                                triangularSolve(withUnitDiagonal(a), b, true, answer);
                                triangularSolve(a, answer, false, b);
                            }
                            return 0;
                        },
                        () -> numbers(b));
            }
            case DGELS -> {
                INDArray product = column(new double[n]);
                INDArray answer = column(new double[n]);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.assign(pureA);
                                lapack.geqrf(a, u);
                                level3.gemm(a, pureB, product, true, false, 1, 0);
                                triangularSolve(u, product, false, answer);
                            }
                            return 0;
                        },
                        () -> numbers(answer));
            }
            case DSYEVD ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.assign(pureA);
                                lapack.syev('V', 'L', a, c);
                            }
                            return 0;
                        },
                        () -> numbers(c));
            case DGESDD ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.assign(pureA);
                                lapack.gesvd(a, c, u, v);
                            }
                            return 0;
                        },
                        () -> numbers(c));
        };
    }

    /** Row i of the right-hand side with the row that getrf names for it, counted from 1. */
    private static void interchange(INDArray pivots, INDArray b) {
        for (int i = 0; i < b.length(); i++) {
            int other = pivots.getInt(i) - 1;
            if (other != i) {
                double kept = b.getDouble(i);
                b.putScalar(i, b.getDouble(other));
                b.putScalar(other, kept);
            }
        }
    }

    /** The unit triangle that getrf leaves below the diagonal. */
    private static INDArray withUnitDiagonal(INDArray factors) {
        INDArray lower = factors.dup('f');
        for (int i = 0; i < lower.rows(); i++) {
            lower.putScalar(i, i, 1);
        }
        return lower;
    }

    private static void triangularSolve(INDArray triangle, INDArray b, boolean isLower, INDArray x) {
        TriangularSolve solve = new TriangularSolve(triangle, b, isLower, false);
        solve.addOutputArgument(x);
        Nd4j.exec(solve);
    }

    private static INDArray vector(double[] numbers) {
        return numbers.length == 0 ? Nd4j.empty(DataType.DOUBLE) : Nd4j.createFromArray(numbers);
    }

    private static INDArray column(double[] numbers) {
        return matrix(numbers, numbers.length, 1);
    }

    private static INDArray matrix(double[] columns, int rows, int n) {
        return Nd4j.create(columns, new long[] {rows, n}, 'f');
    }

    /** Column by column. */
    private static double[] numbers(INDArray array) {
        return array.dup('f').data().asDouble();
    }
}
