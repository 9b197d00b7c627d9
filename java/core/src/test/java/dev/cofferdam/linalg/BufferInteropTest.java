package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import org.junit.jupiter.api.Test;

/** Buffers are segments, direct and wrapped ones, and segments are buffers. */
class BufferInteropTest {
    private final Matrices matrices = Matrices.onHeap();

    @Test
    void shouldShareTheirMemory() {
        DoubleBuffer direct =
                ByteBuffer.allocateDirect(48).order(ByteOrder.nativeOrder()).asDoubleBuffer();
        DoubleBuffer wrapped = DoubleBuffer.wrap(new double[8], 2, 6);
        for (DoubleBuffer buffer : new DoubleBuffer[] {direct, wrapped}) {
            Matrix a = matrices.wrap(MemorySegment.ofBuffer(buffer), 2, 3, Order.ROW_MAJOR);

            a.set(1, 0, 5);
            buffer.put(buffer.position() + 1, 7);

            assertThat(buffer.get(buffer.position() + 3)).isEqualTo(5);
            assertThat(a.times(a.transpose()).toArrays()).isDeepEqualTo(new double[][] {{49, 0}, {0, 25}});
        }
    }

    @Test
    void shouldShowAMatrixAsABuffer() {
        try (Arena arena = Arena.ofConfined()) {
            Matrix a = Matrices.in(arena).copyOf(new double[][] {{1, 2}, {3, 4}});
            DoubleBuffer buffer =
                    a.segment().asByteBuffer().order(ByteOrder.nativeOrder()).asDoubleBuffer();

            buffer.put(3, 9);

            assertThat(a.get(1, 1)).isEqualTo(9);
        }
    }
}
