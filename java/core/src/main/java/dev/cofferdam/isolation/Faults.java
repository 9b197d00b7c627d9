package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which calls of a pool are to go wrong, and how, so that a program's own handling of that can be tested without a
 * library that misbehaves. Immutable; each method gives a value with one more fault.
 *
 * {@snippet :
 * Faults faults = Faults.none().hang("solve", 3).crash("solve", 5);
 * try (var workers = Workers.builder().faults(faults).build()) {
 *     // the third call of solve ends with DeadlineExceededException, the fifth with WorkerCrashedException
 * }
 * }
 *
 * <p>What goes wrong goes wrong really: instead of the function, a function of the worker's own runs in its process and
 * never returns, raises a signal, or exits. The deadline, the kill, the report and the replacement are those of any call.
 * The function itself, and its library, are not touched by a call that goes wrong.
 *
 * <p>Calls are counted from 1 by the symbol of their function, whatever its library, for each pool on its own, from
 * whichever thread they come, when they have got a worker. Repeated and hedged calls count each time; calls in a
 * {@link Pipeline} are neither counted nor do they go wrong. A pool without faults does not count.
 */
public final class Faults {
    private static final Faults NONE = new Faults(Map.of());
    private static final int MOST_STATUS = 255;

    private final Map<String, Map<Long, Fault>> bySymbol;

    private Faults(Map<String, Map<Long, Fault>> bySymbol) {
        this.bySymbol = bySymbol;
    }

    /** Nothing goes wrong. */
    public static Faults none() {
        return NONE;
    }

    /**
     * A call never ends: it is killed at its deadline, or when it is cancelled.
     *
     * @param symbol the function's name
     * @param nth which of its calls, from 1
     * @throws IllegalArgumentException if the symbol is empty, the number is not positive, or the call has a fault already
     */
    public Faults hang(String symbol, long nth) {
        return with(symbol, nth, new Fault.Hang());
    }

    /**
     * A call ends with SIGSEGV, in {@link WorkerCrashedException}.
     *
     * @throws IllegalArgumentException as for {@link #hang}
     */
    public Faults crash(String symbol, long nth) {
        return crash(symbol, nth, "SIGSEGV");
    }

    /**
     * A call ends with a signal, in {@link WorkerCrashedException}.
     *
     * @param signal its name, such as {@code SIGFPE}; one that ends a process
     * @throws IllegalArgumentException as for {@link #hang}, or if there is no such signal
     */
    public Faults crash(String symbol, long nth, String signal) {
        Objects.requireNonNull(symbol, "symbol");
        return with(symbol, nth, new Fault.Crash(Signals.number(Objects.requireNonNull(signal, "signal"))));
    }

    /**
     * A call ends its process, in {@link WorkerExitedException}.
     *
     * @param status from 0 to 255
     * @throws IllegalArgumentException as for {@link #hang}, or if no process can exit with that status
     */
    public Faults exit(String symbol, long nth, int status) {
        if (status < 0 || status > MOST_STATUS) {
            throw new IllegalArgumentException("status " + status + ": a process exits with 0 to " + MOST_STATUS);
        }
        return with(symbol, nth, new Fault.Exit(status));
    }

    /**
     * A call takes so much longer, and then does what it is to do; or is killed, where its deadline is earlier.
     *
     * @throws IllegalArgumentException as for {@link #hang}, or if the time is not positive
     */
    public Faults slow(String symbol, long nth, Duration more) {
        Workers.requirePositive("more", more);
        return with(symbol, nth, new Fault.Slow(Durations.saturatedNanos(more)));
    }

    /**
     * A call is turned away with {@link java.util.concurrent.RejectedExecutionException}, as if all workers were busy and
     * the queue full. That of a call that was submitted arrives in its future.
     *
     * @throws IllegalArgumentException as for {@link #hang}
     */
    public Faults refuse(String symbol, long nth) {
        return with(symbol, nth, new Fault.Refuse());
    }

    private Faults with(String symbol, long nth, Fault fault) {
        if (Objects.requireNonNull(symbol, "symbol").isEmpty()) {
            throw new IllegalArgumentException("symbol \"\": a function has a name");
        }
        if (nth < 1) {
            throw new IllegalArgumentException("nth " + nth + ": calls are counted from 1");
        }
        Map<Long, Fault> ofSymbol = new TreeMap<>(bySymbol.getOrDefault(symbol, Map.of()));
        Fault before = ofSymbol.putIfAbsent(nth, fault);
        if (before != null) {
            throw new IllegalArgumentException(
                    "nth " + nth + ": that call of " + symbol + " " + before + " already; a call has one fault");
        }
        Map<String, Map<Long, Fault>> all = new TreeMap<>(bySymbol);
        all.put(symbol, ofSymbol);
        return new Faults(all);
    }

    /** By the function's symbol, then by the number of the call. Not to be changed. */
    Map<String, Map<Long, Fault>> bySymbol() {
        return bySymbol;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Faults faults && bySymbol.equals(faults.bySymbol);
    }

    @Override
    public int hashCode() {
        return bySymbol.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Faults[");
        bySymbol.forEach((symbol, faults) -> faults.forEach((nth, fault) -> text.append(text.length() > 7 ? ", " : "")
                .append("call ")
                .append(nth)
                .append(" of ")
                .append(symbol)
                .append(' ')
                .append(fault)));
        return text.append(']').toString();
    }
}
