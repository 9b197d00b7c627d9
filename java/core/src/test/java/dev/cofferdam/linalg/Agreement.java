package dev.cofferdam.linalg;

/** Results that are equal but for rounding. What the reference leaves open is NaN in it, or ANY. */
final class Agreement {
    static final int ANY = Integer.MIN_VALUE;

    private static final double TOLERANCE = 1e-9;

    private Agreement() {}

    static void check(String what, double actual, double expected) {
        check(what, new double[] {actual}, new double[] {expected});
    }

    static void check(String what, double[] actual, double[] expected) {
        double scale = 1;
        for (double value : expected) {
            scale = Double.isNaN(value) ? scale : Math.max(scale, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            if (!Double.isNaN(expected[i]) && !(Math.abs(actual[i] - expected[i]) <= TOLERANCE * scale)) {
                throw new AssertionError(what + ", element " + i + ": " + actual[i] + ", not " + expected[i]);
            }
        }
    }

    static void check(String what, int[] actual, int[] expected) {
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] != ANY && actual[i] != expected[i]) {
                throw new AssertionError(what + ", element " + i + ": " + actual[i] + ", not " + expected[i]);
            }
        }
    }
}
