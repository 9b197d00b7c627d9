package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * System calls of the supervisor, of its workers until they call, and of the host library fail, each once: what becomes of
 * the pool is a right result or an exception that says what failed, and nothing stays behind.
 * {@code -Dcofferdam.test.faults=all} walks over everything, {@code -Dcofferdam.test.faults.only=REGEX} over what matches,
 * such as {@code "CALLS SUPERVISOR sendmsg 3 "}, and {@code -Dcofferdam.test.verbose=true} says what came of each.
 */
class FaultWalkTest {
    private static final boolean IS_VERBOSE = Boolean.getBoolean("cofferdam.test.verbose");

    @Test
    @Timeout(value = 14, unit = TimeUnit.MINUTES)
    void shouldSurviveOrSayWhatFailed(@TempDir Path folder) throws Exception {
        Path faults = Path.of(System.getProperty("cofferdam.test.native"), "faults");
        Path library = Files.createDirectory(folder.resolve("library")).resolve("libcopy.so");
        Files.copy(Fixtures.path("good"), library);
        // The boot class path is searched first, so that the parts are those of the test.
        List<String> options = List.of(
                "-Xbootclasspath/a:" + faults,
                "-Dcofferdam.cache=" + Files.createDirectory(folder.resolve("cache")),
                "-Dcofferdam.test.verbose=" + IS_VERBOSE);

        ChildJvm walk = ChildJvm.run(new ProcessBuilder(ChildJvm.command(
                FaultWalk.class,
                options,
                System.getProperty("cofferdam.home") + "/native/test/faults/calls.def",
                faults.resolve("plan").toString(),
                library.toString(),
                "" + System.getProperty("cofferdam.test.faults", "").equals("all"),
                System.getProperty("cofferdam.test.faults.only", ""))));

        if (IS_VERBOSE) {
            System.out.println(walk.output());
        }
        assertThat(walk.status()).as(walk.output() + walk.errors()).isZero();
    }
}
