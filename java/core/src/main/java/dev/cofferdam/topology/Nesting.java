package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets of CPUs of which any two are apart or one inside the other, as the parts of a machine are. What comes first counts: a
 * set that would cross one before it is refused, as hwloc does.
 */
final class Nesting {
    private final Map<Integer, List<CpuSet>> byCpu = new HashMap<>();

    /** Takes a set in and gives nothing, or gives the set that this one crosses. */
    Optional<CpuSet> add(CpuSet set) {
        for (int cpu : set) {
            for (CpuSet other : byCpu.getOrDefault(cpu, List.of())) {
                if (!other.containsAll(set) && !set.containsAll(other)) {
                    return Optional.of(other);
                }
            }
        }
        for (int cpu : set) {
            List<CpuSet> sets = byCpu.getOrDefault(cpu, List.of());
            if (!sets.contains(set)) {
                List<CpuSet> more = new ArrayList<>(sets);
                more.add(set);
                byCpu.put(cpu, more);
            }
        }
        return Optional.empty();
    }

    /** The smallest of those taken in that has all of a set's CPUs. */
    Optional<CpuSet> smallestAround(CpuSet set) {
        CpuSet smallest = null;
        for (CpuSet other : byCpu.getOrDefault(set.first().orElse(-1), List.of())) {
            if (other.containsAll(set) && (smallest == null || other.size() < smallest.size())) {
                smallest = other;
            }
        }
        return Optional.ofNullable(smallest);
    }
}
