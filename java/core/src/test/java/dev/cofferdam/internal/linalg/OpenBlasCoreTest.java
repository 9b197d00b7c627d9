package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBlasCoreTest {
    private static final String AVX_512 = "avx512f avx512dq avx512cd avx512bw avx512vl";

    @ParameterizedTest
    @CsvSource({
        "AuthenticAMD, 26, sse2 " + AVX_512 + " avx512_bf16, Cooperlake",
        "AuthenticAMD, 27, sse2 " + AVX_512 + ", SkylakeX",
        "AuthenticAMD, 26, sse2 avx512f, ''",
        "AuthenticAMD, 25, sse2 " + AVX_512 + ", ''",
        "GenuineIntel, 26, sse2 " + AVX_512 + ", ''",
    })
    void shouldNameCoresThatOpenBlasDoesNotKnow(String vendor, String family, String flags, String name) {
        List<String> cpu =
                List.of("processor\t: 0", "vendor_id\t: " + vendor, "cpu family\t: " + family, "flags\t\t: " + flags);

        assertThat(OpenBlasCore.name(cpu)).isEqualTo(name);
    }

    @Test
    void shouldNameNothingWhereLinesSayOtherThings() {
        assertThat(OpenBlasCore.name(List.of("processor\t: 0", "BogoMIPS\t: 50.00", "Features\t: fp asimd")))
                .isEmpty();
    }

    @Test
    void shouldLoadItsOwnCopiesWithTheNamedCoreAndLeaveTheEnvironmentAsItIs() throws Throwable {
        Map<String, String> variables = OpenBlasCore.variables();
        assumeThat(variables).as("OpenBLAS knows this CPU").isNotEmpty();
        assumeThat(BlasLibrary.chosenBlas()).isEmpty();
        String core = variables.get("OPENBLAS_CORETYPE");

        assertThat(core(BlasLibrary.blas(1))).isEqualTo(core);
        assertThat(core(BlasLibrary.blas(2))).isEqualTo(core);
        MethodHandle getenv = Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow("getenv"),
                        FunctionDescriptor.of(ADDRESS, ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            assertThat((MemorySegment) getenv.invokeExact(arena.allocateFrom("OPENBLAS_CORETYPE")))
                    .isEqualTo(MemorySegment.NULL);
        }
    }

    private static String core(BlasLibrary library) throws Throwable {
        MethodHandle name = Linker.nativeLinker()
                .downcallHandle(library.require("openblas_get_corename"), FunctionDescriptor.of(ADDRESS));
        return ((MemorySegment) name.invokeExact()).reinterpret(64).getString(0);
    }
}
