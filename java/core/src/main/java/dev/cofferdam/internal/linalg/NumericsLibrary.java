package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.ffi.NativeParts;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** {@code libcofferdam-numerics.so}, loaded for good when the first of its functions is asked for. */
public final class NumericsLibrary {
    private NumericsLibrary() {}

    /** Where it lies, unpacked; this loads nothing. */
    public static Path file() {
        return Unpacked.FILE;
    }

    /** Whether a function of this name is one of its. */
    public static boolean has(String symbol) {
        return symbol.startsWith("cfd_");
    }

    static MemorySegment address(String symbol) {
        return Loaded.SYMBOLS.findOrThrow(symbol);
    }

    /** A handle that takes heap segments, too: the C function has to be done within some microseconds. */
    static MethodHandle handle(String symbol, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(address(symbol), descriptor, Linker.Option.critical(true));
    }

    private static final class Unpacked {
        private static final Path FILE =
                NativeParts.unpack("libcofferdam-numerics.so").path();
    }

    private static final class Loaded {
        private static final SymbolLookup SYMBOLS = SymbolLookup.libraryLookup(file(), Arena.global());
    }
}
