package dev.cofferdam.cli.demo;

import dev.cofferdam.topology.Topology;
import java.io.PrintWriter;

/** Part 1: what machine this is. */
record Machine(String model, int cores, int nodes, String cpus) {
    static Machine find(PrintWriter out) {
        Topology topology = Topology.current();
        Machine machine = new Machine(
                topology.model(),
                topology.cores().size(),
                topology.nodes().size(),
                topology.allowed().toString());
        out.printf(
                "   %s: %d cores, %d NUMA node%s; this JVM may use CPUs %s%n",
                machine.model(), machine.cores(), machine.nodes(), machine.nodes() == 1 ? "" : "s", machine.cpus());
        return machine;
    }
}
