package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls of level 3 that several threads share give what one thread gives. */
class SharedCallsTest {
    private static final int N = 131;
    private static final int K = 117;
    private static final int LD = 140;
    /** As many elements of C as make a call worth sharing. */
    private static final int ENOUGH_TO_SHARE = 520;

    private static final Blas ALONE = new PlacedBlas(HerePlace.of(BlasLibrary.blas(1), BlasLibrary.blas(1)));

    private interface Call {
        void run(Blas blas, Order order, UpLo uplo, boolean transposed, double[] a, double[] b, double[] c);
    }

    private record Named(String name, Call call) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Transpose real(boolean transposed) {
        return transposed ? Transpose.TRANS : Transpose.NO_TRANS;
    }

    private static Transpose complex(boolean transposed) {
        return transposed ? Transpose.CONJ_TRANS : Transpose.NO_TRANS;
    }

    private static Side side(boolean right) {
        return right ? Side.RIGHT : Side.LEFT;
    }

    static Stream<Named> calls() {
        return Stream.of(
                new Named(
                        "dgemm",
                        (blas, order, _, t, a, b, c) ->
                                blas.dgemm(order, real(t), real(!t), N, K, N, 0.5, a, LD, b, LD, 2, c, LD)),
                new Named(
                        "dgemm by rows",
                        (blas, order, _, t, a, b, c) ->
                                blas.dgemm(order, real(t), real(!t), N, 3, N, 0.5, a, LD, b, LD, 2, c, LD)),
                new Named(
                        "zgemm",
                        (blas, order, _, t, a, b, c) -> blas.zgemm(
                                order, complex(t), complex(!t), N, K, K, 0.5, 1, a, LD, b, LD, 2, -1, c, LD)),
                new Named(
                        "dsymm",
                        (blas, order, uplo, t, a, b, c) ->
                                blas.dsymm(order, side(t), uplo, N, N - 2, 0.5, a, LD, b, LD, 2, c, LD)),
                new Named(
                        "zhemm",
                        (blas, order, uplo, t, a, b, c) ->
                                blas.zhemm(order, side(t), uplo, N, N - 2, 0.5, 1, a, LD, b, LD, 2, 1, c, LD)),
                new Named(
                        "dtrmm",
                        (blas, order, uplo, t, a, _, c) ->
                                blas.dtrmm(order, side(t), uplo, real(t), Diag.UNIT, N, N - 2, 0.5, a, LD, c, LD)),
                new Named(
                        "dtrsm",
                        (blas, order, uplo, t, a, _, c) ->
                                blas.dtrsm(order, side(t), uplo, real(!t), Diag.NON_UNIT, N, N - 2, 0.5, a, LD, c, LD)),
                new Named(
                        "dsyrk",
                        (blas, order, uplo, t, a, _, c) ->
                                blas.dsyrk(order, uplo, real(t), N, K, 0.5, a, LD, 2, c, LD)),
                new Named(
                        "zsyrk",
                        (blas, order, uplo, t, a, _, c) ->
                                blas.zsyrk(order, uplo, real(t), N, K, 0.5, 1, a, LD, 2, 1, c, LD)),
                new Named(
                        "zherk",
                        (blas, order, uplo, t, a, _, c) ->
                                blas.zherk(order, uplo, complex(t), N, K, 0.5, a, LD, 2, c, LD)),
                new Named(
                        "dsyr2k",
                        (blas, order, uplo, t, a, b, c) ->
                                blas.dsyr2k(order, uplo, real(t), N, K, 0.5, a, LD, b, LD, 2, c, LD)),
                new Named(
                        "zsyr2k",
                        (blas, order, uplo, t, a, b, c) ->
                                blas.zsyr2k(order, uplo, real(t), N, K, 0.5, 1, a, LD, b, LD, 2, 1, c, LD)),
                new Named(
                        "zher2k",
                        (blas, order, uplo, t, a, b, c) ->
                                blas.zher2k(order, uplo, complex(t), N, K, 0.5, 1, a, LD, b, LD, 2, c, LD)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void shouldGiveWhatOneThreadGives(Named named) {
        for (int threads : new int[] {2, 3, 5}) {
            HerePlace place = HerePlace.shared(BlasLibrary.blas(1), threads);
            for (Blas shared : new Blas[] {new PlacedBlas(place.copying()), new PlacedBlas(place.pinning())}) {
                for (int bits = 0; bits < 8; bits++) {
                    agree(named.call(), shared, bits);
                }
            }
        }
    }

    private static void agree(Call call, Blas shared, int bits) {
        Order order = (bits & 1) == 0 ? Order.ROW_MAJOR : Order.COL_MAJOR;
        UpLo uplo = (bits & 2) == 0 ? UpLo.UPPER : UpLo.LOWER;
        boolean transposed = (bits & 4) != 0;
        double[] a = matrix(1);
        double[] b = matrix(2);
        double[] expected = matrix(3);
        double[] actual = expected.clone();

        call.run(ALONE, order, uplo, transposed, a, b, expected);
        call.run(shared, order, uplo, transposed, a, b, actual);

        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i])
                    .as("element %s, %s %s %s", i, order, uplo, transposed)
                    .isCloseTo(expected[i], offset(1e-10 * Math.max(1, Math.abs(expected[i]))));
        }
    }

