package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Both sides' count of each call: the functions', in shared memory, of runs that began and finished, and the callers', of
 * ends. {@link #audit} holds them against each other when all is over.
 */
final class Ledger implements AutoCloseable {
    /** What a caller can say of a call that is over. */
    enum End {
        VALUE,
        /** An exception that leaves open whether it ran. */
        EXCEPTION,
        /** An exception that says that it did not run. */
        NEVER_RAN
    }

    /** {@code struct run}. */
    private static final long RUN_BYTES = 16;

    private static final long BEGUN = 0;
    private static final long FINISHED = 4;
    private static final long MISHAPS = 8;
    private static final VarHandle COUNT = JAVA_INT.varHandle();

    private final int size;
    private final SharedArena arena;
    private final MemorySegment runs;

    private final AtomicInteger taken = new AtomicInteger();
    private volatile boolean ended;
    private final AtomicIntegerArray ends;
    /** Of futures: how often what depends on one was run. */
    private final AtomicIntegerArray completions;

    /** By the caller of each, read when all callers have ended. */
    private final @Nullable Call[] calls;

    private final @Nullable End[] how;
    private final long[] runsSeen;

    Ledger(int size) {
        this.size = size;
        this.arena = SharedArena.create(size * RUN_BYTES);
        this.runs = arena.allocate(size * RUN_BYTES, RUN_BYTES);
        this.ends = new AtomicIntegerArray(size);
        this.completions = new AtomicIntegerArray(size);
        this.calls = new Call[size];
        this.how = new End[size];
        this.runsSeen = new long[size];
    }

    void showTo(Workers workers) {
        workers.attach(arena);
    }

    /** The number of the next call, or -1 when there have been as many as there are to be. */
    int next() {
        if (ended) {
            return -1;
        }
        int number = taken.getAndUpdate(before -> Math.min(size, before + 1));
        return number < size ? number : -1;
    }

    /** How many calls have been begun. */
    int taken() {
        return taken.get();
    }

    boolean isOver() {
        return ended || taken.get() == size;
    }

    /** No further call is begun. */
    void end() {
        ended = true;
    }

    long addressOf(int number) {
        return runs.address() + number * RUN_BYTES;
    }

    void begins(Call call) {
        calls[call.number()] = call;
    }

    /** Nothing of the call runs any more. */
    void ended(Call call, End end) {
        int number = call.number();
        how[number] = end;
        runsSeen[number] = runsOf(number);
        ends.incrementAndGet(number);
    }

    /** A future has run what depends on it. */
    void completed(Call call) {
        completions.incrementAndGet(call.number());
    }

    private int count(int number, long which) {
        return (int) COUNT.getVolatile(runs, number * RUN_BYTES + which);
    }

    private long runsOf(int number) {
        return (long) count(number, BEGUN) << 32 | count(number, FINISHED);
    }

    /** How many calls there were of each kind. When all callers have ended. */
    Map<Kind, Long> byKind() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Call call : calls) {
            if (call != null) {
                counts.merge(call.kind(), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** In how many calls each was reached, by the functions' own count. When all callers have ended. */
    Map<Mishap, Long> byMishap() {
        Map<Mishap, Long> counts = new EnumMap<>(Mishap.class);
        for (Call call : calls) {
            if (call != null && call.kind().isWitnessed() && count(call.number(), MISHAPS) > 0) {
                counts.merge(call.mishap(), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Runs that began, of all calls. */
    long runs() {
        long sum = 0;
        for (int i = 0; i < taken.get(); i++) {
            sum += count(i, BEGUN);
        }
        return sum;
    }

    /** Holds both sides against each other. When all callers have ended and no process is left. */
    void audit(Verdict verdict) {
        for (int i = 0; i < taken.get(); i++) {
            Call call = calls[i];
            End end = how[i];
            if (call == null || end == null || ends.get(i) == 0) {
                verdict.lost(call == null ? "call " + i : call.toString());
            } else {
                audit(call, end, verdict);
            }
        }
    }

    private void audit(Call call, End end, Verdict verdict) {
        int number = call.number();
        int begun = count(number, BEGUN);
        int finished = count(number, FINISHED);
        String counts = call + " ended " + ends.get(number) + " times, last by " + end + "; begun " + begun
                + " times, finished " + finished + " times";
        if (ends.get(number) > 1 || completions.get(number) > 1) {
            verdict.doubleEnded(counts + ", completed " + completions.get(number) + " times");
        } else if (begun > call.kind().mostRuns() || finished > begun) {
            verdict.doubleEnded(counts);
        } else if (end == End.NEVER_RAN && begun > 0 && !call.kind().isRepeated()) {
            verdict.doubleEnded(counts + ", though it never ran");
        } else if (runsOf(number) != runsSeen[number]) {
            verdict.doubleEnded(counts + ", which were " + (runsSeen[number] >>> 32) + " and " + (int) runsSeen[number]
                    + " when it ended");
        } else if (end == End.VALUE && call.kind().isWitnessed() && finished == 0) {
            verdict.wrong(counts + ": a value that nobody computed");
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
