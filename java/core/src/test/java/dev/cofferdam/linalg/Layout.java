package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Choices;
import java.util.Map;

/**
 * Where the elements of a vector or matrix lie, as the BLAS standard has it.
 *
 * @param extent from the first element in memory to the last, both included
 * @param place of an element by row and column, from the first in memory; -1 if it is not stored
 */
record Layout(int rows, int columns, int extent, Place place) {
    interface Place {
        int at(int row, int column);
    }

    static Layout of(Argument argument, Map<String, Integer> values) {
        return switch (argument) {
            case Argument.Vector vector -> vector(vector.length().value(values), values.get(vector.increment()));
            case Argument.Line line when line.structure() != Structure.ANY -> packed(values);
            case Argument.Line line -> vector(line.length().value(values), 1);
            case Argument.Matrix matrix -> matrix(matrix, values);
            default -> throw new IllegalArgumentException(argument + " is no memory");
        };
    }

    private static Layout vector(int n, int increment) {
        int stride = Math.abs(increment);
        return new Layout(n, 1, n == 0 ? 0 : (n - 1) * stride + 1, (i, _) -> (increment > 0 ? i : n - 1 - i) * stride);
    }

    static boolean is(Map<String, Integer> values, String choice, String constant) {
        return values.get(choice) == Choices.value(constant);
    }

    private static Layout matrix(Argument.Matrix matrix, Map<String, Integer> values) {
        boolean byRows = is(values, "order", "ROW_MAJOR");
        int rows = matrix.rows().value(values);
        int columns = matrix.columns().value(values);
        int leading = values.get(matrix.leading());
        int lines = byRows ? rows : columns;
        int length =
                switch (matrix.shape()) {
                    case BAND -> matrix.band().value(values);
                    default -> byRows ? columns : rows;
                };
        Place general = (i, j) -> byRows ? i * leading + j : j * leading + i;
        Place place =
                switch (matrix.shape()) {
                    case GENERAL -> general;
                    case TRIANGLE -> {
                        boolean upper = is(values, "uplo", "UPPER");
                        yield (i, j) -> (upper ? i <= j : i >= j) ? general.at(i, j) : -1;
                    }
                    case BAND -> band(values, byRows, leading);
                    default -> throw new IllegalArgumentException(matrix.shape() + " is not of BLAS");
                };
        return new Layout(rows, columns, lines == 0 || length == 0 ? 0 : (lines - 1) * leading + length, place);
    }

    /** Each line holds its part of the band; a row begins with the lowest diagonal, a column with the highest. */
    private static Place band(Map<String, Integer> values, boolean byRows, int leading) {
        boolean general = values.containsKey("kl");
        int below = general ? values.get("kl") : is(values, "uplo", "LOWER") ? values.get("k") : 0;
        int above = general ? values.get("ku") : is(values, "uplo", "UPPER") ? values.get("k") : 0;
        return (i, j) -> {
            if (i - j > below || j - i > above) {
                return -1;
            }
            return byRows ? i * leading + below + j - i : j * leading + above + i - j;
        };
    }

    private static Layout packed(Map<String, Integer> values) {
        int n = values.get("n");
        boolean upper = is(values, "uplo", "UPPER");
        // By rows, the upper triangle lies as the lower one does by columns.
        boolean growing = upper == is(values, "order", "COL_MAJOR");
        return new Layout(n, n, n * (n + 1) / 2, (i, j) -> {
            if (upper ? i > j : i < j) {
                return -1;
            }
            int line = growing ? Math.max(i, j) : Math.min(i, j);
            int within = growing ? Math.min(i, j) : Math.max(i, j);
            return growing ? line * (line + 1) / 2 + within : line * (2 * n - line - 1) / 2 + within;
        });
    }
}
