package dev.cofferdam.isolation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often in a row a library has cost a worker its life while it was loaded. After a few times calls are refused, but
 * for one attempt now and then: a library that kills whoever loads it would otherwise cost a fork a call.
 */
final class LoadFailures {
    /** Deaths that are borne before calls are refused. */
    static final int BORNE = 5;

    private static final long FIRST_PAUSE_NANOS = 1_000_000_000;
    private static final long LONGEST_PAUSE_NANOS = 30_000_000_000L;

    private record Row(int deaths, String lastOf, long nextNanos) {}

    private final String library;
    private volatile @Nullable Row row;

    LoadFailures(String library) {
        this.library = library;
    }

    /**
     * Lets a call begin. When the time for another attempt has come, the call that comes first is it.
     *
     * @throws LibraryNotLoadedException if it is not to begin
     */
    void admit() {
        if (row != null) {
            admit(System.nanoTime());
        }
    }

    private synchronized void admit(long now) {
        Row seen = row;
        if (seen == null || seen.deaths < BORNE) {
            return;
        }
        if (now - seen.nextNanos >= 0) {
            row = new Row(seen.deaths, seen.lastOf, now + pauseAfter(seen.deaths));
            return;
        }
        throw refusal(library, seen.deaths, seen.lastOf, seen.nextNanos - now);
    }

    static LibraryNotLoadedException refusal(String library, int deaths, String lastOf, long nanosToNext) {
        return new LibraryNotLoadedException(
                library,
                deaths + " workers in a row died of it, the last one of " + lastOf + "; the next attempt is made in "
                        + Durations.format(Duration.ofNanos(Math.max(0, nanosToNext))));
    }

    /** A worker died while it loaded the library. */
    synchronized void died(String of) {
        Row seen = row;
        int deaths = seen == null ? 1 : seen.deaths + 1;
        row = new Row(deaths, of, System.nanoTime() + pauseAfter(deaths));
    }

    /** A worker has loaded it. */
    void loaded() {
        if (row != null) {
            row = null;
        }
    }

    private static long pauseAfter(int deaths) {
        int doublings = Math.clamp(deaths - BORNE, 0, 5);
        return Math.min(FIRST_PAUSE_NANOS << doublings, LONGEST_PAUSE_NANOS);
    }
}
