package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.array.operation.AXPY;
import org.ojalgo.array.operation.DOT;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/** ojAlgo. Its matrices are column-major. */
public final class OjAlgo implements Contestant {
    /** @param threads how many it may use at most */
    public OjAlgo(int threads) {
        OjAlgoUtils.limitThreadsTo(threads);
    }

    @Override
    public String name() {
        return "ojalgo";
    }

    @Override
    public Work prepare(Problem problem) {
        int n = problem.n();
        double[] pureB = problem.b();
        double[] x = problem.a();
        double[] y = pureB.clone();
        int columns = problem.sizeB() == n * n && n > 1 ? n : 1;
        R064Store a = R064Store.wrap(problem.a(), problem.rows());
        R064Store b = R064Store.wrap(y, Math.max(1, problem.sizeB() / columns));
        R064Store c = R064Store.FACTORY.make(n, problem.sizeC() == n ? 1 : n);
        return switch (problem.routine()) {
            case DDOT ->
                Loop.returning(problem, calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += DOT.invoke(x, 0, y, 0, 0, n);
                    }
                    return sum;
                });
            case DAXPY ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                AXPY.invoke(y, 0, Problem.ALPHA, x, 0, 0, n);
                            }
                            return 0;
                        },
                        () -> y);
            case DGEMV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                c.fillByMultiplying(a, b);
                            }
                            return 0;
                        },
                        () -> c.toRawCopy1D());
            case DGEMM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                c.fillByMultiplying(a, b);
                            }
                            return 0;
                        },
                        () -> c.toRawCopy1D());
            case DTRSM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureB, 0, y, 0, pureB.length);
                                b.substituteForwards(a, false, false, false);
                            }
                            return 0;
                        },
                        () -> y);
            case DSYRK -> {
                MatrixStore<Double> transposed = a.transpose();
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                c.fillByMultiplying(a, transposed);
                            }
                            return 0;
                        },
                        () -> c.toRawCopy1D());
            }
            case DPOTRF -> {
                Cholesky<Double> cholesky = Cholesky.R064.make(a);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                cholesky.decompose(a);
                            }
                            return 0;
                        },
                        () -> cholesky.getL().toRawCopy1D());
            }
            case DGESV -> {
                LU<Double> solver = LU.R064.make(a);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                solver.decompose(a);
                                MatrixStore<Double> ignored = solver.getSolution(b);
                            }
                            return 0;
                        },
                        () -> solver.getSolution(b).toRawCopy1D());
            }
            case DGELS -> {
                QR<Double> solver = QR.R064.make(a);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                solver.decompose(a);
                                MatrixStore<Double> ignored = solver.getSolution(b);
                            }
                            return 0;
                        },
                        () -> solver.getSolution(b).toRawCopy1D());
            }
            case DSYEVD -> {
                Eigenvalue<Double> eigen = Eigenvalue.R064.make(a, true);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                eigen.decompose(a);
                                MatrixStore<Double> ignored = eigen.getV();
                            }
                            return 0;
                        },
                        () -> diagonal(eigen.getD()));
            }
            case DGESDD -> {
                SingularValue<Double> svd = SingularValue.R064.make(a);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                svd.decompose(a);
                                MatrixStore<Double> _ = svd.getU();
                                MatrixStore<Double> _ = svd.getV();
                            }
                            return 0;
                        },
                        () -> svd.getSingularValues().toRawCopy1D());
            }
        };
    }

    private static double[] diagonal(MatrixStore<Double> matrix) {
        double[] diagonal = new double[(int) matrix.countColumns()];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = matrix.doubleValue(i, i);
        }
        return diagonal;
    }
}
