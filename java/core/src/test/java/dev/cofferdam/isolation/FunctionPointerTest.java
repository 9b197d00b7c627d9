package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pointers to functions of a library in the workers, as arguments and in shared memory. */
class FunctionPointerTest {
    private static final FunctionDescriptor APPLY = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_DOUBLE);

    private Workers workers;
    private IsolatedLibrary callbacks;
    private SharedArena arena;

    @BeforeEach
    void start() {
        workers = Workers.builder().count(2).build();
        callbacks = workers.library(Fixtures.path("callbacks"));
        arena = SharedArena.create(1 << 20);
    }

    @AfterEach
    void stop() {
        workers.close();
        arena.close();
    }

    @Test
    void shouldSortAndSearchByAComparisonOfTheLibrary() {
        double[] values = new Random(1).doubles(1000).toArray();
        MemorySegment shared = arena.allocateFrom(JAVA_DOUBLE, values);
        MemorySegment key = arena.allocateFrom(JAVA_DOUBLE, values[500]);
        MemorySegment compare = callbacks.symbol("compare_doubles");
        IsolatedLibrary libc = workers.library("libc.so.6");

        libc.function("qsort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS))
                .call(shared, 1000L, 8L, compare);
        assertThat(shared.toArray(JAVA_DOUBLE)).isSorted().containsExactlyInAnyOrder(values);

        MemorySegment found = (MemorySegment) libc.function(
                        "bsearch", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS))
                .call(key, shared, 1000L, 8L, compare);
        assertThat(shared.get(JAVA_DOUBLE, found.address() - shared.address())).isEqualTo(values[500]);
    }

    @Test
    void shouldMinimiseAnObjectiveWithItsContext() {
        MemorySegment parabola = arena.allocateFrom(JAVA_DOUBLE, 3.25, 1.0);

        Object at = callbacks
                .function("minimise", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE))
                .call(callbacks.symbol("parabola_at"), parabola, -10.0, 10.0);

        assertThat((double) at).isCloseTo(3.25, within(1e-6));
    }

    @Test
    void shouldMeanTheSameInEveryWorkerAndInEveryOneThatComesAfter() {
        MemorySegment parabola = arena.allocateFrom(JAVA_DOUBLE, 1.0, 0.5);
        MemorySegment closure = arena.allocate(16);
        closure.set(ADDRESS, 0, callbacks.symbol("parabola_at"));
        closure.set(ADDRESS, 8, parabola);
        IsolatedFunction apply = callbacks.function("apply", APPLY);
        IsolatedFunction leave = workers.builtin("leave", FunctionDescriptor.ofVoid(JAVA_INT));

        Set<Integer> workersSeen = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            assertThat(apply.call(closure, 3.0)).isEqualTo(4.5);
            workersSeen.add(Fixtures.processId(workers));
            assertThatThrownBy(() -> leave.call(0)).isInstanceOf(WorkerExitedException.class);
        }
        assertThat(workersSeen).hasSizeGreaterThan(1);
    }

    @Test
    void shouldBeTheSameAddressForTheSameFunctionInAnyPool() {
        MemorySegment here = callbacks.symbol("parabola_at");
        IsolatedFunction address = callbacks.function("address_of", FunctionDescriptor.of(JAVA_LONG, ADDRESS));

        assertThat(here.byteSize()).isZero();
        assertThat(callbacks.symbol("parabola_at")).isEqualTo(here);
        assertThat(callbacks.symbol("compare_doubles").address()).isNotEqualTo(here.address());
        assertThat(address.call(here)).isEqualTo(here.address());
        try (Workers others = Workers.builder().count(1).build()) {
            IsolatedLibrary there = others.library(Fixtures.path("callbacks"));
            IsolatedFunction apply = there.function("apply", APPLY);
            assertThatThrownBy(() -> apply.call(here, 0.0))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("argument 0")
                    .hasMessageContaining("another pool");
            assertThat(there.symbol("parabola_at")).isEqualTo(here);
        }
    }

    @Test
    void shouldSayAtOnceWhatCannotBePointedAt() {
        assertThatThrownBy(() -> callbacks.symbol("nowhere"))
                .isInstanceOf(SymbolNotFoundException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> workers.library("libnone.so.1").symbol("f"))
                .isInstanceOf(LibraryNotLoadedException.class)
                .hasMessageContaining("libnone.so.1");
        assertThatThrownBy(() -> callbacks.symbol("version_of_callbacks"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is data");
        assertThatThrownBy(() -> callbacks.symbol("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseAnUpcallStub() throws Exception {
        var abs =
                MethodHandles.lookup().findStatic(Math.class, "abs", MethodType.methodType(double.class, double.class));
        try (Arena own = Arena.ofConfined()) {
            MemorySegment stub =
                    Linker.nativeLinker().upcallStub(abs, FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE), own);

            assertThatThrownBy(() -> callbacks.function("apply", APPLY).call(stub, 0.0))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("argument 0")
                    .hasMessageContaining("IsolatedLibrary.symbol");
        }
    }

    @Test
    void shouldSayWhichFunctionIsGoneWhenItsPointerIsCalled(@TempDir Path folder) throws Exception {
        Path copy = Files.copy(Fixtures.path("callbacks"), folder.resolve("libcopy.so"));
        MemorySegment closure = arena.allocate(16);
        closure.set(ADDRESS, 0, workers.library(copy).symbol("parabola_at"));
        Files.delete(copy);
        IsolatedFunction leave = workers.builtin("leave", FunctionDescriptor.ofVoid(JAVA_INT));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> leave.call(0)).isInstanceOf(WorkerExitedException.class);
        }

        assertThat(Fixtures.add(workers, 1, 2)).as("other calls are made").isEqualTo(3);
        boolean crashed = false;
        for (int i = 0; i < 3; i++) { // until it meets a worker that has not seen the file
            try {
                callbacks.function("apply", APPLY).call(closure, 0.0);
            } catch (WorkerCrashedException gone) {
                crashed = true;
                assertThat(gone).hasMessageContaining("SIGABRT");
                assertThat(gone.report().standardError())
                        .contains("pointer to parabola_at of " + copy)
                        .contains("No such file");
            }
        }
        assertThat(crashed).isTrue();
        assertThat(catchThrowableOfType(LibraryNotLoadedException.class, () -> workers.library(copy)
                        .symbol("parabola_at")))
                .isNotNull();
    }
}
