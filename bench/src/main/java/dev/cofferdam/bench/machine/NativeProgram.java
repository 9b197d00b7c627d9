package dev.cofferdam.bench.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The C programs that measurements are held against, as the build left them. */
public final class NativeProgram {
    private NativeProgram() {}

    private static Path root() {
        return Path.of(System.getProperty("cofferdam.native", "java/core/target/native"));
    }

    public static Path fixture(String name) {
        return root().resolve("fixtures/libfixture-" + name + ".so");
    }

    public static Path hostLibrary() {
        return root().resolve("libcofferdam.so");
    }

    /** What {@code bench placement} measures machines with. */
    public static Path kernels() {
        return root().resolve("kernels/libcofferdam-kernels.so");
    }

    /** A twin, as a program to start. */
    public static Path twin(String name) {
        return root().resolve("twin").resolve(name);
    }

    /** What a twin prints, in nanoseconds. */
    public record Percentiles(double p50, double p99, double p999) {}

    /**
     * Runs a twin, which prints a name and a number a line.
     *
     * @throws IOException if it cannot be started, fails, or does not print what it should
     */
    public static Percentiles run(String twin, Object... arguments) throws IOException, InterruptedException {
        Map<String, Double> figures = figures(twin, arguments);
        return new Percentiles(figure(figures, "p50"), figure(figures, "p99"), figure(figures, "p999"));
    }

    /** Runs a twin that prints only a mean, in nanoseconds; as {@link #run}. */
    public static double mean(String twin, Object... arguments) throws IOException, InterruptedException {
        return figure(figures(twin, arguments), "mean");
    }

    private static Map<String, Double> figures(String twin, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(twin(twin).toString()), Stream.of(arguments).map(Object::toString))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> figures = new HashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .forEach(words -> figures.put(words[0], Double.valueOf(words[1])));
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command + " ended with status " + status);
        }
        return figures;
    }

    private static double figure(Map<String, Double> figures, String name) throws IOException {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IOException("the twin printed no " + name + " but " + figures);
        }
        return figure;
    }
}
