package dev.cofferdam.bench.compute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cofferdam.bench.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with one routine and one size: measuring everything takes too long for a test. */
class ComputeBenchmarkTest {
    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    /** Whoever else measures on this machine need not wait for a test that looks at no figure. */
    @BeforeAll
    static void ignoreOthers() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    private int run(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }

    private static List<String> names(JsonObject report, String of) {
        return StreamSupport.stream(report.getAsJsonArray(of).spliterator(), false)
                .map(entry -> entry.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    @Test
    void shouldHaveEveryBarWhetherMeasuredOrNot() throws Exception {
        Path json = folder.resolve("compute.json");
        Path html = folder.resolve("compute.html");

        int status = run(
                "compute",
                "--quick",
                "--routine",
                "dgemm",
                "--sizes",
                "64",
                "--without",
                "nd4j,jblas",
                "--json",
                json.toString(),
                "--html",
                html.toString());

        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(names(report, "results"))
                .contains("dgemm-64-segment", "dgemm-64-c", "dgemm-64-ejml", "dgemm-segment-vs-c-64");
        assertThat(names(report, "results")).doesNotContain("dgemm-64-jblas", "dgemm-64-nd4j");
        assertThat(names(report, "findings")).contains("jblas", "nd4j");
        assertThat(names(report, "bars")).hasSize(53).doesNotHaveDuplicates();
        assertThat(names(report, "results"))
                .contains(
                        "transport-dgemm-critical-64",
                        "transport-dgemm-staged-64",
                        "transport-dgemm-pinned-64",
                        "transport-dgemm-chosen-64");
        assertThat(Files.readString(html)).contains("dgemm on one thread", "How arrays reach the library");
    }

    @Test
    void shouldRefuseToLeaveOutWhoIsNoPeer() {
        assertThat(run("compute", "--without", "c")).isOne();
        assertThat(errors.toString())
                .contains(
                        "--without c: the peers to leave out are netlib-vector, netlib-java, ejml, jblas, ojalgo, nd4j");
    }

    @Test
    void shouldRefuseARoutineThatIsNotCompared() {
        assertThat(run("compute", "--routine", "dfoo")).isOne();
        assertThat(errors.toString()).contains("dfoo is no routine that is compared");
    }
}
