package dev.cofferdam.bench.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return fixtures().resolve("libfixture-" + name + ".so");
    }

    public static Path hostLibrary() {
        return root().resolve("libcofferdam.so");
    }

    /** What {@code bench placement} measures machines with. */
    public static Path kernels() {
        return root().resolve("kernels/libcofferdam-kernels.so");
    }

    /** What {@code bench chaos} calls. */
    public static Path chaos() {
        return root().resolve("chaos/libcofferdam-chaos.so");
    }

    /** A twin, as a program to start. */
    public static Path twin(String name) {
        return root().resolve("twin").resolve(name);
    }

    /** Where the fixtures are. */
    public static Path fixtures() {
        return root().resolve("fixtures");
    }

    /**
     * Runs a twin, which prints a name and a number a line.
     *
     * @param count of how many times it prints the percentiles
     * @throws IOException if it cannot be started, fails, or does not print what it should
     */
    public static Percentiles run(long count, String twin, Object... arguments)
            throws IOException, InterruptedException {
        return Percentiles.of(figures(twin, arguments), "", count);
    }

    /**
     * Runs a twin that prints percentiles of several things.
     *
     * @param prefixes of their names
     * @return the percentiles of each
     */
    public static List<Percentiles> run(long count, List<String> prefixes, String twin, Object... arguments)
            throws IOException, InterruptedException {
        Map<String, Double> figures = figures(twin, arguments);
        List<Percentiles> all = new ArrayList<>();
        for (String prefix : prefixes) {
            all.add(Percentiles.of(figures, prefix, count));
        }
        return all;
    }

    /** Runs a twin that prints only a mean, in nanoseconds; as {@link #run}. */
    public static double mean(String twin, Object... arguments) throws IOException, InterruptedException {
        return figure(figures(twin, arguments), "mean");
    }

    /** Runs a twin that prints percentiles and returns their median, in nanoseconds; as {@link #run}. */
    public static double median(String twin, Object... arguments) throws IOException, InterruptedException {
        return figure(figures(twin, arguments), "p50");
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

    static double figure(Map<String, Double> figures, String name) throws IOException {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IOException("the twin printed no " + name + " but " + figures);
        }
        return figure;
    }
}
