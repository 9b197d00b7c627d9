package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CoreKind;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Forbidden;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each policy promises, on machines that are made up by a seed: each has a shape and a numbering of its own. */
class PlacementTest {
    private static final int MACHINES = 100;

    static LongStream seeds() {
        return LongStream.range(0, MACHINES);
    }

    private static CpuSet union(Collection<CpuSet> sets) {
        return sets.stream().reduce(CpuSet.empty(), CpuSet::union);
    }

    private static int only(CpuSet set) {
        assertThat(set.size()).isOne();
        return set.stream().findFirst().orElseThrow();
    }

    /** The group of each CPU in turn, as its index. */
    private static List<Integer> groups(List<CpuSet> places, List<CpuSet> groups) {
        return places.stream()
                .map(place -> IntStream.range(0, groups.size())
                        .filter(i -> groups.get(i).contains(only(place)))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** No value comes again after another has come between. */
    private static boolean isInRuns(List<Integer> values) {
        Set<Integer> left = new HashSet<>();
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).equals(values.get(i - 1))) {
                left.add(values.get(i - 1));
                if (left.contains(values.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<CpuSet> packages(Topology topology) {
        return topology.packages().stream()
                .map(CpuPackage::cpus)
                .filter(cpus -> !cpus.isEmpty())
                .toList();
    }

    private static List<CpuSet> nodes(Topology topology) {
        return topology.nodes().stream()
                .map(NumaNode::cpus)
                .filter(cpus -> !cpus.isEmpty())
                .toList();
    }

    private static List<CpuSet> cores(Topology topology) {
        return topology.cores().stream().map(Core::cpus).toList();
    }

    private static List<CpuSet> caches(Topology topology, int level) {
        return topology.caches().stream()
                .filter(cache -> cache.level() == level)
                .map(Cache::cpus)
                .toList();
    }

    /** A machine of which some CPUs are forbidden, not all. */
    private static Topology random(long seed) {
        Random random = new Random(seed);
        Machine machine = Machine.random(random);
        CpuSet all = machine.topology().allowed();
        CpuSet forbidden = CpuSet.of(
                all.stream().filter(_ -> random.nextInt(4) == 0).skip(1).toArray());
        return machine.topology(forbidden);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldUseOnlyAllowedCpusAndNoneTwice(long seed) {
        Topology topology = random(seed);
        for (Placement placement : List.of(
                Placement.compact(),
                Placement.spread(),
                Placement.onePerCore(),
                Placement.onePerCache(),
                Placement.onePerCache(2),
                Placement.onePerNode())) {
            List<CpuSet> places = placement.places(topology);

            assertThat(places).as("%s", placement).isNotEmpty().doesNotContain(CpuSet.empty());
            assertThat(union(places).minus(topology.allowed()))
                    .as("%s", placement)
                    .isEqualTo(CpuSet.empty());
            assertThat(places.stream().mapToInt(CpuSet::size).sum())
                    .as("%s: no CPU twice", placement)
                    .isEqualTo(union(places).size());
            assertThat(placement.place(1, topology)).containsExactly(places.getFirst());
            assertThat(placement.place(places.size(), topology)).isEqualTo(places);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldHaveAPlaceForEveryCpuWhenCompactOrSpread(long seed) {
        Topology topology = random(seed);

        assertThat(union(Placement.compact().places(topology))).isEqualTo(topology.allowed());
        assertThat(union(Placement.spread().places(topology))).isEqualTo(topology.allowed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldFillWhatIsSharedBeforeItMovesOnWhenCompact(long seed) {
        Topology topology = random(seed);

        List<CpuSet> places = Placement.compact().places(topology);

        for (List<CpuSet> groups : List.of(
                cores(topology), caches(topology, 2), caches(topology, 3), nodes(topology), packages(topology))) {
            assertThat(isInRuns(groups(places, groups)))
                    .as("%s in %s", places, groups)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldTakePackagesAndNodesInTurnWhenSpread(long seed) {
        Topology topology = Machine.random(new Random(seed)).topology();
        List<CpuSet> places = Placement.spread().places(topology);

        for (List<CpuSet> groups : List.of(packages(topology), nodes(topology))) {
            int bigCores = (int) topology.cores().stream()
                    .filter(core -> core.kind() != CoreKind.EFFICIENCY)
                    .count();
            List<Integer> order = groups(places, groups).subList(0, bigCores);
            for (int round = 0; round < bigCores / groups.size(); round++) {
                assertThat(order.subList(round * groups.size(), (round + 1) * groups.size()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldUseASecondThreadOfACoreOnlyWhenEveryCoreHasOneWhenSpread(long seed) {
        Topology topology = random(seed);
        int cores = topology.cores().size();

        List<CpuSet> places = Placement.spread().places(topology);

        assertThat(groups(places.subList(0, cores), cores(topology))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldUseFastCoresBeforeSlowOnesWhenSpread(long seed) {
        Topology topology = random(seed);
        int cores = topology.cores().size();

        List<CoreKind> kinds = Placement.spread().places(topology).subList(0, cores).stream()
                .map(place -> topology.coreOf(only(place)).kind())
                .toList();

        assertThat(kinds).isSorted(); // PERFORMANCE is declared before EFFICIENCY
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNeverShareACoreWhenOnePerCore(long seed) {
        Topology topology = random(seed);

        List<CpuSet> places = Placement.onePerCore().places(topology);

        assertThat(groups(places, cores(topology)))
                .doesNotHaveDuplicates()
                .hasSize(topology.cores().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldGiveWholeCachesAndNodes(long seed) {
        Topology topology = random(seed);

        assertThat(Placement.onePerCache().places(topology)).containsExactlyInAnyOrderElementsOf(caches(topology, 3));
        assertThat(Placement.onePerCache(2).places(topology)).containsExactlyInAnyOrderElementsOf(caches(topology, 2));
        assertThat(Placement.onePerNode().places(topology)).containsExactlyInAnyOrderElementsOf(nodes(topology));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldLeaveOutWhatIsExcluded(long seed) {
        Topology topology = random(seed);
        Random random = new Random(~seed);
        CpuSet excluded = CpuSet.of(topology.allowed().stream()
                .filter(_ -> random.nextInt(3) == 0)
                .skip(1)
                .toArray());
        for (Placement placement :
                List.of(Placement.compact(), Placement.spread(), Placement.onePerCore(), Placement.onePerNode())) {
            List<CpuSet> places =
                    placement.exclude(excluded).exclude(CpuSet.of(900_000)).places(topology);

            assertThat(union(places).intersect(excluded)).as("%s", placement).isEqualTo(CpuSet.empty());
        }
        assertThat(union(Placement.compact().exclude(excluded).places(topology)))
                .isEqualTo(topology.allowed().minus(excluded));
        assertThat(Placement.onePerCore().exclude(excluded).places(topology))
                .as("of a core whose first CPU is excluded, another is used")
                .hasSize((int) cores(topology).stream()
                        .filter(core -> !core.minus(excluded).isEmpty())
                        .count());
    }

    // ---- by hand

    private static List<String> placed(Placement placement, int count, Machine machine) {
        return placement.place(count, machine.topology()).stream()
                .map(CpuSet::toString)
                .toList();
    }

    /** Two packages of two nodes of two cores of two threads: CPUs 0 and 1 are a core, 0 to 3 a node, 0 to 7 a package. */
    private static final Machine SERVER = Machine.uniform(2, 2, 1, 2, 2);

    @Test
    void shouldPlaceOnAServerAsOneWouldByHand() {
        assertThat(placed(Placement.compact(), 6, SERVER)).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(placed(Placement.spread(), 9, SERVER))
                .containsExactly("0", "8", "4", "12", "2", "10", "6", "14", "1");
        assertThat(placed(Placement.onePerCore(), 3, SERVER)).containsExactly("0", "2", "4");
        assertThat(placed(Placement.onePerNode(), 4, SERVER)).containsExactly("0-3", "4-7", "8-11", "12-15");
        assertThat(placed(Placement.onePerCache(2), 2, SERVER)).containsExactly("0-1", "2-3");
    }

    @Test
    void shouldPlaceOnAHybridAsOneWouldByHand() {
        Machine hybrid = new Machine(1, 1, 1, 2, 2, 4, i -> i); // 0-1 and 2-3 are big cores, 4 to 7 small ones

        assertThat(placed(Placement.compact(), 8, hybrid)).containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
        assertThat(placed(Placement.spread(), 8, hybrid)).containsExactly("0", "2", "4", "5", "6", "7", "1", "3");
        assertThat(placed(Placement.onePerCache(2), 3, hybrid)).containsExactly("0-1", "2-3", "4-7");
    }

    @Test
    void shouldPlaceOnThousandsOfCpus() {
        Machine large = Machine.uniform(16, 2, 2, 16, 2);

        assertThat(large.size()).isEqualTo(2048);
        assertThat(union(Placement.spread().place(2048, large.topology())))
                .isEqualTo(large.topology().allowed());
    }

    @Test
    void shouldTakeTheGivenSetsInTheirOrder() {
        CpuSet node = CpuSet.parse("4-7");
        Placement placement = Placement.of(node, CpuSet.of(1), CpuSet.parse("4-5"));

        assertThat(placement.place(3, SERVER.topology())).containsExactly(node, CpuSet.of(1), CpuSet.parse("4-5"));
        assertThat(placement.exclude(CpuSet.parse("1,4")).places(SERVER.topology()))
                .containsExactly(CpuSet.parse("5-7"), CpuSet.of(5));
    }

    // ---- more workers than places

    @Test
    void shouldUsePlacesInTurnOnlyWhenToldSo() {
        assertThat(placed(Placement.onePerNode().oversubscribed(), 6, SERVER))
                .containsExactly("0-3", "4-7", "8-11", "12-15", "0-3", "4-7");
        assertThat(placed(Placement.onePerNode().oversubscribed(), 2, SERVER)).containsExactly("0-3", "4-7");
    }

    static Stream<Placement> policies() {
        return Stream.of(
                Placement.compact(),
                Placement.spread(),
                Placement.onePerCore(),
                Placement.onePerCache(),
                Placement.onePerCache(2),
                Placement.onePerNode(),
                Placement.of(CpuSet.of(3), CpuSet.of(5)),
                Placement.compact().exclude(CpuSet.parse("0-3")));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void shouldRefuseMoreThanThereArePlacesFor(Placement placement) {
        int available = placement.places(SERVER.topology()).size();

        assertThatThrownBy(() -> placement.place(available + 1, SERVER.topology()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "count " + (available + 1),
                        placement.toString(),
                        available + " available",
                        "allowed are CPUs 0-15",
                        "at most " + available,
                        ".oversubscribed()");
    }

    @Test
    void shouldRefuseMoreWorkersThanCpusOnSetsThatOverlap() {
        Placement placement = Placement.of(CpuSet.of(3), CpuSet.of(3));

        assertThatThrownBy(() -> placement.place(2, SERVER.topology()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("count 2", "1 available", ".oversubscribed()");
        assertThat(placed(placement.oversubscribed(), 2, SERVER)).containsExactly("3", "3");
    }

    @Test
    void shouldCountThePlacesThatAreTakenAndNoOthers() {
        Topology topology = SERVER.topology();
        for (Placement placement : List.of(
                Placement.of(CpuSet.of(0), CpuSet.of(0), CpuSet.of(1)),
                Placement.of(CpuSet.of(0), CpuSet.of(0), CpuSet.parse("4-7")))) {
            assertThat(placement.place(1, topology)).containsExactly(CpuSet.of(0));
            assertThatThrownBy(() -> placement.place(2, topology))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("count 2", "is 1 available", "at most 1");
        }
        assertThatThrownBy(() -> Placement.of(CpuSet.parse("4-7"), CpuSet.of(1), CpuSet.of(1))
                        .place(3, topology))
                .as("six CPUs, and none for the third")
                .hasMessageContaining("are 2 available");
    }

    @Test
    void shouldTakeSetsThatOverlapAsLongAsEachCanHaveACpu() {
        Placement placement = Placement.of(
                CpuSet.parse("0-3"), CpuSet.parse("0-2"), CpuSet.parse("0-1"), CpuSet.of(0), CpuSet.parse("0-3"));

        assertThat(placed(placement, 4, SERVER)).containsExactly("0-3", "0-2", "0-1", "0");
        assertThatThrownBy(() -> placement.place(5, SERVER.topology())).hasMessageContaining("are 4 available");
    }

    @Test
    void shouldRefuseWhenNothingIsLeft() {
        Placement placement =
                Placement.spread().exclude(SERVER.topology().allowed()).oversubscribed();

        assertThatThrownBy(() -> placement.place(1, SERVER.topology()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("count 1", "are 0 available", "exclude fewer CPUs");
    }

    @Test
    void shouldNotAdviseToExcludeFewerWhereNothingIsExcluded() {
        Machine machine = Machine.uniform(1, 1, 1, 2, 1);
        Topology none = machine.topology(machine.topology().allowed());

        assertThatThrownBy(() -> Placement.spread().place(1, none))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("; choose another placement")
                .hasMessageNotContaining("exclude");
        assertThatThrownBy(() -> Placement.spread().place(3, machine.topology()))
                .hasMessageEndingWith("; ask for at most 2, or let some share with .oversubscribed()");
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        Topology topology = SERVER.topology();
        assertThatThrownBy(() -> Placement.compact().place(0, topology))
                .hasMessageContainingAll("count 0", "at least one");
        assertThatThrownBy(() -> Placement.onePerCache(0)).hasMessageContainingAll("level 0", "from 1");
        assertThatThrownBy(() -> Placement.onePerCache(4).place(1, topology))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("level 4", "none of level 4", "[2, 3]", "another placement");
        assertThatThrownBy(() -> Placement.of(List.of())).hasMessageContaining("sets is empty");
        assertThatThrownBy(() -> Placement.of(CpuSet.of(1), CpuSet.empty()))
                .hasMessageContainingAll("[1, ]", "one is empty");
    }

    @Test
    void shouldSayWhoForbidsACpuOfAGivenSet() {
        Topology topology = SERVER.topology(CpuSet.parse("2-3"));
        Placement placement = Placement.of(CpuSet.of(0), CpuSet.parse("1-3,99"));

        CpusNotAllowedException refused =
                catchThrowableOfType(CpusNotAllowedException.class, () -> placement.place(1, topology));

        assertThat(refused)
                .hasMessageContainingAll(
                        "cpus \"1-3,99\"",
                        "CPU 99 is not in this machine, which has 0-15",
                        "CPUs 2-3 are outside of the cpuset",
                        "choose from 0-1,4-15");
        assertThat(refused.cpus()).isEqualTo(CpuSet.parse("1-3,99"));
        assertThat(refused.byCpuset()).isEqualTo(CpuSet.parse("2-3"));
        assertThat(refused.absent()).isEqualTo(CpuSet.of(99));
    }

    @Test
    void shouldRefuseOnePerCacheWhereTheMachineTellsOfNone() {
        Topology whole = SERVER.topology();
        Topology silent = new Topology(
                whole.model(),
                whole.present(),
                whole.online(),
                whole.allowed(),
                whole.packages(),
                whole.dies(),
                whole.cores(),
                whole.nodes(),
                List.of(),
                whole.distances(),
                whole.hugePagePools(),
                whole.quota(),
                whole.forbidden(),
                whole.warnings());

        assertThatThrownBy(() -> Placement.onePerCache().place(1, silent))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("one per last-level cache", "no caches", "another placement");
    }

    @Test
    void shouldNameEachWhoForbidsSomethingOnce() {
        Topology whole = SERVER.topology();
        CpuSet none = CpuSet.empty();
        Topology topology = new Topology(
                whole.model(),
                whole.present(),
                CpuSet.parse("0-4,6-15"),
                CpuSet.parse("0-1"),
                whole.packages(),
                whole.dies(),
                whole.cores(),
                whole.nodes(),
                whole.caches(),
                whole.distances(),
                whole.hugePagePools(),
                whole.quota(),
                // What is outside of a cpuset is outside of the mask as well.
                new Forbidden(CpuSet.of(5), CpuSet.parse("2-15"), CpuSet.parse("2-3"), none),
                whole.warnings());

        CpusNotAllowedException refused =
                catchThrowableOfType(CpusNotAllowedException.class, () -> Placement.of(CpuSet.parse("1-5,16"))
                        .place(1, topology));

        assertThat(refused)
                .hasMessageContainingAll(
                        "CPU 16 is not in this machine",
                        "CPU 5 is offline",
                        "CPUs 2-3 are outside of the cpuset",
                        "CPU 4 is outside of the affinity mask",
                        "choose from 0-1");
        assertThat(refused.absent()).isEqualTo(CpuSet.of(16));
        assertThat(refused.offline()).isEqualTo(CpuSet.of(5));
        assertThat(refused.byCpuset()).isEqualTo(CpuSet.parse("2-3"));
        assertThat(refused.byAffinity()).isEqualTo(CpuSet.of(4));
        assertThat(refused.refused()).isEqualTo(CpuSet.parse("2-5,16"));
    }

    @Test
    void shouldBeAValue() {
        List<Function<CpuSet, Placement>> made = List.of(
                _ -> Placement.compact(),
                _ -> Placement.onePerCache(2),
                _ -> Placement.onePerCache(),
                Placement::of,
                set -> Placement.compact().exclude(set),
                _ -> Placement.compact().oversubscribed());
        for (Function<CpuSet, Placement> one : made) {
            for (Function<CpuSet, Placement> other : made) {
                Placement left = one.apply(CpuSet.of(1));
                Placement right = other.apply(CpuSet.of(1));
                assertThat(left.equals(right)).isEqualTo(one == other);
                assertThat(left.toString().equals(right.toString())).isEqualTo(one == other);
                assertThat(left.hashCode() == right.hashCode() || one != other).isTrue();
            }
        }
    }
}
