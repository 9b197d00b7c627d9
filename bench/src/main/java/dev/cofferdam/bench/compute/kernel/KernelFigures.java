package dev.cofferdam.bench.compute.kernel;

import static dev.cofferdam.bench.compute.kernel.KernelContest.OURS;
import static dev.cofferdam.bench.compute.kernel.KernelContest.VECTOR_API;

import dev.cofferdam.bench.picture.BarChart;
import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured of kernels: how fast everybody was, and how many times as fast as whom. */
public final class KernelFigures {
    private final KernelJournal.Entries entries;
    private final List<Result> results = new ArrayList<>();
    private final Map<KernelJournal.Key, Result> small = new LinkedHashMap<>();
    private final Map<KernelJournal.Key, Result> large = new LinkedHashMap<>();

    KernelFigures(KernelJournal.Entries entries) {
        this.entries = entries;
        entries.nanos().forEach((key, nanos) -> results.add(rate(key, nanos)));
        for (KernelJournal.Key key : List.copyOf(entries.nanos().keySet())) {
            if (key.who().equals(OURS)) {
                compare(key, VECTOR_API, small, symbol(key) + "-vs-vector-api-" + key.elements());
                String stream = KernelContest.named(key.kernel().yardstick());
                compare(key, stream, large, symbol(key) + "-vs-" + stream);
            }
        }
        results.addAll(small.values());
        results.addAll(large.values());
    }

    private static String symbol(KernelJournal.Key key) {
        return key.kernel().symbol();
    }

    /** Elements on arrays, bytes in large memory. */
    private Result rate(KernelJournal.Key key, double[] nanos) {
        boolean onArrays = isSmall(key);
        String name =
                onArrays ? symbol(key) + "-" + key.elements() + "-" + key.who() : symbol(key) + "-large-" + key.who();
        double each = onArrays ? key.elements() : moved(key);
        double[] rates = Arrays.stream(nanos).map(one -> each / one).toArray();
        return Result.ofRounds(name, onArrays ? "elements/ns" : "GB/s", rates, 1, "");
    }

    private boolean isSmall(KernelJournal.Key key) {
        return entries.nanos().containsKey(new KernelJournal.Key(key.kernel(), key.elements(), VECTOR_API));
    }

    private static double moved(KernelJournal.Key key) {
        if (key.who().equals(OURS)) {
            return key.kernel().bytes(key.elements());
        }
        // An operand has half as many doubles as floats.
        long doubles = key.kernel().isSingle() ? key.elements() / 2 : key.elements();
        return (double) doubles * key.kernel().yardstick().bytesPerElement();
    }

    private void compare(KernelJournal.Key ours, String other, Map<KernelJournal.Key, Result> to, String name) {
        entries.speed(ours.kernel(), ours.elements(), OURS, other).ifPresent(speed -> {
            double same = other.equals(VECTOR_API)
                    ? 1
                    : moved(ours) / moved(new KernelJournal.Key(ours.kernel(), ours.elements(), other));
            double[] ratios = Arrays.stream(speed).map(one -> one * same).toArray();
            to.put(
                    ours,
                    Result.ofRounds(name, other.equals(VECTOR_API) ? "times as fast" : "of STREAM", ratios, 1, ""));
        });
    }

    public List<Result> results() {
        return results;
    }

    public List<Bar> bars() {
        return List.of(bar("kernels-large-vs-bandwidth", 0.9, large), bar("kernels-small-vs-vector-api", 1, small));
    }

    private Bar bar(String name, double limit, Map<KernelJournal.Key, Result> ratios) {
        if (!entries.absent().isEmpty() || ratios.isEmpty()) {
            String why = entries.absent().entrySet().stream()
                    .findFirst()
                    .map(absent ->
                            symbol(absent.getKey()) + " of " + absent.getKey().elements() + ": " + absent.getValue())
                    .orElse("nothing was measured");
            return Bar.unmeasured(name, List.of(), ">=", limit, why);
        }
        Result worst = ratios.values().stream()
                .min(Comparator.comparingDouble(Result::value))
                .orElseThrow();
        return Bar.measured(name, List.of(worst.name()), worst.value(), ">=", limit);
    }

    public List<Picture> pictures() {
        return List.of(
                picture(
                        "kernels-small",
                        "Kernels beside the Vector API",
                        "On arrays in the first caches: above 1 this library is faster.",
                        "times as fast",
                        small),
                picture(
                        "kernels-large",
                        "Kernels beside STREAM",
                        "On memory beyond the caches, one thread: bytes in a second, of those that the loop of STREAM"
                                + " moves which reads and writes alike.",
                        "of STREAM",
                        large));
    }

    private static Picture picture(
            String name, String title, String caption, String unit, Map<KernelJournal.Key, Result> ratios) {
        Map<String, List<BarChart.Entry>> groups = new LinkedHashMap<>();
        ratios.forEach((key, ratio) -> groups.computeIfAbsent(key.elements() + " elements", _ -> new ArrayList<>())
                .add(BarChart.Entry.of(symbol(key), ratio)));
        List<BarChart.Group> drawn = groups.entrySet().stream()
                .map(group -> new BarChart.Group(group.getKey(), group.getValue()))
                .toList();
        return Picture.of(name, title, caption, new BarChart(title, unit, drawn).svg());
    }
}
