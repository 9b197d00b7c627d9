package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Server;
import dev.cofferdam.bench.compute.work.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All contestants at one problem, in rounds. In a round each has a turn of about the same length, now in one order and
 * then in the other, so that what the machine does meanwhile it does to neighbours alike.
 */
final class Contest {
    /** A peer so many times slower than the fastest is not waited for at larger sizes. */
    private static final double HOPELESS = 4;

    /** ... once a call of it takes so long. */
    private static final double IMPATIENCE_NANOS = 20e6;

    private static final int MOST_ROUNDS = 41;

    /** So many measurements in a row that agree to a tenth. */
    private static final int SETTLED = 3;

    private final List<Contestant> contestants;
    private final int threads;
    private final double budgetNanos;
    private final Journal journal;
    private final Map<String, String> leftOut = new HashMap<>();
    private boolean compiled;

    /**
     * @param budgetNanos about how long a problem may take; the largest take as long as one round does
     */
    Contest(List<Contestant> contestants, int threads, double budgetNanos, Journal journal) {
        this.contestants = contestants;
        this.threads = threads;
        this.budgetNanos = budgetNanos;
        this.journal = journal;
    }

    /** One of them, ready. */
    private static final class Entrant {
        final Contestant contestant;
        final Work work;
        final List<Double> nanosPerCall = new ArrayList<>();
        double nanos;
        long calls = 1;

        Entrant(Contestant contestant, Work work) {
            this.contestant = contestant;
            this.work = work;
        }

        void turn() throws Exception {
            nanosPerCall.add(work.nanos(calls) / (double) calls);
        }
    }

    /** Holds a contest of each size; a peer that is left behind at one is left out of the larger. */
    void hold(List<Problem> problems) throws IOException {
        leftOut.clear();
        compiled = false;
        for (Problem problem : problems) {
            hold(problem);
            compiled = true;
        }
    }

    private void hold(Problem problem) throws IOException {
        List<Entrant> entrants = new ArrayList<>();
        for (Contestant contestant : contestants) {
            String why = leftOut.get(contestant.name());
            if (why == null) {
                why = enter(problem, contestant, entrants);
            }
            if (!why.isEmpty()) {
                journal.absent(problem, threads, contestant.name(), why);
            }
        }
        rounds(problem, entrants);
        for (Entrant entrant : entrants) {
            entrant.work.close();
            journal.measured(problem, threads, entrant.contestant.name(), entrant.nanosPerCall);
        }
        leaveBehind(problem, entrants);
    }

    /** Nothing, or why it takes no part. */
    private String enter(Problem problem, Contestant contestant, List<Entrant> entrants) {
        try {
            Entrant entrant = new Entrant(contestant, contestant.prepare(problem));
            warm(entrant);
            entrants.add(entrant);
            return "";
        } catch (Exception | LinkageError | OutOfMemoryError failed) {
            return Server.reason(failed);
        }
    }

    /**
     * Until its code is compiled, which shows in that twice as many calls are no faster any more, and its data are where
     * they will be; and finds out how long a call takes. A call that is slow enough needs no more than one.
     */
    private void warm(Entrant entrant) throws Exception {
        double least = Math.min(0.2e9, budgetNanos / 20);
        // What was compiled for one size serves the next.
        double most = compiled ? least : Math.min(3e9, 1.5 * budgetNanos);
        double spent = 0;
        int settled = 0;
        long calls = 1;
        while (spent < least || (settled < SETTLED && spent < most)) {
            double nanos = entrant.work.nanos(calls);
            double before = entrant.nanos;
            spent += nanos;
            entrant.nanos = nanos / calls;
            settled = before > 0 && Math.abs(entrant.nanos / before - 1) < 0.1 ? settled + 1 : 0;
            if (nanos < least / 4) {
                calls *= 2;
            }
        }
    }

    private void rounds(Problem problem, List<Entrant> entrants) throws IOException {
        double slowest = entrants.stream().mapToDouble(one -> one.nanos).max().orElse(0);
        double turn = Math.max(1e6, budgetNanos / MOST_ROUNDS / Math.max(1, entrants.size()));
        double round = 0;
        for (Entrant entrant : entrants) {
            entrant.calls = Math.max(1, (long) (Math.min(turn, Math.max(slowest, 2e6)) / entrant.nanos));
            round += entrant.calls * entrant.nanos;
        }
        int rounds = (int) Math.clamp(budgetNanos / Math.max(1, round), 1, MOST_ROUNDS);
        List<Entrant> backwards = entrants.reversed();
        try {
            for (int i = 0; i < rounds; i++) {
                for (Entrant entrant : i % 2 == 0 ? entrants : backwards) {
                    rest();
                    entrant.turn();
                }
            }
        } catch (Exception failed) {
            throw new IOException(problem + ": " + Server.reason(failed), failed);
        }
    }

    /** Threads of a library go on looking for work for a while: OpenBLAS's for some 2^26 cycles. */
    private void rest() throws InterruptedException {
        if (threads > 1) {
            Thread.sleep(40);
        }
    }

    private void leaveBehind(Problem problem, List<Entrant> entrants) {
        double fastest = entrants.stream().mapToDouble(one -> one.nanos).min().orElse(0);
        for (Entrant entrant : entrants) {
            String name = entrant.contestant.name();
            if (!Contestants.YARDSTICKS.contains(name)
                    && entrant.nanos > HOPELESS * fastest
                    && entrant.nanos > IMPATIENCE_NANOS) {
                leftOut.put(
                        name,
                        String.format(
                                "at n = %d it took %.0f times as long as the fastest",
                                problem.n(), entrant.nanos / fastest));
            }
        }
    }
}
