package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import java.util.List;

/** Bars and peers that there is nothing to measure of. */
final class OtherBars {
    private OtherBars() {}

    static Finding nd4j() {
        return Finding.unmeasured(
                "nd4j",
                "not on the class path: org.nd4j:nd4j-native 1.0.0-M2.1 needs an older JavaCPP than the other peers, and"
                        + " 130 MB");
    }

    /** Of a run that is about some routines only. */
    static List<Bar> leftOut() {
        String why = "only some routines were measured; leave --routine out to have this";
        return List.of(
                Bar.unmeasured("kernels-large-vs-bandwidth", List.of(), ">=", 0.9, why),
                Bar.unmeasured("kernels-small-vs-vector-api", List.of(), ">=", 1, why),
                Bar.unmeasured("time-to-safepoint-max-ms-g1", List.of(), "<=", 1, why),
                Bar.unmeasured("time-to-safepoint-max-ms-zgc", List.of(), "<=", 1, why),
                Bar.unmeasured("time-to-safepoint-max-ms-parallel", List.of(), "<=", 1, why),
                Bar.unmeasured("ddot-8-heap-over-empty-critical-ns", List.of(), "<=", 8, why));
    }
}
