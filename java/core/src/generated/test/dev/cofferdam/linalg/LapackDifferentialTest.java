// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random shapes, strides, offsets and orders, against {@link Reference}. */
class LapackDifferentialTest {
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
    void dpotrf(Way way) {
        Rounds.run("dpotrf", way, random -> {
            Lapack lapack = targets.lapack(way);
            Order order = random.order();
            UpLo uplo = random.upLo();
            int n = random.size();
            int offsetA = random.offset();
            int lda = random.leading(order, n, n);
            double[] a = random.matrix(Numbers.Fill.POSITIVE_DEFINITE, order, uplo, offsetA, n, n, lda);
            double[] expectedA = a.clone();
            Reference.dpotrf(order, uplo, n, expectedA, offsetA, lda);
            if (way.onHeap()) {
                lapack.dpotrf(order, uplo, n, a, offsetA, lda);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearA = memory.of(a);
                    lapack.dpotrf(order, uplo, n, nearA.asSlice(8L * offsetA), lda);
                    Segments.back(nearA, a);
                }
            }
            Agreement.check("a", a, expectedA);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dpotrs(Way way) {
        Rounds.run("dpotrs", way, random -> {
            Lapack lapack = targets.lapack(way);
            Order order = random.order();
            UpLo uplo = random.upLo();
            int n = random.size();
            int nrhs = random.size();
            int offsetA = random.offset();
            int lda = random.leading(order, n, n);
            double[] a = random.matrix(Numbers.Fill.FACTOR, order, uplo, offsetA, n, n, lda);
            int offsetB = random.offset();
            int ldb = random.leading(order, n, nrhs);
            double[] b = random.matrix(Numbers.Fill.ANY, order, offsetB, n, nrhs, ldb);
            double[] expectedB = b.clone();
            Reference.dpotrs(order, uplo, n, nrhs, a, offsetA, lda, expectedB, offsetB, ldb);
            if (way.onHeap()) {
                lapack.dpotrs(order, uplo, n, nrhs, a, offsetA, lda, b, offsetB, ldb);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearA = memory.of(a);
                    MemorySegment nearB = memory.of(b);
                    lapack.dpotrs(
                            order, uplo, n, nrhs, nearA.asSlice(8L * offsetA), lda, nearB.asSlice(8L * offsetB), ldb);
                    Segments.back(nearB, b);
                }
            }
            Agreement.check("b", b, expectedB);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dgesv(Way way) {
        Rounds.run("dgesv", way, random -> {
            Lapack lapack = targets.lapack(way);
            Order order = random.order();
            int n = random.size();
            int nrhs = random.size();
            int offsetA = random.offset();
            int lda = random.leading(order, n, n);
            double[] a = random.matrix(Numbers.Fill.WELL_CONDITIONED, order, offsetA, n, n, lda);
            int offsetIpiv = random.offset();
            int[] ipiv = random.integers(offsetIpiv, n);
            int offsetB = random.offset();
            int ldb = random.leading(order, n, nrhs);
            double[] b = random.matrix(Numbers.Fill.ANY, order, offsetB, n, nrhs, ldb);
            double[] expectedA = a.clone();
            int[] expectedIpiv = ipiv.clone();
            double[] expectedB = b.clone();
            Reference.dgesv(order, n, nrhs, expectedA, offsetA, lda, expectedIpiv, offsetIpiv, expectedB, offsetB, ldb);
            if (way.onHeap()) {
                lapack.dgesv(order, n, nrhs, a, offsetA, lda, ipiv, offsetIpiv, b, offsetB, ldb);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearA = memory.of(a);
                    MemorySegment nearIpiv = memory.of(ipiv);
                    MemorySegment nearB = memory.of(b);
                    lapack.dgesv(
                            order, n, nrhs, nearA.asSlice(8L * offsetA), lda, nearIpiv.asSlice(4L * offsetIpiv),
                            nearB.asSlice(8L * offsetB), ldb);
                    Segments.back(nearA, a);
                    Segments.back(nearIpiv, ipiv);
                    Segments.back(nearB, b);
                }
            }
            Agreement.check("a", a, expectedA);
            Agreement.check("ipiv", ipiv, expectedIpiv);
            Agreement.check("b", b, expectedB);
        });
    }

    @ParameterizedTest
    @EnumSource
    void dgels(Way way) {
        Rounds.run("dgels", way, random -> {
            Lapack lapack = targets.lapack(way);
            Order order = random.order();
            Transpose trans = random.transpose();
            int m = random.size();
            int n = random.size();
            int nrhs = random.size();
            int offsetA = random.offset();
            int lda = random.leading(order, m, n);
            double[] a = random.matrix(Numbers.Fill.WELL_CONDITIONED, order, offsetA, m, n, lda);
            int offsetB = random.offset();
            int ldb = random.leading(order, Math.max(m, n), nrhs);
            double[] b = random.matrix(Numbers.Fill.ANY, order, offsetB, Math.max(m, n), nrhs, ldb);
            double[] expectedA = a.clone();
            double[] expectedB = b.clone();
            Reference.dgels(order, trans, m, n, nrhs, expectedA, offsetA, lda, expectedB, offsetB, ldb);
            if (way.onHeap()) {
                lapack.dgels(order, trans, m, n, nrhs, a, offsetA, lda, b, offsetB, ldb);
            } else {
                try (Segments memory = targets.segments(way)) {
                    MemorySegment nearA = memory.of(a);
                    MemorySegment nearB = memory.of(b);
                    lapack.dgels(
                            order, trans, m, n, nrhs, nearA.asSlice(8L * offsetA), lda, nearB.asSlice(8L * offsetB),
                            ldb);
                    Segments.back(nearA, a);
                    Segments.back(nearB, b);
                }
            }
            Agreement.check("a", a, expectedA);
            Agreement.check("b", b, expectedB);
        });
    }
}
