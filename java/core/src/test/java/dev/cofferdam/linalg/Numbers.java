package dev.cofferdam.linalg;

import java.util.Random;

/** Random arguments. Memory between and behind the elements of vectors and matrices is random, too. */
final class Numbers {
    enum Fill {
        ANY,
        WELL_CONDITIONED,
        POSITIVE_DEFINITE,
        FACTOR
    }

    private final Random random;

    Numbers(long seed) {
        random = new Random(seed);
    }

    Order order() {
        return random.nextBoolean() ? Order.ROW_MAJOR : Order.COL_MAJOR;
    }

    Transpose transpose() {
        return Transpose.values()[random.nextInt(3)];
    }

    UpLo upLo() {
        return random.nextBoolean() ? UpLo.UPPER : UpLo.LOWER;
    }

    /** A dimension: mostly small, 0 now and then, sometimes beyond what is done in place on the heap. */
    int size() {
        return switch (random.nextInt(5)) {
            case 0, 1, 2 -> random.nextInt(9);
            case 3 -> 10 + random.nextInt(30);
            default -> 60 + random.nextInt(60);
        };
    }

    /** The length of a vector. */
    int length() {
        return random.nextInt(3) == 0 ? 8000 + random.nextInt(12_000) : size();
    }

    double scalar() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> number();
        };
    }

    private double number() {
        return 2 * random.nextDouble() - 1;
    }

    int offset() {
        return random.nextInt(4);
    }

    int increment() {
        int stride = 1 + random.nextInt(3);
        return random.nextBoolean() ? stride : -stride;
    }

    int leading(Order order, int rows, int columns) {
        return Math.max(1, order == Order.ROW_MAJOR ? columns : rows) + random.nextInt(3);
    }

    int[] integers(int offset, int n) {
        return random.ints(offset + n + random.nextInt(3)).toArray();
    }

    double[] vector(int offset, int n, int increment) {
        return numbers(offset + (n == 0 ? 0 : (n - 1) * Math.abs(increment) + 1));
    }

    private double[] numbers(int least) {
        double[] numbers = new double[least + random.nextInt(3)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    double[] matrix(Fill fill, Order order, int offset, int rows, int columns, int leading) {
        return matrix(fill, order, UpLo.UPPER, offset, rows, columns, leading);
    }

    double[] matrix(Fill fill, Order order, UpLo uplo, int offset, int rows, int columns, int leading) {
        int lines = order == Order.ROW_MAJOR ? rows : columns;
        int length = order == Order.ROW_MAJOR ? columns : rows;
        double[] matrix = numbers(offset + (lines == 0 || length == 0 ? 0 : (lines - 1) * leading + length));
        if (fill != Fill.ANY) {
            // A diagonal that outweighs the rest: no small singular value, and a positive definite symmetric part.
            double scale = 1 / Math.sqrt(1 + Math.min(rows, columns));
            for (int line = 0; line < lines; line++) {
                for (int i = 0; i < length; i++) {
                    int at = offset + line * leading + i;
                    matrix[at] = matrix[at] * scale + (line == i ? 4 : 0);
                }
            }
        }
        return matrix;
    }
}
