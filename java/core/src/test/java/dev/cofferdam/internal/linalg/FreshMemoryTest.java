package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshMemoryTest {
    private static final long LONG = 8 << 20;

    /** Bytes of this process's memory that are there, from the address on, as the kernel counts them. */
    private static long resident(long address) throws IOException {
        boolean within = false;
        for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
            if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                String[] range = line.split("[- ]", 3);
                within = Long.parseUnsignedLong(range[0], 16) <= address
                        && address < Long.parseUnsignedLong(range[1], 16);
            } else if (within && line.startsWith("Rss:")) {
                return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return -1;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8, 1 << 20, LONG})
    void shouldBeZero(long bytes) {
        for (Arena arena : List.of(Arena.ofConfined(), Arena.ofShared())) {
            try (arena) {
                MemorySegment memory = FreshMemory.zeros(arena, bytes);

                assertThat(memory.byteSize()).isEqualTo(bytes);
                assertThat(memory.mismatch(MemorySegment.ofArray(new byte[(int) bytes])))
                        .isEqualTo(-1);
            }
        }
        assertThat(FreshMemory.zeros(Arena.ofAuto(), bytes).byteSize()).isEqualTo(bytes);
    }

    /** Pages that nobody has touched are nowhere: they have not been cleared, in one go or otherwise. */
    @Test
    void shouldNotTouchWhatIsLong() throws IOException {
        try (Arena arena = Arena.ofShared()) {
            MemorySegment memory = FreshMemory.zeros(arena, 64 * LONG);

            assertThat(resident(memory.address())).isBetween(0L, 64 * LONG / 2);
        }
    }

    @Test
    void shouldBeGoneWithItsArena() {
        long before = FreshMemory.mappedBytes();
        Arena arena = Arena.ofConfined();
        MemorySegment memory = FreshMemory.uncleared(arena, 64 * LONG);
        memory.set(JAVA_BYTE, 64 * LONG - 1, (byte) 1);
        arena.close();

        assertThat(memory.scope().isAlive()).isFalse();
        assertThat(FreshMemory.mappedBytes()).isLessThanOrEqualTo(before);
        assertThatThrownBy(() -> FreshMemory.uncleared(arena, LONG)).isInstanceOf(IllegalStateException.class);
        assertThat(FreshMemory.mappedBytes()).isLessThanOrEqualTo(before);
    }

    /** Whoever closes an arena while another thread allocates from it: what that has mapped by then belongs to nobody. */
    @Test
    void shouldKeepNothingForAnArenaThatIsClosedMeanwhile() throws InterruptedException {
        long before = FreshMemory.mappedBytes();
        for (int i = 0; i < 3000; i++) {
            Arena arena = Arena.ofShared();
            Thread allocating = Thread.ofPlatform().start(() -> {
                try {
                    while (arena.scope().isAlive()) {
                        FreshMemory.uncleared(arena, 1 << 20);
                    }
                } catch (IllegalStateException closed) {
                    assertThat(arena.scope().isAlive()).isFalse();
                }
            });
            Thread.yield();
            arena.close();
            allocating.join();
        }

        assertThat(FreshMemory.mappedBytes()).isLessThanOrEqualTo(before);
    }

    /** The heap is never short here, so that the collector has no reason of its own to look for segments without users. */
    @Test
    void shouldBeCollectedWhenNobodyUsesIt() throws InterruptedException {
        long piece = Runtime.getRuntime().maxMemory() / 4;
        long allocated = 0;
        for (int i = 0; i < 16; i++) {
            allocated += FreshMemory.uncleared(Arena.ofAuto(), piece).byteSize();
        }
        Instant deadline = Instant.now().plusSeconds(30);
        while (FreshMemory.mappedBytes() >= allocated && Instant.now().isBefore(deadline)) {
            Thread.sleep(1); // another thread unmaps
        }

        assertThat(FreshMemory.mappedBytes()).isLessThan(allocated);
    }

    @Test
    void shouldSayThatThereIsNotSoMuchMemory() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> FreshMemory.zeros(arena, 1L << 62))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessageContaining("mmap of ");
        }
    }

    @Test
    void shouldComeFromWhoeverIsNoArenaOfTheJdk() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(2 * LONG);
            memory.fill((byte) 1);

            MemorySegment zeros = FreshMemory.zeros(SegmentAllocator.prefixAllocator(memory), LONG);

            assertThat(zeros.address()).isEqualTo(memory.address());
            assertThat(zeros.mismatch(MemorySegment.ofArray(new byte[(int) LONG])))
                    .isEqualTo(-1);
            assertThat(memory.get(JAVA_BYTE, LONG)).isEqualTo((byte) 1);
        }
    }
}
