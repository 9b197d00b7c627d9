package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pool does in its life, in steps. Each step gives what it should, or an exception. */
enum FaultScenario {
    /** Loading, shared memory, a sandbox that is renewed, a pipeline, a deadline, a crash. */
    CALLS {
        @Override
        void run(Path copy, Steps steps) {
            steps.inPool(Workers.builder().count(1).deadline(PATIENCE), workers -> {
                steps.expect("add", 3, () -> Fixtures.add(workers, 1, 2));
                steps.expect("shared memory", 6.0, () -> sumInNewArena(workers));
                steps.expect("library of another folder", 7, () -> addOf(workers, copy, 3, 4));
                steps.expect("pipeline", 30, () -> addInPipeline(workers));
                steps.expectEnd("deadline", DeadlineExceededException.class, () -> hang(workers));
                steps.expect("add in the next worker", 5, () -> Fixtures.add(workers, 2, 3));
                steps.expectEnd("crash", WorkerCrashedException.class, () -> crash(workers));
                steps.expect("shared memory again", 6.0, () -> sumInNewArena(workers));
            });
        }
    },

    /** A template, a spare, an initialiser, workers that serve few calls, limits. */
    LIVES {
        @Override
        void run(Path copy, Steps steps) {
            Lifecycle lifecycle = Lifecycle.STANDARD
                    .withTemplate(Fixtures.path("good"))
                    .withSpares(1)
                    .withRecyclingAfterCalls(2)
                    .withInitialiser(Fixtures.path("life"), "initialise");
            Limits limits = Limits.none().openFiles(64).residentBytes(1L << 30).stackBytes(1L << 20);
            steps.inPool(
                    Workers.builder()
                            .count(1)
                            .deadline(PATIENCE)
                            .lifecycle(lifecycle)
                            .limits(limits),
                    workers -> {
                        for (int i = 0; i < 6; i++) {
                            int number = i;
                            steps.expect("add", number + 1, () -> Fixtures.add(workers, number, 1));
                        }
                        steps.expectEnd("deadline", DeadlineExceededException.class, () -> hang(workers));
                        steps.expect("add in the next worker", 5, () -> Fixtures.add(workers, 2, 3));
                    });
        }
    };

    /** Of each call: longer than anything but a fault takes. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    abstract void run(Path copy, Steps steps);

    interface Step {
        @Nullable
        Object run() throws Throwable;
    }

    interface Use {
        void of(Workers workers);
    }

    /** What did not go as it should: which step, and what it gave or threw. */
    record Deviation(String step, String what, @Nullable Throwable thrown) {}

    static final class Steps {
        private final List<Deviation> deviations = new ArrayList<>();

        List<Deviation> deviations() {
            return deviations;
        }

        void inPool(Workers.Builder builder, Use use) {
            Workers workers;
            try {
                workers = builder.build();
            } catch (Throwable thrown) {
                deviations.add(new Deviation("build", thrown.toString(), thrown));
                return;
            }
            use.of(workers);
            try {
                workers.close();
            } catch (Throwable thrown) {
                deviations.add(new Deviation("close", thrown.toString(), thrown));
            }
        }

        void expect(String name, Object value, Step step) {
            try {
                Object given = step.run();
                if (!Objects.equals(given, value)) {
                    deviations.add(new Deviation(name, "gave " + given + ", not " + value, null));
                }
            } catch (Throwable thrown) {
                deviations.add(new Deviation(name, thrown.toString(), thrown));
            }
        }

        void expectEnd(String name, Class<? extends Throwable> end, Step step) {
            try {
                Object given = step.run();
                deviations.add(new Deviation(name, "gave " + given + ", and no " + end.getSimpleName(), null));
            } catch (Throwable thrown) {
                if (!end.isInstance(thrown)) {
                    deviations.add(new Deviation(name, thrown.toString(), thrown));
                }
            }
        }
    }

    static double sumInNewArena(Workers workers) {
        try (SharedArena arena = SharedArena.create(1 << 20)) {
            MemorySegment values = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3);
            return Fixtures.sum(workers, values);
        }
    }

    private static Object addOf(Workers workers, Path library, int a, int b) {
        return workers.library(library)
                .function("add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT))
                .call(a, b);
    }

    private static Object addInPipeline(Workers workers) throws Throwable {
        IsolatedFunction add =
                Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
        int sum = 0;
        try (Pipeline pipeline = workers.pipeline(add, 4)) {
            for (int i = 0; i < 4; i++) {
                long ignored = (long) pipeline.send().invokeExact(i, 6);
            }
            for (int i = 0; i < 4; i++) {
                sum += pipeline.receiveInt();
            }
        }
        return sum;
    }

    private static Object hang(Workers workers) {
        return Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                .withDeadline(Duration.ofMillis(50))
                .call();
    }

    private static Object crash(Workers workers) {
        return Fixtures.function(workers, "crash", "call_abort", Fixtures.INT).call();
    }
}
