package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.LifecyclePools.await;
import static dev.cofferdam.isolation.LifecyclePools.children;
import static dev.cofferdam.isolation.LifecyclePools.hang;
import static dev.cofferdam.isolation.LifecyclePools.hasMapped;
import static dev.cofferdam.isolation.LifecyclePools.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workers that stand ready beside those that serve. */
class SparesTest {
    @Test
    void shouldReplaceADeadWorkerByTheSpareThatStoodReady() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            long first = Fixtures.processId(workers); // its library's folder is new to the sandbox: all are replaced
            await("a spare", workers, stats -> stats.spares() == 1);
            List<Long> before = new ArrayList<>(children(workers));
            before.remove(first);
            assertThat(before).hasSize(1);

            hang(workers);

            assertThat((long) Fixtures.processId(workers)).isEqualTo(before.getFirst());
            await("another spare", workers, stats -> stats.spares() == 1 && stats.started() == 3);
        }
    }

    @Test
    void shouldLoadTheLibrariesInUseIntoANewSpare() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            await("a spare", workers, stats -> stats.spares() == 1);
            long first = Fixtures.processId(workers); // loads the library

            hang(workers); // the spare without it takes over, and the next is made
            await("another spare", workers, stats -> stats.spares() == 1 && stats.started() == 3);

            long second = Fixtures.processId(workers);
            assertThat(second).isNotEqualTo(first);
            List<Long> spares = new ArrayList<>(children(workers));
            spares.remove(second);
            assertThat(spares).hasSize(1).allMatch(spare -> hasMapped(spare, "good"));
        }
    }

    @Test
    void shouldLookUpTheFunctionsInUseInANewSpare() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            await("a spare", workers, stats -> stats.spares() == 1);
            IsolatedFunction whoLookedItUp = Fixtures.function(workers, "resolver", "who_looked_it_up", Fixtures.INT);
            assertThat(Fixtures.function(workers, "resolver", "looked_up", Fixtures.INT)
                            .call())
                    .isEqualTo(42);
            hang(workers);
            await("another spare", workers, stats -> stats.spares() == 1 && stats.started() == 3);
            hang(workers);

            assertThat(whoLookedItUp.call()).isEqualTo(Fixtures.processId(workers));
        }
    }

    @Test
    void shouldReplaceASpareThatIsKilled() throws Exception {
        try (Workers workers = one().spares(2).build()) {
            await("spares", workers, stats -> stats.spares() == 2);
            long serving = Fixtures.processId(workers);
            long spare = children(workers).stream()
                    .filter(pid -> pid != serving)
                    .findFirst()
                    .orElseThrow();

            Processes.signal(spare, "KILL");

            await("another spare", workers, stats -> stats.spares() == 2 && stats.started() == 4);
            assertThat((long) Fixtures.processId(workers)).isEqualTo(serving);
        }
    }

    @Test
    void shouldKillASpareThatHangsInTheInitialiserAndServeOn() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withInitialiser(Fixtures.path("life"), "initialise_never")
                .withLoadingDeadline(Duration.ofMillis(50));
        try (Workers workers = one(lifecycle).build()) {
            LibraryNotLoadedException thrown =
                    catchThrowableOfType(LibraryNotLoadedException.class, () -> Fixtures.processId(workers));

            assertThat(thrown).hasMessageContaining("SIGKILL");
            assertThat(thrown.library()).isEqualTo(Fixtures.path("life").toString());
        }
    }
}
