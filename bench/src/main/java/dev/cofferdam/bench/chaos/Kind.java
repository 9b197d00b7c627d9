package dev.cofferdam.bench.chaos;

/** The ways in which calls are made. */
enum Kind {
    PLAIN(1),
    FUTURE(1),
    SESSION(1),
    RETRIED(1 + Pool.RETRIES),
    HEDGED(2),
    ALL_OR_NOTHING(1),
    COPIED(1),
    PIPELINED(1),
    REPEATING_PIPELINE(Integer.MAX_VALUE),
    MAPPED(1),
    /** With its output in an arena that anybody may close at any time. */
    PASSING_ARENA(1),
    /** Of a library that keeps no count of its runs. */
    BLAS(0);

    private final int mostRuns;

    Kind(int mostRuns) {
        this.mostRuns = mostRuns;
    }

    /** How often the function may be begun for one call. */
    int mostRuns() {
        return mostRuns;
    }

    boolean isRepeated() {
        return mostRuns > 1;
    }

    /** Whether the function counts its runs. */
    boolean isWitnessed() {
        return mostRuns > 0;
    }
}
