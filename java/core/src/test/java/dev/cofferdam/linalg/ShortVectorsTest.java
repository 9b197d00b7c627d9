package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.internal.linalg.VectorApi;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every length up to which Java computes, and some beyond, against plain loops. */
class ShortVectorsTest {
    private static final int BEFORE = 3;
    private static final int BEHIND = 5;

    private final HerePlace place = HerePlace.of(BlasLibrary.blasOnOneThread(), BlasLibrary.blasOnOneThread());
    private final Blas blas = new PlacedBlas(place);

    @BeforeEach
    void theVectorApiIsThere() {
        assertThat(VectorApi.PRESENT).isTrue();
        assertThat(place.hasVectors()).isEqualTo(BlasLibrary.chosenBlas().isEmpty());
    }

    static IntStream lengths() {
        return IntStream.concat(IntStream.rangeClosed(0, 150), IntStream.rangeClosed(2040, 2060));
    }

    /** Whole numbers, whose sums are exact in any order. */
    private static double number(int i, int salt) {
        return (i * 7 + salt) % 23 - 11;
    }

    private static double[] doubles(int n, int salt) {
        return IntStream.range(0, BEFORE + n + BEHIND)
                .mapToDouble(i -> number(i, salt))
                .toArray();
    }

    private static float[] floats(int n, int salt) {
        float[] numbers = new float[BEFORE + n + BEHIND];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) number(i, salt);
        }
        return numbers;
    }

    private static double dot(int n) {
        return IntStream.range(BEFORE, BEFORE + n)
                .mapToDouble(i -> number(i, 1) * number(i, 2))
                .sum();
    }

    private static double[] sum(int n, double alpha) {
        double[] sum = doubles(n, 2);
        for (int i = BEFORE; i < BEFORE + n; i++) {
            sum[i] += alpha * number(i, 1);
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void shouldMultiplyDoubles(int n) {
        double[] x = doubles(n, 1);
        double[] y = doubles(n, 2);
        assertThat(blas.ddot(n, x, BEFORE, 1, y, BEFORE, 1)).isEqualTo(dot(n));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nearX = arena.allocateFrom(JAVA_DOUBLE, x).asSlice(8 * BEFORE, 8L * n);
            MemorySegment nearY = arena.allocateFrom(JAVA_DOUBLE, y).asSlice(8 * BEFORE, 8L * n);
            assertThat(blas.ddot((long) n, nearX, 1, nearY, 1)).isEqualTo(dot(n));
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void shouldMultiplyFloats(int n) {
        float[] x = floats(n, 1);
        float[] y = floats(n, 2);
        assertThat((double) blas.sdot(n, x, BEFORE, 1, y, BEFORE, 1)).isEqualTo(dot(n));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nearX = arena.allocateFrom(JAVA_FLOAT, x).asSlice(4 * BEFORE, 4L * n);
            MemorySegment nearY = arena.allocateFrom(JAVA_FLOAT, y).asSlice(4 * BEFORE, 4L * n);
            assertThat((double) blas.sdot((long) n, nearX, 1, nearY, 1)).isEqualTo(dot(n));
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void shouldAddDoublesAndTouchNothingElse(int n) {
        double[] y = doubles(n, 2);
        blas.daxpy(n, 3, doubles(n, 1), BEFORE, 1, y, BEFORE, 1);
        assertThat(y).isEqualTo(sum(n, 3));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nearX = arena.allocateFrom(JAVA_DOUBLE, doubles(n, 1));
            MemorySegment nearY = arena.allocateFrom(JAVA_DOUBLE, doubles(n, 2));
            blas.daxpy((long) n, 3, nearX.asSlice(8 * BEFORE), 1, nearY.asSlice(8 * BEFORE), 1);
            assertThat(nearY.toArray(JAVA_DOUBLE)).isEqualTo(sum(n, 3));
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void shouldAddFloatsAndTouchNothingElse(int n) {
        float[] y = floats(n, 2);
        blas.saxpy(n, 3, floats(n, 1), BEFORE, 1, y, BEFORE, 1);
        assertThat(widened(y)).isEqualTo(sum(n, 3));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nearX = arena.allocateFrom(JAVA_FLOAT, floats(n, 1));
            MemorySegment nearY = arena.allocateFrom(JAVA_FLOAT, floats(n, 2));
            blas.saxpy((long) n, 3, nearX.asSlice(4 * BEFORE), 1, nearY.asSlice(4 * BEFORE), 1);
            assertThat(widened(nearY.toArray(JAVA_FLOAT))).isEqualTo(sum(n, 3));
        }
    }

    private static double[] widened(float[] numbers) {
        return IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).toArray();
    }

    /** As the reference BLAS returns at once. */
    @Test
    void shouldNotReadWhatIsAddedZeroTimes() {
        double[] y = {1, 2, 3};
        blas.daxpy(3, 0, new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1}, 1, y, 1);
        assertThat(y).containsExactly(1, 2, 3);
    }

    @Test
    void shouldAddAVectorToItself() {
        double[] x = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        blas.daxpy(100, 2, x, 1, x, 1);
        assertThat(x).isEqualTo(IntStream.range(0, 100).mapToDouble(i -> 3 * i).toArray());
    }

    /** What differs is the order of summation, at most. */
    @Test
    void shouldAgreeWithTheLibrary() {
        Blas inC = new PlacedBlas(place.withoutVectors());
        double[] x = IntStream.range(0, 333).mapToDouble(i -> Math.sin(i)).toArray();
        double[] y = IntStream.range(0, 333).mapToDouble(i -> Math.cos(i)).toArray();
        assertThat(blas.ddot(333, x, 1, y, 1)).isCloseTo(inC.ddot(333, x, 1, y, 1), within(1e-12));
    }
}
