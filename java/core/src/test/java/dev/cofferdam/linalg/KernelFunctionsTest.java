package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Elementary functions against {@code StrictMath}, which is within an ulp; the C tests hold them to their exact bounds. */
class KernelFunctionsTest extends KernelTest {
    private static final double[] SPECIALS = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1e10,
        -1e10,
        800,
        -800
    };

    KernelFunctionsTest(Way way) {
        super(way);
    }

    interface OfDoubles {
        void run(Kernels kernels, int n, double[] x, int offsetX, int incX, double[] y, int offsetY, int incY);
    }

    interface OfFloats {
        void run(Kernels kernels, int n, float[] x, int offsetX, int incX, float[] y, int offsetY, int incY);
    }

    interface OfSegments {
        void run(Kernels kernels, long n, MemorySegment x, int incX, MemorySegment y, int incY);
    }

    enum Function {
        EXP(StrictMath::exp, Kernels::dexp, Kernels::sexp, Kernels::dexp),
        LOG(StrictMath::log, Kernels::dlog, Kernels::slog, Kernels::dlog),
        SQRT(StrictMath::sqrt, Kernels::dsqrt, Kernels::ssqrt, Kernels::dsqrt),
        SIN(StrictMath::sin, Kernels::dsin, Kernels::ssin, Kernels::dsin),
        COS(StrictMath::cos, Kernels::dcos, Kernels::scos, Kernels::dcos),
        TANH(StrictMath::tanh, Kernels::dtanh, Kernels::stanh, Kernels::dtanh);

        private final DoubleUnaryOperator expected;
        private final OfDoubles doubles;
        private final OfFloats floats;
        private final OfSegments segments;

        Function(DoubleUnaryOperator expected, OfDoubles doubles, OfFloats floats, OfSegments segments) {
            this.expected = expected;
            this.doubles = doubles;
            this.floats = floats;
            this.segments = segments;
        }
    }

    private static double[] arguments(int count) {
        Random random = new Random(count);
        double[] x = random.doubles(count, -50, 50).toArray();
        for (int i = 0; i < SPECIALS.length && i * 31 < count; i++) {
            x[i * 31] = SPECIALS[i];
        }
        return x;
    }

    private static void near(double actual, double expected, double ulp) {
        if (Double.isNaN(expected) || Double.isInfinite(expected) || expected == 0) {
            assertThat(actual).isEqualTo(Double.valueOf(expected));
        } else {
            assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(4 * ulp);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldAgreeWithTheStrictLibraryAtAnyShape(Function function) {
        for (int n : new int[] {0, 1, 2, 7, 61, 2048, 5003}) {
            for (int increment : new int[] {1, -1, 3}) {
                double[] x = arguments(4 + 3 * n);
                double[] y = new double[3 * n + 9];
                float[] s = new float[x.length];
                float[] t = new float[y.length];
                for (int i = 0; i < s.length; i++) {
                    s[i] = (float) x[i];
                }
                function.doubles.run(kernels, n, x, 3, increment, y, 1, -increment);
                function.floats.run(kernels, n, s, 3, increment, t, 1, -increment);
                int step = Math.abs(increment);
                for (int i = 0; i < n; i++) {
                    int to = 1 + (n - 1 - i) * step;
                    double expected = function.expected.applyAsDouble(x[3 + i * step]);
                    near(y[to], expected, Math.ulp(expected));
                    float single = (float) function.expected.applyAsDouble(s[3 + i * step]);
                    near(t[to], single, Math.ulp(single));
                    y[to] = 0;
                }
                assertThat(y).containsOnly(0.0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldGiveTheSameInPlaceAndOnSegments(Function function) {
        double[] x = arguments(5003);
        double[] y = new double[x.length];
        function.doubles.run(kernels, x.length, x, 0, 1, y, 0, 1);
        try (Arena arena = arena()) {
            MemorySegment near = arena.allocateFrom(JAVA_DOUBLE, x);
            function.segments.run(kernels, x.length, near, 1, near, 1);
            assertThat(near.toArray(JAVA_DOUBLE)).isEqualTo(y);
        }
        function.doubles.run(kernels, x.length, x, 0, 1, x, 0, 1);
        assertThat(x).isEqualTo(y);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "7,-1", "61,3", "5003,1", "5003,-2"})
    void shouldRaiseToPowersAndFuse(int n, int increment) {
        double[] x = new Random(n).doubles(2 + 3L * n, 0, 9).toArray();
        double[] y = arguments(2 + 3 * n);
        double[] z = new double[x.length];
        double[] w = new double[x.length];
        kernels.dpow(n, x, 1, increment, y, 1, increment, z, 1, increment);
        kernels.dfma(n, x, 1, increment, y, 1, increment, x, 1, increment, w, 1, increment);
        float[] s = new float[x.length];
        float[] t = new float[x.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = (float) x[i];
        }
        kernels.spow(n, s, 1, increment, s, 1, increment, t, 1, increment);
        for (int i = 0; i < n; i++) {
            int at = 1 + i * Math.abs(increment);
            double power = StrictMath.pow(x[at], y[at]);
            near(z[at], power, Math.ulp(power));
            assertThat(w[at]).isEqualTo(Double.valueOf(Math.fma(x[at], y[at], x[at])));
            float single = (float) StrictMath.pow(s[at], s[at]);
            near(t[at], single, Math.ulp(single));
        }
        float[] fused = new float[s.length];
        kernels.sfma(n, s, 1, increment, t, 1, increment, s, 1, increment, fused, 1, increment);
        for (int i = 0; i < n; i++) {
            int at = 1 + i * Math.abs(increment);
            assertThat(fused[at]).isEqualTo(Math.fma(s[at], t[at], s[at]));
        }
    }
}
