package dev.cofferdam.cli.demo;

/**
 * Longley's regression: 16 years of the United States' economy, six regressors that are nearly collinear, and a constant;
 * a test of accuracy since 1967.
 *
 * <p>Source: NIST Statistical Reference Datasets, linear regression, "Longley"
 * (https://www.itl.nist.gov/div898/strd/lls/data/LINKS/DATA/Longley.dat); J. W. Longley, "An Appraisal of Least Squares
 * Programs for the Electronic Computer from the Viewpoint of the User", Journal of the American Statistical Association
 * 62 (1967), 819-841. The certified values are NIST's, to 15 digits.
 */
final class Longley {
    static final int OBSERVATIONS = 16;
    /** The constant and six regressors. */
    static final int COEFFICIENTS = 7;

    static final String[] NAMES = {
        "constant", "price deflator", "GNP", "unemployed", "armed forces", "population", "year"
    };

    static final double[] CERTIFIED = {
        -3482258.63459582,
        15.0618722713733,
        -0.358191792925910E-01,
        -2.02022980381683,
        -1.03322686717359,
        -0.511041056535807E-01,
        1829.15146461355
    };

    /** Each year's employment, then the six regressors. */
    private static final double[][] DATA = {
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
        {70551, 116.9, 554894, 4007, 2827, 130081, 1962}
    };

    private Longley() {}

    /** The regressors, 16 by 7, column-major with leading dimension 16; a new array. */
    static double[] design() {
        double[] matrix = new double[OBSERVATIONS * COEFFICIENTS];
        for (int row = 0; row < OBSERVATIONS; row++) {
            matrix[row] = 1;
            for (int column = 1; column < COEFFICIENTS; column++) {
                matrix[column * OBSERVATIONS + row] = DATA[row][column];
            }
        }
        return matrix;
    }

    /** The employment of each year; a new array. */
    static double[] observations() {
        double[] observed = new double[OBSERVATIONS];
        for (int row = 0; row < OBSERVATIONS; row++) {
            observed[row] = DATA[row][0];
        }
        return observed;
    }

    /** Significant digits in which a computed coefficient agrees with the certified one: the log relative error. */
    static double digits(double computed, double certified) {
        double error = Math.abs(computed - certified) / Math.abs(certified);
        return error == 0 ? 15 : Math.clamp(-Math.log10(error), 0, 15);
    }
}
