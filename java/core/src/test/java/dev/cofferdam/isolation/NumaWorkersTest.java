package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.placement.Placement;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workers on a machine of several nodes, real or emulated. */
@Tag("numa")
class NumaWorkersTest {
    @Test
    void shouldRunOneWorkerPerNode() {
        List<NumaNode> nodes = Topology.current().nodes().stream()
                .filter(node -> !node.cpus().isEmpty())
                .toList();
        assumeTrue(nodes.size() > 1, "needs two NUMA nodes with CPUs; this machine has " + nodes.size());
        List<CpuSet> cpus = new ArrayList<>();
        List<Integer> ran = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        try (Workers workers = Workers.builder()
                        .count(nodes.size())
                        .placement(Placement.onePerNode())
                        .deadline(Duration.ofMinutes(2)) // emulated machines take their time
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            IsolatedFunction getcpu =
                    workers.library("libc.so.6").function("getcpu", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
            MemorySegment cpu = arena.allocate(JAVA_INT);
            MemorySegment node = arena.allocate(JAVA_INT);
            try {
                for (int i = 0; i < nodes.size(); i++) {
                    Session session = workers.session();
                    sessions.add(session);
                    assertThat(session.function(getcpu).call(cpu, node)).isEqualTo(0);
                    ran.add(node.get(JAVA_INT, 0));
                }
            } finally {
                sessions.forEach(Session::close);
            }
            for (ProcessHandle child : Processes.childrenOf(workers.supervisor().pid())) {
                cpus.add(Affinity.getThread((int) child.pid()));
            }
        }
        assertThat(ran)
                .containsExactlyInAnyOrderElementsOf(
                        nodes.stream().map(NumaNode::id).toList());
        assertThat(cpus)
                .containsExactlyInAnyOrderElementsOf(
                        nodes.stream().map(NumaNode::cpus).toList());
    }
}
