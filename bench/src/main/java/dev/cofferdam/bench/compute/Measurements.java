package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** What a {@link Journal} tells: everybody's nanoseconds per call, round by round; the same rounds for all at a problem. */
final class Measurements {
    /** Who did what with how many threads. */
    record Key(Problem problem, int threads, String contestant) {}

    private final Map<Key, double[]> nanos = new LinkedHashMap<>();
    private final Map<Key, String> absent = new LinkedHashMap<>();

    /**
     * Reads a journal. Where several JVMs measured the same problem, their rounds follow one another.
     *
     * @throws IOException if the file cannot be read
     */
    static Measurements read(Path journal) throws IOException {
        Measurements read = new Measurements();
        for (String line : Files.readAllLines(journal)) {
            read.add(line.split(" ", 6));
        }
        return read;
    }

    private void add(String[] fields) {
        Problem problem = new Problem(Routine.of(fields[0]), Integer.parseInt(fields[1]));
        Key key = new Key(problem, Integer.parseInt(fields[2]), fields[3]);
        if (fields[4].equals("absent")) {
            absent.put(key, fields[5]);
            return;
        }
        double[] more = Arrays.stream(fields[5].split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        nanos.merge(key, more, (earlier, later) -> DoubleStream.concat(Arrays.stream(earlier), Arrays.stream(later))
                .toArray());
    }

    /** In the order they were measured. */
    List<Key> keys() {
        return List.copyOf(nanos.keySet());
    }

    /** Nanoseconds per call, round by round. */
    Optional<double[]> nanos(Problem problem, int threads, String contestant) {
        return Optional.ofNullable(nanos.get(new Key(problem, threads, contestant)));
    }

    /** Why a problem was left out, if it was. */
    Optional<String> leftOut(Problem problem, int threads) {
        return Optional.ofNullable(absent.get(new Key(problem, threads, Journal.EVERYBODY)));
    }

    /** Why somebody was not measured. */
    String why(Problem problem, int threads, String contestant) {
        @Nullable String why = absent.get(new Key(problem, threads, contestant));
        return why == null ? contestant + " was not measured" : contestant + ": " + why;
    }

    /** How many times as many calls the one makes in the same time as the other, of neighbours in time: a number a round. */
    Optional<double[]> speed(Problem problem, int threads, String one, String other) {
        Optional<double[]> ours = nanos(problem, threads, one);
        Optional<double[]> theirs = nanos(problem, threads, other);
        if (ours.isEmpty() || theirs.isEmpty() || ours.get().length != theirs.get().length) {
            return Optional.empty();
        }
        double[] ratios = new double[ours.get().length];
        Arrays.setAll(ratios, i -> theirs.get()[i] / ours.get()[i]);
        return Optional.of(ratios);
    }
}
