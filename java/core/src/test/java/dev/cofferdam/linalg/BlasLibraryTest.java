package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlasLibraryTest {
    private static final int CPUS = Runtime.getRuntime().availableProcessors();

    @AfterEach
    void chooseNothing() {
        System.clearProperty(BlasLibrary.BLAS_PROPERTY);
        System.clearProperty(BlasLibrary.LAPACK_PROPERTY);
    }

    @Test
    void shouldHaveCopiesWithOneThreadAndWithAll() {
        BlasLibrary single = BlasLibrary.blas(1);
        BlasLibrary parallel = BlasLibrary.blas(CPUS);

        assertThat(single.threads()).isEqualTo(1);
        assertThat(parallel.threads()).isEqualTo(CPUS);
    }

    @Test
    void shouldComputeOnBothCopies() {
        double[] x = {1, 2, 3};

        assertThat(Blas.inProcess(1).ddot(3, x, 1, x, 1)).isEqualTo(14.0);
        assertThat(Blas.inProcess().ddot(3, x, 1, x, 1)).isEqualTo(14.0);
    }

    @Test
    void shouldRefuseOtherNumbersOfThreads() {
        assertThatThrownBy(() -> Blas.inProcess(CPUS + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threads is " + (CPUS + 1) + ", must be from 1 to " + CPUS);
    }

    @Test
    void shouldComputeOnOneThreadInAWorkerThatIsPinnedToOneCpu() {
        int cpu = Topology.current().allowed().stream().findFirst().orElseThrow();
        try (Workers workers =
                Workers.builder().count(1).pin(List.of(CpuSet.of(cpu))).build()) {
            Object threads = workers.library(BlasLibrary.forWorkers())
                    .function("openblas_get_num_threads", FunctionDescriptor.of(ValueLayout.JAVA_INT))
                    .call();

            assertThat(threads).isEqualTo(1);
        }
    }

    @Test
    void shouldSayThatTheChosenFileIsNotThere() {
        System.setProperty(BlasLibrary.BLAS_PROPERTY, "/nowhere/libblas.so");

        assertThatThrownBy(Blas::inProcess)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("-Dcofferdam.blas=/nowhere/libblas.so: there is no such file");
        try (Workers workers = Workers.builder().count(1).build()) {
            assertThatThrownBy(workers::blas)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("there is no such file");
        }
    }

    @Test
    void shouldSayThatTheChosenFileIsNoLibrary() {
        System.setProperty(BlasLibrary.LAPACK_PROPERTY, "/etc/passwd");

        assertThatThrownBy(Lapack::inProcess)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("-Dcofferdam.lapack=/etc/passwd: the file is no shared library");
        try (Workers workers = Workers.builder().count(1).build()) {
            assertThatThrownBy(workers::lapack)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("-Dcofferdam.lapack=/etc/passwd: the file is no shared library");
        }
    }

    @Test
    void shouldUseTheChosenLibrary() {
        String own = BlasLibrary.forWorkers().resolveSibling("libopenblas.so.0").toString();
        assertThat(Blas.inProcess()).isNotNull(); // what the file needs is loaded now
        System.setProperty(BlasLibrary.BLAS_PROPERTY, own);
        double[] x = {3, 4};

        assertThat(Blas.inProcess().dnrm2(2, x, 1)).isEqualTo(5.0);
    }

    @Test
    void shouldLoadAnOpenBlasOfTheUsersTwice() throws IOException {
        assumeThat(CPUS).as("CPUs").isGreaterThan(1);
        assertThat(Blas.inProcess()).isNotNull(); // what the file needs is loaded now
        System.setProperty(
                BlasLibrary.BLAS_PROPERTY,
                BlasLibrary.forWorkers().resolveSibling("libopenblas.so.0").toString());

        BlasLibrary alone = BlasLibrary.blas(1);

        assertThat(alone.threads()).isEqualTo(1);
        assertThat(openFiles()).noneMatch(file -> file.contains("memfd:libopenblas"));
        assertThat(BlasLibrary.blas(CPUS).threads()).isGreaterThan(1);
        assertThat(BlasLibrary.blasOnOneThread()).isSameAs(alone);
        assertThat(Blas.inProcess(1).dnrm2(2, new double[] {3, 4}, 1)).isEqualTo(5.0);
    }

    private static List<String> openFiles() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    files.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        } catch (NoSuchFileException closedMeanwhile) {
            return openFiles();
        }
        return files;
    }

    @Test
    void shouldSayThatAnotherLibraryHasOneNumberOfThreads() {
        assumeThat(CPUS).as("CPUs").isGreaterThan(1);
        System.setProperty(BlasLibrary.BLAS_PROPERTY, fixture("suffixed_blas"));

        assertThat(BlasLibrary.blasOnOneThread()).isSameAs(BlasLibrary.blas(CPUS));
        assertThatThrownBy(() -> Blas.inProcess(1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContainingAll("libfixture-suffixed_blas.so", "OMP_NUM_THREADS");
    }

    private static String fixture(String name) {
        return System.getProperty("cofferdam.test.fixtures") + "/libfixture-" + name + ".so";
    }

    @Test
    void shouldRefuseALibraryWhoseIntegersHave64Bits() {
        System.setProperty(BlasLibrary.BLAS_PROPERTY, fixture("long_integers"));

        assertThatThrownBy(Blas::inProcess)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("libfixture-long_integers.so takes integers of 64 bits (ILP64)");
        assertThatThrownBy(Lapack::inProcess).hasMessageContaining("takes integers of 64 bits (ILP64)");
        try (Workers workers = Workers.builder().count(1).build()) {
            assertThatThrownBy(workers::blas).hasMessageContaining("takes integers of 64 bits (ILP64)");
            assertThatThrownBy(workers::lapack).hasMessageContaining("takes integers of 64 bits (ILP64)");
        }
    }

    @Test
    void shouldNameTheFunctionThatALibraryLacks() {
        System.setProperty(BlasLibrary.BLAS_PROPERTY, fixture("suffixed_blas"));
        double[] x = {1};

        assertThatThrownBy(() -> Blas.inProcess().ddot(1, x, 1, x, 1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("libfixture-suffixed_blas.so has no function cblas_ddot but cblas_ddot64_");
        assertThatThrownBy(() -> Blas.inProcess().dnrm2(1, x, 1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("has no function cblas_dnrm2; choose a library that has it");
        try (Workers workers = Workers.builder().count(1).build()) {
            assertThatThrownBy(() -> workers.blas().dnrm2(1, x, 1))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("libfixture-suffixed_blas.so has no function cblas_dnrm2; choose");
        }
    }
}
