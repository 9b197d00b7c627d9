package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LAPACK of other makes than the bundled one: Debian's LAPACKE, beside its OpenBLAS and beside BLIS, which have none. */
class OtherLapackTest {
    private static final String LAPACKE = "liblapacke.so.3";

    private static ChildJvm run(Class<?> program, List<String> options, String... arguments) throws Exception {
        return ChildJvm.run(new ProcessBuilder(ChildJvm.command(program, options, arguments)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libopenblas.so.0", "libblis.so.4"})
    void shouldLeaveNoMoreThanRounding(String blas) throws Exception {
        String seed = Long.toString(
                Long.getLong("cofferdam.seed", ThreadLocalRandom.current().nextLong()));

        ChildJvm child = run(
                LapackCrossSection.class,
                List.of(
                        "-Dcofferdam.blas=" + Installed.library(blas),
                        "-Dcofferdam.lapack=" + Installed.library(LAPACKE)),
                seed);

        assertThat(child.status()).as(child.errors()).isZero();
        assertThat(child.output())
                .as(child.errors())
                .contains(3 * LapackCase.routines().count() + " cases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libopenblas.so.0", "libblis.so.4"})
    void shouldNameRoutineAndLibraryWhereABlasHasNoLapack(String blas) throws Exception {
        Path library = Installed.library(blas);

        ChildJvm child = run(LapackRefusals.class, List.of("-Dcofferdam.blas=" + library));

        assertThat(child.output().lines())
                .as(child.errors())
                .hasSize(2)
                .allMatch(line -> line.contains(library + " has no function LAPACKE_dgesv_work"))
                .allMatch(line -> line.contains("-Dcofferdam.lapack"));
    }
}
