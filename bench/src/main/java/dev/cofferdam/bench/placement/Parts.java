package dev.cofferdam.bench.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the benchmark is made of, by names that one can choose by: those of the pictures, and two without. */
final class Parts {
    static final String BARS = "bars";
    static final String NAMES = BARS + ", staircase, nodes, scaling, handoff, comparisons, witnesses";

    private Parts() {}

    private static Map<String, List<Section>> all(double coldMillis) {
        Comparisons comparisons = new Comparisons();
        Map<String, List<Section>> all = new LinkedHashMap<>();
        all.put(BARS, List.of(new TopologyRead(coldMillis), new PinCost(), new AgainstC()));
        all.put("staircase", List.of(new Staircase()));
        all.put("nodes", List.of(new NodeMatrices()));
        all.put("scaling", List.of(new Scaling()));
        all.put("handoff", List.of(new HandoffMatrix()));
        all.put(
                "comparisons",
                List.of(
                        new PinnedOrNot(comparisons),
                        new PageSizes(comparisons),
                        new NodeMemory(comparisons),
                        new FalseSharing(comparisons),
                        comparisons));
        all.put("witnesses", List.of(new Witnesses()));
        return all;
    }

    /**
     * Makes sure that there are such parts.
     *
     * @throws IllegalArgumentException if one is not among {@link #NAMES}
     */
    static void check(List<String> only) {
        for (String part : only) {
            if (!List.of(NAMES.split(", ")).contains(part)) {
                throw new IllegalArgumentException("--only " + part + ": there is no such part; there are " + NAMES);
            }
        }
    }

    /** The sections of some parts, of none those of all, in the order in which they are measured. */
    static List<Section> of(double coldMillis, List<String> only) {
        List<Section> sections = new ArrayList<>();
        all(coldMillis).forEach((part, itsSections) -> {
            if (only.isEmpty() || only.contains(part)) {
                sections.addAll(itsSections);
            }
        });
        return sections;
    }
}
