package dev.cofferdam.bench.compute.work;

/**
 * A routine at a size, with the data that everybody computes with: the C twin makes the same numbers from the same seeds.
 *
 * @param routine what is to be done
 * @param n the order, or the number of elements
 */
public record Problem(Routine routine, int n) {
    /** What {@code daxpy} multiplies by. */
    public static final double ALPHA = 0x1p-30;

    /** Rows of the first operand. */
    public int rows() {
        return routine == Routine.DGELS ? 2 * n : n;
    }

    /** Elements of the first operand. */
    public int sizeA() {
        return routine.level() == Level.BLAS1 ? n : rows() * n;
    }

    /** Elements of the second operand; 0 if there is none. */
    public int sizeB() {
        return switch (routine) {
            case DDOT, DAXPY, DGEMV, DGESV, DGELS -> rows();
            case DGEMM, DTRSM -> n * n;
            case DSYRK, DPOTRF, DSYEVD, DGESDD -> 0;
        };
    }

    /** Elements of what the routine writes beside its operands; 0 if it overwrites one of them. */
    public int sizeC() {
        return switch (routine) {
            case DGEMV, DSYEVD, DGESDD -> n;
            case DGEMM, DSYRK -> n * n;
            case DDOT, DAXPY, DTRSM, DPOTRF, DGESV, DGELS -> 0;
        };
    }

    /** Elements of the left, and of the right, singular vectors; 0 if there are none. */
    public int sizeVectors() {
        return routine == Routine.DGESDD ? n * n : 0;
    }

    /** The first operand. */
    public double[] a() {
        double[] a = Numbers.fill(1, sizeA());
        switch (routine) {
            case DTRSM -> addToDiagonal(a);
            case DPOTRF -> {
                mirror(a);
                addToDiagonal(a);
            }
            case DSYEVD -> mirror(a);
            default -> {}
        }
        return a;
    }

    /** The second operand; empty if there is none. */
    public double[] b() {
        return Numbers.fill(2, sizeB());
    }

    private void addToDiagonal(double[] a) {
        for (int i = 0; i < n; i++) {
            a[i + i * n] += n;
        }
    }

    /** The lower triangle becomes the upper one, too. */
    private void mirror(double[] a) {
        for (int column = 0; column < n; column++) {
            for (int row = 0; row < column; row++) {
                a[row + column * n] = a[column + row * n];
            }
        }
    }

    /**
     * A number that says whether an answer is right: the sum of the absolute values of what every library must find
     * alike. Of a product that is symmetric that is the lower triangle, of a Cholesky factor the diagonal.
     *
     * @param answer the product, solution, eigenvalues or singular values, column-major where it is a matrix
     */
    public double digest(double[] answer) {
        double sum = 0;
        switch (routine) {
            case DSYRK -> {
                for (int column = 0; column < n; column++) {
                    for (int row = column; row < n; row++) {
                        sum += Math.abs(answer[row + column * n]);
                    }
                }
            }
            case DPOTRF -> {
                for (int i = 0; i < n; i++) {
                    sum += Math.abs(answer[i + i * n]);
                }
            }
            case DGEMM, DTRSM -> {
                for (int i = 0; i < n * n; i++) {
                    sum += Math.abs(answer[i]);
                }
            }
            case DDOT -> sum = Math.abs(answer[0]);
            default -> {
                for (int i = 0; i < n; i++) {
                    sum += Math.abs(answer[i]);
                }
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return routine.symbol() + " " + n;
    }
}
