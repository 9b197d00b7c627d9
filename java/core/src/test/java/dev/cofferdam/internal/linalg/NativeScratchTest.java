package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NativeScratchTest {
    private final NativeScratch scratch = NativeScratch.instance();

    @Test
    void shouldGiveNobodyWhatAnotherHas() {
        List<CompletableFuture<Long>> owners = LongStream.range(0, 8)
                .mapToObj(owner -> CompletableFuture.supplyAsync(() -> roundsInWhichMemoryStaysTheOwners(owner)))
                .toList();

        assertThat(owners.stream().map(CompletableFuture::join)).containsOnly(10_000L);
    }

    private long roundsInWhichMemoryStaysTheOwners(long owner) {
        return LongStream.range(0, 10_000)
                .filter(round -> {
                    MemorySegment memory = scratch.take(round % 3 == 0 ? 100_000 : 64);
                    memory.set(JAVA_LONG, 0, owner);
                    Thread.onSpinWait();
                    boolean mine = memory.get(JAVA_LONG, 0) == owner;
                    scratch.giveBack(memory);
                    return mine;
                })
                .count();
    }

    @Test
    void shouldGiveOneThreadSeveralPiecesThatLieApart() {
        List<MemorySegment> pieces = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pieces.add(scratch.take(64));
        }
        for (MemorySegment one : pieces) {
            assertThat(one.byteSize()).isGreaterThanOrEqualTo(64);
            assertThat(one.address() % 64).isZero();
            assertThat(pieces.stream()
                            .filter(other -> one.asOverlappingSlice(other).isPresent()))
                    .containsExactly(one);
        }
        pieces.forEach(scratch::giveBack);
    }
}
