package dev.cofferdam.bench.report;

import com.google.gson.GsonBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that a benchmark found. */
public record Report(
        String benchmark,
        String version,
        String date,
        MachineFacts machine,
        List<Result> results,
        List<Bar> bars,
        List<Finding> findings) {

    public static Report of(String benchmark, List<Result> results, List<Bar> bars) {
        return of(benchmark, results, bars, List.of());
    }

    public static Report of(String benchmark, List<Result> results, List<Bar> bars, List<Finding> findings) {
        return new Report(
                benchmark,
                System.getProperty("cofferdam.version", "unversioned"),
                LocalDate.now(ZoneOffset.UTC).toString(),
                MachineFacts.current(),
                List.copyOf(results),
                List.copyOf(bars),
                List.copyOf(findings));
    }

    public String toJson() {
        return new GsonBuilder()
                        .serializeNulls()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(this)
                + "\n";
    }

    /** Aligned text: a line a result, a line a bar. */
    public String toText() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%s on %s, %s, %s, Linux %s, JDK %s",
                benchmark,
                machine.cpu(),
                count(machine.cpus(), "CPU"),
                count(machine.nodes(), "node"),
                machine.kernel(),
                machine.jdk()));
        for (Result result : results) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-36s %12s %-8s %s to %s%s",
                    result.name(),
                    number(result.value()),
                    result.unit(),
                    number(result.spread().getFirst()),
                    number(result.spread().getLast()),
                    where(result)));
        }
        for (Finding finding : findings) {
            lines.add(String.format(Locale.ROOT, "  %-36s %s: %s", finding.name(), finding.outcome(), finding.text()));
        }
        for (Bar bar : bars) {
            String verdict = bar.holds() == null ? "not measured: " + bar.why() : bar.holds() ? "holds" : "FALLS SHORT";
            String value = bar.value() == null ? "-" : number(bar.value());
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-36s %12s %s %s  %s",
                    bar.name(),
                    value,
                    bar.rule(),
                    number(bar.limit()),
                    verdict));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String where(Result result) {
        String where = result.where().isEmpty() ? "" : ", " + result.where();
        Conditions known = result.conditions();
        if (known == null) {
            return where;
        }
        String memory = machine.nodes() < 2 || known.memory().isEmpty() ? "" : "; memory lay on " + known.memory();
        return where + memory + (known.undisturbed() ? "" : "; disturbed: " + known.disturbances());
    }

    /** 4 KiB, 32 MiB. */
    public static String bytes(long bytes) {
        if (bytes >= 1L << 30 && bytes % (1L << 28) == 0) {
            return number(bytes / (double) (1L << 30)) + " GiB";
        }
        if (bytes >= 1L << 20) {
            return number(bytes / (double) (1L << 20)) + " MiB";
        }
        return bytes >= 1L << 10 ? number(bytes / (double) (1L << 10)) + " KiB" : bytes + " B";
    }

    /** A figure as people read it: three digits, or all before the point. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.1f" : "%.3g", value);
    }
}
