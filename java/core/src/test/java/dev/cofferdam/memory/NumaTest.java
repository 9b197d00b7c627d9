package dev.cofferdam.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cofferdam.isolation.Workers;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where pages are, moving and making them, as far as one node shows it; on several, PlacedPagesTest. */
class NumaTest {
    private static final long MIB = 1L << 20;
    private static final int NODE = Numa.allowedNodes().first();

    @Test
    void shouldTellPagesThatAreThereFromThoseThatAreNot() {
        try (SharedArena arena = SharedArena.create(8 * MIB)) {
            MemorySegment all = arena.allocate(8 * MIB, 4096);
            assertThat(Numa.nodesOf(all).absentBytes()).isEqualTo(8 * MIB);
            all.asSlice(3 * MIB, 5 * 4096).fill((byte) 1);

            PagesByNode pages = Numa.nodesOf(all);

            assertThat(pages.presentBytes()).isEqualTo(5 * 4096);
            assertThat(pages.absentBytes()).isEqualTo(8 * MIB - 5 * 4096);
            assertThat(Numa.nodesOf(all).presentBytes()).as("asking makes none").isEqualTo(5 * 4096);
        }
    }

    @Test
    void shouldCountNoByteThatIsNotTheSegments() {
        try (SharedArena arena = SharedArena.create(8 * MIB)) {
            MemorySegment all = arena.allocate(8 * MIB, 4096);
            all.fill((byte) 1);
            for (long[] part : new long[][] {{1, 1}, {4095, 2}, {100, 3 * MIB + 17}, {MIB - 1, 2}, {4096, 0}}) {
                PagesByNode pages = Numa.nodesOf(all.asSlice(part[0], part[1]));

                assertThat(pages.presentBytes()).isEqualTo(part[1]);
                assertThat(pages.absentBytes()).isZero();
            }
        }
    }

    @Test
    void shouldSeePagesThatOnlyAWorkerHasTouched() {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4 * MIB)) {
            MemorySegment all = arena.allocate(4 * MIB, 4096);
            Object ignored = workers.library("libc.so.6")
                    .function("memset", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG))
                    .call(all, 1, 2 * MIB);

            PagesByNode pages = Numa.nodesOf(all);

            assertThat(pages.presentBytes()).isEqualTo(2 * MIB);
            assertThat(pages.absentBytes()).isEqualTo(2 * MIB);
        }
    }

    @Test
    void shouldSayWhatHasNotToMoveAndWhatCannot() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment some = arena.allocate(4 * MIB, 4096);
            MemorySegment other = arena.allocate(4 * MIB, 4096);
            some.asSlice(0, MIB).fill((byte) 5);

            Migration migration = Numa.migrate(some, NODE);

            assertThat(migration.movedBytes() + migration.alreadyThereBytes() + migration.absentBytes())
                    .isEqualTo(4 * MIB);
            assertThat(migration.alreadyThereBytes() + migration.movedBytes()).isGreaterThanOrEqualTo(MIB);
            assertThat(migration.isComplete()).isTrue();
            assertThat(some.asSlice(0, MIB).toArray(ValueLayout.JAVA_BYTE)).containsOnly(5);
            assertThat(Numa.migrate(other.asSlice(0, 0), NODE).isComplete()).isTrue();
        }
    }

    @Test
    void shouldRefuseTheHeap() {
        MemorySegment heap = MemorySegment.ofArray(new long[1000]);

        for (Throwable thrown : List.of(
                catchThrowable(() -> Numa.nodesOf(heap)),
                catchThrowable(() -> Numa.migrate(heap, NODE)),
                catchThrowable(() -> Numa.prefault(heap)),
                catchThrowable(() -> HugePages.of(heap)))) {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("Java heap", "collector", "SharedArena");
        }
    }

    // ---- prefault

    @Test
    void shouldMakeAllPagesAndLeaveTheirContent() {
        try (SharedArena arena = SharedArena.create(8 * MIB)) {
            MemorySegment all = arena.allocate(8 * MIB, 4096);
            all.set(ValueLayout.JAVA_LONG, 5 * MIB, 42);

            Numa.prefault(all.asSlice(100, 7 * MIB));

            assertThat(Numa.nodesOf(all).presentBytes()).isEqualTo(7 * MIB + 4096);
            assertThat(all.get(ValueLayout.JAVA_LONG, 5 * MIB)).isEqualTo(42);
        }
    }

    @Test
    void shouldHaveEachPartMadeByItsUser() throws Exception {
        List<ExecutorService> users = new ArrayList<>();
        try (SharedArena arena = SharedArena.create(8 * MIB)) {
            for (int i = 0; i < 3; i++) {
                users.add(Executors.newSingleThreadExecutor());
            }
            MemorySegment all = arena.allocate(5 * MIB + 100, 8);

            Numa.prefault(all, users);

            assertThat(Numa.nodesOf(all).presentBytes()).isEqualTo(5 * MIB + 100);
            Numa.prefault(all.asSlice(0, 0), users);
            Numa.prefault(all.asSlice(0, 8), users);
        } finally {
            users.forEach(ExecutorService::shutdownNow);
        }
    }

    @Test
    void shouldPassOnThatAUserTakesNothing() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdownNow();
        try (SharedArena arena = SharedArena.create(MIB)) {
            MemorySegment all = arena.allocate(MIB, 4096);

            assertThatThrownBy(() -> Numa.prefault(all, List.<Executor>of(Runnable::run, closed)))
                    .isInstanceOf(RejectedExecutionException.class);

            assertThat(Numa.nodesOf(all).presentBytes()).as("the first part").isEqualTo(MIB / 2);
            assertThatThrownBy(() -> Numa.prefault(all, List.of()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("users is empty");
        }
    }

    @Test
    void shouldStopWaitingWhenInterrupted() throws Exception {
        Throwable[] thrown = new Throwable[1];
        boolean[] isInterrupted = new boolean[1];
        try (SharedArena arena = SharedArena.create(MIB)) {
            MemorySegment all = arena.allocate(MIB, 4096);
            Thread caller = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                thrown[0] = catchThrowable(() -> Numa.prefault(all, List.of(never -> {})));
                isInterrupted[0] = Thread.currentThread().isInterrupted();
            });
            caller.join();
        }
        assertThat(thrown[0]).isExactlyInstanceOf(CancellationException.class);
        assertThat(isInterrupted[0]).isTrue();
    }

    @Test
    void shouldMakeNoPagesOfPartsThatHadNotBegunWhenInterrupted() {
        List<Runnable> tasks = new ArrayList<>();
        try (SharedArena arena = SharedArena.create(MIB)) {
            MemorySegment all = arena.allocate(MIB, 4096);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> Numa.prefault(all, List.<Executor>of(Runnable::run, tasks::add)))
                    .isExactlyInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();

            tasks.forEach(Runnable::run);

            assertThat(tasks).hasSize(1);
            assertThat(Numa.nodesOf(all).presentBytes()).as("the first part").isEqualTo(MIB / 2);
        }
    }

    @Test
    void shouldSayThatAMappedFileEndsBeforeTheSegment(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[8192]);
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, 8192, arena);
            channel.truncate(4096);

            assertThatThrownBy(() -> Numa.prefault(mapped))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("EFAULT", "mapped file ends")
                    .hasMessageNotContaining("policy");
        }
    }

    @Test
    void shouldRefuseToMakePagesOfAReadOnlySegment() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment constant = arena.allocate(4096, 4096).asReadOnly();

            assertThatThrownBy(() -> Numa.prefault(constant))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("read-only");
        }
    }
}
