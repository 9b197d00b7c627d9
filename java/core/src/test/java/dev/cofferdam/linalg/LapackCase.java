package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import dev.cofferdam.generator.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case of a routine's test: its choices, its order of magnitude, random numbers, and how residuals are judged, which
 * is as LAPACK's own test programs do: scaled so that a stable algorithm stays far below the threshold.
 */
final class LapackCase {
    private static final double THRESHOLD = 30;
    private static final int[] SIZES = {0, 1, 2, 3, 5, 17, 41, 97};
    private static final Map<String, Routine> ROUTINES =
            routines().collect(Collectors.toMap(routine -> routine.name, routine -> routine));

    final Routine routine;
    final Type type;
    final Random random;
    /** The size of the round, for rows or columns. */
    final int n;

    private final LapackTarget target;
    private final Map<String, Enum<?>> choices;

    LapackCase(Routine routine, LapackTarget target, Map<String, Enum<?>> choices, int n, Random random) {
        this.routine = routine;
        this.target = target;
        this.choices = choices;
        this.n = n;
        this.random = random;
        type = routine.type;
    }

    /** Another size, no greater than the sizes of the round may be. */
    int other() {
        int size = SIZES[random.nextInt(SIZES.length)];
        return n > 41 ? size : Math.min(size, 17);
    }

    int rightSides() {
        return new int[] {0, 1, 3}[random.nextInt(3)];
    }

    /** A number of diagonals beside the main one; sometimes there is not room for as many. */
    int diagonals() {
        return random.nextInt(8) == 0 ? n + 1 : random.nextInt(Math.min(n, 40) + 1);
    }

    <E extends Enum<E>> E choice(String name, Class<E> of) {
        return of.cast(choices.get(name));
    }

    Order order() {
        return choice("order", Order.class);
    }

    boolean upper() {
        return choices.get("uplo") == UpLo.UPPER;
    }

    boolean has(String choice, Enum<?> value) {
        return choices.get(choice) == value;
    }

    /** The routine under test. */
    RoutineCall call() {
        return callOf(routine);
    }

    /** Another routine of the same type, by its name without the letter, with the choices that they share. */
    RoutineCall call(String stem) {
        return callOf(ROUTINES.get(type.letter() + stem));
    }

    /** The one of two names that the type has: orthogonal and unitary, symmetric and Hermitian. */
    RoutineCall call(String real, String complex) {
        return call(type.complex ? complex : real);
    }

    private RoutineCall callOf(Routine called) {
        RoutineCall call = new RoutineCall(called, target, random);
        for (Argument argument : called.arguments) {
            if (argument instanceof Argument.Choice choice && choices.containsKey(choice.name())) {
                call.choose(choice.name(), choices.get(choice.name()));
            }
        }
        return call;
    }

    // ---- matrices

    Dense random(int rows, int columns) {
        return Dense.random(random, type, rows, columns);
    }

    /** Of full rank, with all singular values of about the same size. */
    Dense wellConditioned(int rows, int columns) {
        Dense matrix = random(rows, columns).scaled(1 / Math.sqrt(1.0 + Math.max(rows, columns)));
        for (int i = 0; i < Math.min(rows, columns); i++) {
            matrix.set(i, i, matrix.re(i, i) + 3, matrix.im(i, i));
        }
        return matrix.rounded(type);
    }

    Dense symmetric(int n) {
        Dense matrix = random(n, n);
        return matrix.plus(matrix.transposed()).scaled(0.5).rounded(type);
    }

    Dense hermitian(int n) {
        Dense matrix = random(n, n);
        return matrix.plus(matrix.adjoint()).scaled(0.5).rounded(type);
    }

    Dense positiveDefinite(int n) {
        Dense matrix = random(n, n);
        return matrix.times(matrix.adjoint())
                .scaled(1 / (1.0 + n))
                .plus(0.25, Dense.identity(n))
                .rounded(type);
    }

    /** The form of a matrix that an argument chooses. */
    Dense op(String trans, Dense matrix) {
        return switch (choice(trans, Transpose.class)) {
            case NO_TRANS -> matrix;
            case TRANS -> matrix.transposed();
            case CONJ_TRANS -> matrix.adjoint();
        };
    }

