package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.ffi.NativeParts;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** {@code libcofferdam-numerics.so}, loaded for good when the first of its functions is asked for. */
final class NumericsLibrary {
    private static final SymbolLookup SYMBOLS = SymbolLookup.libraryLookup(
            NativeParts.unpack("libcofferdam-numerics.so").path(), Arena.global());

    private NumericsLibrary() {}

    /** A handle that takes heap segments, too: the C function has to be done within some microseconds. */
    static MethodHandle handle(String symbol, FunctionDescriptor descriptor) {
        return Linker.nativeLinker()
                .downcallHandle(SYMBOLS.findOrThrow(symbol), descriptor, Linker.Option.critical(true));
    }
}
