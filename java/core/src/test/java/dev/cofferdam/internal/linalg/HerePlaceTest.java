package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which of its ways a call in this JVM takes. */
class HerePlaceTest {
    private static final double SHORT = 1000;
    private static final double LONG = 1e9;
    private static final int CPUS = Runtime.getRuntime().availableProcessors();

    private static HerePlace place;

    @BeforeAll
    static void open() {
        assumeTrue(CPUS > 1, "needs two CPUs");
        place = HerePlace.of(BlasLibrary.blas(1), BlasLibrary.blas(CPUS));
    }

    /** The threads of the library and the way to its functions, of the way that a call takes. */
    private static String way(HerePlace place, double work, boolean heap) {
        int way = place.begin(work, heap);
        try {
            return name(place, way);
        } finally {
            place.end(way);
        }
    }

    private static String name(HerePlace place, int way) {
        return place.<String>calls(
                        library -> library.threads() + " plain",
                        caller -> caller.takesHeap() ? "pinned" : "words",
                        (calls, _) -> calls + ", shared")
                .get(way);
    }

    @Test
    void shouldStayOnOneThreadForShortCalls() {
        assertThat(way(place.copying(), SHORT, false)).isEqualTo("1 plain");
        assertThat(way(place.copying(), SHORT, true)).isEqualTo("1 plain");
    }

    @Test
    void shouldUseAllThreadsForLongCalls() {
        assertThat(way(place.copying(), LONG, false)).isEqualTo(CPUS + " plain");
        assertThat(way(place.copying(), LONG, true)).isEqualTo(CPUS + " plain");
    }

    @Test
    void shouldPinOnlyWhatIsOnTheHeap() {
        assertThat(way(place.pinning(), LONG, false)).isEqualTo(CPUS + " plain");
        assertThat(way(place.pinning(), LONG, true)).isEqualTo("pinned");
        assertThat(way(place.pinning(), SHORT, true)).isEqualTo("pinned");
    }

    @Test
    void shouldGiveTheThreadsToOneCallAtATime() {
        int first = place.begin(LONG, false);
        int second = place.begin(LONG, false);
        int third = place.begin(LONG, true);
        place.end(third);
        place.end(second);
        int fourth = place.begin(LONG, false);
        place.end(fourth);
        place.end(first);
        int fifth = place.begin(LONG, false);
        place.end(fifth);

        assertThat(name(place, first)).isEqualTo(CPUS + " plain");
        assertThat(second).isEqualTo(place.begin(SHORT, false));
        assertThat(third).isEqualTo(place.begin(SHORT, true));
        assertThat(fourth)
                .as("the end of a call that had no threads gives none back")
                .isEqualTo(second);
        assertThat(fifth).isEqualTo(first);
    }

    @Test
    void shouldStayOnAThreadThatIsPinnedToOneCpu() {
        int cpu = Affinity.get().stream().findFirst().orElseThrow();
        try (var _ = Affinity.pin(CpuSet.of(cpu))) {
            assertThat(way(place.copying(), LONG, false)).isEqualTo("1 plain");
        }
        assertThat(way(place.copying(), LONG, false)).isEqualTo(CPUS + " plain");
    }

    @Test
    void shouldShareLongCallsWhereTheLibraryDoesNot() {
        HerePlace shared = HerePlace.shared(BlasLibrary.blas(1), 3);

        assertThat(way(shared.copying(), SHORT, false)).isEqualTo("1 plain");
        assertThat(way(shared.copying(), LONG, true)).isEqualTo("1 plain, shared");
        assertThat(way(shared.pinning(), LONG, true)).isEqualTo("pinned, shared");
    }

    @Test
    void shouldHaveNoChoiceOfOneLibrary() {
        BlasLibrary only = BlasLibrary.blas(1);

        assertThat(way(HerePlace.of(only, only).copying(), LONG, false)).isEqualTo("1 plain");
    }
}
