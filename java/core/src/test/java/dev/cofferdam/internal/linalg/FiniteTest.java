package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are looked at in pieces: none is left out at their seams. */
class FiniteTest {
    private static final int PIECE = 1 << 13;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 6})
    void shouldFindANumberThatIsNotFiniteWhereverItIs(int length) {
        int[] places = IntStream.of(0, 1, 2, 3, 4, 5, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, length - 2, length - 1)
                .filter(place -> place >= 0 && place < length)
                .toArray();
        double[] doubles = new double[2 * length];
        float[] floats = new float[2 * length];
        Arrays.fill(doubles, Double.MAX_VALUE);
        Arrays.fill(floats, -Float.MAX_VALUE);
        assertThatCode(() -> look(MemorySegment.ofArray(doubles), length, false))
                .doesNotThrowAnyException();
        assertThatCode(() -> look(MemorySegment.ofArray(floats), length, true)).doesNotThrowAnyException();
        for (int place : places) {
            doubles[length + place] = Double.NEGATIVE_INFINITY;
            floats[length + place] = Float.NaN;
            assertThatThrownBy(() -> look(MemorySegment.ofArray(doubles), length, false))
                    .as("element %s", place)
                    .hasMessageContaining("infinity in line 1 ");
            assertThatThrownBy(() -> look(MemorySegment.ofArray(floats), length, true))
                    .as("element %s", place)
                    .hasMessageContaining("infinity in line 1 ");
            doubles[length + place] = 0;
            floats[length + place] = 0;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2 * PIECE + 3})
    void shouldLookAtEveryLine(int lines) {
        double[] numbers = new double[2 * lines];
        numbers[2 * lines - 1] = Double.NaN; // beside the last line

        assertThatCode(() -> Finite.lines("d", "a", 1, MemorySegment.ofArray(numbers), lines, 1, 2, false, 1))
                .doesNotThrowAnyException();
        numbers[2 * lines - 2] = Double.NaN;
        assertThatThrownBy(() -> Finite.lines("d", "a", 1, MemorySegment.ofArray(numbers), lines, 1, 2, false, 1))
                .hasMessageContaining("in line " + (lines - 1) + " ");
    }

    private static void look(MemorySegment numbers, int length, boolean floats) {
        Finite.lines("dgeev", "a", 1, numbers, 2, length, length, floats, 1);
    }
}
