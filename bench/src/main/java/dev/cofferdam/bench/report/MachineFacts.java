package dev.cofferdam.bench.report;

import dev.cofferdam.topology.Topology;

/** The machine as a report names it. */
public record MachineFacts(String cpu, int cpus, int nodes, String kernel, String jdk) {
    static MachineFacts current() {
        Topology topology = Topology.current();
        return new MachineFacts(
                topology.model(),
                topology.allowed().size(),
                topology.nodes().size(),
                System.getProperty("os.version"),
                Runtime.version().toString());
    }
}
