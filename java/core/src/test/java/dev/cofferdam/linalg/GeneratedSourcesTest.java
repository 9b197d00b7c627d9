package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Generate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedSourcesTest {
    private static final String MARK = "// Generated from the table of routines";

    private static Path generated() {
        return Path.of(System.getProperty("cofferdam.home"), "java/core/src/generated");
    }

    @Test
    void shouldBeWhatTheGeneratorWritesNow() throws IOException {
        for (Map.Entry<String, String> file : Generate.files().entrySet()) {
            assertThat(generated().resolve(file.getKey()))
                    .as("run java/core/src/generated/regenerate routines")
                    .hasContent(file.getValue());
        }
    }

    @Test
    void shouldHoldNothingThatTheGeneratorNoLongerWrites() throws IOException {
        List<String> there;
        try (Stream<Path> files = Files.walk(generated())) {
            there = files.filter(file -> file.toString().endsWith(".java") && isOurs(file))
                    .map(file -> generated().relativize(file).toString())
                    .toList();
        }

        assertThat(there).containsExactlyInAnyOrderElementsOf(Generate.files().keySet());
    }

    private static boolean isOurs(Path file) {
        try {
            return Files.readString(file).startsWith(MARK);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
