package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On a machine of two cores of two threads each on node 0, and a node 2 with memory only. */
class ArrangementTest {
    private final Topology machine = Machines.twoNodes();
    private final MemoryNodes memory = MemoryNodes.shown(machine);

    private Arrangement named(String name, int threads) {
        return Arrangement.all(machine, memory, threads).stream()
                .filter(arrangement -> arrangement.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldArrangeThreadsAndMemoryByEveryPolicy() {
        List<Arrangement> two = Arrangement.all(machine, memory, 2);
        assertThat(two)
                .extracting(Arrangement::name)
                .containsExactly(
                        "unpinned",
                        "compact",
                        "spread",
                        "one-per-core",
                        "one-per-cache",
                        "one-per-node",
                        "spread-huge-pages",
                        "memory-local",
                        "memory-remote",
                        "memory-interleaved");
        assertThat(two).allMatch(arrangement -> arrangement.team().isPresent());
    }

    @Test
    void shouldSayWhyThereIsNone() {
        assertThat(named("one-per-core", 3).team()).isEmpty();
        assertThat(named("one-per-core", 3).why()).contains("count 3", "there are 2 available here");
        assertThat(Arrangement.all(machine, new MemoryNodes(List.of(0), true, Map.of(2, "full")), 2))
                .filteredOn(arrangement -> arrangement.name().startsWith("memory-"))
                .allMatch(arrangement -> arrangement.team().isEmpty())
                .extracting(Arrangement::why)
                .allMatch(why -> why.contains("2=full"));
    }

    @Test
    void shouldHaveEachThreadsMemoryNearItFarFromItAndOnAllNodes() {
        assertThat(named("memory-local", 2).nodes()).containsExactly(List.of(0), List.of(0));
        assertThat(named("memory-remote", 2).nodes()).containsExactly(List.of(2), List.of(2));
        assertThat(named("memory-interleaved", 2).nodesOf(1)).containsExactly(0, 2);
        assertThat(named("spread", 2).nodesOf(1)).isEmpty();
    }

    /** As happens when a thread for each core is asked for, which is what happens when nothing is. */
    @Test
    void shouldGoBeyondANodeThatHasTooFewCores() {
        Topology four = Machines.twoNodesWithCpus();
        List<Arrangement> all = Arrangement.all(four, MemoryNodes.shown(four), 4);
        assertThat(all).allMatch(arrangement -> arrangement.team().isPresent());
        assertThat(all)
                .filteredOn(arrangement -> arrangement.name().equals("memory-local"))
                .singleElement()
                .satisfies(local -> assertThat(local.nodes())
                        .containsExactlyInAnyOrder(List.of(0), List.of(0), List.of(1), List.of(1)));
        assertThat(all)
                .filteredOn(arrangement -> arrangement.name().equals("memory-remote"))
                .singleElement()
                .satisfies(remote -> assertThat(remote.nodes())
                        .containsExactlyInAnyOrder(List.of(0), List.of(0), List.of(1), List.of(1)));
    }

    @Test
    void shouldTakeTheNearestMemoryForANodeThatHasNone() {
        Topology odd = Machines.nodeWithoutMemory();
        List<Arrangement> all = Arrangement.all(odd, MemoryNodes.shown(odd), 4);
        assertThat(all.stream().filter(each -> each.name().equals("memory-local")))
                .singleElement()
                .satisfies(local -> assertThat(local.nodes())
                        .containsExactlyInAnyOrder(List.of(0), List.of(0), List.of(2), List.of(2)));
        assertThat(all.stream().filter(each -> each.name().equals("memory-remote")))
                .singleElement()
                .satisfies(remote -> assertThat(remote.nodes())
                        .containsExactlyInAnyOrder(List.of(2), List.of(2), List.of(0), List.of(0)));
    }
}
