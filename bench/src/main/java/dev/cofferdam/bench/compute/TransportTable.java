package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.transport.Transport;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.picture.ChoiceTable;
import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.picture.CurveChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Report;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What arrays cost by each way, which way the library takes, and where another that it may take is faster. */
final class TransportTable {
    /** Longer calls may not hold off safepoints. */
    private static final double LONGEST_CRITICAL_NANOS = 1e6;

    /** So many times as long as the fastest is a finding. */
    private static final double NOTABLE = 1.1;

    /** What the library takes by itself, in names of results. */
    private static final String CHOSEN = "chosen";

    private final Measurements measured;
    private final Map<Problem, Transport> chosen;
    private final List<Routine> routines;
    private final List<Integer> sizes;

    TransportTable(Measurements measured, Map<Problem, Transport> chosen, List<Routine> routines, List<Integer> sizes) {
        this.measured = measured;
        this.chosen = chosen;
        this.routines = routines;
        this.sizes = sizes;
    }

    private List<Problem> problems() {
        return routines.stream()
                .flatMap(routine -> sizes.stream().map(n -> new Problem(routine, n)))
                .toList();
    }

    private Transport choice(Problem problem) {
        Transport choice = chosen.get(problem);
        if (choice == null) {
            throw new IllegalArgumentException("nobody looked which way " + problem + " goes");
        }
        return choice;
    }

    List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (Problem problem : problems()) {
            for (Transport transport : Transport.values()) {
                result(problem, transport.symbol(), transport.symbol(), "").ifPresent(results::add);
            }
            result(problem, Contestants.HEAP, CHOSEN, choice(problem).symbol()).ifPresent(results::add);
        }
        return results;
    }

    private Optional<Result> result(Problem problem, String contestant, String name, String where) {
        return measured.nanos(problem, 1, contestant)
                .map(rounds -> Result.ofRounds(name(problem, name), "ns", rounds, 1, where));
    }

    private static String name(Problem problem, String way) {
        return "transport-" + problem.routine().symbol() + "-" + way + "-" + problem.n();
    }

    private Optional<Double> nanos(Problem problem, Transport transport) {
        return result(problem, transport.symbol(), transport.symbol(), "").map(Result::value);
    }

    /** Of those that may be taken. */
    Optional<Transport> fastest(Problem problem) {
        return Arrays.stream(Transport.values())
                .filter(transport -> nanos(problem, transport).isPresent())
                .filter(transport -> transport != Transport.CRITICAL
                        || nanos(problem, transport).orElseThrow() <= LONGEST_CRITICAL_NANOS)
                .min(Comparator.comparingDouble(
                        transport -> nanos(problem, transport).orElseThrow()));
    }

    /** How many times as long the library takes as by the fastest way it may take; 1 if it takes that. */
    private Optional<Double> behind(Problem problem) {
        return fastest(problem)
                .flatMap(best -> best == choice(problem)
                        ? Optional.of(1.0)
                        : measured.speed(problem, 1, best.symbol(), Contestants.HEAP)
                                .map(rounds ->
                                        Result.ofRounds("", "", rounds, 1, "").value()));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems()) {
            behind(problem)
                    .filter(times -> times > NOTABLE)
                    .ifPresent(times -> findings.add(Finding.differs(
                            name(problem, CHOSEN),
                            "arrays are " + choice(problem).symbol() + ", which takes " + Report.number(times)
                                    + " times as long as if they were "
                                    + fastest(problem).orElseThrow().symbol())));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.agrees(
                    "transports", "no other way that is allowed is faster by more than a tenth, at any size measured"));
        }
        return findings;
    }

    Picture picture() {
        List<String> drawings = new ArrayList<>();
        drawings.add(new ChoiceTable(
                        "How arrays reach the library",
                        routines.stream().map(Routine::symbol).toList(),
                        sizes.stream().map(String::valueOf).toList(),
                        Arrays.stream(Transport.values()).map(Transport::symbol).toList(),
                        routines.stream().map(this::row).toList())
                .svg());
        for (Routine routine : routines) {
            List<Curve> curves = curves(routine);
            if (!curves.isEmpty()) {
                drawings.add(new CurveChart(
                                routine.symbol() + " on arrays", "n", "ns", CurveChart.Scale.SIZES, curves, List.of())
                        .svg());
            }
        }
        return new Picture(
                "transports",
                "Transports",
                "The colour is the way that the library takes under G1, the figure how many times as long it takes as by the"
                        + " fastest way that is allowed: a critical call may not take longer than 1 ms. Below, what"
                        + " each way takes; lower is better.",
                drawings);
    }

    private List<ChoiceTable.Cell> row(Routine routine) {
        return sizes.stream()
                .map(n -> new Problem(routine, n))
                .map(problem -> new ChoiceTable.Cell(
                        List.of(Transport.values()).indexOf(choice(problem)),
                        behind(problem).map(Report::number).orElse("")))
                .toList();
    }

    private List<Curve> curves(Routine routine) {
        return Arrays.stream(Transport.values())
                .map(transport -> new Curve(
                        transport.symbol(),
                        sizes.stream()
                                .flatMap(n -> result(new Problem(routine, n), transport.symbol(), "", "")
                                        .map(result -> new Curve.Point(
                                                n,
                                                result.value(),
                                                result.spread().getFirst(),
                                                result.spread().getLast()))
                                        .stream())
                                .toList()))
                .filter(curve -> !curve.points().isEmpty())
                .toList();
    }
}
