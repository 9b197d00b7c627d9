package dev.cofferdam.bench.compute.work;

/** How much a routine computes for what it reads. */
public enum Level {
    BLAS1,
    BLAS2,
    BLAS3,
    LAPACK;

    /** Whether the routine is one of the BLAS. */
    public boolean isBlas() {
        return this != LAPACK;
    }

    /** Whether it computes with each number often enough for a copy of its arrays to be worth while. */
    public boolean isCubic() {
        return this == BLAS3 || this == LAPACK;
    }
}
