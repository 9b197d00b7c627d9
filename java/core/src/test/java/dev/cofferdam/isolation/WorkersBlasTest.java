package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.OpenBlasCore;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkersBlasTest {
    @Test
    void shouldHaveTheKernelsThatOpenBlasDoesNotFindByItself() {
        Map<String, String> variables = OpenBlasCore.variables();
        assumeThat(variables).as("OpenBLAS knows this CPU").isNotEmpty();
        assumeThat(BlasLibrary.chosenBlas()).isEmpty();

        try (Workers workers =
                Workers.builder().count(1).deadline(Duration.ofSeconds(30)).build()) {
            assertThat(workers.blas().ddot(1, new double[] {2}, 1, new double[] {3}, 1))
                    .isEqualTo(6);
            try (Session session = workers.session()) {
                MemorySegment name = (MemorySegment) session.library(BlasLibrary.forWorkers())
                        .function("openblas_get_corename", FunctionDescriptor.of(ADDRESS))
                        .call();

                assertThat(session.string(name, 64)).isEqualTo(variables.get("OPENBLAS_CORETYPE"));
            }
        }
    }
}
