package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import java.util.BitSet;
import java.util.List;
import net.openhft.affinity.AffinityLock;

/**
 * Pinning a thread and giving it back what it had: by this library and by Java-Thread-Affinity. The bar is held against
 * the cheaper of its two ways, masks alone; its locks, which claim a CPU by a file, stand beside them.
 */
final class PinCost implements Section {
    private static final int LOCKS = 20;

    @Override
    public String title() {
        return "pinning and unpinning, beside Java-Thread-Affinity";
    }

    @Override
    public double seconds(Journal journal) {
        return journal.quick ? 4 : 8;
    }

    @Override
    public void measure(Journal journal) {
        int rounds = journal.quick ? 15 : 31;
        int pins = journal.quick ? 2000 : 5000;
        int cpu = journal.topology.allowed().stream().max().orElseThrow();
        double[] ours = new double[rounds];
        double[] masks = new double[rounds];
        double[] locks = new double[rounds];
        Conditions conditions;
        // Where it is pinned anyway: that a thread is moved is the kernel's cost, and the same for all.
        try (Team team = Team.on(cpu)) {
            team.timeOne(() -> pin(cpu, 4 * pins));
            team.timeOne(() -> setMasks(cpu, 4 * pins));
            team.timeOne(() -> lock(cpu, LOCKS));
            for (int round = 0; round < rounds; round++) {
                ours[round] = team.timeOne(() -> pin(cpu, pins)) / (double) pins;
                masks[round] = team.timeOne(() -> setMasks(cpu, pins)) / (double) pins;
                locks[round] = team.timeOne(() -> lock(cpu, LOCKS)) / (double) LOCKS;
                journal.progress.part((round + 1.0) / rounds);
            }
            conditions = team.conditions(rounds);
        }
        String where = "cpu " + cpu;
        Result pin = journal.add(
                Result.ofRounds("pin-unpin", "ns", ours, pins, where).under(conditions));
        Result peer = journal.add(Result.ofRounds("java-thread-affinity-pin-unpin", "ns", masks, pins, where)
                .under(conditions));
        journal.add(Result.ofRounds("java-thread-affinity-lock-release", "ns", locks, LOCKS, where)
                .under(conditions));
        journal.add(Bar.measured(
                "pin-unpin-vs-java-thread-affinity",
                List.of(pin.name(), peer.name()),
                pin.value() / peer.value(),
                "<=",
                0.5));
    }

    private static void pin(int cpu, int times) {
        CpuSet set = CpuSet.of(cpu);
        for (int i = 0; i < times; i++) {
            try (Affinity.Scope _ = Affinity.pin(set)) {
                Thread.onSpinWait();
            }
        }
    }

    /** What our scope does, with its masks: look, set, set back. */
    private static void setMasks(int cpu, int times) {
        BitSet set = new BitSet();
        set.set(cpu);
        for (int i = 0; i < times; i++) {
            BitSet before = net.openhft.affinity.Affinity.getAffinity();
            net.openhft.affinity.Affinity.setAffinity(set);
            Thread.onSpinWait();
            net.openhft.affinity.Affinity.setAffinity(before);
        }
    }

    private static void lock(int cpu, int times) {
        for (int i = 0; i < times; i++) {
            try (AffinityLock _ = AffinityLock.acquireLock(cpu)) {
                Thread.onSpinWait();
            }
        }
    }
}
