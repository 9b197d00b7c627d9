package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.internal.linalg.BlasLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Time to safepoint, collection pauses and allocation stalls of a JVM that computes on arrays, under three collectors: by
 * this library, by netlib, and with nobody computing, which shows what the machine itself does to them.
 */
final class SafepointWatch {
    private static final Map<String, List<String>> COLLECTORS = new TreeMap<>(Map.of(
            "g1", List.of("-XX:+UseG1GC"),
            "zgc", List.of("-XX:+UseZGC"),
            "parallel", List.of("-XX:+UseParallelGC")));
    private static final List<String> WHO = List.of(Contestants.HEAP, Contestants.NETLIB, "nobody");

    private final Output output;
    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    SafepointWatch(Output output) {
        this.output = output;
    }

    List<Result> results() {
        return results;
    }

    List<Bar> bars() {
        return bars;
    }

    void measure() throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> collector : COLLECTORS.entrySet()) {
            for (String who : WHO) {
                output.progress("time to safepoint, " + collector.getKey() + ", " + who);
                SafepointLog logged = watch(collector.getKey(), collector.getValue(), who);
                if (who.equals(Contestants.HEAP)) {
                    bar(collector.getKey(), logged);
                }
            }
        }
    }

    private void bar(String collector, SafepointLog logged) {
        String name = "time-to-safepoint-max-ms-" + collector;
        String from = "time-to-safepoint-max-" + collector + "-heap";
        bars.add(
                logged.safepoints() == 0
                        ? Bar.unmeasured(name, List.of(), "<=", 1, "the JVM logged no safepoint")
                        : Bar.measured(
                                name, List.of(from), longest(from, logged).value(), "<=", 1));
    }

    /** The median of the longest of each second: a single one that is longer is what others on the machine did. */
    private static Result longest(String name, SafepointLog logged) {
        return Result.ofRounds(name, "ms", logged.longestOfSeconds(), 1, "");
    }

    private SafepointLog watch(String collector, List<String> options, String who)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cofferdam-bench-");
        Path log = folder.resolve("safepoints");
        Path printed = folder.resolve("printed");
        try {
            run(options, who, log, printed);
            String suffix = collector + "-" + who;
            int begin = 1 + (int) (number(printed, "begin") / 1000);
            SafepointLog logged =
                    SafepointLog.of(Files.readAllLines(log), begin, (int) (number(printed, "end") / 1000));
            if (logged.safepoints() > 0) {
                results.add(longest("time-to-safepoint-max-" + suffix, logged));
            }
            List<Double> all =
                    logged.reaching().values().stream().flatMap(List::stream).toList();
            add("time-to-safepoint-worst-" + suffix, all);
            add("collection-pause-max-" + suffix, logged.pauses());
            if (collector.equals("zgc")) {
                add("allocation-stall-max-" + suffix, logged.stalls());
            }
            add("longest-allocation-" + suffix, List.of(number(printed, "longest-allocation") / 1e6));
            return logged;
        } finally {
            Files.deleteIfExists(log);
            Files.deleteIfExists(printed);
            Files.delete(folder);
        }
    }

    /** What a line of the program says behind its name. */
    private static double number(Path printed, String name) throws IOException {
        return Files.readAllLines(printed).stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElseThrow(() -> new IOException("the JVM that computes did not say its " + name));
    }

    /** The highest, with the lowest and the highest as spread; nothing if there were none. */
    private void add(String name, List<Double> millis) {
        millis.stream()
                .max(Comparator.naturalOrder())
                .ifPresent(most -> results.add(new Result(
                        name,
                        most,
                        "ms",
                        List.of(millis.stream().min(Comparator.naturalOrder()).orElseThrow(), most),
                        millis.size(),
                        "")));
    }

    private void run(List<String> options, String who, Path log, Path printed)
            throws IOException, InterruptedException {
        String library = BlasLibrary.forWorkers().toString();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // A heap that grows, or has pages that are not there yet, holds off safepoints by itself.
        command.addAll(List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"));
        command.addAll(List.of(
                "-Xlog:safepoint*,gc,gc+phases:file=" + log + ":uptime:filecount=0",
                "--enable-native-access=ALL-UNNAMED",
                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                "-Ddev.ludovic.netlib.blas.nativeLibPath=" + library,
                "-Ddev.ludovic.netlib.lapack.nativeLibPath=" + library,
                "-cp",
                System.getProperty("java.class.path"),
                SafepointLoad.class.getName(),
                who,
                output.quick() ? "512" : "1024",
                output.quick() ? "6" : "60"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("the JVM that computes (" + who + ") did not end well: " + command);
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
