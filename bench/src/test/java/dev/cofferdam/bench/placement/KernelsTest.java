package dev.cofferdam.bench.placement;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels do what they are said to measure. */
class KernelsTest {
    private static final long BYTES = 1 << 16;

    /** Not a whole number of the vectors of any instruction set, times the kernels' unrolling. */
    private static final long ELEMENTS = 8 * 37;

    @ParameterizedTest
    @EnumSource(StreamKernel.class)
    void shouldComputeWhatStreamDoesAndNothingBeyondTheEnd(StreamKernel kernel) {
        try (Pages a = Pages.map(BYTES, PageKind.BASE);
                Pages b = Pages.map(BYTES, PageKind.BASE);
                Pages c = Pages.map(BYTES, PageKind.BASE)) {
            for (long i = 0; i < BYTES / Double.BYTES; i++) {
                a.segment().setAtIndex(JAVA_DOUBLE, i, -1);
                b.segment().setAtIndex(JAVA_DOUBLE, i, i);
                c.segment().setAtIndex(JAVA_DOUBLE, i, 2 * i);
            }

            double returned = Kernels.stream(kernel, a.segment(), b.segment(), c.segment(), ELEMENTS, 3);

            for (long i = 0; i < ELEMENTS; i++) {
                assertThat(a.segment().getAtIndex(JAVA_DOUBLE, i)).isEqualTo(expected(kernel, i));
            }
            assertThat(a.segment().getAtIndex(JAVA_DOUBLE, ELEMENTS)).isEqualTo(-1);
            if (kernel == StreamKernel.READ) {
                assertThat(returned).isEqualTo(3.0 * ELEMENTS * (ELEMENTS - 1) / 2);
            }
        }
    }

    private static double expected(StreamKernel kernel, long i) {
        return switch (kernel) {
            case COPY, COPY_NT -> i;
            case SCALE, SCALE_NT -> 3 * i;
            case ADD, ADD_NT -> 3 * i;
            case TRIAD, TRIAD_NT -> 7 * i;
            case READ -> -1;
            case WRITE, WRITE_NT -> 3;
        };
    }

    @ParameterizedTest
    @CsvSource({"128, 64", "4096, 64", "65536, 64", "65536, 128", "1000, 8"})
    void shouldChaseThroughEveryNodeOnceBeforeItComesBack(long bytes, long stride) {
        try (Pages pages = Pages.map(bytes, PageKind.BASE)) {
            Kernels.prepareChase(pages.segment(), stride, 1);
            Set<Long> visited = new HashSet<>();
            MemorySegment at = pages.segment();
            for (long step = 0; step < bytes / stride; step++) {
                assertThat((at.address() - pages.segment().address()) % stride).isZero();
                visited.add(at.address());
                at = at.reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
            }
            assertThat(visited).hasSize((int) (bytes / stride));
            assertThat(at.address()).isEqualTo(pages.segment().address());
        }
    }

    @Test
    void shouldWalkAsManyStepsAsItIsTold() {
        try (Pages pages = Pages.map(4096, PageKind.BASE)) {
            Kernels.prepareChase(pages.segment(), 64, 7);
            MemorySegment byHand = pages.segment();
            for (int step = 0; step < 10; step++) {
                byHand = byHand.reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
            }
            assertThat(Kernels.chase(pages.segment(), 10)).isEqualTo(byHand);
            assertThat(Kernels.chase(pages.segment(), 64))
                    .isEqualTo(MemorySegment.ofAddress(pages.segment().address()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4096, (2 << 20) + 1, 5 << 20})
    void shouldMapPagesAtTheBeginningOfAHugeOne(long bytes) {
        try (Pages pages = Pages.map(bytes, PageKind.HUGE)) {
            assertThat(pages.segment().address() % (2 << 20)).isZero();
            assertThat(pages.segment().byteSize()).isEqualTo(bytes);
            pages.segment().fill((byte) 1);
        }
    }

    @Test
    void shouldGetNoHugePagesWhereItAskedForNone() {
        try (Pages pages = Pages.map(8 << 20, PageKind.BASE)) {
            pages.segment().fill((byte) 1);
            assertThat(pages.hugeBytes()).isZero();
        }
    }

    @Test
    void shouldHandALineToAndFro() {
        try (Team team = Team.unpinned(2);
                Pages pages = Pages.map(4096, PageKind.BASE)) {
            team.time(member -> {
                if (member == 0) {
                    Kernels.leadHandoff(pages.segment(), 50);
                } else {
                    Kernels.followHandoff(pages.segment(), 50);
                }
            });
            assertThat(pages.segment().get(JAVA_LONG, 0)).isEqualTo(100);
        }
    }

    @Test
    void shouldCountWithoutLosingAny() {
        try (Team team = Team.unpinned(2);
                Pages pages = Pages.map(4096, PageKind.BASE)) {
            team.time(_ -> Kernels.increment(pages.segment(), 100_000));
            assertThat(pages.segment().get(JAVA_LONG, 0)).isEqualTo(200_000);
        }
    }
}
