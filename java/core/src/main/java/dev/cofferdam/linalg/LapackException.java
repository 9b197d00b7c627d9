package dev.cofferdam.linalg;

/**
 * A LAPACK routine was called rightly and could not do its work, for a reason that lies in the numbers: its {@code info} is
 * positive. What it had done until then stands in its output arguments, as the routine documents.
 */
public final class LapackException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    private final String routine;
    private final int info;

    /**
     * For implementations of {@link Lapack}.
     *
     * @param meaning what this value of {@code info} means for this routine
     */
    public LapackException(String routine, int info, String meaning) {
        super(routine + ": " + meaning + " (info = " + info + ")");
        this.routine = routine;
        this.info = info;
    }

    /** The routine, such as {@code dpotrf}. */
    public String routine() {
        return routine;
    }

    /** LAPACK's {@code info}: which minor, pivot or element it was, counted from 1. */
    public int info() {
        return info;
    }
}
