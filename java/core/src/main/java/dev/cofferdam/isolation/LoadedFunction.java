package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.LoadedSymbol;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A function that is loaded in this JVM, by what a worker finds it by.
 *
 * @param file its library
 * @param symbol its name there
 */
record LoadedFunction(Path file, String symbol) {
    private static final String REMEDY = "; give the library and the name, by Workers.library(...).function(...)";

    /**
     * The function at an address.
     *
     * @throws IllegalArgumentException if a worker could not find it by file and name
     */
    static LoadedFunction at(MemorySegment address) {
        if (!address.isNative() || address.address() == 0) {
            throw new IllegalArgumentException("address " + address + " is no function's");
        }
        String hex = "address 0x" + Long.toHexString(address.address());
        LoadedSymbol found = LoadedSymbol.at(address.address())
                .orElseThrow(() -> new IllegalArgumentException(hex
                        + " is in no library that is loaded here; upcall stubs and memory of Java's cannot cross a process"
                        + REMEDY));
        Path file = Path.of(found.file()).toAbsolutePath();
        if (found.address() != address.address() || found.symbol().isEmpty()) {
            throw new IllegalArgumentException(hex + " is in " + found.file()
                    + ", but is not where one of its exported symbols is: a static function,"
                    + " or what an indirect one (IFUNC) was resolved to in this process" + REMEDY);
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(hex + " is " + found.symbol() + " of " + found.file()
                    + ", which is no file that a worker can load" + REMEDY);
        }
        requireDefault(found, file, hex);
        return new LoadedFunction(file, found.symbol());
    }

    /** A worker asks by name and is given the default version, which must be the one that is meant. */
    private static void requireDefault(LoadedSymbol found, Path file, String hex) {
        String what = hex + " is " + found.symbol() + " of " + found.file();
        Optional<MemorySegment> asked;
        try (Arena arena = Arena.ofConfined()) {
            asked = SymbolLookup.libraryLookup(file, arena).find(found.symbol());
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(what + ", which is no library that a worker can load" + REMEDY, refused);
        }
        if (asked.isEmpty() || asked.get().address() != found.address()) {
            throw new IllegalArgumentException(
                    what + ", but who asks for that name is given another version of it" + REMEDY);
        }
    }
}
