package dev.cofferdam.isolation;

/** The worker could not load the function's library. Its worker is replaced. */
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

    /** What {@code dlerror()} said. */
    public String reason() {
        return reason;
    }
}
