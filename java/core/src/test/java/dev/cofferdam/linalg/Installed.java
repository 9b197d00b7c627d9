package dev.cofferdam.linalg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Libraries that Debian has. */
final class Installed {
    private Installed() {}

    /** In the folder of the machine's libraries, or in one of them that it chooses from. A test without it is skipped. */
    static Path library(String file) {
        try (Stream<Path> files = Files.find(Path.of("/usr/lib"), 3, (path, _) -> path.endsWith(file))) {
            Optional<Path> found = files.filter(Files::isRegularFile).sorted().findFirst();
            Assumptions.assumeTrue(found.isPresent(), file + " is not installed; ./cofferdam test installs it");
            return found.orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
