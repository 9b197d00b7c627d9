package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Loop;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import dev.cofferdam.internal.linalg.OpenBlasCore;
import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.JavaLAPACK;
import dev.ludovic.netlib.lapack.LAPACK;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netlib.util.intW;

/** dev.ludovic.netlib. Which of its tiers in Java it takes is its own choice: that of the Vector API if the JVM was
 * started with {@code --add-modules jdk.incubator.vector}, otherwise plain Java, as is all of its LAPACK in Java. */
public final class Netlib implements Contestant {
    /** It tells which tiers it takes; kept, as what nobody keeps forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("dev.ludovic.netlib");

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    private final String name;
    private final BLAS blas;
    private final LAPACK lapack;

    private Netlib(String name, BLAS blas, LAPACK lapack) {
        this.name = name;
        this.blas = blas;
        this.lapack = lapack;
    }

    /** Its native tier, on the library that {@code -Ddev.ludovic.netlib.blas.nativeLibPath} and its like name. */
    public static Netlib jni() {
        return OpenBlasCore.told(() -> new Netlib("netlib-jni", NativeBLAS.getInstance(), NativeLAPACK.getInstance()));
    }

    /** Its best tier in Java. */
    public static Netlib java(String name) {
        return new Netlib(name, JavaBLAS.getInstance(), JavaLAPACK.getInstance());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work prepare(Problem problem) {
        int n = problem.n();
        int rows = problem.rows();
        double[] pureA = problem.a();
        double[] pureB = problem.b();
        double[] a = pureA.clone();
        double[] b = pureB.clone();
        double[] c = new double[problem.sizeC()];
        double[] u = new double[problem.sizeVectors()];
        double[] v = new double[problem.sizeVectors()];
        int[] integers = new int[8 * n + 3];
        intW info = new intW(0);
        double[] work = new double[workspace(problem)];
        return switch (problem.routine()) {
            case DDOT ->
                Loop.returning(problem, calls -> {
                    double sum = 0;
                    for (long i = 0; i < calls; i++) {
                        sum += blas.ddot(n, a, 1, b, 1);
                    }
                    return sum;
                });
            case DAXPY ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.daxpy(n, Problem.ALPHA, a, 1, b, 1);
                            }
                            return 0;
                        },
                        () -> b);
            case DGEMV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.dgemv("N", n, n, 1, a, n, b, 1, 0, c, 1);
                            }
                            return 0;
                        },
                        () -> c);
            case DGEMM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.dgemm("N", "N", n, n, n, 1, a, n, b, n, 0, c, n);
                            }
                            return 0;
                        },
                        () -> c);
            case DSYRK ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                blas.dsyrk("L", "N", n, n, 1, a, n, 0, c, n);
                            }
                            return 0;
                        },
                        () -> c);
            case DTRSM ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureB, 0, b, 0, pureB.length);
                                blas.dtrsm("L", "L", "N", "N", n, n, 1, a, n, b, n);
                            }
                            return 0;
                        },
                        () -> b);
            case DPOTRF ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                lapack.dpotrf("L", n, a, n, info);
                            }
                            return 0;
                        },
                        () -> a);
            case DGESV ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                System.arraycopy(pureB, 0, b, 0, pureB.length);
                                lapack.dgesv(n, 1, a, n, integers, b, n, info);
                            }
                            return 0;
                        },
                        () -> b);
            case DGELS ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                System.arraycopy(pureB, 0, b, 0, pureB.length);
                                lapack.dgels("N", rows, n, 1, a, rows, b, rows, work, work.length, info);
                            }
                            return 0;
                        },
                        () -> b);
            case DSYEVD ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                lapack.dsyevd("V", "L", n, a, n, c, work, work.length, integers, integers.length, info);
                            }
                            return 0;
                        },
                        () -> c);
            case DGESDD ->
                Loop.of(
                        problem,
                        calls -> {
                            for (long i = 0; i < calls; i++) {
                                System.arraycopy(pureA, 0, a, 0, pureA.length);
                                lapack.dgesdd("S", n, n, a, n, c, u, n, v, n, work, work.length, integers, info);
                            }
                            return 0;
                        },
                        () -> c);
        };
    }

    /** As the routine itself wants it: asked once, as a user would. */
    private int workspace(Problem problem) {
        int n = problem.n();
        int rows = problem.rows();
        double[] answer = new double[1];
        int[] integers = new int[8 * n + 3];
        intW info = new intW(0);
        double[] a = new double[problem.sizeA()];
        double[] other = new double[Math.max(rows, problem.sizeVectors())];
        switch (problem.routine()) {
            case DGELS -> lapack.dgels("N", rows, n, 1, a, rows, other, rows, answer, -1, info);
            case DSYEVD -> lapack.dsyevd("V", "L", n, a, n, other, answer, -1, integers, -1, info);
            case DGESDD ->
                lapack.dgesdd("S", n, n, a, n, new double[n], other, n, other, n, answer, -1, integers, info);
            default -> {}
        }
        return (int) answer[0];
    }
}
