package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Longley's regression, of which ill-conditioned least squares programs are afraid. Data and certified values: NIST,
 * Statistical Reference Datasets, Longley.dat.
 */
class LongleyTest {
    /** Total employment; then GNP deflator, GNP, unemployment, armed forces, population, year. */
    private static final double[][] OBSERVATIONS = {
        {60323, 83.0, 234289, 2356, 1590, 107608, 1947},
        {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
        {60171, 88.2, 258054, 3682, 1616, 109773, 1949},
        {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
        {63221, 96.2, 328975, 2099, 3099, 112075, 1951},
        {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
        {64989, 99.0, 365385, 1870, 3547, 115094, 1953},
        {63761, 100.0, 363112, 3578, 3350, 116219, 1954},
        {66019, 101.2, 397469, 2904, 3048, 117388, 1955},
        {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
        {68169, 108.4, 442769, 2936, 2798, 120445, 1957},
        {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
        {68655, 112.6, 482704, 3813, 2552, 123366, 1959},
        {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
        {69331, 115.7, 518173, 4806, 2572, 127852, 1961},
        {70551, 116.9, 554894, 4007, 2827, 130081, 1962},
    };

    private static final double[] CERTIFIED = {
        -3482258.63459582,
        15.0618722713733,
        -0.358191792925910e-01,
        -2.02022980381683,
        -1.03322686717359,
        -0.511041056535807e-01,
        1829.15146461355
    };

    @ParameterizedTest
    @EnumSource(names = {"ARRAYS", "ARRAYS_ON_WORKERS"})
    void shouldAgreeWithTheCertifiedCoefficientsInNineDigits(Way way) {
        int rows = OBSERVATIONS.length;
        double[] x = new double[rows * 7];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(OBSERVATIONS[i], 0, x, 7 * i, 7);
            x[7 * i] = 1;
            y[i] = OBSERVATIONS[i][0];
        }

        try (Targets targets = Targets.open()) {
            targets.lapack(way).dgels(Order.ROW_MAJOR, Transpose.NO_TRANS, rows, 7, 1, x, 7, y, 1);
        }

        for (int i = 0; i < 7; i++) {
            assertThat(Math.abs(y[i] / CERTIFIED[i] - 1)).as("coefficient " + i).isLessThan(1e-9);
        }
    }
}
