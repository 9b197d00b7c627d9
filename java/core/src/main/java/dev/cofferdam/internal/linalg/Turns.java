package dev.cofferdam.internal.linalg;

import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many calls an OpenBLAS takes at once. It has a fixed number of buffers, 128 as the bundled one and Debian's are
 * built, and beyond them an auxiliary array that two threads may set up at once, whose entries are never used again, and
 * whose end is not checked (blas_memory_alloc in driver/others/memory.c of 0.3.31): the process dies sooner or later.
 *
 * <p>Long calls wait for their turn. Some buffers are for short calls, which do not ask: {@link ShortCallers}.
 */
final class Turns {
    private static final Pattern MAX_THREADS = Pattern.compile("MAX_THREADS=(\\d{1,6})");

    private final int most;
    private final Semaphore free;

    private Turns(int most) {
        this.most = most;
        free = new Semaphore(most, true);
    }

    /** @param config what {@code openblas_get_config} says; other libraries have none, and no known limit */
    static Turns of(String config) {
        Matcher matcher = MAX_THREADS.matcher(config);
        // NUM_BUFFERS in OpenBLAS's common.h: two for each thread it is built for, at least 50.
        return new Turns(
                matcher.find() ? Math.max(50, 2 * Integer.parseInt(matcher.group(1))) - ShortCallers.PLACES : 1 << 20);
    }

    /** Waits until so many threads may call, or as many as ever may. An interrupt does not end it. */
    void take(int threads) {
        if (threads > 0) { // none would stand in line, too
            free.acquireUninterruptibly(Math.min(threads, most));
        }
    }

    void giveBack(int threads) {
        free.release(Math.min(threads, most));
    }

    /** How many threads may call at once. */
    int most() {
        return most;
    }
}
