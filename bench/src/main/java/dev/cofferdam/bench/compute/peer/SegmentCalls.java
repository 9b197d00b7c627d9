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
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** This library on memory that is not the heap's. */
public final class SegmentCalls implements Contestant {
    private final Blas blas;
    private final Lapack lapack;

    /** @param threads 1, or as many as there are CPUs for this JVM */
    public SegmentCalls(int threads) {
        blas = Blas.inProcess(threads);
        lapack = Lapack.inProcess(threads);
    }

    @Override
    public String name() {
        return "segment";
    }

    @Override
    public Work prepare(Problem problem) {
        Arena arena = Arena.ofShared();
        MemorySegment pureA = copy(arena, problem.a());
        MemorySegment pureB = copy(arena, problem.b());
        MemorySegment a = copy(arena, problem.a());
        MemorySegment b = copy(arena, problem.b());
        MemorySegment c = copy(arena, new double[problem.sizeC()]);
        MemorySegment u = copy(arena, new double[problem.sizeVectors()]);
        MemorySegment v = copy(arena, new double[problem.sizeVectors()]);
        MemorySegment pivots = arena.allocate(ValueLayout.JAVA_INT, problem.n());
        int n = problem.n();
        int rows = problem.rows();
        Loop work =
                switch (problem.routine()) {
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
                                () -> b.toArray(ValueLayout.JAVA_DOUBLE));
                    case DGEMV ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, n, n, 1, a, n, b, 1, 0, c, 1);
                                    }
                                    return 0;
                                },
                                () -> c.toArray(ValueLayout.JAVA_DOUBLE));
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
                                () -> c.toArray(ValueLayout.JAVA_DOUBLE));
                    case DPOTRF ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        MemorySegment.copy(pureA, 0, a, 0, pureA.byteSize());
                                        lapack.dpotrf(Order.COL_MAJOR, UpLo.LOWER, n, a, n);
                                    }
                                    return 0;
                                },
                                () -> a.toArray(ValueLayout.JAVA_DOUBLE));
                    case DGESV ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        MemorySegment.copy(pureA, 0, a, 0, pureA.byteSize());
                                        MemorySegment.copy(pureB, 0, b, 0, pureB.byteSize());
                                        lapack.dgesv(Order.COL_MAJOR, n, 1, a, n, pivots, b, n);
                                    }
                                    return 0;
                                },
                                () -> b.toArray(ValueLayout.JAVA_DOUBLE));
                    case DGELS ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        MemorySegment.copy(pureA, 0, a, 0, pureA.byteSize());
                                        MemorySegment.copy(pureB, 0, b, 0, pureB.byteSize());
                                        lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, rows, n, 1, a, rows, b, rows);
                                    }
                                    return 0;
                                },
                                () -> b.toArray(ValueLayout.JAVA_DOUBLE));
                    case DSYRK ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        blas.dsyrk(
                                                Order.COL_MAJOR,
                                                UpLo.LOWER,
                                                Transpose.NO_TRANS,
                                                n,
                                                n,
                                                1,
                                                a,
                                                n,
                                                0,
                                                c,
                                                n);
                                    }
                                    return 0;
                                },
                                () -> c.toArray(ValueLayout.JAVA_DOUBLE));
                    case DTRSM ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        MemorySegment.copy(pureB, 0, b, 0, pureB.byteSize());
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
                                () -> b.toArray(ValueLayout.JAVA_DOUBLE));
                    case DSYEVD ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        MemorySegment.copy(pureA, 0, a, 0, pureA.byteSize());
                                        lapack.dsyevd(Order.COL_MAJOR, Vectors.COMPUTE, UpLo.LOWER, n, a, n, c);
                                    }
                                    return 0;
                                },
                                () -> c.toArray(ValueLayout.JAVA_DOUBLE));
                    case DGESDD ->
                        Loop.of(
                                problem,
                                calls -> {
                                    for (long i = 0; i < calls; i++) {
                                        MemorySegment.copy(pureA, 0, a, 0, pureA.byteSize());
                                        lapack.dgesdd(Order.COL_MAJOR, SingularVectors.THIN, n, n, a, n, c, u, n, v, n);
                                    }
                                    return 0;
                                },
                                () -> c.toArray(ValueLayout.JAVA_DOUBLE));
                };
        return work.in(arena);
    }

    private static MemorySegment copy(Arena arena, double[] numbers) {
        MemorySegment segment = arena.allocate(8L * numbers.length, 64);
        MemorySegment.copy(numbers, 0, segment, ValueLayout.JAVA_DOUBLE, 0, numbers.length);
        return segment;
    }
}
