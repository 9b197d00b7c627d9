package dev.cofferdam.doctor;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.isolation.LayerState;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A pool that is started for the sake of it, and called. */
final class PoolTrial {
    private static final String COST = "no linear algebra on workers; other functions are not concerned";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Workers.Builder builder;
    private Optional<Boolean> realTime = Optional.empty();
    private List<LayerState> layers = List.of();
    private boolean broken;

    PoolTrial(Workers.Builder builder) {
        this.builder = builder.deadline(PATIENCE);
    }

    /** Whether the supervisor of the pool had real-time priority; nothing if no pool could be started. */
    Optional<Boolean> supervisorIsRealTime() {
        return realTime;
    }

    /** Which layers of the sandbox the workers really had. */
    Finding examineSandbox() {
        if (layers.isEmpty()) {
            return Finding.missing(
                    "sandbox of workers",
                    "not tried, as no pool starts",
                    "nobody knows what would hold",
                    "see the pool");
        }
        String missing = layers.stream()
                .filter(layer -> !layer.held())
                .map(LayerState::toString)
                .collect(Collectors.joining("; "));
        return missing.isEmpty()
                ? Finding.ok("sandbox of workers", "all " + layers.size() + " layers hold")
                : Finding.degraded(
                        "sandbox of workers",
                        missing,
                        "a pool starts without these layers, unless its Sandbox requires them",
                        "see the lines of the layers above");
    }

    Finding examine() {
        long begin = System.nanoTime();
        try (Workers workers = builder.build()) {
            long started = System.nanoTime();
            realTime = Optional.of(workers.stats().realTime());
            layers = workers.sandboxLayers();
            Object pid = workers.library("libc.so.6")
                    .function("getpid", FunctionDescriptor.of(JAVA_INT))
                    .call();
            long answered = System.nanoTime();
            return Finding.ok(
                    "pool",
                    "started in " + millis(started - begin) + ", and process " + pid + " answered in "
                            + millis(answered - started));
        } catch (RuntimeException | LinkageError failed) {
            broken = true;
            return Finding.blocker(
                    "pool", "it does not start or answer: " + failed, "what the message says, and the lines above");
        }
    }

    Finding examineBlas() {
        if (broken) {
            return Finding.missing("OpenBLAS", "not tried, as no pool starts", COST, "see the pool");
        }
        try (Workers workers = builder.build()) {
            double two = workers.blas().ddot(2, new double[] {1, 1}, 1, new double[] {1, 1}, 1);
            return two == 2
                    ? Finding.ok("OpenBLAS", "a worker loads it and computes")
                    : Finding.missing(
                            "OpenBLAS",
                            "it finds that 1 * 1 + 1 * 1 is " + two,
                            COST,
                            "name another by -Dcofferdam.blas=PATH");
        } catch (RuntimeException | LinkageError failed) {
            return Finding.missing(
                    "OpenBLAS",
                    String.valueOf(failed.getMessage()),
                    COST,
                    "name a library that loads, by -Dcofferdam.blas=PATH and -Dcofferdam.lapack=PATH");
        }
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
