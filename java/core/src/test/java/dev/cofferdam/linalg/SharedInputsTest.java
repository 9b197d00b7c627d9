package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.ChildJvm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a routine of LAPACK only reads may lie in memory that cannot be written, and be read by several calls at once. */
class SharedInputsTest {
    private static final int N = 24;
    private static final int THREADS = 4;
    private static final int CALLS = 20_000;

    @Test
    void shouldWriteNothingThatIsNotForRoutinesToWrite() throws Exception {
        String seed = Long.toString(
                Long.getLong("cofferdam.seed", ThreadLocalRandom.current().nextLong()));

        ChildJvm child = ChildJvm.run(new ProcessBuilder(ChildJvm.command(ReadOnlyInputs.class, List.of(), seed)));

        assertThat(child.status())
                .as("status after " + child.output().lines().toList().getLast() + ": " + child.errors())
                .isZero();
        assertThat(child.output()).endsWith("done\n");
    }

    @Test
    void shouldApplyOneFactorFromSeveralThreadsAtOnce() throws Exception {
        Lapack lapack = Lapack.inProcess(1);
        Random random = new Random(1);
        double[] factor = random.doubles(N * N, -1, 1).toArray();
        double[] tau = new double[N];
        lapack.dgeqrf(Order.COL_MAJOR, N, N, factor, N, tau);
        double[] given = random.doubles(N * N, -1, 1).toArray();
        double[] expected = applied(lapack, factor, tau, given);

        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                wrong.add(threads.submit(() -> {
                    int count = 0;
                    for (int call = 0; call < CALLS; call++) {
                        count += isClose(applied(lapack, factor, tau, given), expected) ? 0 : 1;
                    }
                    return count;
                }));
            }
            for (Future<Integer> count : wrong) {
                assertThat(count.get()).isZero();
            }
        }
    }

    private static boolean isClose(double[] one, double[] other) {
        return IntStream.range(0, one.length).allMatch(i -> Math.abs(one[i] - other[i]) < 1e-9);
    }

    private static double[] applied(Lapack lapack, double[] factor, double[] tau, double[] given) {
        double[] c = given.clone();
        lapack.dormqr(Order.COL_MAJOR, Side.LEFT, Transpose.TRANS, N, N, N, factor, N, tau, c, N);
        return c;
    }
}
