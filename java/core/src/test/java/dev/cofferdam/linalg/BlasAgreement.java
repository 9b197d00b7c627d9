package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument.Structure;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a call did what the reference does: equal but for rounding, and nothing else touched. */
final class BlasAgreement {
    private BlasAgreement() {}

    static void check(BlasCase before, BlasCase after, @Nullable Object result) {
        checkUntouched(before, after);
        String solution = BlasReference.solution(before);
        String stem = before.routine().stem;
        if (!solution.isEmpty()) {
            BoundedMatrix right = BlasReference.rightSide(before);
            BoundedMatrix left = BlasReference.leftSide(after);
            for (int i = 0; i < right.rows; i++) {
                for (int j = 0; j < right.columns; j++) {
                    checkElement(before, "the equation", i, j, left.re(i, j), left.im(i, j), right, left.mass(i, j));
                }
            }
        } else if (stem.startsWith("rot") && stem.endsWith("g")) {
            Rotations.check(before, after);
        } else {
            BlasReference.written(before).forEach((name, expected) -> checkWritten(before, after, name, expected));
        }
        if (result != null) {
            checkResult(before, result);
        }
    }

    private static void checkResult(BlasCase before, Object result) {
        BoundedMatrix expected = BlasReference.returned(before);
        switch (result) {
            case Complex complex -> checkElement(before, "the result", 0, 0, complex.re(), complex.im(), expected, 0);
            case Float _, Double _ ->
                checkElement(before, "the result", 0, 0, ((Number) result).doubleValue(), 0, expected, 0);
            default -> {
                if (((Number) result).longValue() != (long) expected.re(0, 0)) {
                    throw new AssertionError("the result is " + result + ", not " + (long) expected.re(0, 0));
                }
            }
        }
    }

    private static void checkWritten(BlasCase before, BlasCase after, String name, BoundedMatrix expected) {
        Stored stored = after.stored(name);
        for (int i = 0; i < expected.rows; i++) {
            for (int j = 0; j < expected.columns; j++) {
                if (stored.at(i, j) >= 0) {
                    double im = isQuietlyReal(before, name, i, j, stored) ? 0 : stored.im(i, j);
                    checkElement(before, name, i, j, stored.re(i, j), im, expected, 0);
                }
            }
        }
    }

    /**
     * Whether the imaginary part of an element counts for nothing, and was left as it was: that of a Hermitian matrix's
     * diagonal is set to 0, but not by a call that has nothing to compute.
     */
    private static boolean isQuietlyReal(BlasCase before, String name, int i, int j, Stored after) {
        Stored stored = before.stored(name);
        Complex alpha = before.scalar("alpha");
        return i == j
                && BlasCase.structure(stored.argument()) == Structure.HERMITIAN
                && (alpha.re() == 0 && alpha.im() == 0 || before.values().getOrDefault("k", 1) == 0)
                && Double.compare(stored.im(i, j), after.im(i, j)) == 0;
    }

    static void checkElement(
            BlasCase given, String what, int i, int j, double re, double im, BoundedMatrix expected, double mass) {
        double epsilon = given.routine().type.numberBytes == 4 ? 0x1p-24 : 0x1p-53;
        double smallest = given.routine().type.numberBytes == 4 ? Float.MIN_NORMAL : Double.MIN_NORMAL;
        double bound = 4 * (given.largest() + 8) * (epsilon * (expected.mass(i, j) + mass) + smallest);
        if (isFar(re, expected.re(i, j), bound) || isFar(im, expected.im(i, j), bound)) {
            throw new AssertionError(what + " (" + i + ", " + j + "): " + re + " + " + im + " i, not "
                    + expected.re(i, j) + " + " + expected.im(i, j) + " i, within " + bound);
        }
    }

    private static boolean isFar(double actual, double expected, double bound) {
        return Double.compare(actual, expected) != 0 && !(Math.abs(actual - expected) <= bound);
    }

    /** Everything but the elements of what is written has the same bits. */
    static void checkUntouched(BlasCase before, BlasCase after) {
        Map<double[], boolean[]> written = new IdentityHashMap<>();
        for (Stored stored : before.memory().values()) {
            boolean[] members = written.computeIfAbsent(stored.numbers(), numbers -> new boolean[numbers.length]);
            if (stored.argument().memoryUse().written()) {
                stored.mark(members);
            }
        }
        for (Map.Entry<String, Stored> entry : before.memory().entrySet()) {
            double[] then = entry.getValue().numbers();
            checkSame(entry.getKey(), then, after.stored(entry.getKey()).numbers(), written.get(then));
        }
    }

    private static void checkSame(String name, double[] then, double[] now, boolean[] written) {
        for (int i = 0; i < then.length; i++) {
            if (!written[i] && Double.doubleToRawLongBits(then[i]) != Double.doubleToRawLongBits(now[i])) {
                throw new AssertionError(name + ": number " + i + " of " + then.length
                        + ", which is not to be written, was " + then[i] + " and is " + now[i]);
            }
        }
    }
}
