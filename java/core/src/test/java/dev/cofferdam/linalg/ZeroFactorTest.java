package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the kernels for AVX-512, which this machine's OpenBLAS may not choose by itself. */
class ZeroFactorTest {
    @Test
    void shouldNotReadFactorsWhoseProductCountsForNothing() throws Exception {
        assumeThat(Files.readString(Path.of("/proc/cpuinfo"))).contains(" avx512dq ");
        ProcessBuilder builder = new ProcessBuilder(ChildJvm.command(ZeroFactor.class, List.of()));
        builder.environment().put("OPENBLAS_CORETYPE", "SkylakeX");

        ChildJvm child = ChildJvm.run(builder);

        assertThat(child.status()).as(child.errors()).isZero();
        assertThat(child.output()).isEmpty();
    }
}
