package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every routine of the tables of LAPACK by the residuals of its results, with all choices, on matrices from nothing to
 * beyond what is done in place, in every way to pass them. A failure names its seed, which -Dcofferdam.seed=N tries again.
 */
class LapackResidualTest {
    private static final long MEMORY = 8L << 20;
    private static final Map<String, Consumer<LapackCase>> CHECKS = new HashMap<>();

    static {
        CHECKS.putAll(LinearSystemsResiduals.CHECKS);
        CHECKS.putAll(IndefiniteResiduals.CHECKS);
        CHECKS.putAll(BandSystemsResiduals.CHECKS);
        CHECKS.putAll(LeastSquaresResiduals.CHECKS);
        CHECKS.putAll(EigenvaluesResiduals.CHECKS);
        CHECKS.putAll(SingularValuesResiduals.CHECKS);
    }

    private static List<LapackTarget> targets;
    private static Workers workers;
    private static Arena arena;
    private static SharedArena shared;

    @BeforeAll
    static void open() {
        workers = Workers.builder().count(1).build();
        arena = Arena.ofShared();
        shared = SharedArena.create(MEMORY);
        HerePlace here = HerePlace.of(
                BlasLibrary.lapackOnOneThread(),
                BlasLibrary.lapack(Runtime.getRuntime().availableProcessors()));
        targets = List.of(
                new LapackTarget("arrays", Lapack.inProcess(), null),
                new LapackTarget("arrays, copied", new PlacedLapack(here.copying()), null),
                new LapackTarget("arrays, pinned", new PlacedLapack(here.pinning()), null),
                new LapackTarget("segments", Lapack.inProcess(), arena.allocate(MEMORY, 64)),
                new LapackTarget("arrays on workers", workers.lapack(), null),
                new LapackTarget("segments on workers", workers.lapack(), shared.allocate(MEMORY, 64)));
    }

    @AfterAll
    static void close() {
        workers.close();
        shared.close();
        arena.close();
    }

    private static Stream<Routine> routines() {
        return Tables.CHAPTERS.stream()
                .flatMap(chapter -> chapter.routines.stream())
                .filter(routine -> !routine.isBlas());
    }

    private static List<String> names() {
        return routines().map(routine -> routine.name).toList();
    }

    @Test
    void shouldHaveACheckForEveryRoutineAndForNoneElse() {
        assertThat(CHECKS.keySet())
                .isEqualTo(routines().map(routine -> routine.stem).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldLeaveNoMoreThanRounding(String name) {
        Routine routine = routines().filter(one -> one.name.equals(name)).findFirst().orElseThrow();
        Consumer<LapackCase> check = CHECKS.get(routine.stem);
        assertThat(check).as("no check for " + name).isNotNull();
        long seed = Long.getLong("cofferdam.seed", ThreadLocalRandom.current().nextLong());
        Random random = new Random(seed);
        for (LapackTarget target : targets) {
            List<Map<String, Enum<?>>> choices = choices(routine);
            for (int n : LapackCase.sizes()) {
                for (Map<String, Enum<?>> chosen : n <= 17 ? choices : some(choices, n <= 41 ? 1 : random.nextInt(2), random)) {
                    LapackCase one = new LapackCase(routine, target, chosen, n, random);
                    try {
                        check.accept(one);
                    } catch (AssertionError | RuntimeException failed) {
                        throw new AssertionError(one + ", seed " + seed + ": " + failed.getMessage(), failed);
                    }
                }
            }
        }
    }

    private static <T> List<T> some(List<T> of, int count, Random random) {
        return random.ints(count, 0, of.size()).mapToObj(of::get).toList();
    }

    /** Each combination of the routine's choices. */
    private static List<Map<String, Enum<?>>> choices(Routine routine) {
        List<Map<String, Enum<?>>> combinations = new ArrayList<>(List.of(Map.of()));
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Choice choice) {
                List<Map<String, Enum<?>>> longer = new ArrayList<>();
                for (Map<String, Enum<?>> combination : combinations) {
                    for (String constant : choice.allowed()) {
                        Map<String, Enum<?>> more = new LinkedHashMap<>(combination);
                        more.put(choice.name(), RoutineCall.constant(choice, constant));
                        longer.add(more);
                    }
                }
                combinations = longer;
            }
        }
        return combinations;
    }
}
