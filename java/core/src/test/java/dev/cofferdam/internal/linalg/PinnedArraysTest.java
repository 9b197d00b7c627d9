package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Calls on arrays of the heap that stay where they are. */
class PinnedArraysTest {
    private static final FunctionDescriptor DDOT =
            FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    private static final FunctionDescriptor SDOT = DDOT.changeReturnLayout(JAVA_FLOAT);
    private static final FunctionDescriptor IDAMAX = FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    private static final FunctionDescriptor DAXPY =
            FunctionDescriptor.ofVoid(JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    private static final FunctionDescriptor DGEMM = FunctionDescriptor.ofVoid(
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_DOUBLE,
            ADDRESS,
            JAVA_INT,
            ADDRESS,
            JAVA_INT,
            JAVA_DOUBLE,
            ADDRESS,
            JAVA_INT);

    private final WordCaller pinned = new PinnedArrays(BlasLibrary.blas(1));

    private WordCall begin(String symbol, FunctionDescriptor descriptor, Object... arguments) {
        WordCall call = pinned.function(symbol, descriptor, false).begin();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case Integer number -> call.word(i, WordCall.of(number));
                case Double number -> call.word(i, WordCall.of(number));
                case MemorySegment memory -> call.pointer(i, memory);
                default -> throw new IllegalArgumentException(arguments[i].toString());
            }
        }
        return call;
    }

    @Test
    void shouldBeCheapUnderG1Only() {
        boolean g1 = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .anyMatch(collector -> collector.getName().startsWith("G1"));

        assertThat(PinnedArrays.areCheap()).isEqualTo(g1);
        assertThat(pinned.takesHeap()).isTrue();
    }

    @Test
    void shouldReturnNumbersOfEachType() {
        double[] x = {1, -2, 3};
        float[] y = {1, -2, 3};
        MemorySegment doubles = MemorySegment.ofArray(x);
        MemorySegment floats = MemorySegment.ofArray(y);

        assertThat(Double.longBitsToDouble(
                        begin("cblas_ddot", DDOT, 3, doubles, 1, doubles, 1).run()))
                .isEqualTo(14);
        assertThat(Float.intBitsToFloat((int)
                        begin("cblas_sdot", SDOT, 3, floats, 1, floats, -1).run()))
                .isEqualTo(10);
        assertThat(begin("cblas_idamax", IDAMAX, 3, doubles, 1).run()).isEqualTo(2);
    }

    @Test
    void shouldTakePartsOfArraysBesideNativeMemory() {
        double[] y = {1, 2, 3, 4};
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, 10, 20);

            begin("cblas_daxpy", DAXPY, 2, 2.0, x, 1, MemorySegment.ofArray(y).asSlice(8), 1)
                    .run();
        }

        assertThat(y).containsExactly(1, 22, 43, 4);
    }

    @Test
    void shouldTakeOneArrayTwice() {
        double[] x = {1, 2, 3, 4};
        MemorySegment memory = MemorySegment.ofArray(x);

        begin("cblas_daxpy", DAXPY, 2, 1.0, memory, 1, memory.asSlice(16), 1).run();

        assertThat(x).containsExactly(1, 2, 4, 6);
    }

    @Test
    void shouldFindArraysWhereTheyAreWhileTheCollectorRuns() {
        int n = 400;
        double[] a = new double[n * n];
        double[] c = new double[n * n];
        for (int i = 0; i < n; i++) {
            a[i * n + i] = 2;
        }
        MemorySegment in = MemorySegment.ofArray(a);
        CompletableFuture<Void> calls = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 5; i++) {
                begin(
                                "cblas_dgemm",
                                DGEMM,
                                Values.COL_MAJOR,
                                Values.NO_TRANS,
                                Values.NO_TRANS,
                                n,
                                n,
                                n,
                                1.0,
                                in,
                                n,
                                in,
                                n,
                                1.0,
                                MemorySegment.ofArray(c),
                                n)
                        .run();
            }
        });
        do {
            System.gc();
        } while (!calls.isDone());
        calls.join();

        assertThat(c[0]).isEqualTo(20);
        assertThat(c[n * n - 1]).isEqualTo(20);
        assertThat(c[1]).isEqualTo(0);
    }

    @Test
    void shouldNameAFunctionThatIsNotThere() {
        assertThatThrownBy(() -> pinned.function("cblas_nothing", DDOT, false))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("has no function cblas_nothing");
    }
}
