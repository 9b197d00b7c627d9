package dev.cofferdam.bench.compute.work;

import java.util.ArrayList;
import java.util.List;

/** Somebody who is ready to take turns at some work, and what the turns gave. */
public final class Entrant {
    /** So many measurements in a row that agree to a tenth. */
    private static final int SETTLED = 3;

    private final String name;
    private final Work work;
    private final List<Double> nanosPerCall = new ArrayList<>();
    private double nanos;
    private long calls = 1;

    public Entrant(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    public String name() {
        return name;
    }

    public Work work() {
        return work;
    }

    /** About how long a call takes, as the warm-up has it. */
    public double nanos() {
        return nanos;
    }

    /** Of all turns so far, one after another. */
    public List<Double> nanosPerCall() {
        return nanosPerCall;
    }

    /**
     * Until its code is compiled, which shows in that twice as many calls are no faster any more, and its data are where
     * they will be; and finds out how long a call takes. A call that is slow enough needs no more than one.
     *
     * @param least nanoseconds to spend on it anyway
     * @param most nanoseconds to spend on it at most, about
     * @throws Exception if the work cannot be done
     */
    public void warm(double least, double most) throws Exception {
        double spent = 0;
        int settled = 0;
        long attempt = 1;
        while (spent < least || (settled < SETTLED && spent < most)) {
            double taken = work.nanos(attempt);
            double before = nanos;
            spent += taken;
            nanos = taken / attempt;
            settled = before > 0 && Math.abs(nanos / before - 1) < 0.1 ? settled + 1 : 0;
            if (taken < least / 4) {
                attempt *= 2;
            }
        }
    }

    /** Sets how long its turns are, in nanoseconds; one call, if that takes longer. Returns how long that is, about. */
    double aim(double turn) {
        calls = Math.max(1, (long) (turn / nanos));
        return calls * nanos;
    }

    void turn() throws Exception {
        nanosPerCall.add(work.nanos(calls) / (double) calls);
    }
}
