package dev.cofferdam.isolation;

/** The library was loaded and has no such function. Its worker is replaced. */
public final class SymbolNotFoundException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final String library;
    private final String symbol;
    private final String reason;

    SymbolNotFoundException(String library, String symbol, String reason) {
        super(library + " has no function " + symbol + ": " + reason);
        this.library = library;
        this.symbol = symbol;
        this.reason = reason;
    }

    /** The path or soname that was asked for. */
    public String library() {
        return library;
    }

    /** The name that was looked up. */
    public String symbol() {
        return symbol;
    }

    /** What {@code dlerror()} said. */
    public String reason() {
        return reason;
    }
}
