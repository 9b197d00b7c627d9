package dev.cofferdam.bench.chaos;

/** One call of OpenBLAS, on numbers whose results are exact. */
record BlasCalls(Caller caller, Pool pool) {
    private static final double ALPHA = 3;

    /** False when there is no call left to make. */
    boolean make() {
        Call call = caller.next(Kind.BLAS);
        if (call == null) {
            return false;
        }
        boolean isRight;
        try {
            isRight = caller.random().nextBoolean() ? dot(call) : axpy(call);
        } catch (RuntimeException | Error end) {
            caller.threw(call, pool, end);
            return true;
        }
        caller.returned(call);
        if (!isRight) {
            caller.verdict().wrong(call + ": BLAS has computed something else");
        }
        return true;
    }

    /** On shared memory, of the vector with itself. */
    private boolean dot(Call call) {
        var vector = caller.inputs().numbers(call.from(), call.words());
        double expected = 0;
        for (int i = 0; i < call.words(); i++) {
            double number = caller.inputs().number(call.from() + i);
            expected += number * number;
        }
        return pool.workers().blas().ddot(call.words(), vector, 1, vector, 1) == expected;
    }

    /** On arrays. */
    private boolean axpy(Call call) {
        double[] x = new double[call.words()];
        double[] y = new double[call.words()];
        for (int i = 0; i < x.length; i++) {
            x[i] = caller.inputs().number(call.from() + i);
            y[i] = i;
        }
        pool.workers().blas().daxpy(x.length, ALPHA, x, 1, y, 1);
        for (int i = 0; i < x.length; i++) {
            if (y[i] != i + ALPHA * caller.inputs().number(call.from() + i)) {
                return false;
            }
        }
        return true;
    }
}
