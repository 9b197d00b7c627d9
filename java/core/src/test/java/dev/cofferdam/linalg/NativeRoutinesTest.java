package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of CBLAS and LAPACKE that are in no table, by their names. */
class NativeRoutinesTest {
    private static final int ROW_MAJOR = 101;

    @Test
    void shouldKnowAllFunctionsOfTheHeaders() {
        assertThat(NativeRoutines.names()).hasSizeGreaterThan(2700).contains("cblas_ddot", "LAPACKE_zggev3_work");
        assertThat(NativeRoutines.names())
                .allSatisfy(name -> assertThat(NativeRoutines.declaration(name)).contains(name + "("));
    }

    /** jextract wrote the bindings of the routines in the tables, and the catalogue of all. */
    @ParameterizedTest
    @ValueSource(strings = {"cblas.Cblas", "lapacke.Lapacke"})
    void shouldAgreeWithTheBindings(String bindings) throws Exception {
        int compared = 0;
        for (Method binding :
                Class.forName("dev.cofferdam.internal.ffi." + bindings).getMethods()) {
            if (NativeRoutines.names().contains(binding.getName())) {
                assertThat(NativeRoutines.descriptor(binding.getName()).toMethodType())
                        .as(binding.getName())
                        .isEqualTo(MethodType.methodType(binding.getReturnType(), binding.getParameterTypes()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void shouldShowWhatAFunctionTakes() {
        assertThat(NativeRoutines.declaration("cblas_dnrm2"))
                .isEqualTo("double cblas_dnrm2(int N, double *X, int incX)");
        assertThat(NativeRoutines.declaration("LAPACKE_dgees"))
                .startsWith(
                        "int LAPACKE_dgees(int matrix_layout, char jobvs, char sort, function *select, int n, double *a,");
        assertThat(NativeRoutines.declaration("LAPACKE_claset"))
                .contains("float complex alpha, float complex beta, float complex *a");
    }

    @Test
    void shouldNameFunctionsThatAreNear() {
        assertThatThrownBy(() -> NativeRoutines.inProcess().handle("dgees"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name \"dgees\" is no function of cblas.h or lapacke.h")
                .hasMessageContaining("near are LAPACKE_dgees, LAPACKE_dgees_work");
        assertThatThrownBy(() -> NativeRoutines.descriptor("cblas_dgem")).hasMessageContaining("cblas_dgemm");
    }

    @Test
    void shouldSayThatTheLibraryHasNotWhatItsHeaderDeclares() {
        assertThatThrownBy(() -> NativeRoutines.inProcess().handle("LAPACKE_dgesvxx"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("the bundled OpenBLAS has no function LAPACKE_dgesvxx");
    }

    private static boolean isLarge(MemorySegment re, MemorySegment im) {
        return re.reinterpret(8).get(JAVA_DOUBLE, 0) > 2;
    }

    /** A is similar to its Schur form, whose eigenvalues are sorted by a function of Java's. */
    @Test
    void shouldCallAFunctionThatCallsBack() throws Throwable {
        MethodHandle dgees = NativeRoutines.inProcess().handle("LAPACKE_dgees");
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle large = MethodHandles.lookup()
                    .findStatic(
                            NativeRoutinesTest.class,
                            "isLarge",
                            MethodType.methodType(boolean.class, MemorySegment.class, MemorySegment.class));
            MethodHandle select = MethodHandles.explicitCastArguments(
                    large, MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class));
            MemorySegment stub = Linker.nativeLinker()
                    .upcallStub(
                            select, FunctionDescriptor.of(JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS), arena);
            MemorySegment a = arena.allocateFrom(JAVA_DOUBLE, 1, 4, 0, 3);
            MemorySegment count = arena.allocate(JAVA_INT);
            MemorySegment re = arena.allocate(JAVA_DOUBLE, 2);
            MemorySegment im = arena.allocate(JAVA_DOUBLE, 2);
            MemorySegment vectors = arena.allocate(JAVA_DOUBLE, 4);

            int info = (int)
                    dgees.invokeExact(ROW_MAJOR, (byte) 'V', (byte) 'S', stub, 2, a, 2, count, re, im, vectors, 2);

            assertThat(info).isZero();
            assertThat(count.get(JAVA_INT, 0)).isEqualTo(1);
            assertThat(re.toArray(JAVA_DOUBLE)).containsExactly(new double[] {3, 1}, within(1e-14));
        }
    }

    @Test
    void shouldPassAndReturnComplexNumbersAsStructs() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4);
            MemorySegment single = arena.allocateFrom(JAVA_FLOAT, 5, 6);
            MemorySegment a = arena.allocate(JAVA_FLOAT, 8);
            MethodHandle zdotc = NativeRoutines.inProcess().handle("cblas_zdotc");
            MethodHandle claset = NativeRoutines.inProcess().handle("LAPACKE_claset");

            MemorySegment dot = (MemorySegment) zdotc.invokeExact((SegmentAllocator) arena, 2, x, 1, x, 1);
            int info = (int) claset.invokeExact(ROW_MAJOR, (byte) 'A', 2, 2, single, single, a, 2);

            assertThat(dot.toArray(JAVA_DOUBLE)).containsExactly(30, 0);
            assertThat(info).isZero();
            assertThat(a.toArray(JAVA_FLOAT)).containsExactly(5, 6, 5, 6, 5, 6, 5, 6);
        }
    }

    @Test
    void shouldCallTheSameFunctionsOnWorkers() {
        try (Workers workers = Workers.builder().count(1).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, 3, 1, 2);
            MemorySegment numbers = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3, 4);
            IsolatedFunction dlasrt = workers.routine("LAPACKE_dlasrt");

            Object info = dlasrt.call((byte) 'I', 3, x);
            Object sum = workers.routine("cblas_dsum").call(3, x, 1);
            MemorySegment dot = (MemorySegment) workers.routine("cblas_zdotc").call(arena, 2, numbers, 1, numbers, 1);

            assertThat(info).isEqualTo(0);
            assertThat(x.toArray(JAVA_DOUBLE)).containsExactly(1, 2, 3);
            assertThat(sum).isEqualTo(6.0);
            assertThat(dot.toArray(JAVA_DOUBLE)).containsExactly(30, 0);
            assertThatThrownBy(() -> workers.routine("LAPACKE_dlasort"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("LAPACKE_dlasrt");
        }
    }

    @Test
    void shouldRefuseNullNames() {
        assertThatThrownBy(() -> NativeRoutines.inProcess().handle(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> NativeRoutines.declaration(null)).isInstanceOf(NullPointerException.class);
    }
}
