package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KernelRandomTest extends KernelTest {
    KernelRandomTest(Way way) {
        super(way);
    }

    /** Philox's known answer to nothing but zeros: 6627e8d5 e169c58d bc57ac4c 9b00dbd8. */
    @Test
    void shouldMapTheKnownAnswerAsDocumented() {
        double[] y = new double[2];
        float[] s = new float[4];
        kernels.duniform(2, 0, 0, 0, y, 0, 1);
        kernels.suniform(4, 0, 0, 0, s, 0, 1);

        assertThat(y).containsExactly((0xe169c58d6627e8d5L >>> 11) * 0x1p-53, (0x9b00dbd8bc57ac4cL >>> 11) * 0x1p-53);
        assertThat(s)
                .containsExactly(0x6627e8 * 0x1p-24f, 0xe169c5 * 0x1p-24f, 0xbc57ac * 0x1p-24f, 0x9b00db * 0x1p-24f);
    }

    @Test
    void shouldGiveTheSameNumbersForAnyNumberOfThreads() {
        int n = 100_003;
        double[] alone = new double[n];
        double[] together = new double[n];
        float[] single = new float[n];
        float[] singles = new float[n];
        kernels.dnormal(n, 42, 7, 1000, alone, 0, 1);
        kernels.snormal(n, 42, 7, 1000, single, 0, 1);
        IntStream.range(0, 37).parallel().forEach(part -> {
            int from = (int) ((long) n * part / 37);
            int to = (int) ((long) n * (part + 1) / 37);
            kernels.dnormal(to - from, 42, 7, 1000 + from, together, from, 1);
            kernels.snormal(to - from, 42, 7, 1000 + from, singles, from, 1);
        });

        assertThat(together).isEqualTo(alone);
        assertThat(singles).isEqualTo(single);
    }

    @Test
    void shouldFollowTheirDistributions() {
        int n = 1 << 20;
        double[] y = new double[n];
        kernels.duniform(n, 1, 2, 0, y, 0, 1);
        Moments uniform = kernels.dmoments(n, y, 0, 1);
        kernels.dnormal(n, 1, 2, 0, y, 0, 1);
        Moments normal = kernels.dmoments(n, y, 0, 1);

        assertThat(uniform.mean()).isBetween(0.498, 0.502);
        assertThat(uniform.variance()).isBetween(0.083, 0.0837);
        assertThat(normal.mean()).isBetween(-0.005, 0.005);
        assertThat(normal.variance()).isBetween(0.99, 1.01);
    }

    @Test
    void shouldFillSegmentsAndVectorsWithIncrements() {
        double[] y = new double[3 * 5000];
        kernels.duniform(5000, 9, 9, 5, y, 0, -3);
        try (Arena arena = arena()) {
            MemorySegment near = arena.allocate(JAVA_DOUBLE, 5000);
            kernels.duniform(5000L, 9, 9, 5, near, 1);
            for (int i = 0; i < 5000; i++) {
                assertThat(y[3 * (4999 - i)]).isEqualTo(near.getAtIndex(JAVA_DOUBLE, i));
            }
        }
    }
}
