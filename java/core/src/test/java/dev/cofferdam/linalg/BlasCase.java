package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Routine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The arguments of a call, by their names.
 *
 * @param values sizes, strides, and choices by CBLAS's numbers
 */
record BlasCase(
        Routine routine, Map<String, Integer> values, Map<String, Complex> scalars, Map<String, Stored> memory) {
    boolean is(String choice, String constant) {
        return values.containsKey(choice) && Layout.is(values, choice, constant);
    }

    int size(String name) {
        return values.get(name);
    }

    /** The greatest size, but at least 1. */
    int largest() {
        return routine.arguments.stream()
                .filter(Argument.Size.class::isInstance)
                .map(size -> size(size.name()))
                .max(Comparator.naturalOrder())
                .map(most -> Math.max(1, most))
                .orElse(1);
    }

    Complex scalar(String name) {
        return scalars.get(name);
    }

    Stored stored(String name) {
        return memory.get(name);
    }

    /** The same arguments after the memory has changed. */
    BlasCase with(Map<String, double[]> numbers) {
        Map<String, Stored> changed = new LinkedHashMap<>();
        memory.forEach((name, stored) -> changed.put(name, stored.with(numbers.get(name))));
        return new BlasCase(routine, values, scalars, changed);
    }

    static Structure structure(Argument argument) {
        return switch (argument) {
            case Argument.Matrix matrix -> matrix.structure();
            case Argument.Line line -> line.structure();
            default -> Structure.ANY;
        };
    }

    /** A vector as a column, or a matrix with all that its structure says of what is not stored. */
    BoundedMatrix dense(String name) {
        Stored stored = stored(name);
        Structure structure = structure(stored.argument());
        boolean unit = structure == Structure.TRIANGULAR && is("diag", "UNIT");
        BoundedMatrix dense =
                new BoundedMatrix(stored.layout().rows(), stored.layout().columns());
        for (int i = 0; i < dense.rows; i++) {
            for (int j = 0; j < dense.columns; j++) {
                if (i == j && unit) {
                    dense.set(i, j, 1, 0);
                } else if (stored.at(i, j) >= 0) {
                    boolean real = i == j && structure == Structure.HERMITIAN;
                    dense.set(i, j, stored.re(i, j), real ? 0 : stored.im(i, j));
                } else if (structure == Structure.SYMMETRIC && stored.at(j, i) >= 0) {
                    dense.set(i, j, stored.re(j, i), stored.im(j, i));
                } else if (structure == Structure.HERMITIAN && stored.at(j, i) >= 0) {
                    dense.set(i, j, stored.re(j, i), -stored.im(j, i));
                }
            }
        }
        return dense;
    }

    /** The form of a matrix that a choice names. */
    BoundedMatrix form(String trans, String name) {
        BoundedMatrix dense = dense(name);
        if (is(trans, "TRANS")) {
            return dense.transposed();
        }
        return is(trans, "CONJ_TRANS") ? dense.adjoint() : dense;
    }
}
