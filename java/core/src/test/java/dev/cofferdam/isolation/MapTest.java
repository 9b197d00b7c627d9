package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A function over a stream of arguments: order, failures, how much is in flight, and early ends. */
@Timeout(60)
class MapTest {
    private static final FunctionDescriptor DIVIDE = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);

    private final Workers workers = Workers.builder().count(2).build();

    @AfterEach
    void close() {
        workers.close();
    }

    private IsolatedFunction add() {
        return Fixtures.function(workers, "good", "add", DIVIDE);
    }

    private IsolatedFunction sleep() {
        return workers.builtin("sleep", FunctionDescriptor.ofVoid(JAVA_LONG));
    }

    @Test
    void shouldGiveResultsInTheOrderOfTheSource() {
        List<Mapped> results = add().map(IntStream.range(0, 3000).mapToObj(i -> new Object[] {i, i}))
                .toList();

        assertThat(results).hasSize(3000);
        for (int i = 0; i < 3000; i++) {
            assertThat(results.get(i)).isEqualTo(new Mapped.Returned(i, 2 * i));
        }
    }

    @Test
    void shouldTakeItemsOfACollectionWhenResultsAreTaken() {
        List<Object[]> items = new ArrayList<>();
        Stream<Mapped> results = add().map(items);
        items.add(new Object[] {1, 2});
        items.add(new Object[] {3, 4});

        assertThat(results.map(Mapped::value)).containsExactly(3, 7);
        assertThat(add().map(items, Mapping.asCompleted()).map(Mapped::value)).containsExactlyInAnyOrder(3, 7);
    }

    @Test
    void shouldGiveEveryResultOnceAsCompleted() {
        Stream<Object[]> source = IntStream.range(0, 3000).mapToObj(i -> new Object[] {i, 1});

        assertThat(add().map(source, Mapping.asCompleted().withWindow(50)).map(Mapped::value))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(1, 3001).boxed().toList());
    }

    @Test
    void shouldNotHoldUpWhatIsCompletedForWhatIsNot() {
        Stream<Object[]> source = LongStream.of(3_600_000_000_000L, 1, 1, 1).mapToObj(nanos -> new Object[] {nanos});
        try (Stream<Mapped> results =
                sleep().withDeadline(Duration.ofMinutes(4)).map(source, Mapping.asCompleted())) {
            Iterator<Mapped> each = results.iterator();

            assertThat(List.of(
                            each.next().index(),
                            each.next().index(),
                            each.next().index()))
                    .containsExactlyInAnyOrder(1L, 2L, 3L);
        }
    }

    @Test
    void shouldTellFailuresItemByItem() {
        List<Mapped> results = Fixtures.function(workers, "crash", "divide", DIVIDE)
                .map(Stream.of(new Object[] {6, 3}, new Object[] {6, 0}, new Object[] {"six", 2}, new Object[] {6, 2}))
                .toList();

        assertThat(results.get(0)).isEqualTo(new Mapped.Returned(0, 2));
        assertThat(results.get(3)).isEqualTo(new Mapped.Returned(3, 3));
        assertThat(((Mapped.Failed) results.get(1)).failure()).isInstanceOf(WorkerCrashedException.class);
        assertThatThrownBy(results.get(2)::value).isInstanceOf(IllegalArgumentException.class);
        assertThat(results.get(2).index()).isEqualTo(2);
    }

    @Test
    void shouldTakeNoMoreFromTheSourceThanTheWindow() {
        AtomicLong pulled = new AtomicLong();
        Stream<Object[]> endless = IntStream.iterate(0, i -> i + 1)
                .peek(_ -> pulled.incrementAndGet())
                .mapToObj(i -> new Object[] {i, 0});
        try (Stream<Mapped> results = add().map(endless, Mapping.inOrder().withWindow(20))) {
            assertThat(pulled).hasValue(0);
            Iterator<Mapped> each = results.iterator();
            for (long taken = 0; taken < 1000; taken++) {
                assertThat(each.next().index()).isEqualTo(taken);
                assertThat(pulled.get() - taken).isBetween(1L, 22L); // the iterators of both streams are one ahead
            }
        }
    }

    @Test
    void shouldKillWhatIsInFlightWhenTheStreamIsClosed() {
        AtomicBoolean sourceClosed = new AtomicBoolean();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            IsolatedFunction count = Fixtures.function(workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                    .withDeadline(Duration.ofMinutes(4));
            Stream<Object[]> source =
                    Stream.of(new Object[] {counter}, new Object[] {"wrong"}).onClose(() -> sourceClosed.set(true));
            try (Stream<Mapped> results = count.map(source, Mapping.asCompleted())) {
                assertThat(results.iterator().next().index()).isEqualTo(1);
                while ((long) JAVA_LONG.varHandle().getVolatile(counter, 0L) == 0) {
                    Thread.onSpinWait();
                }
            }
            assertThat(sourceClosed).isTrue();
            assertThat(workers.stats().killed()).isEqualTo(1);
            assertThat(workers.lanes()).noneMatch(Lane::isTaken);
        }
    }

    @Test
    void shouldEndByAnInterrupt() {
        Stream<Mapped> results = sleep().withDeadline(Duration.ofMinutes(4))
                .map(Stream.generate(() -> new Object[] {3_600_000_000_000L}));
        Thread.currentThread().interrupt();

        assertThatThrownBy(results::toList).isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(workers.lanes()).noneMatch(Lane::isTaken);
    }

    @Test
    void shouldUseAllWorkers() {
        IsolatedFunction processId = Fixtures.function(workers, "good", "process_id", Fixtures.INT);

        assertThat(processId
                        .map(Stream.generate(() -> new Object[0]).limit(5000))
                        .map(Mapped::value)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void shouldMapOverASession() {
        try (Session session = workers.session()) {
            assertThat(session.function(add())
                            .map(IntStream.range(0, 100).mapToObj(i -> new Object[] {i, i}))
                            .map(Mapped::value))
                    .isEqualTo(IntStream.range(0, 100).map(i -> 2 * i).boxed().toList());
        }
    }

    @Test
    void shouldRefuseAWindowOfNothing() {
        assertThatThrownBy(() -> Mapping.inOrder().withWindow(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("window 0");
    }
}
