package dev.cofferdam.bench.compute.kernel;

import dev.cofferdam.bench.compute.work.Entrant;
import dev.cofferdam.bench.compute.work.Server;
import dev.cofferdam.bench.compute.work.Turns;
import dev.cofferdam.bench.compute.work.Work;
import dev.cofferdam.bench.placement.StreamKernel;
import java.io.IOException;
import java.util.List;

/** Two at one kernel after another, in turns: this library and the Vector API, or this library and STREAM. */
final class KernelContest {
    static final String OURS = "cofferdam";
    static final String VECTOR_API = "vector-api";

    /** Of a median that one round in a bad moment does not spoil. */
    private static final int LEAST_ROUNDS = 5;

    /**
     * After so many calls, and as many loops in each, whatever runs has been handed to the last compiler: until then the
     * Vector API makes objects of its vectors, and is a hundred times slower, steadily.
     */
    private static final int COMPILED_AFTER = 6000;

    /** The same where much is compiled already, or calls loop over pieces. */
    private static final int PRACTISED_AFTER = 1000;

    private static final int CALLS_AT_A_TIME = 100;

    private final double budgetNanos;
    private final KernelJournal journal;

    /** @param budgetNanos about how long the rounds of one kernel may take */
    KernelContest(double budgetNanos, KernelJournal journal) {
        this.budgetNanos = budgetNanos;
        this.journal = journal;
    }

    static String named(StreamKernel loop) {
        return "stream-" + loop.label();
    }

    /** Against the Vector API, on arrays of so many elements; only where both come to the same result. */
    void small(Kernel kernel, List<Integer> sizes) throws IOException {
        boolean compiled = false;
        for (int n : sizes) {
            SmallData data = new SmallData(n);
            KernelJournal.Key key = new KernelJournal.Key(kernel, n, OURS);
            try {
                double[] ours = once(SmallKernels.prepare(kernel, data));
                double[] theirs = once(VectorApi.prepare(kernel, data));
                int differs = Agreement.of(kernel).firstDifference(ours, theirs);
                if (differs >= 0) {
                    journal.absent(
                            key,
                            "element " + differs + " is " + ours[differs] + ", by the Vector API " + theirs[differs]);
                    continue;
                }
                List<Entrant> entrants = List.of(
                        new Entrant(OURS, SmallKernels.prepare(kernel, data)),
                        new Entrant(VECTOR_API, VectorApi.prepare(kernel, data)));
                for (Entrant entrant : entrants) {
                    // Another length may undo what the compiler took for granted.
                    compile(entrant.work(), compiled ? PRACTISED_AFTER : COMPILED_AFTER);
                }
                compiled = true;
                hold(key, entrants);
            } catch (Exception | LinkageError failed) {
                journal.absent(key, Server.reason(failed));
            }
        }
    }

    private static void compile(Work work, int enough) throws Exception {
        for (int calls = 0; calls < enough; calls += CALLS_AT_A_TIME) {
            long ignored = work.nanos(CALLS_AT_A_TIME);
        }
    }

    private static double[] once(Repeated work) throws Exception {
        long ignored = work.nanos(1);
        return work.answer().clone();
    }

    /**
     * Against STREAM.
     *
     * @param practice little memory, on which Java's part of the call is compiled in less time
     */
    void large(Kernel kernel, LargeData data, LargeData practice) throws IOException {
        KernelJournal.Key key = new KernelJournal.Key(kernel, data.elements(kernel), OURS);
        try {
            compile(LargeKernels.prepare(kernel, practice), PRACTISED_AFTER);
            hold(
                    key,
                    List.of(
                            new Entrant(OURS, LargeKernels.prepare(kernel, data)),
                            new Entrant(named(kernel.yardstick()), LargeKernels.stream(kernel.yardstick(), data))));
        } catch (Exception | LinkageError failed) {
            journal.absent(key, Server.reason(failed));
        }
    }

    private void hold(KernelJournal.Key key, List<Entrant> entrants) throws Exception {
        for (Entrant entrant : entrants) {
            entrant.warm(budgetNanos / 10, budgetNanos / 2);
        }
        new Turns(budgetNanos, LEAST_ROUNDS, 0).take(entrants);
        for (Entrant entrant : entrants) {
            journal.measured(
                    new KernelJournal.Key(key.kernel(), key.elements(), entrant.name()), entrant.nanosPerCall());
        }
    }
}
