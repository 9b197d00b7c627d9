package dev.cofferdam.bench.compute.kernel;

/**
 * How near two results have to be, relative to their size or to 1, whichever is larger: elements of functions to a few
 * units in the last place, sums to what their length makes of that.
 */
record Agreement(double tolerance) {
    static Agreement of(Kernel kernel) {
        return new Agreement(kernel.isSingle() ? 1e-4 : 1e-11);
    }

    /** Where they are further apart, or -1. */
    int firstDifference(double[] ones, double[] others) {
        if (ones.length != others.length) {
            return 0;
        }
        for (int i = 0; i < ones.length; i++) {
            double near = tolerance * Math.max(1, Math.abs(others[i]));
            if (!(Math.abs(ones[i] - others[i]) <= near)) {
                return i;
            }
        }
        return -1;
    }
}
