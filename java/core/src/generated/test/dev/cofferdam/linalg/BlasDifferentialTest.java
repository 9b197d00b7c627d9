// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random shapes, strides, offsets and orders, against {@link Reference}. */
class BlasDifferentialTest {
    private static Targets targets;

    @BeforeAll
    static void open() {
        targets = Targets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    @ParameterizedTest
    @EnumSource
    void ddot(Way way) {
        Rounds.run("ddot", way, random -> {
            Blas blas = targets.blas(way);
            int n = random.length();
            int offsetX = random.offset();
            int incX = random.increment();
            double[] x = random.vector(offsetX, n, incX);
            int offsetY = random.offset();
            int incY = random.increment();
            double[] y = random.vector(offsetY, n, incY);
            double expected = Reference.ddot(n, x, offsetX, incX, y, offsetY, incY);
            double actual;
            if (way.onHeap()) {
                actual = blas.ddot(n, x, offsetX, incX, y, offsetY, incY);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearX = memory.of(x);
                    MemorySegment nearY = memory.of(y);
                    actual = blas.ddot(n, nearX.asSlice(8L * offsetX), incX, nearY.asSlice(8L * offsetY), incY);
                }
            }
            Agreement.check("the result", actual, expected);
        });
    }

    @ParameterizedTest
    @EnumSource
    void daxpy(Way way) {
        Rounds.run("daxpy", way, random -> {
            Blas blas = targets.blas(way);
            int n = random.length();
            double alpha = random.scalar();
            int offsetX = random.offset();
            int incX = random.increment();
            double[] x = random.vector(offsetX, n, incX);
            int offsetY = random.offset();
            int incY = random.increment();
            double[] y = random.vector(offsetY, n, incY);
            double[] expectedY = y.clone();
            Reference.daxpy(n, alpha, x, offsetX, incX, expectedY, offsetY, incY);
            if (way.onHeap()) {
                blas.daxpy(n, alpha, x, offsetX, incX, y, offsetY, incY);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearX = memory.of(x);
                    MemorySegment nearY = memory.of(y);
                    blas.daxpy(n, alpha, nearX.asSlice(8L * offsetX), incX, nearY.asSlice(8L * offsetY), incY);
                    Segments.back(nearY, y);
                }
            }
            Agreement.check("y", y, expectedY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dnrm2(Way way) {
        Rounds.run("dnrm2", way, random -> {
            Blas blas = targets.blas(way);
            int n = random.length();
            int offsetX = random.offset();
            int incX = random.increment();
            double[] x = random.vector(offsetX, n, incX);
            double expected = Reference.dnrm2(n, x, offsetX, incX);
            double actual;
            if (way.onHeap()) {
                actual = blas.dnrm2(n, x, offsetX, incX);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearX = memory.of(x);
                    actual = blas.dnrm2(n, nearX.asSlice(8L * offsetX), incX);
                }
            }
            Agreement.check("the result", actual, expected);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dgemv(Way way) {
        Rounds.run("dgemv", way, random -> {
            Blas blas = targets.blas(way);
            Order order = random.order();
            Transpose trans = random.transpose();
            int m = random.size();
            int n = random.size();
            double alpha = random.scalar();
            double beta = random.scalar();
            int offsetA = random.offset();
            int lda = random.leading(order, m, n);
            double[] a = random.matrix(Numbers.Fill.ANY, order, offsetA, m, n, lda);
            int offsetX = random.offset();
            int incX = random.increment();
            double[] x = random.vector(offsetX, (trans == Transpose.NO_TRANS ? n : m), incX);
            int offsetY = random.offset();
            int incY = random.increment();
            double[] y = random.vector(offsetY, (trans == Transpose.NO_TRANS ? m : n), incY);
            double[] expectedY = y.clone();
            Reference.dgemv(
                    order, trans, m, n, alpha, a, offsetA, lda, x, offsetX, incX, beta, expectedY, offsetY, incY);
            if (way.onHeap()) {
                blas.dgemv(order, trans, m, n, alpha, a, offsetA, lda, x, offsetX, incX, beta, y, offsetY, incY);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearA = memory.of(a);
                    MemorySegment nearX = memory.of(x);
                    MemorySegment nearY = memory.of(y);
                    blas.dgemv(
                            order, trans, m, n, alpha, nearA.asSlice(8L * offsetA), lda, nearX.asSlice(8L * offsetX),
                            incX, beta, nearY.asSlice(8L * offsetY), incY);
                    Segments.back(nearY, y);
                }
            }
            Agreement.check("y", y, expectedY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dgemm(Way way) {
        Rounds.run("dgemm", way, random -> {
            Blas blas = targets.blas(way);
            Order order = random.order();
            Transpose transA = random.transpose();
            Transpose transB = random.transpose();
            int m = random.size();
            int n = random.size();
            int k = random.size();
            double alpha = random.scalar();
            double beta = random.scalar();
            int offsetA = random.offset();
            int lda = random.leading(order, (transA == Transpose.NO_TRANS ? m : k), (transA == Transpose.NO_TRANS ? k : m));
            double[] a = random.matrix(
                    Numbers.Fill.ANY, order, offsetA, (transA == Transpose.NO_TRANS ? m : k),
                    (transA == Transpose.NO_TRANS ? k : m), lda);
            int offsetB = random.offset();
            int ldb = random.leading(order, (transB == Transpose.NO_TRANS ? k : n), (transB == Transpose.NO_TRANS ? n : k));
            double[] b = random.matrix(
                    Numbers.Fill.ANY, order, offsetB, (transB == Transpose.NO_TRANS ? k : n),
                    (transB == Transpose.NO_TRANS ? n : k), ldb);
            int offsetC = random.offset();
            int ldc = random.leading(order, m, n);
            double[] c = random.matrix(Numbers.Fill.ANY, order, offsetC, m, n, ldc);
            double[] expectedC = c.clone();
            Reference.dgemm(
                    order, transA, transB, m, n, k, alpha, a, offsetA, lda, b, offsetB, ldb, beta, expectedC, offsetC,
                    ldc);
            if (way.onHeap()) {
                blas.dgemm(
                        order, transA, transB, m, n, k, alpha, a, offsetA, lda, b, offsetB, ldb, beta, c, offsetC, ldc);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearA = memory.of(a);
                    MemorySegment nearB = memory.of(b);
                    MemorySegment nearC = memory.of(c);
                    blas.dgemm(
                            order, transA, transB, m, n, k, alpha, nearA.asSlice(8L * offsetA), lda,
                            nearB.asSlice(8L * offsetB), ldb, beta, nearC.asSlice(8L * offsetC), ldc);
                    Segments.back(nearC, c);
                }
            }
            Agreement.check("c", c, expectedC);
        });
    }
}
