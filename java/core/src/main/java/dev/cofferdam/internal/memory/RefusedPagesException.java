package dev.cofferdam.internal.memory;

/** The kernel has not the huge pages that were asked for. */
public final class RefusedPagesException extends Exception {
    private static final long serialVersionUID = 1;

    public RefusedPagesException(String why) {
        super(why);
    }
}
