package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import org.jblas.NativeBlas;

/** jblas, with the ATLAS it carries. Where it lacks a routine, what it has for the same: {@code dgemm} for {@code dsyrk}, {@code dgelsd} for {@code dgels}, {@code dgesvd} for {@code dgesdd}. */
public final class Jblas implements Contestant {
    @Override
    public String name() {
        return "jblas";
    }

    @Override
    public Work prepare(Problem problem) {
        int n = problem.n();
        int rows = problem.rows();
        double[] pureA = problem.a();
        double[] pureB = problem.b();
        double[] a = pureA.clone();
        double[] b = pureB.clone();
        double[] c = new double[Math.max(n, problem.sizeC())];
        double[] u = new double[problem.sizeVectors()];
        double[] v = new double[problem.sizeVectors()];
        int[] integers = new int[64 * (n + 1)];
        return switch (problem.routine()) {
            case DDOT ->
                Loop.returning(problem, calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += NativeBlas.ddot(n, a, 0, 1, b, 0, 1);
                    }
                    return sum;
                });
            case DAXPY ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                NativeBlas.daxpy(n, Problem.ALPHA, a, 0, 1, b, 0, 1);
                            }
                            return 0;
                        },
                        () -> b);
            case DGEMV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                NativeBlas.dgemv('N', n, n, 1, a, 0, n, b, 0, 1, 0, c, 0, 1);
                            }
                            return 0;
                        },
                        () -> c);
            case DGEMM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                NativeBlas.dgemm('N', 'N', n, n, n, 1, a, 0, n, b, 0, n, 0, c, 0, n);
                            }
                            return 0;
                        },
                        () -> c);
            case DSYRK ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                NativeBlas.dgemm('N', 'T', n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
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
                                NativeBlas.dpotrf('L', n, a, 0, n);
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
                                NativeBlas.dgesv(n, 1, a, 0, n, integers, 0, b, 0, n);
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
                                NativeBlas.dgelsd(
                                        rows, n, 1, a, 0, rows, b, 0, rows, c, 0, -1, integers, 0, integers, 0);
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
                                NativeBlas.dsyevd('V', 'L', n, a, 0, n, c, 0);
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
                                NativeBlas.dgesvd('S', 'S', n, n, a, 0, n, c, 0, u, 0, n, v, 0, n);
                            }
                            return 0;
                        },
                        () -> c);
            case DTRSM -> throw new UnsupportedOperationException("jblas has no triangular solve");
        };
    }
}
