package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.util.List;

/**
 * The triad and the chase driven by Java and by a C program: one kernel library, one CPU, memory mapped by the same code.
 * Both are started anew several times, as what pages one gets decides some of the speed; within a round C, Java, Java
 * and C measure, so that a machine that becomes slower or faster meanwhile does so for both.
 */
final class AgainstC implements Section {
    private static final int TRIAD_PASSES = 1;
    private static final long CHASE_STEPS = 100_000;

    private int starts;
    private int rounds;

    @Override
    public String title() {
        return "triad and pointer chase, by Java and by C";
    }

    @Override
    public double seconds(Journal journal) {
        return journal.quick ? 20 : 60;
    }

    @Override
    public void measure(Journal journal) throws IOException {
        starts = journal.quick ? 10 : 20;
        rounds = journal.quick ? 19 : 31;
        int cpu = journal.topology.allowed().stream().max().orElseThrow();
        double[][] triad = new double[3][starts * rounds];
        double[][] chase = new double[3][starts * rounds];
        Conditions conditions;
        try (Team team = Team.on(cpu)) {
            for (int start = 0; start < starts; start++) {
                measure(journal, team, cpu, start * rounds, triad, chase);
                journal.progress.part((start + 1.0) / starts);
            }
            conditions = team.conditions(starts * rounds, Places.nodeOf(journal.topology, cpu));
        }
        long bytes = (long) TRIAD_PASSES * 2 * journal.sizes.streamElements(1) * StreamKernel.TRIAD.bytesPerElement();
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

    private void measure(Journal journal, Team team, int cpu, int first, double[][] triad, double[][] chase)
            throws IOException {
        long elements = journal.sizes.streamElements(1);
        long chaseBytes = journal.sizes.beyondCaches();
        int stride = journal.sizes.line();
        try (StreamArrays arrays = new StreamArrays(elements, PageKind.HUGE);
                ChaseRing ring = new ChaseRing(chaseBytes, stride, PageKind.HUGE);
                PlacementTwin twin = new PlacementTwin(cpu, elements, chaseBytes, stride)) {
            // It answers when its memory is there, so that it does not make it while Java does.
            long ignored = twin.triad(1);
            team.timeOne(arrays::touch);
            team.timeOne(ring::lay);
            team.timeOne(() -> arrays.pass(StreamKernel.TRIAD));
            for (int i = first; i < first + rounds; i++) {
                triad[1][i] = twin.triad(TRIAD_PASSES);
                triad[0][i] = javaTriad(team, arrays) + javaTriad(team, arrays);
                triad[1][i] += twin.triad(TRIAD_PASSES);
            }
            for (int i = first; i < first + rounds; i++) {
                chase[1][i] = twin.chase(CHASE_STEPS);
                chase[0][i] = javaChase(team, ring) + javaChase(team, ring);
                chase[1][i] += twin.chase(CHASE_STEPS);
            }
        }
    }

    private static long javaTriad(Team team, StreamArrays arrays) {
        return team.timeOne(() -> {
            for (int pass = 0; pass < TRIAD_PASSES; pass++) {
                arrays.pass(StreamKernel.TRIAD);
            }
        });
    }

    private static long javaChase(Team team, ChaseRing ring) {
        return team.timeOne(() -> ring.walk(CHASE_STEPS));
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
        Result inC = journal.add(
                Result.ofRounds(name + "-c", unit, figures[1], perRound, where).under(conditions));
        // Of neighbours in time: what the machine does meanwhile is the same for both.
        Result ratio = journal.add(Result.ofRounds(name + "-java-over-c", "", figures[2], perRound, where)
                .under(conditions));
        journal.add(Bar.measured(
                name + "-vs-c", List.of(ratio.name(), inJava.name(), inC.name()), ratio.value(), rule, limit));
    }
}
