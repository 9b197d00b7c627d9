package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pivots are taken: all that a factorisation can write, and no others. */
class PivotsTest {
    /** One more than three pieces. */
    private static final int LONG = 3 * 8192 + 1;

    private interface Rule {
        void check(MemorySegment pivots, int n);
    }

    private static final Rule ROWS = (pivots, n) -> Pivots.rows("r", "ipiv", 1, pivots, n);
    private static final Rule NEIGHBOURS = (pivots, n) -> Pivots.neighbours("r", "ipiv", 1, pivots, n);
    private static final Rule UPPER = (pivots, n) -> Pivots.blocks("r", "ipiv", 1, pivots, n, true);
    private static final Rule LOWER = (pivots, n) -> Pivots.blocks("r", "ipiv", 1, pivots, n, false);

    private static boolean takes(Rule rule, List<Integer> pivots) {
        try {
            rule.check(
                    MemorySegment.ofArray(
                            pivots.stream().mapToInt(Integer::intValue).toArray()),
                    pivots.size());
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** All lists of n numbers from -n - 1 to n + 1. */
    private static Set<List<Integer>> all(int n) {
        Set<List<Integer>> all = Set.of(List.of());
        for (int i = 0; i < n; i++) {
            Set<List<Integer>> longer = new HashSet<>();
            for (List<Integer> list : all) {
                for (int pivot = -n - 1; pivot <= n + 1; pivot++) {
                    longer.add(with(list, pivot));
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Integer> with(List<Integer> list, int... more) {
        return IntStream.concat(list.stream().mapToInt(Integer::intValue), Arrays.stream(more))
                .boxed()
                .toList();
    }

    private static Set<List<Integer>> taken(Rule rule, int n) {
        Set<List<Integer>> taken = all(n);
        taken.removeIf(pivots -> !takes(rule, pivots));
        return taken;
    }

    /** What the factorisation of an upper triangle can write: the last block first, each exchanged with a row before. */
    private static Set<List<Integer>> upper(int n) {
        Set<List<Integer>> written = new HashSet<>();
        if (n == 0) {
            written.add(List.of());
        }
        for (int row = 1; row <= n; row++) {
            for (List<Integer> before : upper(n - 1)) {
                written.add(with(before, row));
            }
        }
        for (int row = 1; row <= n - 1; row++) {
            for (List<Integer> before : upper(n - 2)) {
                written.add(with(before, -row, -row));
            }
        }
        return written;
    }

    /** The same for a lower one, which is the upper one's mirror image. */
    private static Set<List<Integer>> lower(int n) {
        Set<List<Integer>> written = new HashSet<>();
        for (List<Integer> pivots : upper(n)) {
            written.add(pivots.reversed().stream()
                    .map(row -> Integer.signum(row) * (n + 1 - Math.abs(row)))
                    .toList());
        }
        return written;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shouldTakeBlocksThatAFactorisationCanWriteAndNoOthers(int n) {
        assertThat(taken(UPPER, n)).isEqualTo(upper(n));
        assertThat(taken(LOWER, n)).isEqualTo(lower(n));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shouldTakeOfTridiagonalMatricesTheRowOrTheNext(int n) {
        Set<List<Integer>> neighbours = all(n);
        neighbours.removeIf(pivots ->
                !IntStream.range(0, n).allMatch(i -> pivots.get(i) == i + 1 || (pivots.get(i) == i + 2 && i + 1 < n)));

        assertThat(taken(NEIGHBOURS, n)).isEqualTo(neighbours);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shouldTakeOfGeneralMatricesAnyRow(int n) {
        Set<List<Integer>> rows = all(n);
        rows.removeIf(pivots -> !pivots.stream().allMatch(row -> row >= 1 && row <= n));

        assertThat(taken(ROWS, n)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 16_383, 16_384, LONG - 2, LONG - 1})
    void shouldLookAtAllOfALongVector(int place) {
        int[] pivots = IntStream.rangeClosed(1, LONG).toArray();
        MemorySegment segment = MemorySegment.ofArray(pivots);
        for (Rule rule : List.of(ROWS, NEIGHBOURS, UPPER, LOWER)) {
            assertThatCode(() -> rule.check(segment, LONG)).doesNotThrowAnyException();

            pivots[place] = -pivots[place];
            assertThatThrownBy(() -> rule.check(segment, LONG)).isInstanceOf(IllegalArgumentException.class);
            pivots[place] = -pivots[place];
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8190, 8191, 8192, LONG - 2, 0})
    void shouldTakeABlockOfTwoWhereverItIs(int place) {
        int[] pivots = IntStream.rangeClosed(1, LONG).toArray();
        MemorySegment segment = MemorySegment.ofArray(pivots);

        pivots[place] = -place - 1;
        pivots[place + 1] = -place - 1;
        assertThatCode(() -> UPPER.check(segment, LONG)).doesNotThrowAnyException();

        pivots[place] = -place - 2;
        pivots[place + 1] = -place - 2;
        assertThatCode(() -> LOWER.check(segment, LONG)).doesNotThrowAnyException();
    }
}
