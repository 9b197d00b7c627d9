package dev.cofferdam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cofferdam.doctor.Diagnosis;
import dev.cofferdam.doctor.Finding;
import dev.cofferdam.doctor.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** The doctor as the shell starts it, here and where it is not well. */
class DoctorCommandTest {
    private static final String SMALL_JVM =
            "-Xmx64m -XX:MaxMetaspaceSize=96m -XX:CompressedClassSpaceSize=32m" + " -XX:ReservedCodeCacheSize=32m";

    @TempDir
    private Path folder;

    /** Runs it in a JVM of its own, under limits of the shell. */
    private Outcome doctor(String limits, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                limits + "exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(SMALL_JVM.split(" ")));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "doctor"));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void shouldFindThatCallsWorkWhereTestsOfThemDo() throws Exception {
        Outcome outcome = doctor("", "--workers", "2");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines()).allMatch(line -> line.matches("(ok|degraded|missing) .*| +(costs|mend): .*"));
        assertThat(outcome.out())
                .contains(
                        "file descriptors",
                        "2 workers need",
                        "shared window",
                        "pool",
                        "no new privileges",
                        "seccomp",
                        "Landlock",
                        "sandbox of workers",
                        "real-time priority",
                        "memory files",
                        "/dev/shm",
                        "transparent huge pages",
                        "reserved huge pages",
                        "NUMA",
                        "cgroup memory",
                        "cgroup CPU",
                        "cgroup processes",
                        "OpenBLAS")
                .doesNotContain("\033");
    }

    @Test
    void shouldPrintTheSameAsOneObject() throws Exception {
        Outcome outcome = doctor("", "--json", "--workers", "3");

        assertThat(outcome.status()).isZero();
        JsonObject report = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertThat(report.keySet()).containsExactly("workers", "blocked", "findings");
        assertThat(report.get("workers").getAsInt()).isEqualTo(3);
        assertThat(report.get("blocked").getAsBoolean()).isFalse();
        assertThat(report.getAsJsonArray("findings")).hasSizeGreaterThan(15);
        for (JsonElement element : report.getAsJsonArray("findings")) {
            JsonObject finding = element.getAsJsonObject();
            assertThat(finding.keySet()).containsExactly("subject", "verdict", "blocks", "found", "cost", "remedy");
            String verdict = finding.get("verdict").getAsString();
            assertThat(verdict).isIn("ok", "degraded", "missing");
            assertThat(finding.get("found").getAsString()).isNotEmpty();
            assertThat(finding.get("remedy").getAsString().isEmpty()).isEqualTo(verdict.equals("ok"));
        }
    }

    @Test
    void shouldBeBlockedByTooFewDescriptors() throws Exception {
        Outcome outcome = doctor("ulimit -n 64; ", "--workers", "100");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines())
                .anyMatch(line -> line.matches("BLOCKED +file descriptors +100 workers need .* of 64 .*"))
                .anyMatch(line -> line.contains("mend:") && line.contains("ulimit -n"));
    }

    @Test
    void shouldBeBlockedByTooLittleAddressSpace() throws Exception {
        Outcome outcome = doctor("ulimit -v 5000000; ", "--json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
        JsonObject report = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertThat(report.get("blocked").getAsBoolean()).isTrue();
        assertThat(report.getAsJsonArray("findings")).anySatisfy(element -> {
            JsonObject finding = element.getAsJsonObject();
            assertThat(finding.get("subject").getAsString()).isEqualTo("shared window");
            assertThat(finding.get("blocks").getAsBoolean()).isTrue();
            assertThat(finding.get("remedy").getAsString()).contains("ulimit -v");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1025", "many"})
    void shouldRefuseANumberOfWorkersThatNoPoolHas(String workers) {
        Outcome outcome = Outcome.of("doctor", "--workers", workers);

        assertThat(outcome.status()).isEqualTo(125);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--workers", workers);
    }

    @Test
    void shouldHaveColorsOnATerminalOnly() {
        Diagnosis diagnosis = new Diagnosis(
                1,
                List.of(
                        new Finding("bread", Verdict.OK, false, "fresh", "", ""),
                        new Finding("butter", Verdict.MISSING, true, "none", "it is dry", "buy some")));

        assertThat(DoctorCommand.text(diagnosis, Ansi.OFF))
                .isEqualTo("ok        bread   fresh\nBLOCKED   butter  none\n                  costs: it is dry\n"
                        + "                  mend:  buy some\n");
        assertThat(DoctorCommand.text(diagnosis, Ansi.ON))
                .contains("\033[32mok")
                .contains("\033[1m\033[31mBLOCKED");
    }
}
