package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cofferdam.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workers whose library fills the response pages with random and with chosen bytes at every moment of a call. The calls are
 * made by a JVM of their own: that it does not crash is a part of what is to be shown. {@code -Dcofferdam.test.seed=N}
 * repeats a run, {@code -Dcofferdam.test.hostile.rounds=N} makes it longer.
 */
class HostileWorkerTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());
    private static final int CALLS = Integer.getInteger("cofferdam.test.hostile.rounds", 100_000);

    private static final Duration LIMIT = Duration.ofSeconds(120 + CALLS / 400);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS) // however many calls: the limit that counts is theirs
    void shouldGiveEachCallItsOwnEndWhateverTheResponsePagesHold() throws Exception {
        System.out.println("HostileWorkerTest: -Dcofferdam.test.seed=" + SEED);
        Path crash = folder.resolve("hs_err.log");
        List<String> options = List.of("-XX:ErrorFile=" + crash, "-Xmx256m");

        List<String> command = ChildJvm.command(HostileRounds.class, options, "" + SEED, "" + CALLS, "" + CALLS / 5);
        ChildJvm jvm = assertTimeoutPreemptively(
                LIMIT, () -> ChildJvm.run(new ProcessBuilder(command).directory(folder.toFile())));

        assertThat(crash).doesNotExist();
        assertThat(jvm.status())
                .as("seed %d, %s%s", SEED, jvm.output(), jvm.errors())
                .isZero();
        System.out.print(jvm.output());
        assertThat(jvm.output())
                .as("the attacks have come through, and calls beside them")
                .contains("OWN=", "FORGED=", "SPOILT=", "DeadlineExceededException=", "WorkerCrashedException=")
                .contains("WorkerExitedException=", "SandboxViolationException=", "IllegalStateException=");
    }
}
