package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** What is wrong is refused by name and number, before native code touches it. */
@SuppressWarnings("NullAway") // nulls are among what is refused
class KernelRefusalTest extends KernelTest {
    private final double[] room = new double[9];
    private final float[] singles = new float[9];

    KernelRefusalTest(Way way) {
        super(way);
    }

    @Test
    void shouldRefuseBadVectors() {
        Refusal.of("dsum: n (argument 1) is -1, must be at least 0").by(() -> kernels.dsum(-1, room, 0, 1));
        Refusal.of("dsum: x (argument 2) is null").by(() -> kernels.dsum(1, (double[]) null, 0, 1));
        Refusal.of("ssum: x (argument 2) is null").by(() -> kernels.ssum(1, (float[]) null, 0, 1));
        Refusal.of("dsum: x (argument 2) is null").by(() -> kernels.dsum(1, (MemorySegment) null, 1));
        Refusal.of("dsum: the offset of x (argument 2) is 10, must be from 0 to the array's length, 9")
                .by(() -> kernels.dsum(0, room, 10, 1));
        Refusal.of("ssum: the offset of x (argument 2) is -1").by(() -> kernels.ssum(0, singles, -1, 1));
        Refusal.of("dsum: incX (argument 3) is 0, must not be 0").by(() -> kernels.dsum(1, room, 0, 0));
        Refusal.of("dexp: x (argument 2) has room for 9 elements").by(() -> kernels.dexp(10, room, 0, 1, room, 0, 1));
        Refusal.of("dexp: y (argument 4) has room for 8 elements")
                .by(() -> kernels.dexp(5, room, 0, 2, new double[8], 0, -2));
        Refusal.of("duniform: first (argument 4) is -1").by(() -> kernels.duniform(1, 0, 0, -1, room, 0, 1));
    }

    @Test
    void shouldRefuseSegmentsThatCannotBeUsed() {
        try (Arena arena = arena()) {
            MemorySegment x = arena.allocate(JAVA_DOUBLE, 9);
            Refusal.of("dsum: x (argument 2) has room for 9 elements").by(() -> kernels.dsum(10, x, 1));
            Refusal.of("dexp: y (argument 4) is a read-only segment")
                    .by(() -> kernels.dexp(1, x, 1, x.asReadOnly(), 1));
            Refusal.of("dsum: x (argument 2) is a segment of the Java heap")
                    .by(() -> kernels.dsum(1, MemorySegment.ofArray(room), 1));
            Refusal.of("dsum: x (argument 2) is at address").by(() -> kernels.dsum(1, x.asSlice(4), 1));
        }
        Arena closed = Arena.ofConfined();
        MemorySegment gone = closed.allocate(JAVA_DOUBLE, 9);
        closed.close();
        assertThatThrownBy(() -> kernels.dsum(1, gone, 1))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("dsum: x (argument 2) is a segment whose arena is closed");
    }

    @Test
    void shouldRefuseOutputThatOverlapsInput() {
        Refusal.of("dexp: y (argument 4) overlaps x").by(() -> kernels.dexp(4, room, 0, 1, room, 1, 1));
        Refusal.of("dexp: y (argument 4) overlaps x").by(() -> kernels.dexp(4, room, 0, 1, room, 0, -1));
        Refusal.of("dpow: z (argument 6) overlaps y")
                .by(() -> kernels.dpow(2, new double[2], 0, 1, room, 0, 2, room, 0, 1));
        Refusal.of("dgather: y (argument 5) overlaps x")
                .by(() -> kernels.dgather(2, 9, room, 0, new int[2], 0, room, 7));
        Refusal.of("dstencil5: y (argument 6) overlaps x")
                .by(() -> kernels.dstencil5(3, 3, new double[5], 0, room, 0, 3, room, 0, 3));
        Refusal.of("dcsrmv: y (argument 10) overlaps x")
                .by(() -> kernels.dcsrmv(1, 1, 1, new int[2], 0, new int[1], 0, new double[1], 0, room, 0, 0, room, 0));
        double[] grids = new double[120];
        Refusal.of("dstencil7: y (argument 8) overlaps x")
                .by(() -> kernels.dstencil7(3, 3, 3, new double[7], 0, grids, 0, 6, 18, grids, 20, 6, 36));
        kernels.dexp(4, room, 0, 2, room, 1, 2); // every other element each
        kernels.dexp(4, room, 0, 1, room, 4, 1);
        kernels.dexp(4, room, 0, -2, room, 0, -2);
    }

