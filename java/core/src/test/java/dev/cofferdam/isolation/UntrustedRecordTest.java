package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is read of memory that a worker had a hand in, as it may be at the worst. A segment ends where its file does, so
 * reading beyond it is an exception; that none is thrown shows that nothing is read there.
 */
class UntrustedRecordTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());
    private static final int ROUNDS = 2000;

    @Test
    void shouldMapResponsesNoFurtherThanTheirFiles() {
        try (PoolMemory memory = new PoolMemory(2, "cofferdam-test")) {
            for (PoolMemory.Slot slot : memory.slots()) {
                assertThat(slot.response().byteSize()).isEqualTo(RingLayout.RESPONSE_FILE_BYTES);
                assertThat(slot.supervision().byteSize()).isEqualTo(SlotLayout.SLOT_BYTES);
            }
        }
    }

    @Test
    void shouldReadTextWithoutAnEndUpToItsLimit() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment response = arena.allocate(SlotLayout.RESPONSE_MESSAGE + SlotLayout.MESSAGE_BYTES);
            response.fill((byte) 'x');

            String message = Text.read(response, SlotLayout.RESPONSE_MESSAGE, SlotLayout.MESSAGE_BYTES);

            assertThat(message).hasSize((int) SlotLayout.MESSAGE_BYTES);
        }
    }

    @Test
    void shouldReadARecordOfEnormousLengthsWithinItsSlot() {
        for (int filling : new int[] {0xff, 0x7f, 0x80, 0xee}) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment slot = arena.allocate(SlotLayout.SLOT_BYTES, 64);
                slot.fill((byte) filling);
                SlotLayout.INT.set(slot, SlotLayout.CRASH_STAGE, SlotLayout.STAGE_SIGNAL);
                SlotLayout.INT.set(slot, SlotLayout.CRASH_SIGNAL, 11);

                requireBounded(CrashRecord.read(slot, 11, "", ""));
            }
        }
    }

    @Test
    void shouldReadAnyRecordWithinItsSlot() {
        System.out.println("UntrustedRecordTest: -Dcofferdam.test.seed=" + SEED);
        Random random = new Random(SEED);
        byte[] bytes = new byte[(int) SlotLayout.SLOT_BYTES];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment slot = arena.allocate(SlotLayout.SLOT_BYTES, 64);
            for (int i = 0; i < ROUNDS; i++) {
                random.nextBytes(bytes);
                MemorySegment.copy(bytes, 0, slot, ValueLayout.JAVA_BYTE, 0, bytes.length);
                SlotLayout.INT.set(slot, SlotLayout.CRASH_STAGE, 1 + random.nextInt(2));
                SlotLayout.INT.set(slot, SlotLayout.CRASH_SIGNAL, 11);
                SlotLayout.INT.set(slot, SlotLayout.CRASH_FRAME_COUNT, random.nextInt(2 * SlotLayout.MAX_FRAMES) - 1);
                for (long frame = 0; frame < SlotLayout.MAX_FRAMES; frame++) {
                    long place = SlotLayout.DEATH_PLACES + frame * SlotLayout.PLACE_BYTES + SlotLayout.PLACE_MODULE;
                    SlotLayout.INT.set(slot, place, random.nextInt(SlotLayout.MAX_MODULES + 2) - 1);
                }

                requireBounded(CrashRecord.read(slot, 11, "", ""));
            }
        }
    }

    private static void requireBounded(CrashReport report) {
        assertThat(report.frames()).as("seed %d", SEED).hasSizeLessThanOrEqualTo(SlotLayout.MAX_FRAMES);
        assertThat(report.lastWords()).as("seed %d", SEED).hasSizeLessThanOrEqualTo((int) SlotLayout.LAST_WORDS_BYTES);
        assertThat(report.toString()).as("seed %d", SEED).startsWith("SIGSEGV");
    }
}
