package dev.cofferdam.bench.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes trouble from three threads of its own, by the number of calls that have begun: a run of so many calls has so much of
 * it on any machine. Each kind comes once before any comes again.
 */
final class Troubles implements AutoCloseable {
    /** Calls between two of one thread, on average. */
    private static final int CALLS_TO_SIGNAL = 80;

    private static final int CALLS_TO_TROUBLE_IN_JVM = 150;
    private static final int CALLS_TO_CLOSING = 500;

    private static final Duration LONGEST_WORKER_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_SUPERVISOR_PAUSE = Duration.ofMillis(300);
    private static final int GARBAGE_ARRAYS = 1000;
    private static final int GARBAGE_BYTES = 128 << 10;

    private final Chaos chaos;
    private final Map<Trouble, Long> counts = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ExecutorService pauses = Executors.newVirtualThreadPerTaskExecutor();

    Troubles(Chaos chaos, Random seeds) {
        this.chaos = chaos;
        make("signals", CALLS_TO_SIGNAL, seeds, signals());
        make("jvm", CALLS_TO_TROUBLE_IN_JVM, seeds, troubleInJvm());
        make("closings", CALLS_TO_CLOSING, seeds, closings());
    }

    /** What a stopped process costs until that is noticed bounds how often it may be. */
    private static List<Trouble> signals() {
        List<Trouble> cards =
                new ArrayList<>(List.of(Trouble.STOP_WORKER, Trouble.STOP_WORKER, Trouble.STOP_SUPERVISOR));
        cards.addAll(Collections.nCopies(5, Trouble.PAUSE_SUPERVISOR));
        cards.addAll(Collections.nCopies(10, Trouble.KILL_SUPERVISOR));
        cards.addAll(Collections.nCopies(20, Trouble.PAUSE_WORKER));
        cards.addAll(Collections.nCopies(60, Trouble.KILL_WORKER));
        return cards;
    }

    private static List<Trouble> troubleInJvm() {
        List<Trouble> cards = new ArrayList<>(Collections.nCopies(2, Trouble.COLLECT_GARBAGE));
        cards.addAll(Collections.nCopies(2, Trouble.ALLOCATE_HARD));
        cards.addAll(Collections.nCopies(9, Trouble.INTERRUPT_CALLER));
        cards.addAll(Collections.nCopies(9, Trouble.CANCEL_FUTURE));
        return cards;
    }

    private static List<Trouble> closings() {
        List<Trouble> cards = new ArrayList<>(List.of(Trouble.CLOSE_POOL, Trouble.SHUT_POOL_DOWN_NOW));
        cards.addAll(Collections.nCopies(4, Trouble.CLOSE_ARENA));
        return cards;
    }

    private void make(String name, int meanGap, Random seeds, List<Trouble> cards) {
        Deck<Trouble> first = new Deck<>(cards.stream().distinct().toList(), seeds.nextLong());
        Deck<Trouble> then = new Deck<>(cards, seeds.nextLong());
        Random random = new Random(seeds.nextLong());
        int kinds = (int) cards.stream().distinct().count();
        Runnable making = () -> {
            int at = 0;
            for (int i = 0; !chaos.isOver(); i++) {
                at += 1 + random.nextInt(2 * meanGap);
                if (awaitCalls(at)) {
                    make(i < kinds ? first.deal() : then.deal(), random);
                }
            }
        };
        threads.add(Thread.ofPlatform()
                .daemon()
                .name("chaos-" + name)
                .start(chaos.guarded("the trouble of " + name, making)));
    }

    /** False if there will not be so many. */
    private boolean awaitCalls(int begun) {
        while (chaos.ledger().taken() < begun && !chaos.isOver()) {
            nap();
        }
        return !chaos.isOver();
    }

    /** Until it has hit somebody. */
    private void make(Trouble trouble, Random random) {
        while (!chaos.isOver()) {
            if (hits(trouble, random)) {
                counts.merge(trouble, 1L, Long::sum);
                return;
            }
            nap();
        }
    }

    private static void nap() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException impossible) { // nobody knows this thread
            throw new AssertionError(impossible);
        }
    }

    private boolean hits(Trouble trouble, Random random) {
        return switch (trouble) {
            case KILL_WORKER -> signal(Victim.workerOf(chaos.pools().any(random), random), Victim.SIGKILL);
            case STOP_WORKER -> signal(Victim.workerOf(chaos.pools().any(random), random), Victim.SIGSTOP);
            case PAUSE_WORKER ->
                pause(Victim.workerOf(chaos.pools().any(random), random), random, LONGEST_WORKER_PAUSE);
            case KILL_SUPERVISOR -> signal(Victim.supervisorOf(chaos.pools().any(random), random), Victim.SIGKILL);
            case STOP_SUPERVISOR -> signal(Victim.supervisorOf(chaos.pools().any(random), random), Victim.SIGSTOP);
            case PAUSE_SUPERVISOR ->
                pause(Victim.supervisorOf(chaos.pools().any(random), random), random, LONGEST_SUPERVISOR_PAUSE);
            case COLLECT_GARBAGE -> collectGarbage();
            case ALLOCATE_HARD -> allocateHard();
            case INTERRUPT_CALLER -> someCaller(random).interrupt();
            case CANCEL_FUTURE -> someCaller(random).cancelOne(random);
            case CLOSE_POOL -> chaos.replacePool(false);
            case SHUT_POOL_DOWN_NOW -> chaos.replacePool(true);
            case CLOSE_ARENA -> chaos.passingArena().replace();
        };
    }

    private static boolean signal(Victim victim, int signal) {
        try (victim) {
            return victim.send(signal);
        }
    }

    private boolean pause(Victim victim, Random random, Duration longest) {
        if (!victim.send(Victim.SIGSTOP)) {
            victim.close();
            return false;
        }
        Duration pause = Duration.ofNanos(random.nextLong(longest.toNanos()));
        var ignored = pauses.submit(() -> {
            try (victim) {
                Thread.sleep(pause);
                return victim.send(Victim.SIGCONT); // unless it has ended
            }
        });
        return true;
    }

    @SuppressWarnings("SystemGc") // a collection is what is wanted
    private static boolean collectGarbage() {
        System.gc();
        return true;
    }

    private static boolean allocateHard() {
        int length = 0;
        for (int i = 0; i < GARBAGE_ARRAYS; i++) {
            length += new byte[GARBAGE_BYTES].length;
        }
        return length > 0;
    }

    private Caller someCaller(Random random) {
        List<Caller> callers = chaos.callers();
        return callers.get(random.nextInt(callers.size()));
    }

    /** How often each has happened. */
    Map<Trouble, Long> counts() {
        Map<Trouble, Long> all = new EnumMap<>(Trouble.class);
        for (Trouble trouble : Trouble.values()) {
            all.put(trouble, counts.getOrDefault(trouble, 0L));
        }
        return all;
    }

    /** Ends it. Blocks until what has been begun is done. */
    @Override
    public void close() {
        for (Thread thread : threads) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        pauses.close();
    }
}
