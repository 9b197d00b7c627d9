package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Bar;
import java.util.List;

/** The bars of this benchmark, when they are not measured. */
final class Bars {
    private Bars() {}

    /** Says of each why it was left out. */
    static void leaveOut(Journal journal, String why) {
        leaveOutMemory(journal, why);
        journal.add(unmeasured("pin-unpin-vs-java-thread-affinity", "<=", 0.5, why));
        journal.add(unmeasured("topology-read-ms", "<=", 20, why));
    }

    /** Says so of those that are of memory. */
    static void leaveOutMemory(Journal journal, String why) {
        journal.add(unmeasured("stream-triad-vs-c", ">=", 0.98, why));
        journal.add(unmeasured("pointer-chase-vs-c", "<=", 1.02, why));
    }

    private static Bar unmeasured(String name, String rule, double limit, String why) {
        return Bar.unmeasured(name, List.of(), rule, limit, why);
    }
}
