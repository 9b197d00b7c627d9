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
        Workspaces.Lengths told = new Workspaces.Lengths("dgels", 111, 3, 4, 5, 7, 8, 0);

        assertThat(workspaces.find("dgels", 111, 3, 4, 5)).isNull();
        assertThat(workspaces.remember(told)).isSameAs(told);
        assertThat(workspaces.find("dgels", 111, 3, 4, 5)).isSameAs(told);
        assertThat(workspaces.find("sgels", 111, 3, 4, 5)).isNull();
        assertThat(workspaces.find("dgels", 112, 3, 4, 5)).isNull();
        assertThat(workspaces.find("dgels", 111, 4, 3, 5)).isNull();
        assertThat(workspaces.find("dgels", 111, 3, 4, 0)).isNull();
    }

    @Test
    void shouldForgetButNeverMistakeOneForAnother() {
        Workspaces workspaces = new Workspaces();
        int known = 0;
        for (int n = 0; n < 1000; n++) {
            workspaces.remember(new Workspaces.Lengths("dgeqrf", 0, n, -n, 0, n, 0, 0));
        }
        for (int n = 0; n < 1000; n++) {
            Workspaces.Lengths lengths = workspaces.find("dgeqrf", 0, n, -n, 0);
            if (lengths != null) {
                assertThat(lengths.first()).isEqualTo(n);
                known++;
            }
        }

        assertThat(known).isBetween(64, 256);
    }

    @Test
    void shouldTakeALengthThatAFloatCannotHoldForAtLeastWhatItIs() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment cell = arena.allocate(64, 64);
            for (int length : new int[] {1, 1000, 16_777_217, 100_000_001}) {
                cell.set(JAVA_FLOAT, 0, length);
                assertThat(Workspaces.floatLength(cell, 1, 20_000)).isGreaterThanOrEqualTo(length);
                cell.set(JAVA_DOUBLE, 0, length);
                assertThat(Workspaces.doubleLength(cell, 1, 20_000)).isEqualTo(length);
            }
        }
    }

    @Test
    void shouldBeWhatIsNeededWhateverIsAskedFor() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment cell = arena.allocate(64, 64);

            assertThat(Workspaces.doubleLength(cell, 0, 0)).isEqualTo(1);
            assertThat(Workspaces.floatLength(cell, 3, 0)).isEqualTo(3);
            assertThat(Workspaces.integerLength(cell, 7, 4)).isEqualTo(7);
            for (double lie : new double[] {-1, 6, Double.NaN, Double.NEGATIVE_INFINITY}) {
                cell.set(JAVA_DOUBLE, 0, lie);
                assertThat(Workspaces.doubleLength(cell, 7, 4)).isEqualTo(7);
                cell.set(JAVA_FLOAT, 0, (float) lie);
                assertThat(Workspaces.floatLength(cell, 7, 4)).isEqualTo(7);
            }
            cell.set(JAVA_DOUBLE, 0, 1e12);
            assertThat(Workspaces.doubleLength(cell, 1, 100_000)).isEqualTo(Integer.MAX_VALUE);
            assertThat(Workspaces.doubleLength(cell, 7, 4)).isEqualTo(7 + 4 * 4 + 1024 * (4 + 8));
            cell.set(JAVA_INT, 0, 5);
            assertThat(Workspaces.integerLength(cell, 1, 20_000)).isEqualTo(5);
        }
    }
}
