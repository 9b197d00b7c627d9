package dev.cofferdam.bench.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuelsTest {
    @TempDir
    private Path folder;

    private Duels judged(List<Integer> sizes, String... lines) throws IOException {
        Path journal = Files.write(folder.resolve("journal"), List.of(lines));
        Duels duels = new Duels(Measurements.read(journal), sizes);
        duels.judge();
        return duels;
    }

    private static Bar bar(Duels duels, String name) {
        return duels.bars().stream()
                .filter(bar -> bar.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldTakeTheWorstSizeOfTheRange() throws IOException {
        Duels duels = judged(
                List.of(4, 64, 128),
                "dgemm 4 1 segment ns 10 10 10",
                "dgemm 4 1 c ns 1 1 1",
                "dgemm 64 1 segment ns 10 10 10",
                "dgemm 64 1 c ns 8 9 12",
                "dgemm 128 1 segment ns 10 10 10",
                "dgemm 128 1 c ns 11 11 11");

        Bar bar = bar(duels, "dgemm-segment-vs-c");
        assertThat(bar.value()).isEqualTo(0.9);
        assertThat(bar.holds()).isFalse();
        assertThat(bar.from()).containsExactly("dgemm-segment-vs-c-64");
        assertThat(duels.results()).extracting(Result::name).contains("dgemm-segment-vs-c-4", "dgemm-segment-vs-c-128");
    }

    @Test
    void shouldTakeTheMedianOfTheRatiosAndNotTheRatioOfTheMedians() throws IOException {
        Duels duels = judged(List.of(64), "ddot 64 1 segment ns 10 20 40", "ddot 64 1 c ns 12 24 30");

        assertThat(bar(duels, "ddot-segment-vs-c").value()).isEqualTo(1.2);
    }

    @Test
    void shouldSayWhyABarHasNoValue() throws IOException {
        Duels duels = judged(List.of(64), "dsyrk 64 1 segment absent there is no dsyrk", "dsyrk 64 1 c ns 12 24 30");

        Bar bar = bar(duels, "dsyrk-segment-vs-c");
        assertThat(bar.holds()).isNull();
        assertThat(bar.why()).isEqualTo("n = 64: segment: there is no dsyrk");
    }

    @Test
    void shouldLeaveOutASizeThatNobodyWasMeasuredAtAndSaySo() throws IOException {
        Duels duels = judged(
                List.of(64, 128),
                "dgesdd 64 1 segment ns 10 10 10",
                "dgesdd 64 1 c ns 10 10 10",
                "dgesdd 128 1 - absent one round takes about 90 s");

        assertThat(bar(duels, "dgesdd-segment-vs-c").value()).isEqualTo(1);
        assertThat(duels.findings())
                .anyMatch(finding ->
                        finding.name().equals("dgesdd-128") && finding.text().contains("one round takes about 90 s"));
    }

    @Test
    void shouldNameThePeerThatIsFastestOnItsOwnKindOfMemory() throws IOException {
        Duels duels = judged(
                List.of(8, 64),
                "dgemm 8 1 heap ns 10 10 10",
                "dgemm 8 1 ejml ns 2 2 2",
                "dgemm 64 1 heap ns 10 10 10",
                "dgemm 64 1 segment ns 5 5 5",
                "dgemm 64 1 ejml ns 30 30 30",
                "dgemm 64 1 nd4j ns 6 6 6");

        assertThat(bar(duels, "dgemm-vs-best-peer").value()).isEqualTo(1.2);
        assertThat(duels.findings()).anyMatch(finding -> finding.text()
                .equals("the fastest is ejml, 5 times as fast as this library's dgemm: more than 1.2"));
    }

    @Test
    void shouldAppendTheRoundsOfSeveralJvms() throws IOException {
        Path journal = Files.write(folder.resolve("journal"), List.of("ddot 4 1 c ns 1 2", "ddot 4 1 c ns 3"));

        assertThat(Measurements.read(journal)
                        .nanos(new Problem(Routine.DDOT, 4), 1, "c")
                        .orElseThrow())
                .containsExactly(1, 2, 3);
    }
}
