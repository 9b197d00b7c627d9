package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.bindings.Bindable;
import dev.cofferdam.bindings.bindable_point;
import dev.cofferdam.memory.SharedArena;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both ways from bindings that jextract generated to functions in workers. */
class JextractBindingsTest {
    private static Workers workers;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        System.load(Fixtures.path("bindable").toString()); // as the user of generated bindings has to
        workers = Workers.builder().count(1).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static MemorySegment path(Arena arena) {
        MemorySegment points = bindable_point.allocateArray(3, arena);
        bindable_point.x(bindable_point.asSlice(points, 1), 3);
        bindable_point.y(bindable_point.asSlice(points, 1), 4);
        return points;
    }

    // ---- by the address, which loads the library here as well

    @Test
    void shouldTakeAFunctionByItsGeneratedAddressAndDescriptor() throws Throwable {
        IsolatedFunction length =
                workers.function(Bindable.bindable_length$address(), Bindable.bindable_length$descriptor());

        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment points = path(arena);

            assertThat((double) length.handle().invokeExact(points, 3L)).isEqualTo(14);
            assertThat(length.handle().type())
                    .isEqualTo(Bindable.bindable_length$handle().type());
            assertThat(length.call(points, 3L)).isEqualTo(Bindable.bindable_length(points, 3));
        }
        assertThat(length.symbol()).isEqualTo("bindable_length");
        assertThat(length.library().name()).isEqualTo(Fixtures.path("bindable").toString());
    }

    @Test
    void shouldRunItInAnotherProcess() {
        long here = ProcessHandle.current().pid();
        IsolatedFunction processId =
                workers.function(Bindable.bindable_process_id$address(), Bindable.bindable_process_id$descriptor());

        assertThat((long) Bindable.bindable_process_id()).isEqualTo(here);
        assertThat((long) (int) processId.call()).isNotEqualTo(here);
    }

    @Test
    void shouldTakeOptionsAndAFunctionOfTheCLibrary() throws Throwable {
        MemorySegment labs = Linker.nativeLinker().defaultLookup().find("labs").orElseThrow();
        MethodHandle handle = workers.function(
                        labs, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), Linker.Option.captureCallState("errno"))
                .handle();

        try (Arena arena = Arena.ofConfined()) {
            assertThat((long) handle.invokeExact(arena.allocate(Linker.Option.captureStateLayout()), -5L))
                    .isEqualTo(5);
        }
    }

    // ---- by path, name and descriptor, which loads nothing here

    @Test
    void shouldLoadNothingHereWhenTheLibraryIsNamed() throws Exception {
        Path copy = Files.copy(Fixtures.path("bindable"), folder.resolve("libsolver.so"));
        IsolatedFunction move = workers.library(copy)
                .function(
                        "bindable_move",
                        FunctionDescriptor.of(
                                Bindable.C_LONG,
                                Bindable.C_POINTER,
                                Bindable.C_LONG,
                                Bindable.C_DOUBLE,
                                Bindable.C_DOUBLE));

        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment points = path(arena);

            assertThat(move.call(points, 3L, 10.0, 20.0)).isEqualTo(3L);

            assertThat(bindable_point.x(bindable_point.asSlice(points, 1))).isEqualTo(13);
            assertThat(bindable_point.y(bindable_point.asSlice(points, 2))).isEqualTo(20);
        }
        assertThat(mappings()).contains("libfixture-bindable").doesNotContain("libsolver.so");
    }

    private static String mappings() throws IOException {
        return Files.readString(Path.of("/proc/self/maps"));
    }

    // ---- refused

    private static void assertRefused(MemorySegment address, String... says) {
        assertThatThrownBy(() -> workers.function(address, FunctionDescriptor.of(JAVA_DOUBLE)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(says);
    }

    @Test
    void shouldRefuseAnAddressInsideAFunction() {
        MemorySegment inside =
                MemorySegment.ofAddress(Bindable.bindable_length$address().address() + 1);

        assertRefused(inside, "0x" + Long.toHexString(inside.address()), "libfixture-bindable", "Workers.library");
    }

    @Test
    void shouldRefuseWhatAnIndirectFunctionWasResolvedTo() {
        assertThat(Bindable.bindable_chosen()).isEqualTo(7);
        assertRefused(Bindable.bindable_chosen$address(), "IFUNC", "Workers.library");
        assertThat(workers.library(Fixtures.path("bindable"))
                        .function("bindable_chosen", Fixtures.INT)
                        .call())
                .isEqualTo(7);
    }

    @Test
    void shouldRefuseAnUpcallStub() throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle compare = MethodHandles.lookup()
                    .findStatic(Long.class, "compare", MethodType.methodType(int.class, long.class, long.class));
            MemorySegment stub = Linker.nativeLinker()
                    .upcallStub(compare, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG), arena);

            assertRefused(stub, "in no library", "upcall", "Workers.library");
        }
    }

    @Test
    void shouldRefuseWhatIsNoAddress() {
        assertRefused(MemorySegment.NULL, "address");
        assertRefused(MemorySegment.ofArray(new byte[8]), "address");
    }

    @Test
    void shouldRefuseALibraryWhoseFileIsGone() throws Exception {
        Path copy = Files.copy(Fixtures.path("bindable"), folder.resolve("libgone.so"));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment version = SymbolLookup.libraryLookup(copy, arena).findOrThrow("bindable_version");
            Files.delete(copy);

            assertRefused(version, "bindable_version", "libgone.so", "no file");
        }
    }

    @Test
    void shouldRefuseADescriptorThatNoCallCanHave() {
        assertThatThrownBy(() -> workers.function(
                        Bindable.bindable_version$address(), FunctionDescriptor.ofVoid(ADDRESS.withByteAlignment(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("bindable_version", "aligned");
    }
}
