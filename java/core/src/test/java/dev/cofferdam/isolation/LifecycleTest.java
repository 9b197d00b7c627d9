package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.LifecyclePools.PATIENCE;
import static dev.cofferdam.isolation.LifecyclePools.await;
import static dev.cofferdam.isolation.LifecyclePools.hang;
import static dev.cofferdam.isolation.LifecyclePools.life;
import static dev.cofferdam.isolation.LifecyclePools.one;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hooks at both ends of a worker's life, libraries that end it at once, and what is no lifecycle. */
class LifecycleTest {
    @Test
    void shouldRunTheInitialiserInEachWorkerBeforeItsFirstCall() {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withInitialiser(Fixtures.path("life"), "initialise")
                .withSpares(1);
        try (Workers workers = one(lifecycle).build()) {
            IsolatedFunction initialised = life(workers, "initialised", Fixtures.INT);
            Set<Object> pids = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                int pid = Fixtures.processId(workers);
                assertThat(initialised.call()).isEqualTo(pid);
                pids.add(pid);
                hang(workers);
            }
            assertThat(pids).hasSize(5);
        }
    }

    @Test
    void shouldRunTheExitHookWhenAWorkerIsRecycledAndWhenThePoolCloses() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withExitHook(Fixtures.path("life"), "say_farewell")
                .withRecyclingAfterCalls(1);
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment farewells = arena.allocate(JAVA_LONG);
            try (Workers workers = one(lifecycle).build()) {
                IsolatedFunction visit = life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER);
                for (int i = 0; i < 10; i++) {
                    visit.call(farewells);
                }
            }
            assertThat(farewells.get(JAVA_LONG, 0)).isEqualTo(10);
        }
    }

    @Test
    void shouldRunTheExitHookOfAnIdleWorkerWhenThePoolCloses() {
        Lifecycle lifecycle = Lifecycle.STANDARD.withExitHook(Fixtures.path("life"), "say_farewell");
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment farewells = arena.allocate(JAVA_LONG);
            try (Workers workers = one(lifecycle).spares(1).build()) {
                life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER).call(farewells);
                hang(workers); // killed workers run none
                life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER).call(farewells);
            }
            assertThat(farewells.get(JAVA_LONG, 0)).isEqualTo(1);
        }
    }

    @Test
    void shouldCloseThoughAnExitHookNeverReturns() {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withExitHook(Fixtures.path("life"), "say_farewell_for_ever")
                .withExitHookGrace(Duration.ofMillis(50));
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment farewells = arena.allocate(JAVA_LONG);
            int pid;
            try (Workers workers = one(lifecycle).build()) {
                pid = (int) life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER)
                        .call(farewells);
            }
            assertThat(farewells.get(JAVA_LONG, 0)).isEqualTo(1);
            assertThat(Processes.runs(pid)).isFalse();
        }
    }

    // ---- libraries that die at load

    @Test
    void shouldRefuseALibraryThatDiesAtLoadInsteadOfForkingForEachCall() {
        try (Workers workers = one().build()) {
            IsolatedFunction function = Fixtures.function(workers, "dying_constructor", "never_reached", Fixtures.INT);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(function::call).isInstanceOf(WorkerCrashedException.class);
            }
            long started = workers.stats().started();

            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(function::call)
                        .isInstanceOf(LibraryNotLoadedException.class)
                        .hasMessageContainingAll(
                                "dying_constructor", "5 workers in a row", "SIGABRT", "next attempt is made in");
            }

            assertThat(workers.stats().started() - started).isLessThanOrEqualTo(1);
            assertThat(Fixtures.add(workers, 1, 1)).as("other libraries").isEqualTo(2);
        }
    }

    @Test
    void shouldNotCountDeathsOfALibraryThatHasLoaded() {
        try (Workers workers = one().build()) {
            IsolatedFunction crash = Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT);
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(crash::call).isInstanceOf(WorkerCrashedException.class);
            }
        }
    }

    @Test
    void shouldRefuseCallsWhileTheInitialiserFails() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withInitialiser(Fixtures.path("life"), "initialise_badly")
                .withSpares(1);
        try (Workers workers = one(lifecycle).build()) {
            Throwable first = catchThrowable(() -> Fixtures.processId(workers));
            await("attempts", workers, stats -> stats.started() >= 5);
            Processes.await("a refusal", PATIENCE, () -> {
                Throwable thrown = catchThrowable(() -> Fixtures.processId(workers));
                return thrown != null && thrown.getMessage().contains("workers in a row");
            });

            assertThat(first).isInstanceOf(LibraryNotLoadedException.class);
            assertThat(catchThrowable(() -> Fixtures.processId(workers)))
                    .isInstanceOf(LibraryNotLoadedException.class)
                    .hasMessageContainingAll("exit status 3", "initialise_badly");
            assertThat(workers.stats().started()).isLessThan(12);
        }
    }

    @Test
    void shouldDoWithoutALibraryThatKillsSpares() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            await("a spare", workers, stats -> stats.spares() == 1);
            IsolatedFunction function = Fixtures.function(workers, "dying_constructor", "never_reached", Fixtures.INT);

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(function::call).isInstanceOf(WorkerCrashedException.class);
                assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            }
            await("a spare", workers, stats -> stats.spares() == 1);
        }
    }

    // ---- arguments

    @Test
    void shouldRefuseWhatIsNoLifecycle() {
        Lifecycle standard = Lifecycle.STANDARD;
        assertThatThrownBy(() -> standard.withSpares(-1)).hasMessageContaining("spares -1");
        assertThatThrownBy(() -> standard.withRecyclingAfterCalls(-1)).hasMessageContaining("calls -1");
        assertThatThrownBy(() -> standard.withRecyclingAbove(-1)).hasMessageContaining("bytes -1");
        assertThatThrownBy(() -> standard.withRecyclingAfter(Duration.ofMillis(-1)))
                .hasMessageContaining("age");
        assertThatThrownBy(() -> standard.withLoadingDeadline(Duration.ZERO)).hasMessageContaining("loadingDeadline");
        assertThatThrownBy(() -> standard.withTemplate(List.of(""))).hasMessageContaining("libraries");
        assertThatThrownBy(() -> standard.withInitialiser(Path.of("a"), "")).hasMessageContaining("symbol");
    }
}