    /** The stored triangle, zeros beside it. */
    Dense triangle(Dense matrix) {
        return upper() ? matrix.upper() : matrix.lower();
    }

    /** All of a Hermitian matrix of which one triangle is stored; what the diagonal has of imaginary parts is not there. */
    Dense hermitianOf(Dense stored) {
        Dense triangle = triangle(stored);
        Dense full = triangle.plus(triangle.adjoint());
        for (int i = 0; i < full.rows; i++) {
            full.set(i, i, stored.re(i, i), 0);
        }
        return full;
    }

    Dense symmetricOf(Dense stored) {
        Dense triangle = triangle(stored);
        Dense full = triangle.plus(triangle.transposed());
        for (int i = 0; i < full.rows; i++) {
            full.set(i, i, stored, i, i);
        }
        return full;
    }

    // ---- judgement

    /** The relative rounding error of the type. */
    double epsilon() {
        return type.numberBytes == 4 ? 0x1p-24 : 0x1p-53;
    }

    /** Requires that a residual is rounding, beside the norms of what it was computed from. */
    void require(String what, double residual, double scale) {
        if (!(residual <= THRESHOLD * epsilon() * scale)) {
            throw new AssertionError(what + ": residual " + residual + ", " + residual / (epsilon() * scale)
                    + " times the rounding error of " + scale);
        }
    }

    void requireSame(String what, Dense actual, Dense expected) {
        require(what, actual.minus(expected).norm1(), Math.max(1, expected.rows) * expected.norm1());
    }

    void requireSolution(String what, Dense a, Dense x, Dense b) {
        require(what, b.minus(a.times(x)).norm1(), Math.max(1, a.columns) * a.norm1() * x.norm1());
    }

    void requireInverse(Dense a, Dense inverse) {
        Dense residual = Dense.identity(a.rows).minus(inverse.times(a));
        require("I - inv(A) A", residual.norm1(), a.rows * a.norm1() * inverse.norm1());
    }

    /** Requires orthonormal columns. */
    void requireOrthonormal(String what, Dense q) {
        require(what, Dense.identity(q.columns).minus(q.adjoint().times(q)).norm1(), Math.max(1, q.rows));
    }

    /** Requires an estimate that errs on the optimistic side only, and not by much. */
    void requireCondition(double estimate, Dense a, boolean infinity) {
        double norm = infinity ? a.normInfinity() : a.norm1();
        Dense inverse = a.inverse();
        double exact = a.rows == 0 ? 1 : 1 / (norm * (infinity ? inverse.normInfinity() : inverse.norm1()));
        boolean nearlySingular = exact < 1e4 * epsilon();
        if (nearlySingular
                ? !(estimate >= 0 && estimate <= 1e6 * epsilon())
                : !(estimate >= 0.9 * exact && estimate <= Math.min(1.1, 10 * exact))) {
            throw new AssertionError("condition estimate " + estimate + ", not " + exact + " or a little more");
        }
    }

    static Stream<Routine> routines() {
        return Tables.CHAPTERS.stream()
                .flatMap(chapter -> chapter.routines.stream())
                .filter(routine -> !routine.isBlas());
    }

    static Routine routine(String name) {
        return ROUTINES.get(name);
    }

    /** Each combination of the routine's choices. */
    static List<Map<String, Enum<?>>> choices(Routine routine) {
        List<Map<String, Enum<?>>> combinations = new ArrayList<>(List.of(Map.of()));
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Choice choice) {
                List<Map<String, Enum<?>>> longer = new ArrayList<>();
                for (Map<String, Enum<?>> combination : combinations) {
                    for (String constant : choice.allowed()) {
                        Map<String, Enum<?>> more = new LinkedHashMap<>(combination);
                        more.put(choice.name(), RoutineCall.constant(choice, constant));
                        longer.add(more);
                    }
                }
                combinations = longer;
            }
        }
        return combinations;
    }

    static int[] sizes() {
        return SIZES.clone();
    }

    @Override
    public String toString() {
        return routine.name + ", " + target + ", " + choices + ", round of size " + n;
    }
}
