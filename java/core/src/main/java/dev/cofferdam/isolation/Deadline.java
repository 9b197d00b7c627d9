package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A time by which a piece of work is to be over, whatever isolated calls it makes: each of them has its own deadline and
 * this one, and the earlier one holds.
 *
 * {@snippet :
 * double[] answer = Deadline.within(Duration.ofMillis(500), () -> {
 *     prepare.call(input);     // whatever these two have for themselves:
 *     return solve(input);     // both are over, or killed, after 500 ms
 * });
 * }
 *
 * <p>Deadlines nest; an inner one that is later than the outer changes nothing. It is a {@link ScopedValue}: threads that
 * {@code StructuredTaskScope} forks inherit it, others do not, and {@link IsolatedFunction#submit} takes the caller's
 * along. It ends isolated calls, also those that still wait for a worker, and nothing else: Java code between them runs
 * on. Immutable; all methods may be called from any thread, and none blocks but for the work it is given.
 */
public final class Deadline {
    private static final ScopedValue<Deadline> ENCLOSING = ScopedValue.newInstance();

    private final Duration asked;
    private final long atNanos;

    private Deadline(Duration asked, long atNanos) {
        this.asked = asked;
        this.atNanos = atNanos;
    }

    /**
     * Does some work within a deadline that begins now.
     *
     * @param duration the time that the isolated calls of the work have in all
     * @param work what to do, on this thread
     * @return what the work returns
     * @throws X what the work throws; a {@link DeadlineExceededException} of a call says whether an enclosing deadline
     *     held
     * @throws IllegalArgumentException if the duration is not positive
     */
    public static <T extends @Nullable Object, X extends Throwable> T within(
            Duration duration, ScopedValue.CallableOp<? extends T, X> work) throws X {
        Workers.requirePositive("duration", duration);
        Objects.requireNonNull(work, "work");
        return ScopedValue.where(ENCLOSING, beginning(duration)).call(work);
    }

    /**
     * Does some work that returns nothing within a deadline that begins now.
     *
     * @param duration the time that the isolated calls of the work have in all
     * @param work what to do, on this thread
     * @throws IllegalArgumentException if the duration is not positive
     */
    public static void runWithin(Duration duration, Runnable work) {
        Workers.requirePositive("duration", duration);
        Objects.requireNonNull(work, "work");
        ScopedValue.where(ENCLOSING, beginning(duration)).run(work);
    }

    /** The deadline that holds here, if there is any: of the enclosing ones the earliest. */
    public static Optional<Deadline> enclosing() {
        return ENCLOSING.isBound() ? Optional.of(ENCLOSING.get()) : Optional.empty();
    }

    /** The time that {@link #within} was given. */
    public Duration asked() {
        return asked;
    }

    /** The time that is left; zero when it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, atNanos - System.nanoTime()));
    }

    private static Deadline beginning(Duration duration) {
        long now = System.nanoTime();
        long at = saturated(now, Durations.saturatedNanos(duration));
        return ENCLOSING.isBound() && ENCLOSING.get().atNanos <= at ? ENCLOSING.get() : new Deadline(duration, at);
    }

    /** A time so long after another, or the end of time. */
    static long saturated(long now, long nanos) {
        long at = now + nanos;
        return at < now ? Long.MAX_VALUE : at;
    }

    /** The time of the enclosing deadline, or the end of time. */
    static long enclosingNanos() {
        return ENCLOSING.isBound() ? ENCLOSING.get().atNanos : Long.MAX_VALUE;
    }

    /** Does some work within a deadline that may have begun before, and within those that enclose this. */
    static <T extends @Nullable Object> T until(
            Duration asked, long atNanos, ScopedValue.CallableOp<T, RuntimeException> work) {
        return atNanos < enclosingNanos()
                ? ScopedValue.where(ENCLOSING, new Deadline(asked, atNanos)).call(work)
                : work.call();
    }

    /** The same work within the deadline that encloses this, on whatever thread it is done. */
    static <T extends @Nullable Object> Supplier<T> carried(Supplier<T> work) {
        if (!ENCLOSING.isBound()) {
            return work;
        }
        Deadline here = ENCLOSING.get();
        return () -> ScopedValue.where(ENCLOSING, here).call(work::get);
    }

    @Override
    public String toString() {
        return "Deadline[" + Durations.format(asked) + ", " + Durations.format(left()) + " left]";
    }
}
