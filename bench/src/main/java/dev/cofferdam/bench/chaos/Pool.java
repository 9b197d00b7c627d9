package dev.cofferdam.bench.chaos;

import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Lifecycle;
import dev.cofferdam.isolation.Limits;
import dev.cofferdam.isolation.QueuePolicy;
import dev.cofferdam.isolation.Workers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * A pool of workers and the views of the one function that calls are made through.
 *
 * @param usual what most calls are made of, within a deadline that calls meet unless they are stopped
 * @param hurried within a deadline for those that only that ends
 * @param patient within a deadline for those that take a while to come to their end
 */
record Pool(
        Workers workers,
        IsolatedFunction usual,
        IsolatedFunction hurried,
        IsolatedFunction patient,
        IsolatedFunction retried,
        IsolatedFunction hedged,
        IsolatedFunction allOrNothing,
        IsolatedFunction copied,
        IsolatedFunction repeatable) {
    /** How often a call is repeated that may be. */
    static final int RETRIES = 4;

    static final Duration USUAL = Duration.ofMillis(500);
    private static final Duration HURRIED = Duration.ofMillis(20);
    private static final Duration PATIENT = Duration.ofSeconds(3);
    private static final Duration HEDGE = Duration.ofMillis(10);

    /** What {@code chaos.c} exceeds. */
    private static final Limits LIMITS = Limits.none().residentBytes(96L << 20).privateBytes(4L << 30);

    /** One of the pools that users may make, at random. */
    static Pool open(Random random) {
        Path library = NativeProgram.chaos();
        Workers workers = Workers.builder()
                .count(1 + random.nextInt(3))
                .deadline(USUAL)
                .limits(LIMITS)
                .queue(queue(random))
                .lifecycle(lifecycle(random, library))
                .spin(Duration.ofNanos(random.nextBoolean() ? 0 : 50_000))
                .build();
        IsolatedFunction function = workers.library(library).function(Work.SYMBOL, Work.DESCRIPTOR);
        IsolatedFunction usual = function.withDeadline(USUAL);
        IsolatedFunction patient = function.withDeadline(PATIENT);
        return new Pool(
                workers,
                usual,
                function.withDeadline(HURRIED),
                patient,
                patient.safeToRepeat().withRetry(RETRIES, USUAL.dividedBy(4)),
                patient.safeToRepeat().withHedge(HEDGE),
                usual.allOrNothing(),
                usual.copyIn(Work.INPUT).copyOut(Work.OUTPUT),
                usual.safeToRepeat());
    }

    private static QueuePolicy queue(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> QueuePolicy.rejectBeyond(4);
            case 1 -> QueuePolicy.blockBeyond(4, Duration.ofMillis(100));
            default -> QueuePolicy.rejectBeyond(1024);
        };
    }

    private static Lifecycle lifecycle(Random random, Path library) {
        return switch (random.nextInt(4)) {
            case 0 -> Lifecycle.STANDARD.withSpares(1);
            case 1 -> Lifecycle.STANDARD.withTemplate(library);
            case 2 -> Lifecycle.STANDARD.withRecyclingAfterCalls(1 + random.nextInt(100));
            default -> Lifecycle.STANDARD;
        };
    }

    /** The function for a call that comes to such an end. */
    IsolatedFunction of(Mishap mishap) {
        return switch (mishap.pace()) {
            case HURRIED -> hurried;
            case USUAL -> usual;
            case PATIENT -> patient;
        };
    }
}
