package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.internal.ffi.PageCalls;
import dev.cofferdam.memory.Numa;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cutting ranges and memory into parts. */
class RangeTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static void assertCovers(List<Range> parts, long from, long to) {
        long next = from;
        for (Range part : parts) {
            assertThat(part.from()).isEqualTo(next);
            next = part.to();
        }
        assertThat(next).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldCutARangeIntoPartsThatDifferByOneAtMost(long seed) {
        Random random = new Random(seed);
        long from = random.nextInt(-1000, 1000);
        long size = seed % 2 == 0 ? random.nextInt(50) : random.nextLong(Long.MAX_VALUE - 2000);
        int count = 1 + random.nextInt(70);

        List<Range> parts = new Range(from, from + size).split(count);

        assertThat(parts).hasSize(count);
        assertCovers(parts, from, from + size);
        assertThat(parts.getFirst().size() - parts.getLast().size()).isBetween(0L, 1L);
        assertThat(parts).extracting(Range::size).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void shouldCutTheLargestRange() {
        assertCovers(new Range(0, Long.MAX_VALUE).split(1024), 0, Long.MAX_VALUE);
        assertCovers(new Range(Long.MIN_VALUE, -1).split(3), Long.MIN_VALUE, -1);
    }

    @Test
    void shouldRefuseRangesThatAreNone() {
        assertThatThrownBy(() -> new Range(2, 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("from 2 to 1", "backwards");
        assertThatThrownBy(() -> new Range(-2, Long.MAX_VALUE)).hasMessageContaining("more numbers than a long");
        assertThatThrownBy(() -> new Range(0, 1).split(0)).hasMessageContainingAll("parts 0", "at least one");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldCutMemoryBetweenPagesAndElements(long seed) {
        Random random = new Random(seed);
        long elementBytes = List.of(1L, 4L, 8L, 12L, 24L, 4096L).get(random.nextInt(6));
        long elements = random.nextInt(200_000);
        long address = 64L * random.nextInt(1 << 20);
        int count = 1 + random.nextInt(9);
        MemorySegment segment = MemorySegment.ofAddress(address).reinterpret(elements * elementBytes);

        List<Range> parts = Pages.split(segment, elementBytes, count);

        assertThat(parts).hasSize(count);
        assertCovers(parts, 0, elements * elementBytes);
        for (Range part : parts) {
            assertThat(part.from() % elementBytes).isZero();
            if (part.from() > 0 && part.size() > 0) {
                long border = address + part.from();
                assertThat(border % 65536)
                        .as("past a border of pages by less than an element")
                        .isLessThan(elementBytes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldGiveEachPageToThePartThatHasItsFirstByte(long seed) {
        Random random = new Random(seed);
        long page = PageCalls.pageBytes();
        long elementBytes =
                List.of(1L, 8L, 12L, 24L, 1000L, 4096L, 5000L, 100_000L).get(random.nextInt(8));
        long address = (1L << 30) + 4L * random.nextInt(1 << 20);
        MemorySegment segment =
                MemorySegment.ofAddress(address).reinterpret(random.nextLong(3 << 20) / elementBytes * elementBytes);
        Map<Long, Range> owners = new TreeMap<>();

        for (Range part : Pages.split(segment, elementBytes, 1 + random.nextInt(9))) {
            MemorySegment own = Pages.own(segment, part);
            long end = own.address() + own.byteSize();
            long begin = own.byteSize() == 0 ? end : own.address() / page * page;
            for (long at = begin; at < end; at += page) {
                assertThat(owners.put(at, part))
                        .as("another part that touches it")
                        .isNull();
                if (at > address) {
                    assertThat(at - address).isBetween(part.from(), part.to() - 1);
                }
            }
        }

        long pages = segment.byteSize() == 0 ? 0 : (address + segment.byteSize() - 1) / page - address / page + 1;
        assertThat(owners).as("no page left out").hasSize((int) pages);
    }

    /** Also the page of which an element that lies across a border has its last byte, and nobody else a byte before it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 7, 9, 4097})
    void shouldTouchEveryPageWhateverTheSizeOfTheElements(long elementBytes) {
        for (long offset : new long[] {0, 1, 2, 3, 4093, 4095}) {
            try (SharedArena arena = SharedArena.create(1 << 20)) {
                long bytes = ((1 << 20) - offset) / elementBytes * elementBytes;
                MemorySegment segment = arena.allocate(1 << 20, 4096).asSlice(offset, bytes);

                for (Range part : Pages.split(segment, elementBytes, 9)) {
                    Pages.touch(Pages.own(segment, part));
                }

                assertThat(Numa.nodesOf(segment).absentBytes())
                        .as("elements from %s", offset)
                        .isZero();
            }
        }
    }

    @Test
    void shouldGiveMemoryOnTheHeapWhole() {
        MemorySegment heap = MemorySegment.ofArray(new byte[10]);

        assertThat(Pages.own(heap, new Range(3, 10)).byteSize()).isEqualTo(7);
    }
}
