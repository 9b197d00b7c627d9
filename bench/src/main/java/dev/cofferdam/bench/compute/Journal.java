package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.work.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the JVM that measures writes down for the one that reports: a line for each contestant at each problem, its
 * nanoseconds per call round by round, or why it has none.
 */
record Journal(Path file) {
    /** In the place of a contestant. */
    static final String EVERYBODY = "-";

    void measured(Problem problem, int threads, String contestant, List<Double> nanosPerCall) throws IOException {
        write(
                problem,
                threads,
                contestant,
                "ns " + nanosPerCall.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    void absent(Problem problem, int threads, String contestant, String why) throws IOException {
        write(problem, threads, contestant, "absent " + why);
    }

    /** Nobody was measured. */
    void leftOut(Problem problem, int threads, String why) throws IOException {
        absent(problem, threads, EVERYBODY, why);
    }

    private void write(Problem problem, int threads, String contestant, String what) throws IOException {
        Files.writeString(
                file,
                problem.routine().symbol() + " " + problem.n() + " " + threads + " " + contestant + " " + what + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
