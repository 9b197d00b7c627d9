package dev.cofferdam.isolation;

/**
 * The worker could not load the function's library, or the pool's initialiser fails. Its worker is replaced; where
 * workers have died of it several times in a row, no more are sacrificed until the time that the message names.
 */
public final class LibraryNotLoadedException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final String library;
    private final String reason;

    LibraryNotLoadedException(String library, String reason) {
        super("The worker could not load " + library + ": " + reason);
        this.library = library;
        this.reason = reason;
    }

    /** The path or soname that was asked for. */
    public String library() {
        return library;
    }

    /** What {@code dlerror()} said, or what became of the workers. */
    public String reason() {
        return reason;
    }
}
