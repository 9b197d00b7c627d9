// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each argument of each routine is refused by its name and number when it is wrong and all others are right. */
class LapackRefusalTest {
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
        Lapack lapack = targets.lapack(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("dpotrf: order (argument 1) is null").by(
                    () -> lapack.dpotrf(null, UpLo.UPPER, 2, room, 0, 2));
            Refusal.of("dpotrf: uplo (argument 2) is null").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, null, 2, room, 0, 2));
            Refusal.of("dpotrf: n (argument 3) is -1, must be at least 0").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, -1, room, 0, 2));
            Refusal.of("dpotrf: a (argument 4) is null").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, (double[]) null, 0, 2));
            Refusal.of("dpotrf: a (argument 4) has room for 1 ").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, new double[1], 0, 2));
            Refusal.of("dpotrf: the offset of a (argument 4) is -1").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, room, -1, 2));
            Refusal.of("dpotrf: the offset of a (argument 4) is 10").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, room, 10, 2));
            Refusal.of("dpotrf: lda (argument 5) is 1, must be at least max(1, ").by(
                    () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, room, 0, 1));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dpotrf: order (argument 1) is null").by(
                        () -> lapack.dpotrf(null, UpLo.UPPER, 2, kinds.good(), 2));
                Refusal.of("dpotrf: uplo (argument 2) is null").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, null, 2, kinds.good(), 2));
                Refusal.of("dpotrf: n (argument 3) is -1, must be at least 0").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, -1, kinds.good(), 2));
                Refusal.of("dpotrf: a (argument 4) is null").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, (java.lang.foreign.MemorySegment) null, 2));
                Refusal.of("dpotrf: a (argument 4) has room for 1 ").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, kinds.oneDouble(), 2));
                Refusal.of("dpotrf: a (argument 4) is a segment of the Java heap").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, kinds.heap(), 2));
                Refusal.of("dpotrf: a (argument 4) is at address 0x").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, kinds.misaligned(), 2));
                Refusal.of("dpotrf: a (argument 4) is a segment whose arena is closed").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, kinds.closed(), 2));
                Refusal.of("dpotrf: a (argument 4) is a read-only segment").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, kinds.readOnly(), 2));
                Refusal.of("dpotrf: lda (argument 5) is 1, must be at least max(1, ").by(
                        () -> lapack.dpotrf(Order.COL_MAJOR, UpLo.UPPER, 2, kinds.good(), 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dpotrs(Way way) {
        Lapack lapack = targets.lapack(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("dpotrs: order (argument 1) is null").by(
                    () -> lapack.dpotrs(null, UpLo.UPPER, 2, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dpotrs: uplo (argument 2) is null").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, null, 2, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dpotrs: n (argument 3) is -1, must be at least 0").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, -1, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dpotrs: nrhs (argument 4) is -1, must be at least 0").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, -1, room, 0, 2, room, 0, 2));
            Refusal.of("dpotrs: a (argument 5) is null").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, (double[]) null, 0, 2, room, 0, 2));
            Refusal.of("dpotrs: a (argument 5) has room for 1 ").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, new double[1], 0, 2, room, 0, 2));
            Refusal.of("dpotrs: the offset of a (argument 5) is -1").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, -1, 2, room, 0, 2));
            Refusal.of("dpotrs: the offset of a (argument 5) is 10").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 10, 2, room, 0, 2));
            Refusal.of("dpotrs: lda (argument 6) is 1, must be at least max(1, ").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 0, 1, room, 0, 2));
            Refusal.of("dpotrs: b (argument 7) is null").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 0, 2, (double[]) null, 0, 2));
            Refusal.of("dpotrs: b (argument 7) has room for 1 ").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 0, 2, new double[1], 0, 2));
            Refusal.of("dpotrs: the offset of b (argument 7) is -1").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 0, 2, room, -1, 2));
            Refusal.of("dpotrs: the offset of b (argument 7) is 10").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 0, 2, room, 10, 2));
            Refusal.of("dpotrs: ldb (argument 8) is 1, must be at least max(1, ").by(
                    () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, room, 0, 2, room, 0, 1));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dpotrs: order (argument 1) is null").by(
                        () -> lapack.dpotrs(null, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: uplo (argument 2) is null").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, null, 2, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: n (argument 3) is -1, must be at least 0").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, -1, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: nrhs (argument 4) is -1, must be at least 0").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, -1, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: a (argument 5) is null").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, (java.lang.foreign.MemorySegment) null, 2, kinds.good(), 2));
                Refusal.of("dpotrs: a (argument 5) has room for 1 ").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.oneDouble(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: a (argument 5) is a segment of the Java heap").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.heap(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: a (argument 5) is at address 0x").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.misaligned(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: a (argument 5) is a segment whose arena is closed").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.closed(), 2, kinds.good(), 2));
                Refusal.of("dpotrs: lda (argument 6) is 1, must be at least max(1, ").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 1, kinds.good(), 2));
                Refusal.of("dpotrs: b (argument 7) is null").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, (java.lang.foreign.MemorySegment) null, 2));
                Refusal.of("dpotrs: b (argument 7) has room for 1 ").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.oneDouble(), 2));
                Refusal.of("dpotrs: b (argument 7) is a segment of the Java heap").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.heap(), 2));
                Refusal.of("dpotrs: b (argument 7) is at address 0x").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.misaligned(), 2));
                Refusal.of("dpotrs: b (argument 7) is a segment whose arena is closed").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.closed(), 2));
                Refusal.of("dpotrs: b (argument 7) is a read-only segment").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.readOnly(), 2));
                Refusal.of("dpotrs: ldb (argument 8) is 1, must be at least max(1, ").by(
                        () -> lapack.dpotrs(Order.COL_MAJOR, UpLo.UPPER, 2, 2, kinds.good(), 2, kinds.good(), 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dgesv(Way way) {
        Lapack lapack = targets.lapack(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            int[] rows = new int[9];
            Refusal.of("dgesv: order (argument 1) is null").by(
                    () -> lapack.dgesv(null, 2, 2, room, 0, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: n (argument 2) is -1, must be at least 0").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, -1, 2, room, 0, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: nrhs (argument 3) is -1, must be at least 0").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, -1, room, 0, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: a (argument 4) is null").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, (double[]) null, 0, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: a (argument 4) has room for 1 ").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, new double[1], 0, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: the offset of a (argument 4) is -1").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, -1, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: the offset of a (argument 4) is 10").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 10, 2, rows, 0, room, 0, 2));
            Refusal.of("dgesv: lda (argument 5) is 1, must be at least max(1, ").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 1, rows, 0, room, 0, 2));
            Refusal.of("dgesv: ipiv (argument 6) is null").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, (int[]) null, 0, room, 0, 2));
            Refusal.of("dgesv: ipiv (argument 6) has room for 1 ").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, new int[1], 0, room, 0, 2));
            Refusal.of("dgesv: the offset of ipiv (argument 6) is -1").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, -1, room, 0, 2));
            Refusal.of("dgesv: the offset of ipiv (argument 6) is 10").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, 10, room, 0, 2));
            Refusal.of("dgesv: b (argument 7) is null").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, 0, (double[]) null, 0, 2));
            Refusal.of("dgesv: b (argument 7) has room for 1 ").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, 0, new double[1], 0, 2));
            Refusal.of("dgesv: the offset of b (argument 7) is -1").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, 0, room, -1, 2));
            Refusal.of("dgesv: the offset of b (argument 7) is 10").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, 0, room, 10, 2));
            Refusal.of("dgesv: ldb (argument 8) is 1, must be at least max(1, ").by(
                    () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, room, 0, 2, rows, 0, room, 0, 1));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dgesv: order (argument 1) is null").by(
                        () -> lapack.dgesv(null, 2, 2, kinds.good(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: n (argument 2) is -1, must be at least 0").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, -1, 2, kinds.good(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: nrhs (argument 3) is -1, must be at least 0").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, -1, kinds.good(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: a (argument 4) is null").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, (java.lang.foreign.MemorySegment) null, 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: a (argument 4) has room for 1 ").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.oneDouble(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: a (argument 4) is a segment of the Java heap").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.heap(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: a (argument 4) is at address 0x").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.misaligned(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: a (argument 4) is a segment whose arena is closed").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.closed(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: a (argument 4) is a read-only segment").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.readOnly(), 2, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: lda (argument 5) is 1, must be at least max(1, ").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 1, kinds.good(), kinds.good(), 2));
                Refusal.of("dgesv: ipiv (argument 6) is null").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, (java.lang.foreign.MemorySegment) null, kinds.good(), 2));
                Refusal.of("dgesv: ipiv (argument 6) has room for 1 ").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.oneInt(), kinds.good(), 2));
                Refusal.of("dgesv: ipiv (argument 6) is a segment of the Java heap").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.heap(), kinds.good(), 2));
                Refusal.of("dgesv: ipiv (argument 6) is at address 0x").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.misaligned(), kinds.good(), 2));
                Refusal.of("dgesv: ipiv (argument 6) is a segment whose arena is closed").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.closed(), kinds.good(), 2));
                Refusal.of("dgesv: ipiv (argument 6) is a read-only segment").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.readOnly(), kinds.good(), 2));
                Refusal.of("dgesv: b (argument 7) is null").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), (java.lang.foreign.MemorySegment) null, 2));
                Refusal.of("dgesv: b (argument 7) has room for 1 ").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), kinds.oneDouble(), 2));
                Refusal.of("dgesv: b (argument 7) is a segment of the Java heap").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), kinds.heap(), 2));
                Refusal.of("dgesv: b (argument 7) is at address 0x").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), kinds.misaligned(), 2));
                Refusal.of("dgesv: b (argument 7) is a segment whose arena is closed").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), kinds.closed(), 2));
                Refusal.of("dgesv: b (argument 7) is a read-only segment").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), kinds.readOnly(), 2));
                Refusal.of("dgesv: ldb (argument 8) is 1, must be at least max(1, ").by(
                        () -> lapack.dgesv(Order.COL_MAJOR, 2, 2, kinds.good(), 2, kinds.good(), kinds.good(), 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dgels(Way way) {
        Lapack lapack = targets.lapack(way);
        if (way.onHeap()) {
            double[] room = new double[9];
            Refusal.of("dgels: order (argument 1) is null").by(
                    () -> lapack.dgels(null, Transpose.NO_TRANS, 2, 2, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dgels: trans (argument 2) is null").by(
                    () -> lapack.dgels(Order.COL_MAJOR, null, 2, 2, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dgels: m (argument 3) is -1, must be at least 0").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, -1, 2, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dgels: n (argument 4) is -1, must be at least 0").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, -1, 2, room, 0, 2, room, 0, 2));
            Refusal.of("dgels: nrhs (argument 5) is -1, must be at least 0").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, -1, room, 0, 2, room, 0, 2));
            Refusal.of("dgels: a (argument 6) is null").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, (double[]) null, 0, 2, room, 0, 2));
            Refusal.of("dgels: a (argument 6) has room for 1 ").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, new double[1], 0, 2, room, 0, 2));
            Refusal.of("dgels: the offset of a (argument 6) is -1").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, -1, 2, room, 0, 2));
            Refusal.of("dgels: the offset of a (argument 6) is 10").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 10, 2, room, 0, 2));
            Refusal.of("dgels: lda (argument 7) is 1, must be at least max(1, ").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 0, 1, room, 0, 2));
            Refusal.of("dgels: b (argument 8) is null").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 0, 2, (double[]) null, 0, 2));
            Refusal.of("dgels: b (argument 8) has room for 1 ").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 0, 2, new double[1], 0, 2));
            Refusal.of("dgels: the offset of b (argument 8) is -1").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 0, 2, room, -1, 2));
            Refusal.of("dgels: the offset of b (argument 8) is 10").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 0, 2, room, 10, 2));
            Refusal.of("dgels: ldb (argument 9) is 1, must be at least max(1, ").by(
                    () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, room, 0, 2, room, 0, 1));
        } else {
            try (Segments memory = targets.segments(way)) {
                MemorySegmentKinds kinds = new MemorySegmentKinds(memory);
                Refusal.of("dgels: order (argument 1) is null").by(
                        () -> lapack.dgels(null, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dgels: trans (argument 2) is null").by(
                        () -> lapack.dgels(Order.COL_MAJOR, null, 2, 2, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dgels: m (argument 3) is -1, must be at least 0").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, -1, 2, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dgels: n (argument 4) is -1, must be at least 0").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, -1, 2, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dgels: nrhs (argument 5) is -1, must be at least 0").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, -1, kinds.good(), 2, kinds.good(), 2));
                Refusal.of("dgels: a (argument 6) is null").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, (java.lang.foreign.MemorySegment) null, 2, kinds.good(), 2));
                Refusal.of("dgels: a (argument 6) has room for 1 ").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.oneDouble(), 2, kinds.good(), 2));
                Refusal.of("dgels: a (argument 6) is a segment of the Java heap").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.heap(), 2, kinds.good(), 2));
                Refusal.of("dgels: a (argument 6) is at address 0x").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.misaligned(), 2, kinds.good(), 2));
                Refusal.of("dgels: a (argument 6) is a segment whose arena is closed").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.closed(), 2, kinds.good(), 2));
                Refusal.of("dgels: a (argument 6) is a read-only segment").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.readOnly(), 2, kinds.good(), 2));
                Refusal.of("dgels: lda (argument 7) is 1, must be at least max(1, ").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 1, kinds.good(), 2));
                Refusal.of("dgels: b (argument 8) is null").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, (java.lang.foreign.MemorySegment) null, 2));
                Refusal.of("dgels: b (argument 8) has room for 1 ").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.oneDouble(), 2));
                Refusal.of("dgels: b (argument 8) is a segment of the Java heap").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.heap(), 2));
                Refusal.of("dgels: b (argument 8) is at address 0x").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.misaligned(), 2));
                Refusal.of("dgels: b (argument 8) is a segment whose arena is closed").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.closed(), 2));
                Refusal.of("dgels: b (argument 8) is a read-only segment").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.readOnly(), 2));
                Refusal.of("dgels: ldb (argument 9) is 1, must be at least max(1, ").by(
                        () -> lapack.dgels(Order.COL_MAJOR, Transpose.NO_TRANS, 2, 2, 2, kinds.good(), 2, kinds.good(), 1));
            }
        }
    }
}
