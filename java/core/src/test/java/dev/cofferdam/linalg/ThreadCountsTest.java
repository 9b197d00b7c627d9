package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many threads libraries get: as many as the JVM as a whole has CPUs, whoever is first to use them. */
class ThreadCountsTest {
    private static final int CPUS = Topology.allowedCpus().size();

    @BeforeAll
    static void needTwoCpus() {
        assumeThat(CPUS).as("CPUs").isGreaterThan(1);
    }

    private static List<String> run(List<String> options, String... arguments) throws Exception {
        ChildJvm child = ChildJvm.run(new ProcessBuilder(ChildJvm.command(ThreadCounts.class, options, arguments)));
        assertThat(child.status()).as(child.errors()).isZero();
        List<String> lines = new ArrayList<>(child.output().lines().toList());
        lines.addAll(
                child.errors().lines().filter(line -> line.startsWith("INFO")).toList());
        return lines;
    }

    private static String other(String library) {
        return "-Dcofferdam.blas=" + Installed.library(library);
    }

    @Test
    void shouldCountTheCpusOfTheJvmOnAPinnedThread() throws Exception {
        assertThat(run(List.of(), "pinned", Integer.toString(CPUS)))
                .containsExactly(
                        "first " + CPUS + ", on " + CPUS + " CPUs",
                        "blas: one 1, rather one 1, all " + CPUS,
                        "lapack: one 1, rather one 1, all " + CPUS);
    }

    @Test
    void shouldCountThemForAnOpenBlasOfTheUsersToo() throws Exception {
        assertThat(run(List.of(other("libopenblas.so.0")), "pinned", Integer.toString(CPUS)))
                .containsExactly(
                        "first " + CPUS + ", on " + CPUS + " CPUs",
                        "blas: one 1, rather one 1, all " + CPUS,
                        "lapack: one 1, rather one 1, all " + CPUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"free", "pinned"})
    void shouldRespectTheCountThatTheJvmWasGiven(String thread) throws Exception {
        for (List<String> choice : List.of(List.<String>of(), List.of(other("libopenblas.so.0")))) {
            List<String> options = new ArrayList<>(choice);
            options.add("-XX:ActiveProcessorCount=1");

            assertThat(run(options, thread, "1"))
                    .endsWith("blas: one 1, rather one 1, all 1", "lapack: one 1, rather one 1, all 1");
        }
    }

    @Test
    void shouldStartThreadsBeyondTheCpusWhereTheyMayRunIfTheJvmIsToldToUseThem() throws Exception {
        int more = CPUS + 1;

        assertThat(run(List.of("-XX:ActiveProcessorCount=" + more), "pinned", Integer.toString(more)))
                .startsWith("first " + more + ", on " + CPUS + " CPUs");
    }

    @Test
    void shouldNameAllCpusOfTheJvmInARefusalOnAPinnedThread() throws Exception {
        assertThat(run(List.of(), "pinned", Integer.toString(CPUS + 1)))
                .contains("threads is " + (CPUS + 1) + ", must be from 1 to " + CPUS
                        + ", the CPUs that this JVM may use");
    }

    @Test
    void shouldKeepTheCountOfALapackWhoseBlasIsThereOnlyOnce() throws Exception {
        Path lapack = Installed.library("liblapacke.so.3");

        List<String> lines =
                run(List.of(other("libopenblas.so.0"), "-Dcofferdam.lapack=" + lapack), "free", Integer.toString(CPUS));

        assertThat(lines)
                .contains("blas: one 1, rather one 1, all " + CPUS)
                .contains("lapack: one refused, rather one " + CPUS + ", all " + CPUS)
                .anyMatch(line -> line.contains(lapack + " is loaded once, with one number of threads for all calls"));
    }
}
