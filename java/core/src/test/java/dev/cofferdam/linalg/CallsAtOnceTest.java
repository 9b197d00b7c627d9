package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More calls at once than OpenBLAS has buffers for. */
class CallsAtOnceTest {
    @Test
    void shouldNotExceedTheBuffersOfTheLibrary() throws Exception {
        ChildJvm child =
                ChildJvm.run(new ProcessBuilder(ChildJvm.command(CallsAtOnce.class, List.of("-Xss512k"), "400")));

        assertThat(child.status()).as(child.errors()).isZero();
        assertThat(child.output()).isEqualToIgnoringNewLines("400 calls");
        assertThat(child.errors()).doesNotContain("NUM_THREADS exceeded");
    }
}
