// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each argument of each routine is refused by its name and number when it is wrong and all others are right. */
class BlasRefusalTest {
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
        Blas blas = targets.blas(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("ddot: n (argument 1) is -1, must be at least 0").by(
                    () -> blas.ddot(-1, room, 0, 1, room, 0, 1));
            Refusal.of("ddot: x (argument 2) is null").by(
                    () -> blas.ddot(2, (double[]) null, 0, 1, room, 0, 1));
            Refusal.of("ddot: x (argument 2) has room for 1 ").by(
                    () -> blas.ddot(2, new double[1], 0, 1, room, 0, 1));
            Refusal.of("ddot: the offset of x (argument 2) is -1").by(
                    () -> blas.ddot(2, room, -1, 1, room, 0, 1));
            Refusal.of("ddot: the offset of x (argument 2) is 10").by(
                    () -> blas.ddot(2, room, 10, 1, room, 0, 1));
            Refusal.of("ddot: incX (argument 3) is 0").by(
                    () -> blas.ddot(2, room, 0, 0, room, 0, 1));
            Refusal.of("ddot: y (argument 4) is null").by(
                    () -> blas.ddot(2, room, 0, 1, (double[]) null, 0, 1));
            Refusal.of("ddot: y (argument 4) has room for 1 ").by(
                    () -> blas.ddot(2, room, 0, 1, new double[1], 0, 1));
            Refusal.of("ddot: the offset of y (argument 4) is -1").by(
                    () -> blas.ddot(2, room, 0, 1, room, -1, 1));
            Refusal.of("ddot: the offset of y (argument 4) is 10").by(
                    () -> blas.ddot(2, room, 0, 1, room, 10, 1));
            Refusal.of("ddot: incY (argument 5) is 0").by(
                    () -> blas.ddot(2, room, 0, 1, room, 0, 0));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("ddot: n (argument 1) is -1, must be at least 0").by(
                        () -> blas.ddot(-1, kinds.good(), 1, kinds.good(), 1));
                Refusal.of("ddot: x (argument 2) is null").by(
                        () -> blas.ddot(2, (java.lang.foreign.MemorySegment) null, 1, kinds.good(), 1));
                Refusal.of("ddot: x (argument 2) has room for 1 ").by(
                        () -> blas.ddot(2, kinds.oneDouble(), 1, kinds.good(), 1));
                Refusal.of("ddot: x (argument 2) is a segment of the Java heap").by(
                        () -> blas.ddot(2, kinds.heap(), 1, kinds.good(), 1));
                Refusal.of("ddot: x (argument 2) is at address 0x").by(
                        () -> blas.ddot(2, kinds.misaligned(), 1, kinds.good(), 1));
                Refusal.of("ddot: x (argument 2) is a segment whose arena is closed").by(
                        () -> blas.ddot(2, kinds.closed(), 1, kinds.good(), 1));
                Refusal.of("ddot: incX (argument 3) is 0").by(
                        () -> blas.ddot(2, kinds.good(), 0, kinds.good(), 1));
                Refusal.of("ddot: y (argument 4) is null").by(
                        () -> blas.ddot(2, kinds.good(), 1, (java.lang.foreign.MemorySegment) null, 1));
                Refusal.of("ddot: y (argument 4) has room for 1 ").by(
                        () -> blas.ddot(2, kinds.good(), 1, kinds.oneDouble(), 1));
                Refusal.of("ddot: y (argument 4) is a segment of the Java heap").by(
                        () -> blas.ddot(2, kinds.good(), 1, kinds.heap(), 1));
                Refusal.of("ddot: y (argument 4) is at address 0x").by(
                        () -> blas.ddot(2, kinds.good(), 1, kinds.misaligned(), 1));
                Refusal.of("ddot: y (argument 4) is a segment whose arena is closed").by(
                        () -> blas.ddot(2, kinds.good(), 1, kinds.closed(), 1));
                Refusal.of("ddot: incY (argument 5) is 0").by(
                        () -> blas.ddot(2, kinds.good(), 1, kinds.good(), 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void daxpy(Way way) {
        Blas blas = targets.blas(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("daxpy: n (argument 1) is -1, must be at least 0").by(
                    () -> blas.daxpy(-1, 1.0, room, 0, 1, room, 0, 1));
            Refusal.of("daxpy: x (argument 3) is null").by(
                    () -> blas.daxpy(2, 1.0, (double[]) null, 0, 1, room, 0, 1));
            Refusal.of("daxpy: x (argument 3) has room for 1 ").by(
                    () -> blas.daxpy(2, 1.0, new double[1], 0, 1, room, 0, 1));
            Refusal.of("daxpy: the offset of x (argument 3) is -1").by(
                    () -> blas.daxpy(2, 1.0, room, -1, 1, room, 0, 1));
            Refusal.of("daxpy: the offset of x (argument 3) is 10").by(
                    () -> blas.daxpy(2, 1.0, room, 10, 1, room, 0, 1));
            Refusal.of("daxpy: incX (argument 4) is 0").by(
                    () -> blas.daxpy(2, 1.0, room, 0, 0, room, 0, 1));
            Refusal.of("daxpy: y (argument 5) is null").by(
                    () -> blas.daxpy(2, 1.0, room, 0, 1, (double[]) null, 0, 1));
            Refusal.of("daxpy: y (argument 5) has room for 1 ").by(
                    () -> blas.daxpy(2, 1.0, room, 0, 1, new double[1], 0, 1));
            Refusal.of("daxpy: the offset of y (argument 5) is -1").by(
                    () -> blas.daxpy(2, 1.0, room, 0, 1, room, -1, 1));
            Refusal.of("daxpy: the offset of y (argument 5) is 10").by(
                    () -> blas.daxpy(2, 1.0, room, 0, 1, room, 10, 1));
            Refusal.of("daxpy: incY (argument 6) is 0").by(
                    () -> blas.daxpy(2, 1.0, room, 0, 1, room, 0, 0));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("daxpy: n (argument 1) is -1, must be at least 0").by(
                        () -> blas.daxpy(-1, 1.0, kinds.good(), 1, kinds.good(), 1));
                Refusal.of("daxpy: x (argument 3) is null").by(
                        () -> blas.daxpy(2, 1.0, (java.lang.foreign.MemorySegment) null, 1, kinds.good(), 1));
                Refusal.of("daxpy: x (argument 3) has room for 1 ").by(
                        () -> blas.daxpy(2, 1.0, kinds.oneDouble(), 1, kinds.good(), 1));
                Refusal.of("daxpy: x (argument 3) is a segment of the Java heap").by(
                        () -> blas.daxpy(2, 1.0, kinds.heap(), 1, kinds.good(), 1));
                Refusal.of("daxpy: x (argument 3) is at address 0x").by(
                        () -> blas.daxpy(2, 1.0, kinds.misaligned(), 1, kinds.good(), 1));
                Refusal.of("daxpy: x (argument 3) is a segment whose arena is closed").by(
                        () -> blas.daxpy(2, 1.0, kinds.closed(), 1, kinds.good(), 1));
                Refusal.of("daxpy: incX (argument 4) is 0").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 0, kinds.good(), 1));
                Refusal.of("daxpy: y (argument 5) is null").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, (java.lang.foreign.MemorySegment) null, 1));
                Refusal.of("daxpy: y (argument 5) has room for 1 ").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, kinds.oneDouble(), 1));
                Refusal.of("daxpy: y (argument 5) is a segment of the Java heap").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, kinds.heap(), 1));
                Refusal.of("daxpy: y (argument 5) is at address 0x").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, kinds.misaligned(), 1));
                Refusal.of("daxpy: y (argument 5) is a segment whose arena is closed").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, kinds.closed(), 1));
                Refusal.of("daxpy: y (argument 5) is a read-only segment").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, kinds.readOnly(), 1));
                Refusal.of("daxpy: incY (argument 6) is 0").by(
                        () -> blas.daxpy(2, 1.0, kinds.good(), 1, kinds.good(), 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dnrm2(Way way) {
        Blas blas = targets.blas(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("dnrm2: n (argument 1) is -1, must be at least 0").by(
                    () -> blas.dnrm2(-1, room, 0, 1));
            Refusal.of("dnrm2: x (argument 2) is null").by(
                    () -> blas.dnrm2(2, (double[]) null, 0, 1));
            Refusal.of("dnrm2: x (argument 2) has room for 1 ").by(
                    () -> blas.dnrm2(2, new double[1], 0, 1));
            Refusal.of("dnrm2: the offset of x (argument 2) is -1").by(
                    () -> blas.dnrm2(2, room, -1, 1));
            Refusal.of("dnrm2: the offset of x (argument 2) is 10").by(
                    () -> blas.dnrm2(2, room, 10, 1));
            Refusal.of("dnrm2: incX (argument 3) is 0").by(
                    () -> blas.dnrm2(2, room, 0, 0));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dnrm2: n (argument 1) is -1, must be at least 0").by(
                        () -> blas.dnrm2(-1, kinds.good(), 1));
                Refusal.of("dnrm2: x (argument 2) is null").by(
                        () -> blas.dnrm2(2, (java.lang.foreign.MemorySegment) null, 1));
                Refusal.of("dnrm2: x (argument 2) has room for 1 ").by(
                        () -> blas.dnrm2(2, kinds.oneDouble(), 1));
                Refusal.of("dnrm2: x (argument 2) is a segment of the Java heap").by(
                        () -> blas.dnrm2(2, kinds.heap(), 1));
                Refusal.of("dnrm2: x (argument 2) is at address 0x").by(
                        () -> blas.dnrm2(2, kinds.misaligned(), 1));
                Refusal.of("dnrm2: x (argument 2) is a segment whose arena is closed").by(
                        () -> blas.dnrm2(2, kinds.closed(), 1));
                Refusal.of("dnrm2: incX (argument 3) is 0").by(
                        () -> blas.dnrm2(2, kinds.good(), 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dgemv(Way way) {
        Blas blas = targets.blas(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("dgemv: order (argument 1) is null").by(
                    () -> blas.dgemv(null, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: trans (argument 2) is null").by(
                    () -> blas.dgemv(Order.COL_MAJOR, null, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: m (argument 3) is -1, must be at least 0").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, -1, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: n (argument 4) is -1, must be at least 0").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, -1, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: a (argument 6) is null").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, (double[]) null, 0, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: a (argument 6) has room for 1 ").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, new double[1], 0, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: the offset of a (argument 6) is -1").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, -1, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: the offset of a (argument 6) is 10").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 10, 2, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: lda (argument 7) is 1, must be at least max(1, ").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 1, room, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: x (argument 8) is null").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, (double[]) null, 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: x (argument 8) has room for 1 ").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, new double[1], 0, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: the offset of x (argument 8) is -1").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, -1, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: the offset of x (argument 8) is 10").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 10, 1, 1.0, room, 0, 1));
            Refusal.of("dgemv: incX (argument 9) is 0").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 0, 1.0, room, 0, 1));
            Refusal.of("dgemv: y (argument 11) is null").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, (double[]) null, 0, 1));
            Refusal.of("dgemv: y (argument 11) has room for 1 ").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, new double[1], 0, 1));
            Refusal.of("dgemv: the offset of y (argument 11) is -1").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, -1, 1));
            Refusal.of("dgemv: the offset of y (argument 11) is 10").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 10, 1));
            Refusal.of("dgemv: incY (argument 12) is 0").by(
                    () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 0, 0));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dgemv: order (argument 1) is null").by(
                        () -> blas.dgemv(null, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: trans (argument 2) is null").by(
                        () -> blas.dgemv(Order.COL_MAJOR, null, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: m (argument 3) is -1, must be at least 0").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, -1, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: n (argument 4) is -1, must be at least 0").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, -1, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: a (argument 6) is null").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, (java.lang.foreign.MemorySegment) null, 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: a (argument 6) has room for 1 ").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.oneDouble(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: a (argument 6) is a segment of the Java heap").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.heap(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: a (argument 6) is at address 0x").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.misaligned(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: a (argument 6) is a segment whose arena is closed").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.closed(), 2, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: lda (argument 7) is 1, must be at least max(1, ").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 1, kinds.good(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: x (argument 8) is null").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, (java.lang.foreign.MemorySegment) null, 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: x (argument 8) has room for 1 ").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.oneDouble(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: x (argument 8) is a segment of the Java heap").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.heap(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: x (argument 8) is at address 0x").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.misaligned(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: x (argument 8) is a segment whose arena is closed").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.closed(), 1, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: incX (argument 9) is 0").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 0, 1.0, kinds.good(), 1));
                Refusal.of("dgemv: y (argument 11) is null").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, (java.lang.foreign.MemorySegment) null, 1));
                Refusal.of("dgemv: y (argument 11) has room for 1 ").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.oneDouble(), 1));
                Refusal.of("dgemv: y (argument 11) is a segment of the Java heap").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.heap(), 1));
                Refusal.of("dgemv: y (argument 11) is at address 0x").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.misaligned(), 1));
                Refusal.of("dgemv: y (argument 11) is a segment whose arena is closed").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.closed(), 1));
                Refusal.of("dgemv: y (argument 11) is a read-only segment").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.readOnly(), 1));
                Refusal.of("dgemv: incY (argument 12) is 0").by(
                        () -> blas.dgemv(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.good(), 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dgemm(Way way) {
        Blas blas = targets.blas(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("dgemm: order (argument 1) is null").by(
                    () -> blas.dgemm(null, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: transA (argument 2) is null").by(
                    () -> blas.dgemm(Order.COL_MAJOR, null, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: transB (argument 3) is null").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, null, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: m (argument 4) is -1, must be at least 0").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, -1, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: n (argument 5) is -1, must be at least 0").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, -1, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: k (argument 6) is -1, must be at least 0").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, -1, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: a (argument 8) is null").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, (double[]) null, 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: a (argument 8) has room for 1 ").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, new double[1], 0, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: the offset of a (argument 8) is -1").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, -1, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: the offset of a (argument 8) is 10").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 10, 2, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: lda (argument 9) is 1, must be at least max(1, ").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 1, room, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: b (argument 10) is null").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, (double[]) null, 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: b (argument 10) has room for 1 ").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, new double[1], 0, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: the offset of b (argument 10) is -1").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, -1, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: the offset of b (argument 10) is 10").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 10, 2, 1.0, room, 0, 2));
            Refusal.of("dgemm: ldb (argument 11) is 1, must be at least max(1, ").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 1, 1.0, room, 0, 2));
            Refusal.of("dgemm: c (argument 13) is null").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, (double[]) null, 0, 2));
            Refusal.of("dgemm: c (argument 13) has room for 1 ").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, new double[1], 0, 2));
            Refusal.of("dgemm: the offset of c (argument 13) is -1").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, -1, 2));
            Refusal.of("dgemm: the offset of c (argument 13) is 10").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 10, 2));
            Refusal.of("dgemm: ldc (argument 14) is 1, must be at least max(1, ").by(
                    () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, room, 0, 2, room, 0, 2, 1.0, room, 0, 1));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dgemm: order (argument 1) is null").by(
                        () -> blas.dgemm(null, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: transA (argument 2) is null").by(
                        () -> blas.dgemm(Order.COL_MAJOR, null, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: transB (argument 3) is null").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, null, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: m (argument 4) is -1, must be at least 0").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, -1, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: n (argument 5) is -1, must be at least 0").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, -1, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: k (argument 6) is -1, must be at least 0").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, -1, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: a (argument 8) is null").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, (java.lang.foreign.MemorySegment) null, 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: a (argument 8) has room for 1 ").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.oneDouble(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: a (argument 8) is a segment of the Java heap").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.heap(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: a (argument 8) is at address 0x").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.misaligned(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: a (argument 8) is a segment whose arena is closed").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.closed(), 2, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: lda (argument 9) is 1, must be at least max(1, ").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 1, kinds.good(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: b (argument 10) is null").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, (java.lang.foreign.MemorySegment) null, 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: b (argument 10) has room for 1 ").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.oneDouble(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: b (argument 10) is a segment of the Java heap").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.heap(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: b (argument 10) is at address 0x").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.misaligned(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: b (argument 10) is a segment whose arena is closed").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.closed(), 2, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: ldb (argument 11) is 1, must be at least max(1, ").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 1, 1.0, kinds.good(), 2));
                Refusal.of("dgemm: c (argument 13) is null").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, (java.lang.foreign.MemorySegment) null, 2));
                Refusal.of("dgemm: c (argument 13) has room for 1 ").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.oneDouble(), 2));
                Refusal.of("dgemm: c (argument 13) is a segment of the Java heap").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.heap(), 2));
                Refusal.of("dgemm: c (argument 13) is at address 0x").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.misaligned(), 2));
                Refusal.of("dgemm: c (argument 13) is a segment whose arena is closed").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.closed(), 2));
                Refusal.of("dgemm: c (argument 13) is a read-only segment").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.readOnly(), 2));
                Refusal.of("dgemm: ldc (argument 14) is 1, must be at least max(1, ").by(
                        () -> blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, 2, 2, 2, 1.0, kinds.good(), 2, kinds.good(), 2, 1.0, kinds.good(), 1));
            }
        }
    }
}
