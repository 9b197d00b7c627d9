package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Entrant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Server;
import dev.cofferdam.bench.compute.work.Turns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All contestants at one problem after another, in turns. */
final class Contest {
    /** A peer so many times slower than the fastest is not waited for at larger sizes. */
    private static final double HOPELESS = 4;

    /** ... once a call of it takes so long. */
    private static final double IMPATIENCE_NANOS = 20e6;

    /** What a compiler needs for a routine's deepest callers, which go on at the speed of its first stage meanwhile. */
    private static final double FIRST_WARMTH = 0.9e9;

    private static final double WARMTH = 0.2e9;

    private final List<Contestant> contestants;
    private final int threads;
    private final double budgetNanos;
    private final double patienceNanos;
    private final Journal journal;
    private final Map<String, String> leftOut = new HashMap<>();
    private boolean compiled;

    /**
     * @param budgetNanos about how long a problem may take; the largest take as long as one round does
     * @param patienceNanos a problem of which one round takes longer is left out
     */
    Contest(List<Contestant> contestants, int threads, double budgetNanos, double patienceNanos, Journal journal) {
        this.contestants = contestants;
        this.threads = threads;
        this.budgetNanos = budgetNanos;
        this.patienceNanos = patienceNanos;
        this.journal = journal;
    }

    /** Holds a contest of each size; a peer that is left behind at one is left out of the larger. */
    void hold(List<Problem> problems) throws IOException {
        leftOut.clear();
        compiled = false;
        double roundNanos = 0;
        int before = 1;
        for (Problem problem : problems) {
            double expected = roundNanos
                    * problem.routine().operations(problem.n())
                    / problem.routine().operations(before);
            if (expected > patienceNanos) {
                journal.leftOut(
                        problem,
                        threads,
                        String.format("one round takes about %.0f s, too long for --quick", expected / 1e9));
                continue;
            }
            roundNanos = hold(problem);
            before = problem.n();
            compiled = true;
        }
    }

    /** Returns how long a round of one call each takes. */
    private double hold(Problem problem) throws IOException {
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
            entrant.work().close();
            journal.measured(problem, threads, entrant.name(), entrant.nanosPerCall());
        }
        leaveBehind(problem, entrants);
        return entrants.stream().mapToDouble(Entrant::nanos).sum();
    }

    /** Nothing, or why it takes no part. */
    private String enter(Problem problem, Contestant contestant, List<Entrant> entrants) {
        try {
            Entrant entrant = new Entrant(contestant.name(), contestant.prepare(problem));
            warm(entrant);
            entrants.add(entrant);
            return "";
        } catch (Exception | LinkageError | OutOfMemoryError failed) {
            return Server.reason(failed);
        }
    }

    private void warm(Entrant entrant) throws Exception {
        if (!compiled) {
            double least = Math.min(Contestants.isHere(entrant.name()) ? FIRST_WARMTH : WARMTH, budgetNanos);
            entrant.warm(least, Math.min(3e9, 1.5 * budgetNanos));
        } else if (Contestants.isHere(entrant.name())) {
            // It may go another way than at the size before, whose code is not compiled.
            double least = Math.min(WARMTH, 0.2 * budgetNanos);
            entrant.warm(least, least);
        } else {
            double least = Math.min(0.2e9, budgetNanos / 20);
            entrant.warm(least, least);
        }
    }

    private void rounds(Problem problem, List<Entrant> entrants) throws IOException {
        try {
            // Threads of a library go on looking for work for a while: OpenBLAS's for some 2^26 cycles.
            new Turns(budgetNanos, 1, threads > 1 ? 40 : 0).take(entrants);
        } catch (Exception failed) {
            throw new IOException(problem + ": " + Server.reason(failed), failed);
        }
    }

    private void leaveBehind(Problem problem, List<Entrant> entrants) {
        double fastest = entrants.stream().mapToDouble(Entrant::nanos).min().orElse(0);
        for (Entrant entrant : entrants) {
            String name = entrant.name();
            if (!Contestants.YARDSTICKS.contains(name)
                    && entrant.nanos() > HOPELESS * fastest
                    && entrant.nanos() > IMPATIENCE_NANOS) {
                leftOut.put(
                        name,
                        String.format(
                                "at n = %d it took %.0f times as long as the fastest",
                                problem.n(), entrant.nanos() / fastest));
            }
        }
    }
}
