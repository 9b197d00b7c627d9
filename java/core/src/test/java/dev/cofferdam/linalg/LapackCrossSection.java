package dev.cofferdam.linalg;

import dev.cofferdam.generator.Routine;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A program: a case or two of every routine of LAPACK, on the library that the options of the JVM choose. */
final class LapackCrossSection {
    private static final int[] SIZES = {0, 5, 17};

    private LapackCrossSection() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        Random random = new Random(seed);
        int done = 0;
        try (LapackTargets targets = LapackTargets.open()) {
            for (Routine routine : LapackCase.routines().toList()) {
                List<Map<String, Enum<?>>> choices = LapackCase.choices(routine);
                for (int n : SIZES) {
                    LapackTarget target =
                            targets.all().get(random.nextInt(targets.all().size()));
                    LapackCase one =
                            new LapackCase(routine, target, choices.get(random.nextInt(choices.size())), n, random);
                    try {
                        LapackResidualTest.check(routine).accept(one);
                    } catch (AssertionError | RuntimeException failed) {
                        throw new AssertionError(one + ", seed " + seed + ": " + failed.getMessage(), failed);
                    }
                    done++;
                }
            }
        }
        System.out.println(done + " cases");
    }
}
