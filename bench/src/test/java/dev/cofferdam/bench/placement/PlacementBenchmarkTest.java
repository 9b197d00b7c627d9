package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cofferdam.bench.Main;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.topology.Topology;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with functions of the fixtures: measuring everything takes too long for a test. */
class PlacementBenchmarkTest {
    private static final String LIBRARY = NativeProgram.fixture("segments").toString();

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("placement", "--quick"));
        arguments.addAll(List.of(options));
        return Main.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments.toArray(String[]::new));
    }

    @Test
    void shouldCompareAFunctionOfOnesOwnUnderEveryPolicy() throws Exception {
        Path json = folder.resolve("own.json");
        Path html = folder.resolve("own.html");

        int status = run(
                "--lib",
                LIBRARY,
                "--symbol",
                "sum_segment",
                "--bytes",
                "64K",
                "--json",
                json.toString(),
                "--html",
                html.toString());

        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(names(report, "results")).contains("own-unpinned", "own-compact", "own-spread", "own-one-per-core");
        assertThat(names(report, "bars"))
                .containsExactlyInAnyOrder(
                        "stream-triad-vs-c",
                        "pointer-chase-vs-c",
                        "pin-unpin-vs-java-thread-affinity",
                        "topology-read-ms");
        JsonObject first = report.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(first.keySet()).contains("name", "value", "unit", "spread", "n", "where", "conditions");
        assertThat(first.getAsJsonObject("conditions").keySet())
                .contains(
                        "cpus", "nodes", "bytesByNode", "rounds", "stealMillis", "involuntarySwitches", "maskChanged");
        assertThat(Files.readString(html)).contains("<svg", "one-per-core", "sum_segment");
    }

    private static Collection<String> names(JsonObject report, String list) {
        return StreamSupport.stream(report.getAsJsonArray(list).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(each -> each.get("name").getAsString())
                .toList();
    }

    @Test
    void shouldSayWhichLibraryIsNotThere() {
        assertThat(run("--lib", "/nowhere/libnone.so", "--symbol", "f", "--bytes", "64"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("--lib", "f of /nowhere/libnone.so", "could not load");
    }

    @Test
    void shouldSayWhichSymbolIsNotThere() {
        assertThat(run("--lib", LIBRARY, "--symbol", "no_such_kernel", "--bytes", "64"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("--symbol", "no_such_kernel of " + LIBRARY, "has no function");
    }

    @Test
    void shouldSurviveAFunctionThatCrashes() {
        assertThat(run("--lib", LIBRARY, "--symbol", "write_to_null", "--bytes", "64"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("write_to_null of " + LIBRARY, "SIGSEGV");
    }

    @Test
    void shouldRefuseMoreThreadsThanCpusAndMoreMemoryThanThereIs() {
        assertThat(run("--lib", LIBRARY, "--symbol", "count_up", "--bytes", "64", "--threads", "100000"))
                .isEqualTo(1);
        assertThat(run("--lib", LIBRARY, "--symbol", "count_up", "--bytes", "1000000G"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("--threads 100000", "--bytes 1000000G");
    }

    @Test
    void shouldMeasureOnlyWhatItIsAskedFor() throws Exception {
        Path json = folder.resolve("nodes.json");

        int status = run("--only", "nodes", "--bytes-limit", "64K", "--json", json.toString());

        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(names(report, "results"))
                .isNotEmpty()
                .allMatch(name -> name.matches("node-[a-z-]+-cpus\\d+-memory\\d+"))
                .anyMatch(name -> name.startsWith("node-latency-"))
                .anyMatch(name -> name.startsWith("node-triad-"));
        assertThat(names(report, "findings")).contains("small-memory");
        assertThat(report.getAsJsonArray("bars")).hasSize(4).allSatisfy(bar -> assertThat(
                        bar.getAsJsonObject().get("why").getAsString())
                .contains("--only", "bars has this"));
    }

    @Test
    void shouldRefuseAPartThatThereIsNot() {
        assertThat(run("--only", "nodes,everything")).isEqualTo(1);
        assertThat(run("--only", "nodes", "--lib", LIBRARY, "--symbol", "count_up", "--bytes", "64"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("--only everything", "comparisons", "--only and --lib");
    }

    @Test
    void shouldNotIgnoreALimitBesideAFunctionOfOnesOwn() {
        assertThat(run("--bytes-limit", "1M", "--lib", LIBRARY, "--symbol", "count_up", "--bytes", "64"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("--bytes-limit and --lib", "--bytes says");
    }

    @Test
    void shouldNotCallCachesMemory() throws Exception {
        Topology topology = Topology.current();
        Sizes small = Sizes.of(topology, Sizes.LEAST_LIMIT);
        Journal journal = new Journal(topology, small, MemoryNodes.shown(topology), true, List.of());

        new AgainstC().measure(journal);
        new Staircase().measure(journal);

        assertThat(journal.report().bars())
                .extracting(Bar::name)
                .containsExactly("stream-triad-vs-c", "pointer-chase-vs-c");
        assertThat(journal.report().bars()).allSatisfy(bar -> {
            assertThat(bar.holds()).isNull();
            assertThat(bar.why()).isEqualTo("arrays fit into caches; leave --bytes-limit out to have this");
        });
        assertThat(journal.report().findings())
                .filteredOn(finding -> finding.name().equals("how-far-memory-is"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .contains("from the largest array")
                        .doesNotContain("from memory"));
    }

    @Test
    void shouldRefuseALimitThatLeavesNothingToMeasure() {
        assertThat(run("--bytes-limit", "4K")).isEqualTo(1);
        assertThat(run("--bytes-limit", "little")).isEqualTo(1);
        assertThat(errors.toString()).contains("--bytes-limit 4K", "take more", "--bytes-limit \"little\"");
    }

    @Test
    void shouldAskForAllThatItTakes() {
        assertThat(run("--lib", LIBRARY)).isEqualTo(2);
        assertThat(errors.toString()).contains("--symbol", "--bytes");
    }
}
