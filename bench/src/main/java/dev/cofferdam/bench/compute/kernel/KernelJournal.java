package dev.cofferdam.bench.compute.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What the JVM that measures writes down for the one that reports: a line for each of the two that were compared, its
 * nanoseconds per call round by round, or why there are none.
 */
record KernelJournal(Path file) {
    /** Who did what with so many elements. */
    record Key(Kernel kernel, long elements, String who) {}

    /** All that was written down, in its order. */
    record Entries(Map<Key, double[]> nanos, Map<Key, String> absent) {
        /** How many times as fast as the other, round by round. */
        Optional<double[]> speed(Kernel kernel, long elements, String one, String other) {
            double[] ours = nanos.get(new Key(kernel, elements, one));
            double[] theirs = nanos.get(new Key(kernel, elements, other));
            if (ours == null || theirs == null || ours.length != theirs.length) {
                return Optional.empty();
            }
            double[] ratios = new double[ours.length];
            Arrays.setAll(ratios, i -> theirs[i] / ours[i]);
            return Optional.of(ratios);
        }
    }

    void measured(Key key, List<Double> nanosPerCall) throws IOException {
        write(key, "ns " + nanosPerCall.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    void absent(Key key, String why) throws IOException {
        write(key, "absent " + why);
    }

    private void write(Key key, String what) throws IOException {
        Files.writeString(
                file,
                key.kernel().symbol() + " " + key.elements() + " " + key.who() + " " + what + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Reads it. Where several JVMs measured the same, their rounds follow one another. */
    Entries read() throws IOException {
        Entries entries = new Entries(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split(" ", 5);
            Key key = new Key(Kernel.of(fields[0]), Long.parseLong(fields[1]), fields[2]);
            if (fields[3].equals("absent")) {
                entries.absent().put(key, fields[4]);
                continue;
            }
            double[] more = Arrays.stream(fields[4].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            entries.nanos().merge(key, more, (earlier, later) -> DoubleStream.concat(
                            Arrays.stream(earlier), Arrays.stream(later))
                    .toArray());
        }
        return entries;
    }
}
