package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.ChildJvm;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM that is told to end, by Ctrl-C or SIGTERM, while a call is under way. */
@Timeout(120)
class JvmExitTest {
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void shouldLetACallFinishWithinTheGrace(String signal) throws Exception {
        assertThat(end(signal, true, Duration.ofMinutes(1))).isEqualTo("returned 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void shouldKillACallThatTakesLongerThanTheGrace(String signal) throws Exception {
        assertThat(end(signal, false, Duration.ofMillis(10))).isEqualTo("CancellationException");
    }

    /** What the program says of its call; it and its processes have ended then. */
    private static String end(String signal, boolean raise, Duration grace) throws Exception {
        // A job in the background of a shell, such as these tests may be, ignores Ctrl-C and so do its children.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
        command.addAll(ChildJvm.command(EndingJvm.class, List.of(), "" + raise, grace.toString()));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8)) {
            long supervisor = Long.parseLong(output.readLine());
            Processes.signal(jvm.pid(), signal);
            String said = output.readLine();
            jvm.waitFor();
            Processes.await("the supervisor to end", Duration.ofSeconds(30), () -> !Processes.runs(supervisor));
            return said;
        } finally {
            jvm.destroyForcibly();
        }
    }
}
