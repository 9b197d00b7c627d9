package dev.cofferdam.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cofferdam.bench.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command, with as many calls as take some ten seconds. */
class ChaosBenchmarkTest {
    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void shouldHoldAllBarsWhileEveryKindOfTroubleIsMade() throws Exception {
        Path json = folder.resolve("chaos.json");

        int status = run("chaos", "--calls", "6000", "--seed", "20251", "--json", json.toString());

        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(values(report, "bars"))
                .as(() -> report.getAsJsonArray("findings").toString())
                .containsOnly(
                        Map.entry("wrong-results", 0L),
                        Map.entry("lost-calls", 0L),
                        Map.entry("double-ended-calls", 0L),
                        Map.entry("leaked-processes", 0L),
                        Map.entry("leaked-descriptors", 0L),
                        Map.entry("leaked-mappings", 0L),
                        Map.entry("leaked-names", 0L));
        Map<String, Long> results = values(report, "results");
        assertThat(results).containsEntry("calls", 6000L);
        assertThat(kindsThatNeverWere(results)).isEmpty();
        assertThat(report.getAsJsonArray("findings").toString()).contains("--calls 6000 --seed 20251");
    }

    private static Map<String, Long> values(JsonObject report, String list) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (JsonElement each : report.getAsJsonArray(list)) {
            JsonObject entry = each.getAsJsonObject();
            values.put(entry.get("name").getAsString(), entry.get("value").getAsLong());
        }
        return values;
    }

    /** Of calls, of what goes wrong inside them, and of what is done to them from outside. */
    private static List<String> kindsThatNeverWere(Map<String, Long> results) {
        Map<Boolean, List<String>> kinds = results.keySet().stream()
                .filter(name -> name.matches("(made|inside|outside)-.*"))
                .collect(Collectors.partitioningBy(name -> results.getOrDefault(name, 0L) > 0));
        int expected = Kind.values().length + Mishap.all().size() + Trouble.values().length;
        assertThat(kinds.getOrDefault(true, List.of()).size()
                        + kinds.getOrDefault(false, List.of()).size())
                .isEqualTo(expected);
        return kinds.getOrDefault(false, List.of());
    }

    @Test
    void shouldRefuseToMakeNoCalls() {
        assertThat(run("chaos", "--calls", "0")).isEqualTo(1);
        assertThat(errors.toString()).contains("--calls 0");
    }
}
