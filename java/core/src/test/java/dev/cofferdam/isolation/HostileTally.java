package dev.cofferdam.isolation;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How rounds have ended, of all threads. */
final class HostileTally {
    private final Map<String, LongAdder> ends = new ConcurrentSkipListMap<>();

    String count(HostileValue value) {
        return count(value.toString());
    }

    /** @throws RuntimeException the same, if it is none that a call may end with */
    String count(RuntimeException ended) {
        boolean wasNotMade = ended instanceof IllegalStateException
                && String.valueOf(ended.getMessage()).contains(" could not be called: ");
        if (!(ended instanceof IsolationException) && !wasNotMade) {
            throw ended;
        }
        read(ended);
        count(ended.getClass().getSimpleName());
        return ended.toString();
    }

    private String count(String end) {
        ends.computeIfAbsent(end, _ -> new LongAdder()).increment();
        return end;
    }

    /** Whatever a worker has put into it, it can be read. */
    private static void read(RuntimeException ended) {
        if (ended instanceof WorkerCrashedException crashed) {
            CrashReport report = crashed.report();
            if (report.frames().size() > SlotLayout.MAX_FRAMES
                    || report.lastWords().length() > SlotLayout.LAST_WORDS_BYTES
                    || report.standardError().length() > SlotLayout.TAIL_BYTES
                    || report.toString().isEmpty()) {
                throw new AssertionError("a report that is too long", ended);
            }
        }
    }

    @Override
    public String toString() {
        Map<String, Long> counts = new TreeMap<>();
        ends.forEach((end, count) -> counts.put(end, count.sum()));
        return counts.toString();
    }
}
