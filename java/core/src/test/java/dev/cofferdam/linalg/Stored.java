package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;

/**
 * A vector or matrix in an array that goes on before and behind it.
 *
 * @param parts numbers of an element: 2 if it is complex
 * @param offset elements before it
 * @param numbers of the whole array
 */
record Stored(Argument argument, Layout layout, int parts, int offset, double[] numbers) {
    /** The index of an element's first number, or -1. */
    int at(int i, int j) {
        int at = layout.place().at(i, j);
        return at < 0 ? -1 : (offset + at) * parts;
    }

    double re(int i, int j) {
        return numbers[at(i, j)];
    }

    double im(int i, int j) {
        return parts == 2 ? numbers[at(i, j) + 1] : 0;
    }

    Stored with(double[] others) {
        return new Stored(argument, layout, parts, offset, others);
    }

    /** Marks the numbers of its elements. */
    void mark(boolean[] members) {
        for (int i = 0; i < layout.rows(); i++) {
            for (int j = 0; j < layout.columns(); j++) {
                int at = at(i, j);
                for (int part = 0; at >= 0 && part < parts; part++) {
                    members[at + part] = true;
                }
            }
        }
    }
}
