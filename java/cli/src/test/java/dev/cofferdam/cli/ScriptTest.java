package dev.cofferdam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script, in a tree that has nothing but it, its version and something that was built. */
class ScriptTest {
    @TempDir
    private Path tree;

    private Path built;

    @BeforeEach
    void makeATree() throws IOException {
        Path project = Path.of("../..");
        Files.copy(project.resolve("cofferdam"), tree.resolve("cofferdam"));
        Files.copy(project.resolve("pom.xml"), tree.resolve("pom.xml"));
        built = Files.createFile(
                Files.createDirectories(tree.resolve("java/core/target")).resolve("built"));
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", tree.resolve("cofferdam").toString()));
        command.addAll(List.of(words));
        Path out = tree.resolve("out");
        Path err = tree.resolve("err");
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "test", "format", "bindings", "clean"})
    void shouldSayWhatAVerbDoesInsteadOfDoingIt(String verb) throws Exception {
        for (List<String> asked : List.of(List.of("--help"), List.of("-h"), List.of("-X", "--help"))) {
            List<String> words = new ArrayList<>(asked);
            words.addFirst(verb);

            Outcome help = run(words.toArray(String[]::new));

            assertThat(help.out()).startsWith("usage: ").contains("./cofferdam " + verb);
            assertThat(help.err()).isEmpty();
            assertThat(help.status()).isZero();
            assertThat(built).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "bindings", "clean"})
    void shouldRefuseArgumentsOfVerbsThatTakeNone(String verb) throws Exception {
        Outcome refused = run(verb, "--all");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(verb + " takes no arguments, not --all");
        assertThat(refused.out()).isEmpty();
        assertThat(built).exists();
    }

    @Test
    void shouldRefuseWhatFormatDoesNotTake() throws Exception {
        assertThat(run("format", "--chek").status()).isEqualTo(2);
        assertThat(run("format", "--check", "native").status()).isEqualTo(2);
    }

    @Test
    void shouldRemoveWhatWasBuilt() throws Exception {
        assertThat(run("clean")).isEqualTo(new Outcome(0, "", ""));

        assertThat(built).doesNotExist();
        assertThat(tree.resolve("pom.xml")).exists();
    }
}
