package dev.cofferdam.linalg;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Repeats a test with random numbers; a failure names the seed, which -Dcofferdam.seed=N tries again. */
final class Rounds {
    private static final int COUNT = 60;

    private Rounds() {}

    static void run(String routine, Way way, Consumer<Numbers> round) {
        Long chosen = Long.getLong("cofferdam.seed");
        for (int i = 0; i < (chosen == null ? COUNT : 1); i++) {
            long seed = chosen == null ? ThreadLocalRandom.current().nextLong() : chosen;
            try {
                round.accept(new Numbers(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(routine + ", " + way + ", seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }
}
