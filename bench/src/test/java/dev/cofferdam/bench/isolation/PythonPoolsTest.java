package dev.cofferdam.bench.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.isolation.PythonPools.Verb;
import dev.cofferdam.bench.isolation.peer.Python;
import dev.cofferdam.bench.isolation.peer.PythonPool;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Python's pools, a few calls each. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PythonPoolsTest {
    private static final Effort TINY = new Effort(1, 1, 1, 1, 1, 1, 20, 1, 1, 1_000_000);

    /** Of calls: so many that no other script is told to make as many. */
    private static final String NEVER_DONE = "987654321";

    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private static void assumePeers() throws Exception {
        Optional<String> absent = Python.whyAbsent();
        assumeTrue(absent.isEmpty(), absent.orElse(""));
    }

    @Test
    void shouldHaveEachPoolDoEachVerbAndSayWhatItLeavesToItsUser() throws Exception {
        assumePeers();
        results.add(new Result("hang-to-next-p50", 500, "us", List.of(400.0, 600.0), 1, ""));

        PythonPools pools = new PythonPools(new Output(), TINY, results, bars, findings);
        pools.measure();

        assertThat(findings).extracting(Finding::outcome).containsOnly("differs");
        for (PythonPool pool : PythonPool.values()) {
            for (Verb verb : Verb.values()) {
                assertThat(pools.latencies(pool, verb)).as("%s %s", pool, verb).isPresent();
            }
        }
        assertThat(findings)
                .extracting(Finding::name)
                .contains(
                        "multiprocessing-pool-hang-to-next",
                        "multiprocessing-pool-crash-to-next",
                        "process-pool-executor-hang-to-next",
                        "loky-hang-to-next")
                .doesNotContain("pebble-hang-to-next");
        assertThat(bars)
                .extracting(Bar::name)
                .containsExactly("pebble-hang-to-next-vs-ours", "process-pool-round-trip-vs-ours");
        Bar pebble = bars.getFirst();
        assertThat(pebble.value()).isEqualTo(value("pebble-hang-to-next-p50") / value("hang-to-next-p50"));
        assertThat(bars.getLast().why()).isEqualTo("ours was not measured");
    }

    private double value(String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void shouldSayInTheBarsWhyThePoolsAreNotHere() throws Exception {
        new PythonPools(new Output(), TINY, results, bars, findings).measure(Optional.of("no numpy"));

        assertThat(results).isEmpty();
        assertThat(findings).extracting(Finding::text).containsExactly("no numpy");
        assertThat(bars).extracting(Bar::why).containsExactly("no numpy", "no numpy");
        assertThat(bars).extracting(Bar::value).containsOnlyNulls();
        assertThat(bars).extracting(Bar::holds).containsOnlyNulls();
    }

    @Test
    void shouldKillAScriptThatIsNotDoneInTimeWithAllThatItHasStarted() throws Exception {
        assumePeers();
        assertThatThrownBy(() -> Python.ask(
                        PythonPool.MULTIPROCESSING, List.of("round-trip", NEVER_DONE), Duration.ofSeconds(2)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("multiprocessing.Pool, round-trip " + NEVER_DONE + ": not done within 2 s");

        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (runs(NEVER_DONE) && System.nanoTime() < until) {
            Thread.onSpinWait(); // SIGKILL is sent, and takes effect when the kernel comes to it
        }
        assertThat(runs(NEVER_DONE)).isFalse();
    }

    private static boolean runs(String argument) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").endsWith(" " + argument));
    }

    @Test
    void shouldSayWhatAScriptThatFailsSaid() throws Exception {
        assumePeers();

        assertThatThrownBy(() -> Python.ask(PythonPool.PEBBLE, List.of("sing", "1"), Duration.ofSeconds(30)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("KeyError: 'sing'");
    }
}
