package dev.cofferdam.bench.chaos;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** So many calls by threads of both kinds, while trouble is made; and what came of it. Used once. */
final class Chaos {
    private static final int PLATFORM_CALLERS = 3;
    private static final int VIRTUAL_CALLERS = 3;

    /** Longer than calls that are made together can take: the deadlines of all, in the longest pipeline. */
    private static final long STALLED_NANOS = 120_000_000_000L;

    private static final long LOOK_MILLIS = 50;
    private static final long SAY_NANOS = 5_000_000_000L;

    private final Verdict verdict;
    private final Census.Marks marks;
    private final Ends ends = new Ends();
    private final Inputs inputs;
    private final Ledger ledger;
    private final PassingArena passingArena = new PassingArena();
    private final Pools pools;
    private final Deck<Kind> kinds;
    private final Deck<Mishap> mishaps;
    private final List<Caller> callers = new ArrayList<>();
    private final Random seeds;
    private volatile boolean hasStalled;

    /**
     * @param calls how many
     * @param verdict is told what must not be
     * @param marks learns those of the pools
     */
    Chaos(int calls, long seed, Verdict verdict, Census.Marks marks) {
        this.seeds = new Random(seed);
        this.verdict = verdict;
        this.marks = marks;
        this.inputs = new Inputs(new Random(seeds.nextLong()));
        this.ledger = new Ledger(calls);
        this.pools = new Pools(inputs, ledger, seeds.nextLong());
        marks.learn();
        this.kinds = new Deck<>(kindCards(), seeds.nextLong());
        this.mishaps = new Deck<>(Mishap.all(), seeds.nextLong());
        for (int i = 0; i < PLATFORM_CALLERS + VIRTUAL_CALLERS; i++) {
            callers.add(new Caller(this, seeds.nextLong()));
        }
    }

    /** Those that make one call at a time come more often than those that make many. */
    private static List<Kind> kindCards() {
        List<Kind> cards = new ArrayList<>(List.of(Kind.values()));
        cards.addAll(Collections.nCopies(24, Kind.PLAIN));
        cards.addAll(Collections.nCopies(6, Kind.FUTURE));
        for (Kind single :
                List.of(Kind.PASSING_ARENA, Kind.RETRIED, Kind.HEDGED, Kind.ALL_OR_NOTHING, Kind.COPIED, Kind.BLAS)) {
            cards.addAll(Collections.nCopies(3, single));
        }
        return cards;
    }

    /** What there was, for the report. */
    record Counts(
            long calls,
            long runs,
            double seconds,
            Map<Kind, Long> byKind,
            Map<Mishap, Long> byMishap,
            Map<Trouble, Long> byTrouble,
            Map<String, Long> byEnd) {}

    /** @param progress is told how many calls have been begun, now and then */
    Counts run(Consumer<Integer> progress) throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers.size(); i++) {
            Thread.Builder builder = i < PLATFORM_CALLERS ? Thread.ofPlatform().daemon() : Thread.ofVirtual();
            threads.add(builder.name("chaos-caller-" + i).unstarted(guarded("a caller", callers.get(i))));
        }
        Troubles troubles = new Troubles(this, seeds);
        threads.forEach(Thread::start);
        await(threads, progress);
        if (threads.stream().anyMatch(Thread::isAlive)) {
            hasStalled = true;
            ledger.end();
            awaitOthers(threads);
        }
        Thread closing = Thread.ofPlatform().daemon().name("chaos-end").start(guarded("closing", () -> {
            troubles.close();
            close();
        }));
        if (!closing.join(Duration.ofNanos(STALLED_NANOS))) {
            threads.add(closing);
            verdict.wrong("what is to be closed is not within " + Duration.ofNanos(STALLED_NANOS));
        }
        threads.stream().filter(Thread::isAlive).forEach(Chaos::sayWhereItIs);
        double seconds = (System.nanoTime() - start) / 1e9;
        ledger.audit(verdict);
        Counts counts = new Counts(
                ledger.taken(),
                ledger.runs(),
                seconds,
                ledger.byKind(),
                ledger.byMishap(),
                troubles.counts(),
                ends.counts());
        ledger.close();
        return counts;
    }

    /** Whatever ends a thread too early is told. */
    Runnable guarded(String who, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error unexpected) {
                verdict.wrong(who + " failed: " + trace(unexpected));
            }
        };
    }

    /** For people, with all causes and where they came from. */
    static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }

    /** Returns when all have ended, or one goes on with the same calls for too long. */
    private void await(List<Thread> threads, Consumer<Integer> progress) throws InterruptedException {
        long said = System.nanoTime();
        for (Thread thread : threads) {
            while (!thread.join(Duration.ofMillis(LOOK_MILLIS))) {
                if (callers.stream().anyMatch(caller -> caller.nanosOnTheSame() > STALLED_NANOS)) {
                    return;
                }
                if (System.nanoTime() - said > SAY_NANOS) {
                    said = System.nanoTime();
                    progress.accept(ledger.taken());
                }
            }
        }
    }

    /** Those that are not held up end after the calls that they make now. */
    private static void awaitOthers(List<Thread> threads) throws InterruptedException {
        long until = System.nanoTime() + STALLED_NANOS;
        for (Thread thread : threads) {
            boolean ignored = thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
        }
    }

    private static void sayWhereItIs(Thread thread) {
        StringBuilder text = new StringBuilder("bench: " + thread + " goes on without end:\n");
        for (StackTraceElement at : thread.getStackTrace()) {
            text.append("      at ").append(at).append('\n');
        }
        System.err.print(text);
    }

    private void close() {
        pools.close();
        passingArena.close();
        int changed = inputs.changed();
        if (changed > 0) {
            verdict.wrong(changed + " words of READ_ONLY input have changed");
        }
        inputs.close();
    }

    // ---- for those who take part

    /** Whether no call will be begun any more. */
    boolean isOver() {
        return hasStalled || ledger.isOver();
    }

    /** True when it has been done. */
    boolean replacePool(boolean atOnce) {
        pools.replace(atOnce, marks::learn);
        return true;
    }

    Verdict verdict() {
        return verdict;
    }

    Ends ends() {
        return ends;
    }

    Inputs inputs() {
        return inputs;
    }

    Ledger ledger() {
        return ledger;
    }

    PassingArena passingArena() {
        return passingArena;
    }

    Pools pools() {
        return pools;
    }

    Deck<Kind> kinds() {
        return kinds;
    }

    Deck<Mishap> mishaps() {
        return mishaps;
    }

    List<Caller> callers() {
        return callers;
    }
}
