package dev.cofferdam.isolation;

/**
 * How {@link IsolatedFunction#map} goes about it.
 *
 * @param ordered whether results come in the order of the source; if not, as they are there
 * @param window how many items may be taken from the source whose results are not taken yet: what is kept in memory
 */
public record Mapping(boolean ordered, int window) {
    private static final int DEFAULT_WINDOW = 1024;

    /** @throws IllegalArgumentException if the window is not positive */
    public Mapping {
        if (window < 1) {
            throw new IllegalArgumentException("window " + window + ": at least one item is in flight");
        }
    }

    /** Results in the order of the source, with a window of 1,024 items. */
    public static Mapping inOrder() {
        return new Mapping(true, DEFAULT_WINDOW);
    }

    /** Results as they are there, with a window of 1,024 items: one that takes long holds up no other. */
    public static Mapping asCompleted() {
        return new Mapping(false, DEFAULT_WINDOW);
    }

    /**
     * The same with another window.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Mapping withWindow(int window) {
        return new Mapping(ordered, window);
    }
}
