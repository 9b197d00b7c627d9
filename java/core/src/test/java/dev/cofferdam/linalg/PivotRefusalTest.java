package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pivots that would lead LAPACK out of the matrix are refused by every routine that goes by them; what it wrote is not. */
class PivotRefusalTest {
    private static final int N = 5;

    private static Arena arena;
    private static List<LapackTarget> targets;

    @BeforeAll
    static void open() {
        arena = Arena.ofShared();
        Lapack lapack = Lapack.inProcess();
        targets = List.of(
                LapackTarget.arrays("arrays", lapack),
                LapackTarget.segments("segments", lapack, arena.allocate(1 << 20, 64)));
    }

    @AfterAll
    static void close() {
        arena.close();
    }

    private static boolean isPivots(Argument argument) {
        return argument instanceof Argument.Line line
                && line.element() == Argument.Element.INT
                && line.use() == Argument.Use.IN;
    }

    private static List<String> all() {
        return LapackCase.routines()
                .filter(routine -> routine.has(PivotRefusalTest::isPivots))
                .map(routine -> routine.name)
                .toList();
    }

    private static List<String> indefinite() {
        return all().stream().filter(name -> isIndefinite(name)).toList();
    }

    private static boolean isIndefinite(String name) {
        return name.startsWith("sy", 1) || name.startsWith("he", 1);
    }

    private static int[] own(int n) {
        return IntStream.rangeClosed(1, n).toArray();
    }

    /** A call on zeros of order n. */
    private static RoutineCall call(LapackCase c, int n, int[] pivots) {
        RoutineCall call = c.call();
        Map<String, Integer> sizes = new HashMap<>();
        for (Argument argument : c.routine.arguments) {
            switch (argument) {
                case Argument.Size size -> {
                    sizes.put(size.name(), size.name().equals("n") ? n : 1);
                    call.size(size.name(), sizes.get(size.name()));
                }
                case Argument.Scalar scalar -> call.scalar(scalar.name(), 1);
                case Argument.Matrix matrix ->
                    call.put(
                            matrix.name(),
                            new Dense(
                                    matrix.rows().value(sizes), matrix.columns().value(sizes)));
                case Argument.Line line ->
                    call.put(
                            line.name(),
                            isPivots(line)
                                    ? Dense.of(pivots)
                                    : new Dense(line.length().value(sizes), 1));
                default -> {}
            }
        }
        return call;
    }

    private static void requireRefused(String name, int n, int[] pivots, int place) {
        Routine routine = LapackCase.routine(name);
        for (LapackTarget target : targets) {
            for (Map<String, Enum<?>> choices : LapackCase.choices(routine)) {
                LapackCase one = new LapackCase(routine, target, choices, n, new Random(1));
                assertThatThrownBy(() -> call(one, n, pivots).run())
                        .as(one + " " + List.of(IntStream.of(pivots).boxed().toArray()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(name + ": ipiv (argument ")
                        .hasMessageContaining(") has " + pivots[place] + " as its element " + place)
                        .hasMessageEndingWith("; pass the pivots as the factorisation wrote them");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldRefuseWhatIsNoRow(String name) {
        for (int place = 0; place < N; place++) {
            for (int pivot : new int[] {0, N + 1, Integer.MAX_VALUE}) {
                int[] pivots = own(N);
                pivots[place] = pivot;
                requireRefused(name, N, pivots, place);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indefinite")
    void shouldRefuseBlocksOfTwoRowsWithoutASecond(String name) {
        requireRefused(name, 1, new int[] {-1}, 0);
        for (int place = 0; place < N; place++) {
            int[] pivots = own(N);
            pivots[place] = Integer.MIN_VALUE;
            requireRefused(name, N, pivots, place);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldRefuseRowsOfTridiagonalMatricesThatAreNoNeighbours(String name) {
        for (int place = 0; place < N; place++) {
            for (int pivot = 1; name.startsWith("gt", 1) && pivot <= N; pivot++) {
                if (pivot != place + 1 && pivot != place + 2) {
                    int[] pivots = own(N);
                    pivots[place] = pivot;
                    requireRefused(name, N, pivots, place);
                }
            }
        }
    }

    private static List<String> factorisations() {
        return LapackCase.routines()
                .map(routine -> routine.name)
                .filter(name -> name.endsWith("trf") && isIndefinite(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("factorisations")
    void shouldTakeWhatTheFactorisationWrote(String name) {
        Random random = new Random(7);
        Routine solution = LapackCase.routine(name.replace("trf", "trs"));
        int pairs = 0;
        for (LapackTarget target : targets) {
            for (Map<String, Enum<?>> choices : LapackCase.choices(solution)) {
                for (int n = 1; n <= 40; n++) {
                    LapackCase c = new LapackCase(solution, target, choices, n, random);
                    Dense a = name.startsWith("he", 1) ? c.hermitian(n) : c.symmetric(n);
                    for (int i = 0; i < n; i += 1 + random.nextInt(3)) {
                        a.set(i, i, n == 1 ? 1 : 0, 0);
                    }
                    RoutineCall factored =
                            c.call(name.substring(1)).size("n", n).put("a", a).run();
                    pairs += (int) IntStream.of(factored.integers("ipiv"))
                            .filter(row -> row < 0)
                            .count();
                    c.call()
                            .size("n", n)
                            .size("nrhs", 1)
                            .put("a", factored.get("a"))
                            .put("ipiv", factored.get("ipiv"))
                            .put("b", c.random(n, 1))
                            .run();
                }
            }
        }

        assertThat(pairs).isGreaterThan(100);
    }

    @Test
    void shouldNotReadBehindTheRightHandSideOfATridiagonalSystem() {
        MemorySegment pivots = arena.allocateFrom(JAVA_INT, 1, 1, 1, 1);
        MemorySegment zeros = arena.allocate(64, 64);

        assertThatThrownBy(() -> Lapack.inProcess()
                        .dgttrs(
                                Order.COL_MAJOR,
                                Transpose.NO_TRANS,
                                4,
                                1,
                                zeros,
                                zeros,
                                zeros,
                                zeros,
                                pivots,
                                arena.allocate(32, 64),
                                4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 1 as its element 1, must be 2 or 3");
    }
}
