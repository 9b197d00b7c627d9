package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final int MEMORY = 1024;

    private static Overlap.Block block(String name, Object array, long address, long lines, long length, long stride) {
        return new Overlap.Block(name, name.equals("a") ? 1 : 3, array, address, lines, length, stride, 8);
    }

    private static BitSet bytes(Overlap.Block block) {
        BitSet bytes = new BitSet(MEMORY);
        for (long line = 0; line < block.lines(); line++) {
            int from = (int) (block.address() + line * Math.abs(block.stride()) * block.bytes());
            bytes.set(from, (int) (from + block.length() * block.bytes()));
        }
        return bytes;
    }

    private static Overlap.Block random(Random random, Object array, int bytes) {
        int length = random.nextInt(5);
        int stride = random.nextInt(3) == 0 ? 8 : Math.max(1, length) + random.nextInt(6);
        return new Overlap.Block(
                "a",
                1,
                array,
                4L * random.nextInt(48),
                random.nextInt(5),
                length,
                random.nextBoolean() ? stride : -stride,
                bytes);
    }

    @Test
    void shouldFindWhatTheBytesSay() {
        Object array = new Object();
        Random random = new Random(1);
        int[] sizes = {4, 8, 16};
        int sharing = 0;
        for (int i = 0; i < 200_000; i++) {
            int size = sizes[random.nextInt(3)];
            Overlap.Block one = random(random, array, size);
            Overlap.Block other = random(random, array, random.nextInt(4) == 0 ? sizes[random.nextInt(3)] : size);
            boolean share = bytes(one).intersects(bytes(other));
            sharing += share ? 1 : 0;

            assertThat(Overlap.share(one, other)).as("%s, %s", one, other).isEqualTo(share);
        }
        assertThat(sharing).isBetween(20_000, 180_000);
    }

    @Test
    void shouldNotTakeArraysForOneAnother() {
        assertThatCode(() -> Overlap.refuse(
                        "dgemm", block("a", new double[4], 16, 1, 4, 1), block("b", new double[4], 16, 1, 4, 1), false))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldAllowTheSameVectorOnlyWhereItIsAskedTo() {
        Object array = new Object();
        Overlap.Block vector = block("a", array, 16, 4, 1, 2);
        Overlap.Block same = block("b", array, 16, 4, 1, 2);
        Overlap.Block reversed = block("b", array, 16, 4, 1, -2);

        assertThatCode(() -> Overlap.refuse("daxpy", vector, same, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Overlap.refuse("dswap", vector, same, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dswap: a (argument 1) shares memory with b (argument 3), must lie apart");
        assertThatThrownBy(() -> Overlap.refuse("daxpy", vector, reversed, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
