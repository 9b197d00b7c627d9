package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many calls at once a library takes by what it says of itself. */
class TurnsTest {
    @Test
    void shouldLeaveABufferToEachThreadOfShortCalls() {
        assertThat(Turns.of("OpenBLAS 0.3.31 DYNAMIC_ARCH NO_AFFINITY Haswell MAX_THREADS=64")
                        .most())
                .isEqualTo(96);
    }

    @Test
    void shouldCountTheLeastThatOpenBlasIsBuiltWith() {
        assertThat(Turns.of("OpenBLAS 0.3.21 MAX_THREADS=4").most()).isEqualTo(18);
    }

    @Test
    void shouldTakeATeamThatIsLargerThanAllTurns() {
        Turns turns = Turns.of("OpenBLAS MAX_THREADS=1");

        turns.take(1000);
        turns.giveBack(1000);
        turns.take(turns.most());

        assertThat(turns.most()).isEqualTo(18);
    }

    @Test
    void shouldKnowTheBundledLibrary() {
        assertThat(BlasLibrary.blas(1).turns().most()).isEqualTo(96);
    }
}
