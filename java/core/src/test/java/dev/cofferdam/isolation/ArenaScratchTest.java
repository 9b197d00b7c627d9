package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class ArenaScratchTest {
    private static final long LINE = 64;

    @Test
    void shouldHaveACacheLineBeforeWhatItLends() {
        try (ArenaScratch scratch = new ArenaScratch()) {
            MemorySegment lent = scratch.take(100);
            MemorySegment before =
                    MemorySegment.ofAddress(lent.address() - LINE).reinterpret(LINE);

            assertThat(Window.instance().find(before)).isNotNull();
            assertThat(Window.instance().find(before))
                    .isEqualTo(Window.instance().find(lent));
            scratch.giveBack(lent);
        }
    }

    @Test
    void shouldLendAgainWhatWasGivenBack() {
        try (ArenaScratch scratch = new ArenaScratch()) {
            MemorySegment first = scratch.take(100);
            MemorySegment second = scratch.take(100);
            scratch.giveBack(first);

            assertThat(scratch.lent()).isEqualTo(1);
            assertThat(scratch.take(200).address()).isEqualTo(first.address());
            scratch.giveBack(second);
            scratch.giveBack(first);
            assertThat(scratch.lent()).isZero();
        }
    }
}
