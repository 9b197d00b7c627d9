package dev.cofferdam.cli;

import dev.cofferdam.isolation.IsolationException;

/** The function returned, but what it printed or the text it returned could not be brought out of the worker. */
final class ResultLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IsolationException why;

    ResultLost(String symbol, IsolationException why) {
        super(symbol + " returned, but its output or its text could not be fetched: " + why.getMessage(), why);
        this.why = why;
    }

    IsolationException why() {
        return why;
    }
}
