package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cofferdam.bench.Main;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a machine with several nodes, which native/test/numa-in-guest boots: what is measured where, and not how fast. */
@Tag("numa")
class SeveralNodesTest {
    private static final long MIB = 1 << 20;

    private final Topology topology = Topology.current();
    private final List<Integer> memory = MemoryNodes.shown(topology).numbers();

    private void assumeSeveral() {
        assumeTrue(memory.size() > 1, "it takes two nodes with memory");
    }

    @Test
    void shouldHaveMemoryOfTheNodeThatItNamesWhoeverTouchesIt() {
        assumeSeveral();
        for (int node : memory) {
            try (Pages pages = Pages.on(3 * MIB, PageKind.BASE, node)) {
                pages.segment().fill((byte) 1);
                assertThat(Pages.byNode(List.of(pages.segment()))).isEqualTo(Map.of(node, 3 * MIB));
            }
        }
    }

    @Test
    void shouldTakeTurnsBetweenAllNodes() {
        assumeSeveral();
        int[] all = memory.stream().mapToInt(node -> node).toArray();
        try (Pages pages = Pages.on(3 * MIB, PageKind.BASE, all)) {
            pages.segment().fill((byte) 1);
            Map<Integer, Long> found = Pages.byNode(List.of(pages.segment()));
            assertThat(found).containsOnlyKeys(memory);
            assertThat(found.values()).allMatch(bytes -> bytes >= 3 * MIB / memory.size() - 4096);
        }
    }

    @Test
    void shouldPlaceTheTwinsMemoryAsItsOwn() throws Exception {
        assumeSeveral();
        int cpu = topology.allowed().stream().findFirst().orElseThrow();
        for (int node : memory) {
            try (PlacementTwin twin = new PlacementTwin(cpu, new int[] {node}, 1 << 16, MIB, 64)) {
                assertThat(twin.memory()).isEqualTo(Map.of(node, 3 * (1L << 19) + MIB));
            }
        }
    }

    @Test
    void shouldMeasureFromEachNodeWithCpusToEachWithMemory() throws Exception {
        assumeSeveral();
        Path folder = Files.createTempDirectory("several-nodes");
        Path json = folder.resolve("placement.json");
        Path html = folder.resolve("placement.html");
        try {
            assertThat(Main.commandLine()
                            .execute(
                                    "placement",
                                    "--quick",
                                    "--only",
                                    "nodes,comparisons",
                                    "--bytes-limit",
                                    "256K",
                                    "--json",
                                    json.toString(),
                                    "--html",
                                    html.toString()))
                    .isZero();
            Map<String, JsonObject> results = results(json);
            for (NumaNode from : topology.nodes()) {
                for (int to : memory) {
                    String pair = "-cpus" + from.id() + "-memory" + to;
                    if (from.cpus().isEmpty()) {
                        assertThat(results).doesNotContainKeys("node-latency" + pair, "node-triad" + pair);
                    } else {
                        assertThat(nodesOf(results, "node-latency" + pair)).containsExactly(Integer.toString(to));
                        assertThat(nodesOf(results, "node-triad" + pair)).containsExactly(Integer.toString(to));
                    }
                }
            }
            assertThat(nodesOf(results, "chase-local")).isNotEqualTo(nodesOf(results, "chase-remote"));
            assertThat(results).containsKeys("triad-local", "triad-remote", "triad-interleaved", "triad-pinned");
            assertThat(Files.readString(html)).contains("<svg", ">node 0<", ">node 1<", "memory by node");
        } finally {
            Files.deleteIfExists(json);
            Files.deleteIfExists(html);
            Files.delete(folder);
        }
    }

    private static Map<String, JsonObject> results(Path json) throws Exception {
        Map<String, JsonObject> results = new HashMap<>();
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        for (JsonElement each : report.getAsJsonArray("results")) {
            results.put(each.getAsJsonObject().get("name").getAsString(), each.getAsJsonObject());
        }
        return results;
    }

    private static List<String> nodesOf(Map<String, JsonObject> results, String name) {
        assertThat(results).containsKey(name);
        JsonObject result = results.getOrDefault(name, new JsonObject());
        return List.copyOf(result.getAsJsonObject("conditions")
                .getAsJsonObject("bytesByNode")
                .keySet());
    }
}
