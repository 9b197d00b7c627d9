package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Diag;
import dev.cofferdam.linalg.Lapack;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.Side;
import dev.cofferdam.linalg.SingularVectors;
import dev.cofferdam.linalg.Transpose;
import dev.cofferdam.linalg.UpLo;
import dev.cofferdam.linalg.Vectors;

/** This library on arrays. */
public final class HeapCalls implements Contestant {
    private final String name;
    private final Blas blas;
    private final Lapack lapack;

    /** @param threads 1, or as many as there are CPUs for this JVM */
    public HeapCalls(int threads) {
        this("heap", Blas.inProcess(threads), Lapack.inProcess(threads));
    }

    /** Of the given routines. */
    public HeapCalls(String name, Blas blas, Lapack lapack) {
        this.name = name;
        this.blas = blas;
        this.lapack = lapack;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work prepare(Problem problem) {
        double[] pureA = problem.a();
        double[] pureB = problem.b();
        double[] a = pureA.clone();
        double[] b = pureB.clone();
        double[] c = new double[problem.sizeC()];
        double[] u = new double[problem.sizeVectors()];
        double[] v = new double[problem.sizeVectors()];
        int[] pivots = new int[problem.n()];
        int n = problem.n();
        int rows = problem.rows();
        return switch (problem.routine()) {
            case DDOT ->
                Loop.returning(problem, calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += blas.ddot(n, a, 1, b, 1);
                    }
                    return sum;
                });
            case DAXPY ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.daxpy(n, Problem.ALPHA, a, 1, b, 1);
                            }
                            return 0;
                        },
                        () -> b);
            case DGEMV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, n, n, 1, a, n, b, 1, 0, c, 1);
                            }
                            return 0;
                        },
                        () -> c);
            case DGEMM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.dgemm(
                                        Order.COL_MAJOR,
                                        Transpose.NO_TRANS,
                                        Transpose.NO_TRANS,
                                        n,
                                        n,
                                        n,
                                        1,
                                        a,
                                        n,
                                        b,
                                        n,
                                        0,
                                        c,
                                        n);
                            }
                            return 0;
                        },
                        () -> c);
            case DPOTRF ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                lapack.dpotrf(Order.COL_MAJOR, UpLo.LOWER, n, a, n);
                            }
                            return 0;
                        },
                        () -> a);
            case DGESV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                System.arraycopy(pureB, 0, b, 0, pureB.length);
                                lapack.dgesv(Order.COL_MAJOR, n, 1, a, n, pivots, b, n);
                            }
                            return 0;
                        },
                        () -> b);
            case DGELS ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                System.arraycopy(pureB, 0, b, 0, pureB.length);
                                lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, rows, n, 1, a, rows, b, rows);
                            }
                            return 0;
                        },
                        () -> b);
            case DSYRK ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.dsyrk(Order.COL_MAJOR, UpLo.LOWER, Transpose.NO_TRANS, n, n, 1, a, n, 0, c, n);
                            }
                            return 0;
                        },
                        () -> c);
            case DTRSM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureB, 0, b, 0, pureB.length);
                                blas.dtrsm(
                                        Order.COL_MAJOR,
                                        Side.LEFT,
                                        UpLo.LOWER,
                                        Transpose.NO_TRANS,
                                        Diag.NON_UNIT,
                                        n,
                                        n,
                                        1,
                                        a,
                                        n,
                                        b,
                                        n);
                            }
                            return 0;
                        },
                        () -> b);
            case DSYEVD ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                lapack.dsyevd(Order.COL_MAJOR, Vectors.COMPUTE, UpLo.LOWER, n, a, n, c);
                            }
                            return 0;
                        },
                        () -> c);
            case DGESDD ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                lapack.dgesdd(Order.COL_MAJOR, SingularVectors.THIN, n, n, a, n, c, u, n, v, n);
                            }
                            return 0;
                        },
                        () -> c);
        };
    }
}
