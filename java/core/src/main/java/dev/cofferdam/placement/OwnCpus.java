package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each of several sets that may overlap a CPU of its own: a matching, by augmenting paths. */
final class OwnCpus {
    private final List<CpuSet> sets;
    /** The index of the set that has a CPU. */
    private final Map<Integer, Integer> owners = new HashMap<>();

    private OwnCpus(List<CpuSet> sets) {
        this.sets = sets;
    }

    /** How many sets, from the first on, can each have a CPU that no other of them has. */
    static int leading(List<CpuSet> sets) {
        OwnCpus own = new OwnCpus(sets);
        int count = 0;
        while (count < sets.size() && own.give(count, new HashSet<>())) {
            count++;
        }
        return count;
    }

    /** A CPU that is free, or one whose owner can have another instead. */
    private boolean give(int set, Set<Integer> tried) {
        int[] cpus = sets.get(set).stream().toArray();
        for (int cpu : cpus) {
            if (owners.putIfAbsent(cpu, set) == null) {
                return true;
            }
        }
        for (int cpu : cpus) {
            Integer owner = owners.get(cpu);
            if (owner != null && tried.add(cpu) && give(owner, tried)) {
                owners.put(cpu, set);
                return true;
            }
        }
        return false;
    }
}
