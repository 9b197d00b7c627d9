package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.peer.Nd4jProgram;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bars and peers that there is nothing to measure of. */
final class OtherBars {
    private OtherBars() {}

    /** Why peers take no part: those that were left out, and ND4J where it could not be had. */
    static List<Finding> absentPeers(Set<String> without) {
        List<Finding> findings = new ArrayList<>();
        for (String peer : without) {
            findings.add(Finding.unmeasured(peer, "left out by --without"));
        }
        if (!without.contains(Contestants.ND4J)) {
            Nd4jProgram.absence().ifPresent(why -> findings.add(Finding.unmeasured(Contestants.ND4J, why)));
        }
        return findings;
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
