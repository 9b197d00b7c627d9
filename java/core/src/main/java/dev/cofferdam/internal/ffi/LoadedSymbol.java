package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.libc.Dl_info;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * What the dynamic linker knows of an address in this JVM.
 *
 * @param file the library's path as it was loaded
 * @param symbol the exported symbol at or before the address, or empty if there is none
 * @param address that symbol's address, or 0
 */
public record LoadedSymbol(String file, String symbol, long address) {
    private static final MethodHandle MH$dladdr =
            Linker.nativeLinker().downcallHandle(Libc.dladdr$address(), Libc.dladdr$descriptor());

    /** The symbol that an address belongs to; empty if the address is in no file that is loaded. Does not block. */
    public static Optional<LoadedSymbol> at(long address) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = Dl_info.allocate(arena);
            int found;
            try {
                found = (int) MH$dladdr.invokeExact(MemorySegment.ofAddress(address), info);
            } catch (Throwable unexpected) {
                throw new AssertionError(unexpected);
            }
            return found == 0
                    ? Optional.empty()
                    : Optional.of(new LoadedSymbol(
                            string(Dl_info.dli_fname(info)),
                            string(Dl_info.dli_sname(info)),
                            Dl_info.dli_saddr(info).address()));
        }
    }

    private static String string(MemorySegment pointer) {
        return pointer.address() == 0 ? "" : pointer.reinterpret(Long.MAX_VALUE).getString(0);
    }
}
