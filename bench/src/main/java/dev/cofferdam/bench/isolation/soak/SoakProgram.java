package dev.cofferdam.bench.isolation.soak;

import java.util.List;
import java.util.Locale;

/**
 * A JVM that soaks a pool, with a heap that is fixed and there before: so that what it occupies more of in the end is the
 * library's doing. It prints what all occupy before and after, and of every slice nanoseconds: what half of its calls took
 * on CPUs and in time, what the other half took with which workers died, and what the C program then took for as many calls
 * as half of them, on CPUs and in time.
 */
public final class SoakProgram {
    private SoakProgram() {}

    /** The arguments are those of a {@link SoakPlan}. */
    public static void main(String[] arguments) throws Exception {
        SoakPlan plan = SoakPlan.of(List.of(arguments));
        try (Soak soak = new Soak(plan);
                HandingOver inC = new HandingOver(plan.workers())) {
            for (int i = 0; i < plan.warmUpSlices(); i++) {
                Soak.Times _ = soak.slice();
                HandingOver.Times _ = inC.calls(plan.callsPerSlice() / 2);
            }
            print("before", Footprint.atRest(plan.workers()));
            for (int i = 0; i < plan.slices(); i++) {
                Soak.Times times = soak.slice();
                HandingOver.Times twin = inC.calls(plan.callsPerSlice() / 2);
                System.out.println("slice " + times.cpu() + " " + times.calls() + " " + times.withDeaths() + " "
                        + twin.cpu() + " " + twin.calls());
                if ((i + 1) % (plan.slices() / 10) == 0) {
                    System.err.printf(
                            Locale.ROOT,
                            "bench: soak, %d of %d calls%n",
                            (i + 1L) * plan.callsPerSlice(),
                            plan.calls());
                }
            }
            print("after", Footprint.atRest(plan.workers()));
        }
    }

    private static void print(String when, Footprint footprint) {
        System.out.println(when + " " + footprint.bytes() + " " + footprint.descriptors() + " " + footprint.mappings()
                + " " + footprint.threads() + " " + footprint.processes());
    }
}
