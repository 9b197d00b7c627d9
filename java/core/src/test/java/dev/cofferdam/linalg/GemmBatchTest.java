package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches of products against a loop of single ones, in all types. */
class GemmBatchTest {
    private static final int ROUNDS = 40;

    private static Workers workers;
    private static SharedArena shared;

    private final Random random = new Random(17);

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
        shared = SharedArena.create(64 << 20);
    }

    @AfterAll
    static void stop() {
        workers.close();
        shared.close();
    }

    /** A batch of matrices in an array. */
    private record Batch(Object array, int offset, int leading, int stride) {}

    /** A type: its letter, its numbers, and how many of these make an element. */
    private record Kind(char letter, Class<?> number, int parts) {
        static List<Kind> all() {
            return List.of(
                    new Kind('s', float.class, 1),
                    new Kind('d', double.class, 1),
                    new Kind('c', float.class, 2),
                    new Kind('z', double.class, 2));
        }

        int bytes() {
            return parts * (number == float.class ? 4 : 8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeALoopOfProducts(Way way) throws Exception {
        Blas blas = way.onWorkers() ? workers.blas() : Blas.inProcess();
        for (Kind kind : Kind.all()) {
            for (int round = 0; round < ROUNDS; round++) {
                try (Arena arena = Arena.ofConfined()) {
                    compare(blas, kind, way, arena);
                }
            }
        }
    }

    private void compare(Blas blas, Kind kind, Way way, Arena arena) throws Exception {
        Order order = random.nextBoolean() ? Order.ROW_MAJOR : Order.COL_MAJOR;
        Transpose transA = Transpose.values()[random.nextInt(3)];
        Transpose transB = Transpose.values()[random.nextInt(3)];
        int m = random.nextInt(8);
        int n = random.nextInt(8);
        int k = random.nextInt(8);
        int size = random.nextInt(40);
        boolean plainA = transA == Transpose.NO_TRANS;
        boolean plainB = transB == Transpose.NO_TRANS;
        Batch a = batch(kind, order, plainA ? m : k, plainA ? k : m, size, random.nextInt(3) == 0);
        Batch b = batch(kind, order, plainB ? k : n, plainB ? n : k, size, random.nextInt(3) == 0);
        Batch c = batch(kind, order, m, n, size, false);
        double[] factors = {random.nextInt(3), random.nextInt(2), random.nextInt(3), random.nextInt(2)};
        Object expected = copy(c.array());
        for (int i = 0; i < size && m > 0 && n > 0; i++) {
            List<Object> one = new ArrayList<>(List.of(order, transA, transB, m, n, k));
            scalar(one, kind, factors[0], factors[1]);
            one.addAll(List.of(a.array(), k == 0 ? 0 : a.offset() + i * a.stride(), a.leading()));
            one.addAll(List.of(b.array(), k == 0 ? 0 : b.offset() + i * b.stride(), b.leading()));
            scalar(one, kind, factors[2], factors[3]);
            one.addAll(List.of(expected, c.offset() + i * c.stride(), c.leading()));
            call(Blas.inProcess(), kind.letter() + "gemm", one);
        }

        List<Object> all = new ArrayList<>(List.of(order, transA, transB, m, n, k));
        scalar(all, kind, factors[0], factors[1]);
        Object result = copy(c.array());
        MemorySegment inMemory = inMemory(c, way, arena);
        for (Batch batch : new Batch[] {a, b}) {
            pass(all, kind, batch, batch.array(), way, way.onHeap() ? null : inMemory(batch, way, arena));
        }
        scalar(all, kind, factors[2], factors[3]);
        pass(all, kind, c, result, way, inMemory);
        all.add(size);
        call(blas, kind.letter() + "gemm_batch_strided", all);

        if (!way.onHeap()) {
            MemorySegment.copy(inMemory, 0, heap(result), 0, inMemory.byteSize());
        }
        assertThat(numbers(result)).as("%s %s", kind, all).containsExactly(numbers(expected));
    }

    private Batch batch(Kind kind, Order order, int rows, int columns, int size, boolean same) {
        int lines = order == Order.ROW_MAJOR ? rows : columns;
        int length = order == Order.ROW_MAJOR ? columns : rows;
        int leading = Math.max(1, length) + random.nextInt(3);
        int stride = same ? 0 : lines * leading + random.nextInt(4);
        int offset = random.nextInt(3);
        int elements = offset + Math.max(1, size) * Math.max(lines * leading, stride);
        Object array = Array.newInstance(kind.number(), kind.parts() * elements);
        for (int i = 0; i < kind.parts() * elements; i++) {
            int value = random.nextInt(20) - 10; // exact in all types, in any order of summation
            if (kind.number() == float.class) {
                Array.setFloat(array, i, value);
            } else {
                Array.setDouble(array, i, value);
            }
        }
        return new Batch(array, offset, leading, stride);
    }

    private static MemorySegment inMemory(Batch batch, Way way, Arena arena) {
        MemorySegment heap = heap(batch.array());
        Arena from = way.onWorkers() ? shared : arena;
        return from.allocate(heap.byteSize(), 8).copyFrom(heap);
    }

    private static void pass(List<Object> to, Kind kind, Batch batch, Object array, Way way, MemorySegment memory) {
        if (way.onHeap()) {
            to.addAll(List.of(array, batch.offset(), batch.leading(), batch.stride()));
        } else {
            to.addAll(List.of(
                    memory.asSlice((long) kind.bytes() * batch.offset()), batch.leading(), (long) batch.stride()));
        }
    }

    private static void scalar(List<Object> to, Kind kind, double re, double im) {
        if (kind.parts() == 2) {
            to.addAll(List.of(re, im));
        } else if (kind.number() == float.class) {
            to.add((float) re);
        } else {
            to.add(re);
        }
    }

    private static void call(Blas blas, String name, List<Object> arguments) throws Exception {
        for (Method method : Blas.class.getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == arguments.size()
                    && takes(method.getParameterTypes(), arguments)) {
                method.invoke(blas, arguments.toArray());
                return;
            }
        }
        throw new AssertionError("no " + name + " takes " + arguments);
    }

    private static boolean takes(Class<?>[] types, List<Object> arguments) {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == MemorySegment.class != arguments.get(i) instanceof MemorySegment) {
                return false;
            }
        }
        return true;
    }

    private static Object copy(Object array) {
        return array instanceof float[] floats ? floats.clone() : ((double[]) array).clone();
    }

    private static MemorySegment heap(Object array) {
        return array instanceof float[] floats
                ? MemorySegment.ofArray(floats)
                : MemorySegment.ofArray((double[]) array);
    }

    private static double[] numbers(Object array) {
        double[] numbers = new double[Array.getLength(array)];
        Arrays.setAll(numbers, i -> Array.getDouble(array, i));
        return numbers;
    }

    // ---- refusals

    private static void batch(
            double[] a, int strideA, double[] b, int strideB, double[] c, int ldc, int strideC, int n) {
        Blas.inProcess()
                .dgemm_batch_strided(
                        Order.ROW_MAJOR,
                        Transpose.NO_TRANS,
                        Transpose.NO_TRANS,
                        2,
                        2,
                        2,
                        1,
                        a,
                        2,
                        strideA,
                        b,
                        2,
                        strideB,
                        0,
                        c,
                        ldc,
                        strideC,
                        n);
    }

    @Test
    void shouldRefuseMemoryThatIsTooShortForAll() {
        double[] four = new double[4];
        double[] twelve = new double[12];

        assertThatThrownBy(() -> batch(four, 4, four, 0, twelve, 2, 4, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dgemm_batch_strided: a (argument 8) has room for 4 elements");
        assertThatThrownBy(() -> batch(four, 0, four, 1, twelve, 2, 4, 3))
                .hasMessageStartingWith("dgemm_batch_strided: b (argument 11) has room for 4 elements");
        assertThatThrownBy(() -> batch(four, 0, four, 0, twelve, 2, 5, 3))
                .hasMessageStartingWith("dgemm_batch_strided: c (argument 15) has room for 12 elements");
        assertThatThrownBy(() -> batch(four, 0, four, 0, twelve, 1, 4, 3))
                .hasMessageStartingWith("dgemm_batch_strided: ldc (argument 16) is 1, must be at least");
        assertThatThrownBy(() -> batch(four, -4, four, 0, twelve, 2, 4, 3))
                .hasMessageStartingWith("dgemm_batch_strided: strideA (argument 10) is -4");
        assertThatThrownBy(() -> batch(four, 0, four, 0, twelve, 2, 4, -1))
                .hasMessageStartingWith("dgemm_batch_strided: batchSize (argument 18) is -1");
    }

    @Test
    void shouldRefuseResultsThatOverlap() {
        double[] four = new double[4];
        double[] many = new double[40];

        for (int stride : new int[] {0, 1, 3}) {
            assertThatThrownBy(() -> batch(four, 0, four, 0, many, 2, stride, 3))
                    .hasMessageStartingWith("dgemm_batch_strided: strideC (argument 17) is " + stride);
        }
        assertThatThrownBy(() -> batch(four, 0, four, 0, many, 6, 5, 3)).hasMessageContaining("strideC");
        assertThatThrownBy(() -> batch(many, 4, four, 0, many, 2, 4, 3))
                .hasMessageContaining("c (argument 15) shares memory with a (argument 8)");
        assertThatThrownBy(() -> batch(four, 0, many, 8, many, 4, 8, 3))
                .hasMessageContaining("c (argument 15) shares memory with b (argument 11)");
    }

    /** Blocks of one wide matrix: neighbours in its rows. */
    @Test
    void shouldTakeResultsThatLieAmongEachOther() {
        double[] one = {1, 0, 0, 1};
        double[] wide = new double[12];

        batch(one, 0, one, 0, wide, 6, 2, 3);

        assertThat(wide).containsExactly(1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1);
    }
}
