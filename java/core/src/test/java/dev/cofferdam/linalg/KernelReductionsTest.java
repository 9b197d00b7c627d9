package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, extremes, norms and moments against exact arithmetic; lengths reach past several pieces. */
class KernelReductionsTest extends KernelTest {
    private static final double U = 0x1p-53;
    private static final double U_SINGLE = 0x1p-24;
    private static final int OFFSET = 5;

    KernelReductionsTest(Way way) {
        super(way);
    }

    private static double[] numbers(int n, int increment, long seed) {
        Random random = new Random(seed);
        return random.doubles(OFFSET + (long) n * Math.abs(increment) + 3, -1, 1)
                .map(x -> x * Math.scalb(1.0, random.nextInt(30)))
                .toArray();
    }

    private static float[] singles(double[] numbers) {
        float[] singles = new float[numbers.length];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = (float) numbers[i];
        }
        return singles;
    }

    private static double[] doubles(float[] singles) {
        double[] doubles = new double[singles.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = singles[i];
        }
        return doubles;
    }

    /** The elements in their order. */
    private static double[] elements(double[] array, int n, int increment) {
        double[] elements = new double[n];
        for (int i = 0; i < n; i++) {
            elements[i] = array[OFFSET + (increment > 0 ? i : i - (n - 1)) * increment];
        }
        return elements;
    }

    private static void check(double actual, BigDecimal exact, BigDecimal bound) {
        assertThat(new BigDecimal(actual).subtract(exact).abs()).isLessThanOrEqualTo(bound);
    }

    private static BigDecimal sum(double[] x, boolean absolute) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double element : x) {
            sum = sum.add(new BigDecimal(absolute ? Math.abs(element) : element));
        }
        return sum;
    }

    private static BigDecimal times(double factor, BigDecimal size) {
        return size.multiply(new BigDecimal(factor));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,-1", "7,3", "61,-3", "2049,1", "16384,2", "40009,1", "40009,-1", "20011,5"})
    void shouldStayWithinTheBoundsOfDoubles(int n, int increment) {
        double[] array = numbers(n, increment, n + increment);
        double[] x = elements(array, n, increment);
        BigDecimal sum = sum(x, false);
        BigDecimal size = sum(x, true);
        double plain = 2 + (70 + Math.log(1 + n / 2048.0) / Math.log(2));
        BigDecimal twofold = times(U, sum.abs()).add(times(4.0 * n * n * U * U, size));

        check(kernels.dsum(n, array, OFFSET, increment), sum, times(plain * U, size));
        check(kernels.dnorm1(n, array, OFFSET, increment), size, times(plain * U, size));
        check(kernels.dsumCompensated(n, array, OFFSET, increment), sum, twofold);

        BigDecimal squares = BigDecimal.ZERO;
        for (double element : x) {
            squares = squares.add(new BigDecimal(element).pow(2));
        }
        check(
                kernels.ddotCompensated(n, array, OFFSET, increment, array, OFFSET, increment),
                squares,
                times(U + 4.0 * n * n * U * U, squares));
        BigDecimal norm = squares.sqrt(MathContext.DECIMAL128);
        check(kernels.dnorm2(n, array, OFFSET, increment), norm, times(38 * U, norm));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,-1", "7,3", "61,-3", "2049,1", "16384,2", "40009,1", "40009,-1"})
    void shouldStayWithinTheBoundsOfFloats(int n, int increment) {
        float[] array = singles(numbers(n, increment, n + increment));
        double[] x = elements(doubles(array), n, increment);
        BigDecimal sum = sum(x, false);
        BigDecimal size = sum(x, true);
        double plain = 2 + (70 + Math.log(1 + n / 2048.0) / Math.log(2));

        check(kernels.ssum(n, array, OFFSET, increment), sum, times(plain * U_SINGLE, size));
        check(kernels.snorm1(n, array, OFFSET, increment), size, times(plain * U_SINGLE, size));
        check(
                kernels.ssumCompensated(n, array, OFFSET, increment),
                sum,
                times(U_SINGLE, sum.abs()).add(times(70 * U, size)));
        BigDecimal squares = BigDecimal.ZERO;
        for (double element : x) {
            squares = squares.add(new BigDecimal(element).pow(2));
        }
        check(
                kernels.sdotCompensated(n, array, OFFSET, increment, array, OFFSET, increment),
                squares,
                times(U_SINGLE + 70 * U, squares));
        BigDecimal norm = squares.sqrt(MathContext.DECIMAL128);
        check(kernels.snorm2(n, array, OFFSET, increment), norm, times(1.000001 * U_SINGLE, norm));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,-1", "7,3", "61,-3", "2049,1", "40009,1", "40009,-1"})
    void shouldFindExtremesWhereTheyAre(int n, int increment) {
        double[] array = numbers(n, increment, n);
        double[] x = elements(array, n, increment);
        int least = 0;
        int most = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            least = x[i] < x[least] ? i : least;
            most = x[i] > x[most] ? i : most;
            size = Math.max(size, Math.abs(x[i]));
        }

        assertThat(kernels.dmin(n, array, OFFSET, increment)).isEqualTo(x[least]);
        assertThat(kernels.dmax(n, array, OFFSET, increment)).isEqualTo(x[most]);
        assertThat(kernels.dargmin(n, array, OFFSET, increment)).isEqualTo(new Extremum(x[least], least));
        assertThat(kernels.dargmax(n, array, OFFSET, increment)).isEqualTo(new Extremum(x[most], most));
        assertThat(kernels.dnormInf(n, array, OFFSET, increment)).isEqualTo(size);
        float[] singles = singles(array);
        assertThat(kernels.smin(n, singles, OFFSET, increment)).isEqualTo((float) x[least]);
        assertThat(kernels.sargmax(n, singles, OFFSET, increment).value()).isEqualTo((float) x[most]);
        assertThat(kernels.snormInf(n, singles, OFFSET, increment)).isEqualTo((float) size);
    }

    @Test
    void shouldSeeNanAndInfinitiesInAnyPiece() {
        for (int at : new int[] {0, 17, 2047, 16_384, 39_999}) {
            double[] x = new double[40_000];
            x[at] = Double.NaN;
            x[5] = at == 5 ? x[5] : Double.POSITIVE_INFINITY;

            assertThat(kernels.dsum(x.length, x, 0, 1)).isNaN();
            assertThat(kernels.dsumCompensated(x.length, x, 0, 1)).isNaN();
            assertThat(kernels.dmin(x.length, x, 0, 1)).isNaN();
            assertThat(kernels.dmax(x.length, x, 0, 1)).isNaN();
            assertThat(kernels.dargmin(x.length, x, 0, 1)).isEqualTo(new Extremum(Double.NaN, at));
            assertThat(kernels.dnorm2(x.length, x, 0, 1)).isNaN();
            assertThat(kernels.dmoments(x.length, x, 0, 1).mean()).isNaN();
            x[at] = Double.NEGATIVE_INFINITY;
            x[5] = 0;
            assertThat(kernels.dsum(x.length, x, 0, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
            assertThat(kernels.dargmin(x.length, x, 0, 1)).isEqualTo(new Extremum(Double.NEGATIVE_INFINITY, at));
            assertThat(kernels.dnorm2(x.length, x, 0, 1)).isEqualTo(Double.POSITIVE_INFINITY);
        }
    }

    @Test
    void shouldNeitherOverflowNorUnderflowInNorms() {
        double[] large = {3e300, 4e300};
        double[] small = {3e-310, 4e-310};
        assertThat(kernels.dnorm2(2, large, 0, 1)).isEqualTo(5e300);
        assertThat(kernels.dnorm2(2, small, 0, 1) / 5e-310).isBetween(1 - 1e-10, 1 + 1e-10);
        assertThat(kernels.snorm2(2, new float[] {3e38f, 4e37f}, 0, 1)).isLessThan(Float.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "7,-3", "2049,1", "40009,2"})
    void shouldFindMeanAndVarianceFarFromZero(int n, int increment) {
        double[] array = new Random(n)
                .doubles(OFFSET + (long) n * Math.abs(increment) + 3, 1e8, 1e8 + 1)
                .toArray();
        double[] x = elements(array, n, increment);
        BigDecimal mean = sum(x, false).divide(new BigDecimal(n), MathContext.DECIMAL128);
        BigDecimal squares = BigDecimal.ZERO;
        for (double element : x) {
            squares = squares.add(new BigDecimal(element).subtract(mean).pow(2));
        }
        Moments moments = kernels.dmoments(n, array, OFFSET, increment);

        assertThat(moments.count()).isEqualTo(n);
        double error = (75 + 4 * Math.log(1 + n / 2048.0) / Math.log(2)) * U * 1e8;
        check(moments.mean(), mean, new BigDecimal(error));
        double bound = n * error * error + 2 * error * Math.sqrt(n * squares.doubleValue()) + 1e-13 * n;
        check(moments.squaredDeviations(), squares, new BigDecimal(bound));
        Moments single = kernels.smoments(n, singles(array), OFFSET, increment);
        assertThat(single.mean()).isBetween(1e8 - 8, 1e8 + 8);
    }

    @Test
    void shouldGiveVariancesOfSamplesAndOfPopulations() {
        Moments moments = kernels.dmoments(4, new double[] {1, 2, 3, 4}, 0, 1);
        assertThat(moments).isEqualTo(new Moments(4, 2.5, 5));
        assertThat(moments.variance()).isEqualTo(5.0 / 3);
        assertThat(moments.populationVariance()).isEqualTo(1.25);
        assertThat(kernels.dmoments(1, new double[] {1}, 0, 1).variance()).isNaN();
    }

    @Test
    void shouldGiveWhatIsLeftOfNothing() {
        assertThat(kernels.dsum(0, new double[0], 0, 1)).isZero();
        assertThat(kernels.dmin(0, new double[0], 0, 1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(kernels.smax(0, new float[0], 0, 1)).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(kernels.dargmin(0, new double[0], 0, 1)).isEqualTo(new Extremum(Double.NaN, -1));
        assertThat(kernels.dnorm2(0, new double[0], 0, 1)).isZero();
        assertThat(kernels.dmoments(0, new double[0], 0, 1)).isEqualTo(new Moments(0, Double.NaN, Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "61,-3", "40009,1", "40009,-2"})
    void shouldGiveTheSameOfSegments(int n, int increment) {
        double[] array = numbers(n, increment, 3);
        float[] singles = singles(array);
        try (Arena arena = arena()) {
            MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, array).asSlice(8L * OFFSET);
            MemorySegment s = arena.allocateFrom(JAVA_FLOAT, singles).asSlice(4L * OFFSET);
            assertThat(kernels.dsum(n, x, increment)).isEqualTo(kernels.dsum(n, array, OFFSET, increment));
            assertThat(kernels.ssum(n, s, increment)).isEqualTo(kernels.ssum(n, singles, OFFSET, increment));
            assertThat(kernels.ddotCompensated(n, x, increment, x, increment))
                    .isEqualTo(kernels.ddotCompensated(n, array, OFFSET, increment, array, OFFSET, increment));
            assertThat(kernels.sdotCompensated(n, s, increment, s, increment))
                    .isEqualTo(kernels.sdotCompensated(n, singles, OFFSET, increment, singles, OFFSET, increment));
            assertThat(kernels.dargmax(n, x, increment)).isEqualTo(kernels.dargmax(n, array, OFFSET, increment));
            assertThat(kernels.sargmin(n, s, increment)).isEqualTo(kernels.sargmin(n, singles, OFFSET, increment));
            assertThat(kernels.dmoments(n, x, increment)).isEqualTo(kernels.dmoments(n, array, OFFSET, increment));
            assertThat(kernels.smoments(n, s, increment)).isEqualTo(kernels.smoments(n, singles, OFFSET, increment));
            assertThat(kernels.dnorm2(n, x, increment)).isEqualTo(kernels.dnorm2(n, array, OFFSET, increment));
            assertThat(kernels.snorm1(n, s, increment)).isEqualTo(kernels.snorm1(n, singles, OFFSET, increment));
            assertThat(kernels.dnormInf(n, x, increment)).isEqualTo(kernels.dnormInf(n, array, OFFSET, increment));
        }
    }
}