    @Test
    void shouldTakeBlocksOfOneMatrixAndInterleavedVectors() {
        double[] one = counted(72);
        double[] product = new double[4];
        int[] rows = {0, 1, 2};
        int[] columns = {1, 0};
        double[] two = {2, 2};
        kernels.dcsrmm(2, 2, 2, 1.0, rows, 0, columns, 0, two, 0, one, 0, 4, 0.0, product, 0, 2);
        kernels.dcsrmm(2, 2, 2, 1.0, rows, 0, columns, 0, two, 0, one, 0, 4, 0.0, one, 2, 4);
        assertThat(one).startsWith(1, 2, product[0], product[1], 5, 6, product[2], product[3], 9);

        double[] weights = {1, 2, 3, 4, 5, 6, 7};
        double[] flat = new double[9];
        double[] beside = counted(72);
        kernels.dstencil5(3, 3, weights, 0, beside, 0, 6, flat, 0, 3);
        kernels.dstencil5(3, 3, weights, 0, beside, 0, 6, beside, 3, 6);
        assertThat(beside[3 + 6 + 1]).isEqualTo(flat[4]).isNotZero();

        double[] solid = new double[27];
        double[] among = counted(72);
        kernels.dstencil7(3, 3, 3, weights, 0, among, 0, 6, 18, solid, 0, 3, 9);
        kernels.dstencil7(3, 3, 3, weights, 0, among, 0, 6, 18, among, 3, 6, 18);
        assertThat(among[3 + 18 + 6 + 1]).isEqualTo(solid[13]).isNotZero();

        double[] vectors = new double[16];
        vectors[4] = 1;
        kernels.dexp(4, vectors, 0, 4, vectors, 1, 2); // elements 0, 4, 8, 12 to 1, 3, 5, 7
        assertThat(vectors).startsWith(0, 1, 0, vectors[3], 1, 1, 0, 1, 0);
        assertThat(vectors[3]).isCloseTo(Math.E, offset(1e-15));
    }

    private static double[] counted(int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = i + 1;
        }
        return numbers;
    }

    @Test
    void shouldRefuseIndicesThatAreNone() {
        int[] indices = new int[5000];
        double[] y = new double[5000];
        indices[4321] = 9;
        Refusal.of("dgather: indices (argument 4) has element 4321, 9, that is no index, must be from 0 to 8")
                .by(() -> kernels.dgather(5000, 9, room, 0, indices, 0, y, 0));
        indices[4321] = -1;
        Refusal.of("dscatter: indices (argument 3) has element 4321, -1, that is no index, must be from 0 to 8")
                .by(() -> kernels.dscatter(5000, y, 0, indices, 0, 9, room, 0));
    }

    private void multiply(int[] pointers, int[] columns) {
        kernels.dcsrmv(2, 3, 1, pointers, 0, columns, 0, new double[4], 0, new double[3], 0, 0, new double[2], 0);
    }

    @Test
    void shouldRefuseMatricesThatAreNone() {
        Refusal.of("dcsrmv: rowPointers (argument 5) has room for 2 elements")
                .by(() -> multiply(new int[2], new int[4]));
        Refusal.of("dcsrmv: columnIndices (argument 6) has element 3, 3, that is no index, must be from 0 to 2")
                .by(() -> multiply(new int[] {0, 2, 4}, new int[] {0, 1, 2, 3}));
        Refusal.of("dcsrmv: rowPointers (argument 5) has elements 1 and 2 that are no range")
                .by(() -> multiply(new int[] {0, 2, 5}, new int[4]));
        Refusal.of("dcsrmv: rowPointers (argument 5) has elements 0 and 1 that are no range")
                .by(() -> multiply(new int[] {0, Integer.MAX_VALUE, 4}, new int[4]));
        Refusal.of("dcsrmv: rowPointers (argument 5) has elements 0 and 1 that are no range")
                .by(() -> multiply(new int[] {-1, 2, 4}, new int[4]));
        Refusal.of("dcsrmm: ldb (argument 10) is 1, must be at least max(1, the length of a row) = 2")
                .by(() -> kernels.dcsrmm(
                        0, 1, 2, 1, new int[1], 0, new int[0], 0, new double[0], 0, room, 0, 1, 0, room, 4, 2));
    }

    @Test
    void shouldRefuseGridsThatAreNone() {
        double[] c = new double[27];
        double[] y = new double[27];
        Refusal.of("dstencil5: ldx (argument 5) is 2").by(() -> kernels.dstencil5(3, 3, c, 0, room, 0, 2, y, 0, 3));
        Refusal.of("dstencil5: x (argument 4) has room for 9 elements")
                .by(() -> kernels.dstencil5(3, 4, c, 0, room, 0, 4, y, 0, 4));
        Refusal.of("dstencil9: coefficients (argument 3) has room for 8")
                .by(() -> kernels.dstencil9(3, 3, new double[8], 0, room, 0, 3, y, 0, 3));
        Refusal.of("dstencil7: planeX (argument 7) is 8")
                .by(() -> kernels.dstencil7(3, 3, 3, c, 0, new double[27], 0, 3, 8, y, 0, 3, 9));
        Refusal.of("dstencil27: y (argument 8) has room for 26")
                .by(() -> kernels.dstencil27(3, 3, 3, c, 0, new double[27], 0, 3, 9, new double[26], 0, 3, 9));
    }
}