    /** Complex or real: with a diagonal that makes triangular systems well-conditioned. */
    private static double[] matrix(int seed) {
        double[] matrix = new Random(seed).doubles(2L * LD * LD, -0.01, 0.01).toArray();
        for (int i = 0; i < LD; i++) {
            matrix[i * LD + i] += 1;
        }
        return matrix;
    }

    @Test
    void shouldTakeSegmentsThatAreConfinedToTheCaller() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment a = arena.allocateFrom(JAVA_DOUBLE, matrix(1));
            MemorySegment b = arena.allocateFrom(JAVA_DOUBLE, matrix(2));
            MemorySegment c = arena.allocateFrom(JAVA_DOUBLE, matrix(3));
            double[] expected = matrix(3);
            ALONE.dgemm(
                    Order.COL_MAJOR,
                    Transpose.NO_TRANS,
                    Transpose.NO_TRANS,
                    N,
                    N,
                    K,
                    1,
                    matrix(1),
                    LD,
                    matrix(2),
                    LD,
                    1,
                    expected,
                    LD);

            new PlacedBlas(HerePlace.shared(BlasLibrary.blas(1), 2))
                    .dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, N, N, K, 1, a, LD, b, LD, 1, c, LD);

            Agreement.check("c", c.toArray(JAVA_DOUBLE), expected);
        }
    }

    static Stream<Routine> ranked() {
        return BlasTargets.routines()
                .filter(BlasTargets::isLevel3)
                .filter(routine -> routine.has(argument -> argument.name().equals("k")));
    }

    /** A sum of no products leaves beta C, and matrices without elements need no room. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rankedNames")
    void shouldTakeFactorsWithoutElements(String name) {
        Routine routine =
                ranked().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
        Blas shared = new PlacedBlas(HerePlace.shared(BlasLibrary.blas(1), 3));
        for (Map<String, Enum<?>> choices : LapackCase.choices(routine)) {
            for (int m : new int[] {ENOUGH_TO_SHARE - 1, ENOUGH_TO_SHARE + 1}) {
                ShapedCall call = ShapedCall.of(
                        routine, choices, size -> size.equals("k") ? 0 : size.equals("m") ? m : ENOUGH_TO_SHARE);
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment expected = result(call, routine, ALONE, arena);
                    MemorySegment actual = result(call, routine, shared, arena);

                    assertThat(actual.mismatch(expected)).as("%s", call).isEqualTo(-1);
                }
            }
        }
    }

    static Stream<String> rankedNames() {
        return ranked().map(routine -> routine.name);
    }

    private static MemorySegment result(ShapedCall call, Routine routine, Blas blas, Arena arena) {
        Map<Argument, MemorySegment> memory = new LinkedHashMap<>();
        for (Argument argument : routine.memory()) {
            memory.put(argument, arena.allocate(call.elements(argument) * routine.type.bytes(), 64));
        }
        MemorySegment c = memory.get(routine.memory().getLast());
        c.fill((byte) 0x3f);
        call.on(blas, memory);
        return c;
    }
}
