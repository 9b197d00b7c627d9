package dev.cofferdam.linalg;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Cases changed to hold what is infinite, zero or not a number. */
final class SpecialCases {
    private SpecialCases() {}

    /** A case whose vector or matrix holds one number only, in its real parts. */
    static BlasCase filled(BlasCase given, String name, DoubleSupplier number) {
        Stored stored = given.stored(name);
        double[] numbers = stored.numbers().clone();
        for (int i = 0; i < stored.layout().rows(); i++) {
            for (int j = 0; j < stored.layout().columns(); j++) {
                int at = stored.at(i, j);
                if (at >= 0) {
                    numbers[at] = number.getAsDouble();
                    if (stored.parts() == 2) {
                        numbers[at + 1] = 0;
                    }
                }
            }
        }
        Map<String, double[]> memory = new LinkedHashMap<>();
        given.memory().forEach((other, there) -> memory.put(other, other.equals(name) ? numbers : there.numbers()));
        return given.with(memory);
    }

    /** The first element is the one given, the others are 1. */
    static BlasCase first(BlasCase given, String name, double number) {
        int[] count = {0};
        return filled(given, name, () -> count[0]++ == 0 ? number : 1);
    }

    static BlasCase scaled(BlasCase given, String scalar, double value) {
        Map<String, Complex> scalars = new LinkedHashMap<>(given.scalars());
        scalars.put(scalar, new Complex(value, 0));
        return new BlasCase(given.routine(), given.values(), scalars, given.memory());
    }
}
