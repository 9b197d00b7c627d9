package dev.cofferdam.cli.demo;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.linalg.Lapack;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.UpLo;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import java.io.PrintWriter;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Part 3: a symmetric positive definite system in shared memory. The worker factors and solves it where it lies; the
 * times in process and isolated are taken in turn, on one thread and the same CPU.
 *
 * @param residual the norm of A x - b over that of A times that of x, in the maximum norm; of the isolated solution
 * @param gflops billions of floating-point operations a second, by n^3 / 3 + 2 n^2
 */
record Spd(double residual, Gflops gflops) {
    static final int N = 2048;

    private static final double OPERATIONS = (double) N * N * N / 3 + 2.0 * N * N;
    private static final int ROUNDS = 7;
    private static final long BYTES = (long) N * N * Double.BYTES;

    /** Billions of floating-point operations a second. */
    record Gflops(double inProcess, double isolated) {}

    static Spd solve(PrintWriter out) {
        CpuPair cpus = CpuPair.find();
        try (Workers workers = Workers.builder()
                        .count(1)
                        .pin(List.of(cpus.worker()))
                        .spin(Duration.ZERO)
                        .build();
                SharedArena arena = SharedArena.create(2 * BYTES + 2L * N * Double.BYTES + 4096);
                Affinity.Scope _ = Affinity.pin(cpus.worker())) {
            LinearSystem system = new LinearSystem(arena);
            Lapack inProcess = Lapack.inProcess(1);
            Lapack isolated = workers.lapack();
            system.timeSolution(inProcess); // all pages are touched, both libraries loaded
            system.timeSolution(isolated);
            double[] timesInProcess = new double[ROUNDS];
            double[] timesIsolated = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                timesInProcess[round] = system.timeSolution(inProcess);
                timesIsolated[round] = system.timeSolution(isolated);
            }
            Spd solved = new Spd(system.residual(), new Gflops(gflops(timesInProcess), gflops(timesIsolated)));
            out.printf(
                    Locale.ROOT,
                    "   residual %.2g; no copy of its %d MiB was made for the worker%n",
                    solved.residual(),
                    BYTES >> 20);
            out.printf(
                    Locale.ROOT,
                    "   %.1f GFLOP/s in process, %.1f isolated; one thread on CPU %s, pages touched before, median of %d%n",
                    solved.gflops().inProcess(),
                    solved.gflops().isolated(),
                    cpus.worker(),
                    ROUNDS);
            return solved;
        }
    }

    private static double gflops(double[] nanos) {
        double[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return OPERATIONS / sorted[sorted.length / 2];
    }

    /** A x = b, and a copy of A for as many solutions as are wanted. */
    private static final class LinearSystem {
        private final MemorySegment original;
        private final MemorySegment factor;
        private final MemorySegment right;
        private final MemorySegment solution;

        /** A matrix with random elements between -1 and 1 and n on the diagonal, which makes it positive definite. */
        LinearSystem(SharedArena arena) {
            original = arena.allocate(JAVA_DOUBLE, (long) N * N);
            factor = arena.allocate(JAVA_DOUBLE, (long) N * N);
            right = arena.allocate(JAVA_DOUBLE, N);
            solution = arena.allocate(JAVA_DOUBLE, N);
            SplittableRandom random = new SplittableRandom(1);
            for (long column = 0; column < N; column++) {
                for (long row = column; row < N; row++) {
                    double element = row == column ? N : random.nextDouble(-1, 1);
                    original.setAtIndex(JAVA_DOUBLE, column * N + row, element);
                    original.setAtIndex(JAVA_DOUBLE, row * N + column, element);
                }
                right.setAtIndex(JAVA_DOUBLE, column, random.nextDouble(-1, 1));
            }
        }

        /** The time of factorisation and solution, in nanoseconds. */
        double timeSolution(Lapack lapack) {
            factor.copyFrom(original);
            solution.copyFrom(right);
            long start = System.nanoTime();
            lapack.dpotrf(Order.COL_MAJOR, UpLo.LOWER, N, factor, N);
            lapack.dpotrs(Order.COL_MAJOR, UpLo.LOWER, N, 1, factor, N, solution, N);
            return System.nanoTime() - start;
        }

        double residual() {
            double worst = 0;
            double matrixNorm = 0;
            double solutionNorm = 0;
            for (long row = 0; row < N; row++) {
                double error = -right.getAtIndex(JAVA_DOUBLE, row);
                double sum = 0;
                for (long column = 0; column < N; column++) {
                    double element = original.getAtIndex(JAVA_DOUBLE, column * N + row);
                    error += element * solution.getAtIndex(JAVA_DOUBLE, column);
                    sum += Math.abs(element);
                }
                worst = Math.max(worst, Math.abs(error));
                matrixNorm = Math.max(matrixNorm, sum);
                solutionNorm = Math.max(solutionNorm, Math.abs(solution.getAtIndex(JAVA_DOUBLE, row)));
            }
            return worst / (matrixNorm * solutionNorm);
        }
    }
}
