package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Direction;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Choices;
import dev.cofferdam.generator.Routine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random arguments of a routine. What it should not read (gaps, the other triangle, a unit diagonal, what a zero makes
 * irrelevant) is random, too, or not a number at all.
 */
final class BlasCases {
    private static final int[] PRIMES = {11, 13, 17, 19, 31, 37};
    private static final int[] LONG_VECTORS = {8192, 8209, 16_411};
    private static final int[] LARGE_WITH_VECTORS = {97, 523};
    private static final int[] LARGE = {41, 67, 101};

    private final Routine routine;
    private final Random random;
    private final int offsets;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, Complex> scalars = new LinkedHashMap<>();
    private final Map<String, Stored> memory = new LinkedHashMap<>();
    private final boolean poisoned;
    private final boolean coarse;

    private BlasCases(Routine routine, Random random, int offsets) {
        this.routine = routine;
        this.random = random;
        this.offsets = offsets;
        poisoned = random.nextBoolean();
        coarse = random.nextInt(4) == 0;
    }

    /**
     * Sizes from 0 and 1 to odd primes; for a seed that {@link #forLarge} gives, beyond what is done at once.
     *
     * @param form offsets are 0 in the one without
     */
    static BlasCase any(Routine routine, long seed, Call.Form form) {
        BlasCases cases = new BlasCases(routine, new Random(seed), form == Call.Form.ARRAYS ? 1 : 4);
        return cases.make(name -> cases.size(name, seed == forLarge(seed)));
    }

    /** A seed for large sizes. */
    static long forLarge(long seed) {
        return seed & -16;
    }

    /** All sizes as given. */
    static BlasCase sized(Routine routine, Random random, int size) {
        return new BlasCases(routine, random, 4).make(_ -> size);
    }

    private interface Sizes {
        int of(String name);
    }

    private BlasCase make(Sizes sizes) {
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice ->
                    values.put(
                            choice.name(), Choices.value(oneOf(choice.allowed().toArray(String[]::new))));
                case Argument.Size size -> values.put(size.name(), sizes.of(size.name()));
                case Argument.Scalar scalar -> scalars.put(scalar.name(), scalar(scalar));
                default -> {}
            }
        }
        for (Argument argument : routine.memory()) {
            stride(argument);
            Layout layout = Layout.of(argument, values);
            int parts = argument.memoryElement() == Argument.Element.WHOLE && routine.type.complex ? 2 : 1;
            int offset = random.nextInt(offsets);
            int length = parts * (offset + layout.extent() + random.nextInt(3)) + random.nextInt(parts);
            Stored stored = new Stored(argument, layout, parts, offset, new double[length]);
            fill(stored);
            memory.put(argument.name(), stored);
        }
        return new BlasCase(routine, values, scalars, memory);
    }

    private String oneOf(String[] list) {
        return list[random.nextInt(list.length)];
    }

    private int size(String name, boolean large) {
        boolean band = List.of("kl", "ku").contains(name)
                || (name.equals("k") && routine.has(a -> a instanceof Argument.Vector));
        if (large && !band) {
            int[] of = !values.containsKey("order")
                    ? LONG_VECTORS
                    : routine.has(a -> a instanceof Argument.Vector) ? LARGE_WITH_VECTORS : LARGE;
            return of[random.nextInt(of.length)];
        }
        return switch (random.nextInt(band ? 8 : 10)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2, 3, 4, 5, 6 -> 2 + random.nextInt(8);
            default -> PRIMES[random.nextInt(PRIMES.length)];
        };
    }

    private Complex scalar(Argument.Scalar scalar) {
        double re =
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    default -> Double.NaN;
                };
        if (!Double.isNaN(re)) {
            return new Complex(re, 0);
        }
        return new Complex(number(), scalar.real() ? 0 : number());
    }

    /** From -1 to 1, as the routine's type has it. */
    private double number() {
        double number = coarse ? (random.nextInt(9) - 4) / 4.0 : 2 * random.nextDouble() - 1;
        return rounded(number);
    }

    private double rounded(double number) {
        return routine.type.numberBytes == 4 ? (float) number : number;
    }

    private void stride(Argument argument) {
        switch (argument) {
            case Argument.Vector vector -> {
                int increment = 1 + random.nextInt(3);
                boolean backwards = vector.direction() != Direction.FORWARD && random.nextBoolean();
                values.put(vector.increment(), backwards ? -increment : increment);
            }
            case Argument.Matrix matrix ->
                values.put(matrix.leading(), leastLeading(matrix, values) + random.nextInt(4));
            default -> {}
        }
    }

    /** The least leading dimension. */
    static int leastLeading(Argument.Matrix matrix, Map<String, Integer> values) {
        boolean byRows = Layout.is(values, "order", "ROW_MAJOR");
        return Math.max(
                1,
                switch (matrix.shape()) {
                    case BAND -> matrix.band().value(values);
                    default -> (byRows ? matrix.columns() : matrix.rows()).value(values);
                });
    }

    private void fill(Stored stored) {
        double[] numbers = stored.numbers();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = poisoned ? Double.NaN : number();
        }
        if (!isRead(stored.argument())) {
            return;
        }
        Structure structure = BlasCase.structure(stored.argument());
        int n = stored.layout().rows();
        boolean unit = values.containsKey("diag") && Layout.is(values, "diag", "UNIT");
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < stored.layout().columns(); j++) {
                int at = stored.at(i, j);
                if (at < 0 || (i == j && structure == Structure.TRIANGULAR && unit)) {
                    continue;
                }
                // A triangle that is solved with should not make the solution grow beyond a float.
                boolean triangular = structure == Structure.TRIANGULAR;
                double scale = triangular && i != j ? 2.0 / n : 1;
                numbers[at] = rounded(number() * scale + (triangular && i == j ? 2 : 0));
                // BLIS reads the imaginary parts of a diagonal that is written.
                boolean counts = i != j
                        || structure != Structure.HERMITIAN
                        || stored.argument().memoryUse().written();
                if (stored.parts() == 2 && counts) {
                    numbers[at + 1] = rounded(number() * scale);
                }
            }
        }
        if (routine.stem.equals("rotm") && stored.argument().name().equals("p")) {
            numbers[stored.at(0, 0)] = random.nextInt(4) - 2;
        }
    }

    private boolean isRead(Argument argument) {
        Complex beta = argument.memoryUse() == Argument.Use.INOUT ? scalars.get("beta") : null;
        return argument.memoryUse().read() && !(beta != null && beta.re() == 0 && beta.im() == 0);
    }
}
