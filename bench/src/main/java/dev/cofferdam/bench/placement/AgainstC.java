package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The triad and the chase driven by Java and by a C program: one kernel library, one CPU, memory mapped by the same code
 * and asked of the same node. Both are started anew several times, as what pages one gets decides some of the speed;
 * within a round C, Java, Java and C measure, so that a machine that becomes slower or faster meanwhile does so for both.
 * Rounds are short, and one in which either had to leave the CPU to somebody else is taken again, a few times at most.
 */
final class AgainstC implements Section {
    private static final long CHASE_STEPS = 20_000;

    /** So many rounds may be taken again, in proportion to those wanted. */
    private static final int PATIENCE = 2;

    private final SortedMap<Integer, Long> memoryOfJava = new TreeMap<>();
    private final SortedMap<Integer, Long> memoryOfC = new TreeMap<>();
    private long again;
    private int starts;
    private int rounds;

    @Override
    public String title() {
        return "triad and pointer chase, by Java and by C";
    }

    @Override
    public double seconds(Journal journal) {
        if (!journal.sizes.areBeyondCaches()) {
            return 0;
        }
        return journal.quick ? 20 : 60;
    }

    @Override
    public void measure(Journal journal) throws IOException {
        if (!journal.sizes.areBeyondCaches()) {
            Bars.leaveOutMemory(journal, journal.sizes.whyNotOfMemory());
            return;
        }
        starts = journal.quick ? 10 : 20;
        rounds = journal.quick ? 31 : 61;
        int cpu = journal.topology.allowed().stream().max().orElseThrow();
        double[][] triad = new double[3][starts * rounds];
        double[][] chase = new double[3][starts * rounds];
        Conditions conditions;
        try (Team team = Team.on(cpu)) {
            for (int start = 0; start < starts; start++) {
                measure(journal, team, cpu, start * rounds, triad, chase);
                journal.progress.part((start + 1.0) / starts);
            }
            conditions = team.conditions(starts * rounds, Places.nodeOf(journal.topology, cpu), List.of())
                    .withMemory(memoryOfJava);
        }
        if (again > 0) {
            journal.add(Finding.noted(
                    "rounds-taken-again",
                    again + " rounds of Java beside C were taken again, because one of them had to leave the CPU"));
        }
        long bytes = 2 * elements(journal) * StreamKernel.TRIAD.bytesPerElement();
        for (int i = 0; i < starts * rounds; i++) {
            // Bytes in a nanosecond are GB in a second.
            triad[0][i] = bytes / triad[0][i];
            triad[1][i] = bytes / triad[1][i];
            triad[2][i] = triad[0][i] / triad[1][i];
            chase[0][i] /= 2 * CHASE_STEPS;
            chase[1][i] /= 2 * CHASE_STEPS;
            chase[2][i] = chase[0][i] / chase[1][i];
        }
        report(journal, "stream-triad", "GB/s", triad, conditions, ">=", 0.98);
        report(journal, "pointer-chase", "ns", chase, conditions, "<=", 1.02);
    }

    /** Beyond all caches together, so that a pass is short. */
    private static long elements(Journal journal) {
        return journal.sizes.streamElements(3);
    }

    private void measure(Journal journal, Team team, int cpu, int first, double[][] triad, double[][] chase)
            throws IOException {
        long chaseBytes = journal.sizes.beyondCaches();
        int stride = journal.sizes.line();
        int[] node = journal.memory.near(journal.topology, cpu);
        try (StreamArrays arrays = new StreamArrays(elements(journal), PageKind.HUGE, node);
                ChaseRing ring = new ChaseRing(chaseBytes, stride, PageKind.HUGE, node);
                PlacementTwin twin = new PlacementTwin(cpu, node, elements(journal), chaseBytes, stride)) {
            // It answers when its memory is there, so that it does not make it while Java does.
            long ignored = twin.triad(1);
            team.timeOne(arrays::touch);
            team.timeOne(ring::lay);
            team.timeOne(() -> arrays.pass(StreamKernel.TRIAD));
            takeTurns(
                    team,
                    twin,
                    first,
                    triad,
                    () -> team.timeOne(() -> arrays.pass(StreamKernel.TRIAD)),
                    () -> twin.triad(1));
            takeTurns(
                    team,
                    twin,
                    first,
                    chase,
                    () -> team.timeOne(() -> ring.walk(CHASE_STEPS)),
                    () -> twin.chase(CHASE_STEPS));
            Pages.byNode(arrays.segments()).forEach((at, bytes) -> memoryOfJava.merge(at, bytes, Long::sum));
            Pages.byNode(List.of(ring.segment())).forEach((at, bytes) -> memoryOfJava.merge(at, bytes, Long::sum));
            twin.memory().forEach((at, bytes) -> memoryOfC.merge(at, bytes, Long::sum));
        }
    }

    /** One side's measurement, in nanoseconds. */
    private interface Side {
        long measure() throws IOException;
    }

    private void takeTurns(Team team, PlacementTwin twin, int first, double[][] figures, Side java, Side c)
            throws IOException {
        int patience = PATIENCE * rounds;
        for (int i = first; i < first + rounds; i++) {
            long before = team.involuntarySwitches() + twin.involuntarySwitches();
            long inC = c.measure();
            figures[0][i] = java.measure() + java.measure();
            figures[1][i] = inC + c.measure();
            if (team.involuntarySwitches() + twin.involuntarySwitches() > before && patience > 0) {
                patience--;
                again++;
                i--;
            }
        }
    }

    private void report(
            Journal journal,
            String name,
            String unit,
            double[][] figures,
            Conditions conditions,
            String rule,
            double limit) {
        long perRound = 2;
        String where = "cpu " + conditions.cpus();
        Result inJava = journal.add(Result.ofRounds(name + "-java", unit, figures[0], perRound, where)
                .under(conditions));
        Result inC = journal.add(Result.ofRounds(name + "-c", unit, figures[1], perRound, where)
                .under(conditions.withMemory(memoryOfC)));
        // Of neighbours in time: what the machine does meanwhile is the same for both.
        Result ratio = journal.add(Result.ofRounds(name + "-java-over-c", "", figures[2], perRound, where)
                .under(conditions));
        journal.add(Bar.measured(
                name + "-vs-c", List.of(ratio.name(), inJava.name(), inC.name()), ratio.value(), rule, limit));
    }
}
