package dev.cofferdam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The machine as it is printed and drawn. {@code hybrid.files} has a made-up one, file by file: two kinds of core, memory
 * alone, a CPU that is offline, one that is forbidden, a quota, and distances that contradict each other.
 */
class TopologyCommandTest {
    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void writeMachine() throws IOException {
        root = folder.resolve("root");
        for (String line : resource("hybrid.files").lines().toList()) {
            String[] file = line.split(" = ?", 2);
            Path path = root.resolve(file[0]);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file[1] + "\n");
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TopologyCommandTest.class.getResourceAsStream("/topology/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private Outcome topology(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "topology";
        all[1] = "--root";
        all[2] = root.toString();
        System.arraycopy(words, 0, all, 3, words.length);
        return Outcome.of(all);
    }

    @Test
    void shouldPrintATree() throws Exception {
        Outcome outcome = topology();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo(resource("hybrid.tree"));
    }

    @Test
    void shouldPrintOneJsonObject() throws Exception {
        Outcome outcome = topology("--json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(JsonParser.parseString(outcome.out())).isEqualTo(JsonParser.parseString(resource("hybrid.json")));
    }

    @Test
    void shouldSpeakOfThisMachineUnlessToldOtherwise() {
        Outcome outcome = Outcome.of("topology", "--json");
        JsonObject json = JsonParser.parseString(outcome.out()).getAsJsonObject();

        assertThat(json.keySet())
                .containsExactly("packages", "nodes", "cores", "caches", "cpus", "distances", "forbidden", "warnings");
        assertThat(json.getAsJsonObject("cpus").get("allowed").getAsString())
                .isEqualTo(Topology.allowedCpus().toString());
    }

    private Document picture() throws Exception {
        Path svg = folder.resolve("machine.svg");
        Outcome outcome = topology("--svg", svg.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo(resource("hybrid.tree"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    }

    private static List<String> texts(Document picture, String element) {
        NodeList found = picture.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void shouldDrawAllParts() throws Exception {
        Document picture = picture();

        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(texts(picture, "text"))
                .contains(
                        "Paper <1> & \"Co\"",
                        "Package 0",
                        "Node 0, 16 GiB, memory tier 4",
                        "Node 1, 64 GiB, memory tier 22, memory alone",
                        "L3 24 MiB",
                        "L2 2 MiB",
                        "L1d 48 KiB",
                        "Core 1",
                        "Core 6",
                        "6",
                        "performance core",
                        "efficiency core",
                        "Distance between nodes",
                        "28",
                        "Offline: CPUs 8")
                .doesNotContain("Core 7");
        assertThat(texts(picture, "title")).contains("from node 0 to node 1: 28", "Core 4, up to 3.5 GHz: CPUs 4");
    }

    @Test
    void shouldDrawEverythingWithinThePicture() throws Exception {
        Document picture = picture();
        int width = Integer.parseInt(picture.getDocumentElement().getAttribute("width"));
        int height = Integer.parseInt(picture.getDocumentElement().getAttribute("height"));

        NodeList boxes = picture.getElementsByTagName("rect");
        for (int i = 0; i < boxes.getLength(); i++) {
            Element box = (Element) boxes.item(i);
            int right = Integer.parseInt(box.getAttribute("x")) + Integer.parseInt(box.getAttribute("width"));
            int bottom = Integer.parseInt(box.getAttribute("y")) + Integer.parseInt(box.getAttribute("height"));
            assertThat(right).isBetween(1, width);
            assertThat(bottom).isBetween(1, height);
        }
    }

    @Test
    void shouldRefuseARootWithoutAMachine() {
        Outcome outcome =
                Outcome.of("topology", "--root", folder.resolve("none").toString());

        assertThat(outcome.status()).isEqualTo(125);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--root " + folder.resolve("none"), "no CPU", "folders sys and proc");
    }

    @Test
    void shouldRefuseAPictureThatCannotBeWritten() {
        Outcome outcome = topology("--svg", folder.resolve("none/machine.svg").toString());

        assertThat(outcome.status()).isEqualTo(125);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("--svg " + folder.resolve("none/machine.svg"), "cannot be written", "name a file");
    }
}
