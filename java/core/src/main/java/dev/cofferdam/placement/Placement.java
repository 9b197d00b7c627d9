package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where a number of threads or worker processes go: a policy, which a machine turns into sets of CPUs, one for each.
 * Immutable; each method that changes something gives another placement.
 *
 * {@snippet :
 * List<CpuSet> cpus = Placement.onePerCore()
 *         .exclude(CpuSet.of(0)) // is left to interrupts and the collector
 *         .place(4, Topology.current());
 * }
 *
 * <p>Only CPUs that are online and allowed are used, and none by two, unless {@link #oversubscribed} says so or the sets
 * given to {@link #of} overlap. The same placement of the same machine always gives the same sets.
 */
public final class Placement {
    private final Policy policy;
    private final CpuSet excluded;
    private final boolean oversubscribed;

    private Placement(Policy policy, CpuSet excluded, boolean oversubscribed) {
        this.policy = policy;
        this.excluded = excluded;
        this.oversubscribed = oversubscribed;
    }

    private static Placement by(Policy policy) {
        return new Placement(policy, CpuSet.empty(), false);
    }

    /**
     * One CPU for each, as near to each other as can be: all hardware threads of a core, then those of the cores that
     * share its caches, from the smallest to the largest, then those of its node and package. For threads that talk much
     * to each other.
     */
    public static Placement compact() {
        return by(new Policy.Compact());
    }

    /**
     * One CPU for each, as far from each other as can be: packages in turn, nodes in turn within them, then caches; the
     * second hardware thread of a core only when every core has one, and slow cores after the fast ones. For threads that
     * want all of the machine's caches and memory channels.
     */
    public static Placement spread() {
        return by(new Policy.Spread());
    }

    /**
     * One CPU for each, and of each core only one, its first that may be used: no two compute on SMT siblings. Cores are
     * taken in the order of {@link #compact}.
     */
    public static Placement onePerCore() {
        return by(new Policy.OnePerCore());
    }

    /**
     * All CPUs of a last-level cache for each, which is one of the highest level that the machine has: CPUs without such a
     * cache are not used. Caches are taken in the order of {@link #compact}.
     */
    public static Placement onePerCache() {
        return by(new Policy.OnePerCache(OptionalInt.empty()));
    }

    /**
     * All CPUs that share a cache of this level for each. CPUs without such a cache are not used.
     *
     * @param level 1 or more, of data or unified caches
     * @throws IllegalArgumentException if the level is not positive
     */
    public static Placement onePerCache(int level) {
        if (level < 1) {
            throw new IllegalArgumentException("level " + level + ": levels of caches count from 1, the nearest");
        }
        return by(new Policy.OnePerCache(OptionalInt.of(level)));
    }

    /** All CPUs of a NUMA node for each; nodes without CPUs are not used. Of nodes that share CPUs only one is. */
    public static Placement onePerNode() {
        return by(new Policy.OnePerNode());
    }

    /**
     * These sets, in this order. They may overlap: those that are taken are places as long as each can have a CPU of its
     * own. None is passed over: of the sets 0, 0 and 1 there is one place, unless {@link #oversubscribed}.
     *
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    public static Placement of(List<CpuSet> sets) {
        List<CpuSet> copy = Objects.requireNonNull(sets, "sets").stream()
                .map(set -> Objects.requireNonNull(set, "sets has an element that is null"))
                .toList();
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("sets is empty: a placement has at least one place");
        }
        if (copy.contains(CpuSet.empty())) {
            throw new IllegalArgumentException("sets " + copy + ": one is empty, and nothing can run there");
        }
        return by(new Policy.Explicit(copy));
    }

    /** These sets, in this order: {@link #of(List)}. */
    public static Placement of(CpuSet... sets) {
        return of(List.of(Objects.requireNonNull(sets, "sets")));
    }

    /** The same without these CPUs, and those that were excluded before. Some may not exist. */
    public Placement exclude(CpuSet cpus) {
        return new Placement(policy, excluded.union(Objects.requireNonNull(cpus, "cpus")), oversubscribed);
    }

    /** The same, whose places are used again in turn, as often as it takes, when there are fewer than are asked for. */
    public Placement oversubscribed() {
        return new Placement(policy, excluded, true);
    }

    /**
     * The sets of CPUs for a number of threads or workers, in their order.
     *
     * @param count how many
     * @param topology the machine
     * @throws IllegalArgumentException if the count is not positive; if there are fewer places and this is not {@link
     *     #oversubscribed}, or none at all; if the machine tells of no cache of the level that was asked for. Sets given to
     *     {@link #of} count up to the first that leaves one of them without a CPU of its own: two times CPU 3 are one place
     * @throws CpusNotAllowedException if a set that was given to {@link #of} has a CPU that is not allowed
     */
    public List<CpuSet> place(int count, Topology topology) {
        Objects.requireNonNull(topology, "topology");
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + ": there is at least one to place");
        }
        List<CpuSet> places = places(topology);
        int available = OwnCpus.leading(places);
        if (available == 0 || (count > available && !oversubscribed)) {
            throw new IllegalArgumentException(refusal(count, available, topology));
        }
        return IntStream.range(0, count)
                .mapToObj(i -> places.get(i % places.size()))
                .toList();
    }

    /**
     * All places that the machine has for this, in the order in which they are taken.
     *
     * @throws IllegalArgumentException if the machine tells of no cache of the level that was asked for
     * @throws CpusNotAllowedException if a set that was given to {@link #of} has a CPU that is not allowed
     */
    public List<CpuSet> places(Topology topology) {
        CpuSet usable = Objects.requireNonNull(topology, "topology")
                .allowed()
                .intersect(topology.online())
                .minus(excluded);
        return policy.places(topology, usable);
    }

    private String refusal(int count, int available, Topology topology) {
        String fewer = excluded.isEmpty() ? "" : "exclude fewer CPUs";
        String remedy = available == 0
                ? (fewer.isEmpty() ? "choose another placement" : fewer)
                : "ask for at most " + available + (fewer.isEmpty() ? "" : ", " + fewer)
                        + ", or let some share with .oversubscribed()";
        return "count " + count + ": placed " + this + " there " + (available == 1 ? "is " : "are ") + available
                + " available here, one for each " + policy.place() + " (allowed are CPUs " + topology.allowed() + "); "
                + remedy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement placement
                && policy.equals(placement.policy)
                && excluded.equals(placement.excluded)
                && oversubscribed == placement.oversubscribed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, excluded, oversubscribed);
    }

    @Override
    public String toString() {
        return policy + (excluded.isEmpty() ? "" : " without " + excluded) + (oversubscribed ? " oversubscribed" : "");
    }
}
