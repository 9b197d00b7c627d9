package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.picture.CurveChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How fast everybody computes, as results and as curves by size and by thread count. */
final class Rates {
    /** The size of which there is a curve by thread count. */
    private static final int PARALLEL = 1024;

    private final Measurements measured;

    Rates(Measurements measured) {
        this.measured = measured;
    }

    List<Result> results() {
        return measured.keys().stream().map(this::rate).toList();
    }

    private Result rate(Measurements.Key key) {
        double operations = key.problem().routine().operations(key.problem().n());
        double[] rates = Arrays.stream(measured.nanos(key.problem(), key.threads(), key.contestant())
                        .orElseThrow())
                .map(nanos -> operations / nanos)
                .toArray();
        String threads = key.threads() == 1 ? "" : "-" + key.threads() + "-threads";
        String name = key.problem().routine().symbol() + "-" + key.problem().n() + "-" + key.contestant() + threads;
        return Result.ofRounds(name, "GFLOP/s", rates, 1, "");
    }

    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (Routine routine : Routine.values()) {
            List<Curve> bySize =
                    curves(key -> key.problem().routine() == routine && key.threads() == 1, key -> key.problem()
                            .n());
            if (bySize.isEmpty()) {
                continue;
            }
            List<String> drawings = new ArrayList<>();
            drawings.add(new CurveChart(
                            routine.symbol() + " on one thread",
                            "n",
                            "GFLOP/s",
                            CurveChart.Scale.SIZES,
                            bySize,
                            List.of())
                    .svg());
            List<Curve> byThreads = curves(
                    key -> key.problem().routine() == routine && key.problem().n() == PARALLEL,
                    Measurements.Key::threads);
            if (byThreads.stream().anyMatch(curve -> curve.points().size() > 1)) {
                drawings.add(new CurveChart(
                                routine.symbol() + " of " + PARALLEL,
                                "threads",
                                "GFLOP/s",
                                CurveChart.Scale.COUNTS,
                                byThreads,
                                List.of())
                        .svg());
            }
            pictures.add(new Picture(
                    routine.symbol(),
                    routine.symbol(),
                    "Higher is better. A point is the median of its rounds, the line through it their spread.",
                    drawings));
        }
        return pictures;
    }

    private List<Curve> curves(Predicate<Measurements.Key> which, ToDoubleFunction<Measurements.Key> x) {
        Map<String, List<Curve.Point>> points = new TreeMap<>();
        for (Measurements.Key key : measured.keys().stream().filter(which).toList()) {
            Result rate = rate(key);
            points.computeIfAbsent(key.contestant(), _ -> new ArrayList<>())
                    .add(new Curve.Point(
                            x.applyAsDouble(key),
                            rate.value(),
                            rate.spread().getFirst(),
                            rate.spread().getLast()));
        }
        return points.entrySet().stream()
                .map(entry -> new Curve(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingDouble(Curve.Point::x))
                                .toList()))
                .toList();
    }
}
