package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.dense.row.mult.MatrixVectorMult_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** EJML, on one thread. Its matrices are row-major: they are laid out so beforehand. */
public final class Ejml implements Contestant {
    @Override
    public String name() {
        return "ejml";
    }

    @Override
    public Work prepare(Problem problem) {
        int n = problem.n();
        int rows = problem.rows();
        boolean vectors = problem.sizeA() == n;
        DMatrixRMaj pureA = vectors ? column(problem.a()) : matrix(rows, n, problem.a());
        DMatrixRMaj pureB = problem.sizeB() == n * n && n > 1 ? matrix(n, n, problem.b()) : column(problem.b());
        DMatrixRMaj a = pureA.copy();
        DMatrixRMaj b = pureB.copy();
        DMatrixRMaj c = problem.sizeC() == n ? new DMatrixRMaj(n, 1) : new DMatrixRMaj(n, n);
        return switch (problem.routine()) {
            case DDOT ->
                Loop.returning(problem, calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += VectorVectorMult_DDRM.innerProd(a, b);
                    }
                    return sum;
                });
            case DAXPY ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                CommonOps_DDRM.addEquals(b, Problem.ALPHA, a);
                            }
                            return 0;
                        },
                        () -> b.data);
            case DGEMV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                MatrixVectorMult_DDRM.mult(a, b, c);
                            }
                            return 0;
                        },
                        () -> c.data);
            case DGEMM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                CommonOps_DDRM.mult(a, b, c);
                            }
                            return 0;
                        },
                        () -> c.data);
            case DSYRK -> {
                DMatrixRMaj transposed = CommonOps_DDRM.transpose(a, null);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                CommonOps_DDRM.multInner(transposed, c);
                            }
                            return 0;
                        },
                        () -> c.data);
            }
            case DTRSM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                b.setTo(pureB);
                                TriangularSolver_DDRM.solveL(a.data, b.data, n, n);
                            }
                            return 0;
                        },
                        () -> b.data);
            case DPOTRF -> {
                CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(n, true);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.setTo(pureA);
                                cholesky.decompose(a);
                            }
                            return 0;
                        },
                        () -> cholesky.getT(null).data);
            }
            case DGESV -> {
                LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(n);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.setTo(pureA);
                                solver.setA(a);
                                solver.solve(pureB, c);
                            }
                            return 0;
                        },
                        () -> c.data);
            }
            case DGELS -> {
                LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.leastSquares(rows, n);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.setTo(pureA);
                                solver.setA(a);
                                solver.solve(pureB, c);
                            }
                            return 0;
                        },
                        () -> c.data);
            }
            case DSYEVD -> {
                EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.setTo(pureA);
                                eigen.decompose(a);
                            }
                            return 0;
                        },
                        () -> values(eigen));
            }
            case DGESDD -> {
                SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(n, n, true, true, true);
                yield Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                a.setTo(pureA);
                                svd.decompose(a);
                            }
                            return 0;
                        },
                        () -> svd.getSingularValues());
            }
        };
    }

    private static double[] values(EigenDecomposition_F64<DMatrixRMaj> eigen) {
        double[] values = new double[eigen.getNumberOfEigenvalues()];
        for (int i = 0; i < values.length; i++) {
            values[i] = eigen.getEigenvalue(i).getReal();
        }
        return values;
    }

    private static DMatrixRMaj column(double[] numbers) {
        return DMatrixRMaj.wrap(numbers.length, 1, numbers);
    }

    /** The same matrix, rows beside rows. */
    private static DMatrixRMaj matrix(int rows, int columns, double[] columnMajor) {
        return CommonOps_DDRM.transpose(DMatrixRMaj.wrap(columns, rows, columnMajor), null);
    }
}
