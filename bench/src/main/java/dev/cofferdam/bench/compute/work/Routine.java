package dev.cofferdam.bench.compute.work;

import java.util.Arrays;
import java.util.Locale;

/**
 * The routines that are compared. Matrices are column-major, square and of order n, but for {@link #DGELS}; vectors
 * have n elements without gaps; systems have one right-hand side.
 */
public enum Routine {
    DDOT(Level.BLAS1),
    /** alpha is 2<sup>-30</sup>, so that y stays finite however often it is added to. */
    DAXPY(Level.BLAS1),
    /** Not transposed, alpha 1, beta 0. */
    DGEMV(Level.BLAS2),
    /** Neither transposed, alpha 1, beta 0. */
    DGEMM(Level.BLAS3),
    /** The lower triangle of A A<sup>T</sup>, beta 0. */
    DSYRK(Level.BLAS3),
    /** A lower triangle with n added to its diagonal, from the left; n right-hand sides. */
    DTRSM(Level.BLAS3),
    /** The lower triangle of a symmetric matrix with n added to its diagonal. */
    DPOTRF(Level.LAPACK),
    DGESV(Level.LAPACK),
    /** 2 n equations for n unknowns. */
    DGELS(Level.LAPACK),
    /** All eigenvalues and eigenvectors, from the lower triangle. */
    DSYEVD(Level.LAPACK),
    /** All singular values and vectors. */
    DGESDD(Level.LAPACK);

    private final Level level;

    Routine(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** Its name in BLAS or LAPACK, in lower case. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The routine of that name.
     *
     * @throws IllegalArgumentException if it is none that is compared
     */
    public static Routine of(String symbol) {
        return Arrays.stream(values())
                .filter(routine -> routine.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(symbol + " is no routine that is compared"));
    }

    /** The size of a large problem: of vectors the one, of matrices the other. */
    public int sizeOfLarge(int elements, int order) {
        return level == Level.BLAS1 ? elements : order;
    }

    /**
     * Floating-point operations of a call by the usual counts (LAPACK Working Note 41, appendix C); of the eigenvalues
     * and of the singular values, which are found by iteration, about so many.
     */
    public double operations(int n) {
        double order = n;
        double cube = order * order * order;
        return switch (this) {
            case DDOT, DAXPY -> 2 * order;
            case DGEMV -> 2 * order * order;
            case DGEMM -> 2 * cube;
            case DSYRK, DTRSM -> cube;
            case DPOTRF -> cube / 3;
            case DGESV -> 2 * cube / 3;
            case DGELS -> 10 * cube / 3;
            case DSYEVD -> 9 * cube;
            case DGESDD -> 20 * cube;
        };
    }
}
