package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IsolatedCallTest {
    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(2).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void shouldReturnWhatTheFunctionReturns() throws Throwable {
        MethodHandle pow = workers.library("libm.so.6")
                .function("pow", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE))
                .handle();

        assertThat((double) pow.invokeExact(2.0, 10.0)).isEqualTo(1024.0);
    }

    @Test
    void shouldRunTheFunctionInAnotherProcess() {
        assertThat((long) Fixtures.processId(workers))
                .isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void shouldNotLoadTheLibraryIntoThisJvm() throws Exception {
        Fixtures.add(workers, 1, 2);

        assertThat(Files.readString(Path.of("/proc/self/maps"))).doesNotContain("libfixture-good");
    }

    @Test
    void shouldReadAndWriteSharedMemoryWithoutACopy() {
        try (SharedArena arena = SharedArena.create(1 << 20)) {
            MemorySegment values = arena.allocate(JAVA_DOUBLE, 1000);
            FunctionDescriptor descriptor = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_DOUBLE);

            Fixtures.function(workers, "good", "fill", descriptor).call(values, 1000L, 1.5);

            assertThat(values.toArray(JAVA_DOUBLE)).containsOnly(1.5);
            assertThat(Fixtures.sum(workers, values)).isEqualTo(1500.0);
        }
    }

    @Test
    void shouldSeeTheSameAddressesInsideSharedMemory() {
        try (SharedArena data = SharedArena.create(4096);
                SharedArena pointers = SharedArena.create(4096, Access.READ_ONLY)) {
            MemorySegment value = data.allocateFrom(JAVA_DOUBLE, 42.5);
            MemorySegment where = pointers.allocate(ADDRESS);
            where.set(ADDRESS, 0, value);
            workers.attach(data);

            Object first = Fixtures.function(workers, "good", "first_of", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS))
                    .call(where);

            assertThat(first).isEqualTo(42.5);
        }
    }

    @Test
    void shouldPassTheNullPointer() {
        // time(NULL) returns the time; with any other bad pointer it would crash
        Object time = workers.library("libc.so.6")
                .function("time", FunctionDescriptor.of(JAVA_LONG, ADDRESS))
                .call(MemorySegment.NULL);

        assertThat((long) time).isPositive();
    }

    @Test
    void shouldReturnPointersAsZeroLengthSegments() {
        MemorySegment version = (MemorySegment) workers.library("libc.so.6")
                .function("gnu_get_libc_version", FunctionDescriptor.of(ADDRESS))
                .call();

        assertThat(version.address()).isNotZero();
        assertThat(version.byteSize()).isZero();
    }

    @Test
    void shouldCaptureErrnoAsTheNativeLinkerDoes() throws Throwable {
        MethodHandle failWith = workers.library(Fixtures.path("good"))
                .function("fail_with", Fixtures.INT_OF_INT, Linker.Option.captureCallState("errno"))
                .handle();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(Linker.Option.captureStateLayout());

            int result = (int) failWith.invokeExact(captured, 28);

            assertThat(result).isEqualTo(-1);
            assertThat((int) Linker.Option.captureStateLayout()
                            .varHandle(MemoryLayout.PathElement.groupElement("errno"))
                            .get(captured, 0L))
                    .isEqualTo(28);
        }
    }

    @Test
    void shouldHaveTheTypeOfADowncallHandle() {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_CHAR, JAVA_FLOAT);
        Linker.Option capture = Linker.Option.captureCallState("errno");
        MethodType expected = Linker.nativeLinker()
                .downcallHandle(MemorySegment.ofAddress(1), descriptor, capture)
                .type();

        assertThat(workers.library("libc.so.6")
                        .function("f", descriptor, capture)
                        .handle()
                        .type())
                .isEqualTo(expected);
    }

    @Test
    void shouldPassThirtyTwoArgumentsOfAllSizes() throws Throwable {
        MemoryLayout[] cycle = {JAVA_BYTE, JAVA_SHORT, JAVA_INT, JAVA_LONG, JAVA_FLOAT, JAVA_DOUBLE, JAVA_CHAR};
        MemoryLayout[] layouts = new MemoryLayout[32];
        Object[] values = new Object[32];
        for (int i = 0; i < 32; i++) {
            layouts[i] = cycle[i % 7];
            int sign = i % 2 == 0 ? -1 : 1;
            values[i] = switch (i % 7) {
                case 0 -> (byte) (sign * (100 + i));
                case 1 -> (short) (sign * (20_000 + i));
                case 2 -> sign * (1_000_000_000 + i);
                case 3 -> sign * (1L << 40) + i;
                case 4 -> sign * 1.25f * i;
                case 5 -> sign * 1e10 * i;
                default -> (char) (60_000 + i);
            };
        }
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_DOUBLE, layouts);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address =
                    SymbolLookup.libraryLookup(Fixtures.path("good"), arena).findOrThrow("weigh_all");
            Object expected =
                    Linker.nativeLinker().downcallHandle(address, descriptor).invokeWithArguments(values);

            assertThat(Fixtures.function(workers, "good", "weigh_all", descriptor)
                            .call(values))
                    .isEqualTo(expected);
        }
    }

    @Test
    void shouldCompleteASubmittedCall() throws Exception {
        CompletableFuture<Object> later = workers.library("libm.so.6")
                .function("sqrt", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE))
                .submit(16.0);

        assertThat(later.get()).isEqualTo(4.0);
    }

    @Test
    void shouldGiveEachOfManyThreadsItsOwnAnswers() throws Exception {
        IsolatedFunction add =
                Fixtures.function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int own = t * 1_000_000;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 2000; i++) {
                        assertThat(add.call(own, i)).isEqualTo(own + i);
                    }
                    return true;
                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void shouldServeVirtualThreads() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int own = i;
                all.add(threads.submit(() -> Fixtures.add(workers, own, 1)));
            }
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get()).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void shouldPassAndReturnStructsByValue() throws Throwable {
        MemoryLayout point = MemoryLayout.structLayout(JAVA_INT.withName("x"), JAVA_INT.withName("y"));
        MemoryLayout matrix = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(100, JAVA_DOUBLE));
        MethodHandle turn = Fixtures.function(workers, "structs", "turn", FunctionDescriptor.of(point, point))
                .handle();
        MethodHandle transpose = Fixtures.function(
                        workers, "structs", "transpose", FunctionDescriptor.of(matrix, matrix))
                .handle();
        double[] rows = new double[100];
        Arrays.setAll(rows, i -> i);
        try (Arena arena = Arena.ofConfined()) {
            SegmentAllocator here = arena;
            MemorySegment onTheHeap = MemorySegment.ofArray(new int[] {3, 4});

            MemorySegment turned = (MemorySegment) turn.invokeExact(here, onTheHeap);
            MemorySegment transposed = (MemorySegment) transpose.invokeExact(here, MemorySegment.ofArray(rows));

            assertThat(turned.toArray(JAVA_INT)).containsExactly(-4, 3);
            assertThat(transposed.toArray(JAVA_DOUBLE)).startsWith(0, 10, 20).endsWith(89, 99);
            assertThat(rows).startsWith(0, 1, 2);
        }
    }

    @Test
    void shouldPassVariadicArguments() throws Throwable {
        MemoryLayout point = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);
        FunctionDescriptor descriptor =
                FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_INT, JAVA_DOUBLE, point, JAVA_INT);
        IsolatedFunction sum = workers.library(Fixtures.path("structs"))
                .function("sum_of", descriptor, Linker.Option.firstVariadicArg(1));

        assertThat(sum.call(4, 1, 2.5, MemorySegment.ofArray(new int[] {10, 20}), 100))
                .isEqualTo(133.5);
    }

    @Test
    void shouldTakeAsManyArgumentsAsAMethodHandle() throws Throwable {
        MemoryLayout[] ints = Collections.nCopies(250, JAVA_INT).toArray(MemoryLayout[]::new);
        Object[] values = new Object[250];
        Arrays.setAll(values, i -> i == 0 ? 249 : 1);
        IsolatedFunction sum = workers.library(Fixtures.path("good"))
                .function("sum_of_ints", FunctionDescriptor.of(JAVA_LONG, ints), Linker.Option.firstVariadicArg(1));

        assertThat(sum.call(values)).isEqualTo(249L);
    }

    /** The last general register and a vector register: libffi would overwrite the first one of those. */
    @Test
    void shouldPassAStructThatTakesTheLastRegisterOfAKind() {
        MemoryLayout pair = MemoryLayout.structLayout(JAVA_LONG, JAVA_FLOAT, MemoryLayout.paddingLayout(4));
        FunctionDescriptor descriptor = FunctionDescriptor.of(
                JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, pair, pair);
        MemorySegment first = MemorySegment.ofArray(new long[] {7, Float.floatToRawIntBits(0.5f)});
        MemorySegment second = MemorySegment.ofArray(new long[] {30, Float.floatToRawIntBits(0.25f)});
        IsolatedFunction total = Fixtures.function(workers, "structs", "total", descriptor);

        assertThat(total.call(1000.0, 1L, 2L, 3L, 4L, 5L, first, second)).isEqualTo(1052.75);
    }

    @Test
    void shouldCopyTheStructsOfASubmittedCallAtOnce() {
        MemoryLayout point = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);
        IsolatedFunction turn = workers.library(Fixtures.path("structs"))
                .function("turn", FunctionDescriptor.of(point, point), Linker.Option.captureCallState("errno"));
        MemorySegment captured = Arena.ofAuto().allocate(Linker.Option.captureStateLayout());
        try (Arena own = Arena.ofConfined()) {
            MemorySegment value = own.allocateFrom(JAVA_INT, 3, 4);
            SegmentAllocator anywhere = Arena.ofAuto();
            SegmentAllocator here = own;

            CompletableFuture<Object> later = turn.submit(anywhere, captured, value);
            value.fill((byte) 0);

            assertThat(((MemorySegment) later.join()).toArray(JAVA_INT)).containsExactly(-4, 3);
            assertThatThrownBy(() -> turn.submit(here, captured, value))
                    .isExactlyInstanceOf(WrongThreadException.class)
                    .hasMessageContaining("allocator")
                    .hasMessageContaining("Arena.ofAuto()");
        }
    }
}
