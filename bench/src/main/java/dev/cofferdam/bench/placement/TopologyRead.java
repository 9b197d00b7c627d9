package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.topology.Topology;
import java.util.List;

/** How long it takes to read the machine: the first time in a JVM, and once the code is warm. */
final class TopologyRead implements Section {
    private final double coldMillis;

    /**
     * @param coldMillis of this JVM's first reading, which happens before anything else
     */
    TopologyRead(double coldMillis) {
        this.coldMillis = coldMillis;
    }

    @Override
    public String title() {
        return "reading the topology";
    }

    @Override
    public double seconds(Journal journal) {
        return 2;
    }

    @Override
    public void measure(Journal journal) {
        int rounds = journal.quick ? 40 : 100;
        int cpu = journal.topology.allowed().stream().max().orElseThrow();
        double[] warm = new double[rounds];
        Conditions conditions;
        try (Team team = Team.on(cpu)) {
            for (int warmUp = 0; warmUp < 20; warmUp++) {
                team.timeOne(Topology::current);
            }
            for (int round = 0; round < rounds; round++) {
                warm[round] = team.timeOne(Topology::current) / 1e6;
            }
            conditions = team.conditions(rounds);
        }
        Result read = journal.add(
                Result.ofRounds("topology-read", "ms", warm, 1, "cpu " + cpu).under(conditions));
        journal.add(Result.ofRounds("topology-read-cold", "ms", new double[] {coldMillis}, 1, "unpinned"));
        journal.add(Bar.measured("topology-read-ms", List.of(read.name()), read.value(), "<=", 20));
    }
}
