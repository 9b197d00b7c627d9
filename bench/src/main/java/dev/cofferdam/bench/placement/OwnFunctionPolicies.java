package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A function of the user's under every policy: by several threads at once, each on a segment of its own that it has
 * touched first. Policies take turns, a sweep after the other, so that all meet the same hours of the machine.
 */
final class OwnFunctionPolicies implements Section {
    /** A round calls the function as often as it takes to last this long. */
    private static final long ROUND_NANOS = 10_000_000;

    private static final int ROUNDS = 5;

    private final OwnFunction function;
    private final long bytes;
    private final int threads;

    OwnFunctionPolicies(OwnFunction function, long bytes, int threads) {
        this.function = function;
        this.bytes = bytes;
        this.threads = threads;
    }

    /** Which may all lie on one node. */
    long bytesOfAllThreads() {
        return threads * bytes;
    }

    @Override
    public String title() {
        return function.name();
    }

    @Override
    public double seconds(Journal journal) {
        return journal.quick ? 3 : 9;
    }

    @Override
    public void measure(Journal journal) {
        List<Arrangement> arrangements = Arrangement.all(journal.topology, journal.memory, threads);
        int sweeps = journal.quick ? 3 : 9;
        double[][] figures = new double[arrangements.size()][sweeps * ROUNDS];
        List<@Nullable Conditions> conditions = new ArrayList<>();
        arrangements.forEach(_ -> conditions.add(null));
        for (int sweep = 0; sweep < sweeps; sweep++) {
            for (int i = 0; i < arrangements.size(); i++) {
                if (arrangements.get(i).team().isPresent()) {
                    Conditions now = sweep(journal, arrangements.get(i), figures[i], sweep * ROUNDS);
                    Conditions before = conditions.get(i);
                    conditions.set(i, before == null ? now : before.and(now));
                }
                journal.progress.part((sweep * arrangements.size() + i + 1.0) / (sweeps * arrangements.size()));
            }
        }
        List<BarChart.Entry> entries = new ArrayList<>();
        for (int i = 0; i < arrangements.size(); i++) {
            entries.add(entry(journal, arrangements.get(i), figures[i], conditions.get(i)));
        }
        draw(journal, entries);
        say(journal, entries, figures);
    }

    /** Some rounds, in memory that is new. */
    private Conditions sweep(Journal journal, Arrangement arrangement, double[] figures, int first) {
        List<Pages> segments = new ArrayList<>();
        try (Team team = arrangement.team().orElseThrow().get()) {
            for (int member = 0; member < threads; member++) {
                segments.add(Pages.on(bytes, arrangement.pages(), arrangement.nodesOf(member)));
            }
            team.time(member -> segments.get(member).segment().fill((byte) 0));
            long calls = Math.max(1, ROUND_NANOS / Math.max(1, calls(team, segments, 1)));
            for (int round = 0; round < ROUNDS; round++) {
                figures[first + round] = calls(team, segments, calls) / (double) calls / 1e3;
            }
            return team.conditions(
                    ROUNDS,
                    arrangement.nodes().isEmpty()
                            ? Places.nodesOf(journal.topology, team.cpus())
                            : Places.list(arrangement.nodes().stream()
                                    .flatMap(List::stream)
                                    .mapToInt(node -> node)
                                    .distinct()
                                    .sorted()
                                    .toArray()),
                    segments.stream().map(Pages::segment).toList());
        } finally {
            segments.forEach(Pages::close);
        }
    }

    private long calls(Team team, List<Pages> segments, long calls) {
        return team.time(member -> {
            for (long call = 0; call < calls; call++) {
                function.call(segments.get(member).segment(), bytes);
            }
        });
    }

    private static BarChart.Entry entry(
            Journal journal, Arrangement arrangement, double[] figures, @Nullable Conditions conditions) {
        if (conditions == null) {
            journal.add(Finding.unmeasured("own-" + arrangement.name(), arrangement.why()));
            return BarChart.Entry.missing(arrangement.name(), arrangement.why());
        }
        String where = "cpus " + conditions.cpus();
        return BarChart.Entry.of(
                arrangement.name(),
                journal.add(Result.ofRounds("own-" + arrangement.name(), "us", figures, 1, where)
                        .under(conditions)));
    }

    private void draw(Journal journal, List<BarChart.Entry> entries) {
        String by = threads + (threads == 1 ? " thread" : " threads at once, each on a segment of its own");
        journal.add(Picture.of(
                "own-function",
                function.name() + " on " + Report.bytes(bytes),
                "Microseconds a call, by " + by
                        + ": shorter is better; the thin line is the spread of the rounds. Pages"
                        + " are of 4 KiB where it does not say huge.",
                new BarChart("One call", "us", List.of(new BarChart.Group(by, entries))).svg()));
    }

    private void say(Journal journal, List<BarChart.Entry> entries, double[][] figures) {
        List<Integer> measured = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).result().isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> entries.get(i).result().orElseThrow().value()))
                .toList();
        int first = measured.getFirst();
        int last = measured.getLast();
        double best = entries.get(first).result().orElseThrow().value();
        double worst = entries.get(last).result().orElseThrow().value();
        journal.add(Finding.noted(
                "own-best",
                Rounds.of(figures[first]).clearlyBelow(Rounds.of(figures[last]))
                        ? function.name() + " is fastest " + entries.get(first).name() + ", " + Report.number(best)
                                + " us a call, and slowest " + entries.get(last).name() + ", " + Report.number(worst)
                                + " us: " + Report.number(worst / best) + " times as long"
                        : function.name() + " takes " + Report.number(best) + " to " + Report.number(worst)
                                + " us a call: the policies differ no more than the rounds of each"));
    }
}
