package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.Progress;
import dev.cofferdam.bench.compute.transport.Choices;
import dev.cofferdam.bench.compute.transport.Transport;
import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.placement.Affinity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures every way by which heap arrays reach the library beside what the library takes by itself: four processes that
 * take turns, as in any {@link Contest}.
 */
final class Transports {
    /** Larger ones differ by less than is measured. */
    private static final int LARGEST = 1024;

    private Transports() {}

    /**
     * Holds the contests.
     *
     * @throws IOException if a process cannot be started or asked
     */
    static TransportTable measure(List<Routine> routines, List<Integer> sizes, boolean quick) throws IOException {
        List<Integer> orders = sizes.stream().filter(n -> n <= LARGEST).toList();
        Path file = Files.createTempFile("cofferdam-bench-", ".transports");
        int cpu = Affinity.get().stream().max().orElseThrow();
        double seconds = quick ? 0.06 : 3;
        double each = 3 * seconds * orders.size();
        Progress progress = new Progress(each * routines.size());
        Map<Problem, Transport> chosen = new HashMap<>();
        List<Contestant> contestants = Contestants.transports(cpu);
        try {
            Choices choices = new Choices();
            Contest contest = new Contest(contestants, 1, seconds * 1e9, Double.POSITIVE_INFINITY, new Journal(file));
            for (Routine routine : routines) {
                progress.begin(routine.symbol() + ", ways of arrays", each);
                List<Problem> problems =
                        orders.stream().map(n -> new Problem(routine, n)).toList();
                for (Problem problem : problems) {
                    chosen.put(problem, choice(choices, problem));
                }
                for (List<Problem> alike : alike(problems, chosen)) {
                    contest.hold(alike);
                }
            }
            progress.end();
            return new TransportTable(Measurements.read(file), chosen, routines, orders);
        } finally {
            contestants.forEach(Contestant::close);
            Files.delete(file);
        }
    }

    /** Neighbours that go the same way: another way is other code, which has to be warmed anew. */
    private static List<List<Problem>> alike(List<Problem> problems, Map<Problem, Transport> chosen) {
        List<List<Problem>> groups = new ArrayList<>();
        for (Problem problem : problems) {
            if (groups.isEmpty() || chosen.get(groups.getLast().getLast()) != chosen.get(problem)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(problem);
        }
        return groups;
    }

    private static Transport choice(Choices choices, Problem problem) throws IOException {
        try {
            return choices.of(problem);
        } catch (Exception failed) {
            throw new IOException(problem + ": " + failed.getMessage(), failed);
        }
    }
}
