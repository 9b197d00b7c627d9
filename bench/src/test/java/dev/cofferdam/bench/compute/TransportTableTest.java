package dev.cofferdam.bench.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cofferdam.bench.compute.transport.Choices;
import dev.cofferdam.bench.compute.transport.Transport;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportTableTest {
    private static final Problem PROBLEM = new Problem(Routine.DGEMM, 64);

    @TempDir
    private Path folder;

    private TransportTable table(Transport chosen, String... lines) throws IOException {
        Path journal = Files.write(folder.resolve("journal"), List.of(lines));
        return new TransportTable(
                Measurements.read(journal), Map.of(PROBLEM, chosen), List.of(Routine.DGEMM), List.of(64));
    }

    @Test
    void shouldSayWhereAnotherWayIsFasterByMoreThanATenth() throws IOException {
        TransportTable table = table(
                Transport.STAGED,
                "dgemm 64 1 heap ns 1200 1250 1230",
                "dgemm 64 1 critical ns 1000 1000 1000",
                "dgemm 64 1 staged ns 1200 1200 1200",
                "dgemm 64 1 pinned ns 1100 1100 1100");

        assertThat(table.findings())
                .containsExactly(Finding.differs(
                        "transport-dgemm-chosen-64",
                        "arrays are staged, which takes 1.23 times as long as if they were critical"));
        assertThat(table.results())
                .extracting(Result::name, Result::where)
                .contains(tuple("transport-dgemm-pinned-64", ""), tuple("transport-dgemm-chosen-64", "staged"));
        assertThat(table.picture().drawings().getFirst()).contains("1.23");
    }

    @Test
    void shouldNotWishForACriticalCallThatIsLong() throws IOException {
        TransportTable table = table(
                Transport.PINNED,
                "dgemm 64 1 heap ns 2000000",
                "dgemm 64 1 critical ns 1500000",
                "dgemm 64 1 staged ns 3000000",
                "dgemm 64 1 pinned ns 2000000");

        assertThat(table.fastest(PROBLEM)).contains(Transport.PINNED);
        assertThat(table.findings()).extracting(Finding::outcome).containsExactly("agrees");
    }

    @Test
    void shouldSeeWhichWayTheLibraryTakes() throws Exception {
        Choices choices = new Choices();

        assertThat(choices.of(new Problem(Routine.DDOT, 4))).isEqualTo(Transport.CRITICAL);
        assertThat(choices.of(new Problem(Routine.DGEMM, 256))).isEqualTo(Transport.PINNED);
        assertThat(choices.of(new Problem(Routine.DGESV, 256))).isEqualTo(Transport.PINNED);
    }
}
