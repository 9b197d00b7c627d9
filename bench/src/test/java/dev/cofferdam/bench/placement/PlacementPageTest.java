package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.bench.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function that docs/placement.md shows is built and measured as the page says. */
class PlacementPageTest {
    private static final Pattern C_SOURCE = Pattern.compile("```c\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void shouldMeasureTheFunctionThatThePageShows() throws Exception {
        String page = Files.readString(Path.of(System.getProperty("cofferdam.home", ".."), "docs", "placement.md"));
        Matcher source = C_SOURCE.matcher(page);
        assertThat(source.find()).isTrue();
        Files.writeString(folder.resolve("columns.c"), source.group(1));
        Process gcc = new ProcessBuilder("gcc", "-O2", "-shared", "-fPIC", "-o", "libcolumns.so", "columns.c")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(gcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(gcc.waitFor()).as(said).isZero();

        StringWriter errors = new StringWriter();
        int status = Main.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute(
                        "placement",
                        "--quick",
                        "--lib",
                        folder.resolve("libcolumns.so").toString(),
                        "--symbol",
                        "columns",
                        "--bytes",
                        "64K");

        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
    }
}
