package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class WorkspacesTest {
    @Test
    void shouldKnowWhatItWasToldAndNothingElse() {
        Workspaces workspaces = new Workspaces();

        assertThat(workspaces.find(3, 4)).isNull();
        assertThat(workspaces.remember(new int[] {7, 8}, 3, 4)).containsExactly(7, 8);
        assertThat(workspaces.find(3, 4)).containsExactly(7, 8);
        assertThat(workspaces.find(4, 3)).isNull();
        assertThat(workspaces.find(3, 4, 0)).isNull();
    }

    @Test
    void shouldForgetButNeverMistakeOneForAnother() {
        Workspaces workspaces = new Workspaces();
        int known = 0;
        for (int n = 0; n < 1000; n++) {
            workspaces.remember(new int[] {n}, n, -n);
        }
        for (int n = 0; n < 1000; n++) {
            int[] lengths = workspaces.find(n, -n);
            if (lengths != null) {
                assertThat(lengths).containsExactly(n);
                known++;
            }
        }

        assertThat(known).isBetween(16, 64);
    }

    @Test
    void shouldTakeALengthThatAFloatCannotHoldForAtLeastWhatItIs() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment cell = arena.allocate(64, 64);
            for (int length : new int[] {1, 1000, 16_777_217, 100_000_001}) {
                cell.set(JAVA_FLOAT, 0, length);
                assertThat(Workspaces.floatLength(cell, 1)).isGreaterThanOrEqualTo(length);
                cell.set(JAVA_DOUBLE, 0, length);
                assertThat(Workspaces.doubleLength(cell, 1)).isEqualTo(length);
            }
        }
    }

    @Test
    void shouldBeWhatIsNeededWhateverIsAskedFor() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment cell = arena.allocate(64, 64);

            assertThat(Workspaces.doubleLength(cell, 0)).isEqualTo(1);
            assertThat(Workspaces.floatLength(cell, 3)).isEqualTo(3);
            assertThat(Workspaces.integerLength(cell, 7)).isEqualTo(7);
            for (double lie : new double[] {-1, 6, Double.NaN, Double.NEGATIVE_INFINITY}) {
                cell.set(JAVA_DOUBLE, 0, lie);
                assertThat(Workspaces.doubleLength(cell, 7)).isEqualTo(7);
                cell.set(JAVA_FLOAT, 0, (float) lie);
                assertThat(Workspaces.floatLength(cell, 7)).isEqualTo(7);
            }
            cell.set(JAVA_DOUBLE, 0, 1e12);
            assertThat(Workspaces.doubleLength(cell, 1)).isEqualTo(Integer.MAX_VALUE);
            cell.set(JAVA_INT, 0, 5);
            assertThat(Workspaces.integerLength(cell, 1)).isEqualTo(5);
        }
    }
}
