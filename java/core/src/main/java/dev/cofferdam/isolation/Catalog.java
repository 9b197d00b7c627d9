package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_function;
import dev.cofferdam.internal.ffi.abi.cfd_symbol;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JVM's side of the catalog ({@code catalog.h}): functions are added, never removed or changed. An entry is complete
 * before its number is handed out, and so before any request names it.
 */
final class Catalog {
    private record Key(IsolatedLibrary.Origin library, String symbol, String signature) {}

    private final MemorySegment memory;
    private final Map<Key, Integer> functions = new HashMap<>();
    private final Map<String, Long> strings = new HashMap<>();
    private long listed;
    private long nextString = CofferdamAbi.CFD_CATALOG_STRINGS_OFFSET();

    Catalog(MemorySegment memory) {
        this.memory = memory;
    }

    /**
     * The number of a function, added if it is new.
     *
     * @param library with an empty name for a function of the worker itself
     * @param signature as {@link Signature} spells it
     * @throws IllegalStateException if the catalog is full
     */
    synchronized int number(IsolatedLibrary.Origin library, String symbol, String signature) {
        Key key = new Key(library, symbol, signature);
        Integer known = functions.get(key);
        if (known != null) {
            return known;
        }
        int number = functions.size();
        if (number == CofferdamAbi.CFD_CATALOG_MAX_FUNCTIONS()) {
            throw full();
        }
        MemorySegment entry = memory.asSlice(number * cfd_function.sizeof(), cfd_function.sizeof());
        cfd_function.library(entry, library(library.name(), library.environment()));
        cfd_function.revision(entry, library.revision());
        cfd_function.symbol(entry, string(symbol));
        cfd_function.signature(entry, string(signature));
        functions.put(key, number);
        // Release: whoever sees the count sees the entries.
        SlotLayout.LONG.setRelease(memory, (long) CofferdamAbi.CFD_CATALOG_FUNCTION_COUNT_OFFSET(), number + 1L);
        return number;
    }

    /**
     * Lists a symbol for every worker to bind before its next call.
     *
     * @param number of its pointer
     */
    synchronized void list(IsolatedLibrary.Origin library, String symbol, int number) {
        MemorySegment entry = memory.asSlice(
                CofferdamAbi.CFD_CATALOG_SYMBOLS_OFFSET() + listed * cfd_symbol.sizeof(), cfd_symbol.sizeof());
        cfd_symbol.library(entry, library(library.name(), library.environment()));
        cfd_symbol.revision(entry, library.revision());
        cfd_symbol.symbol(entry, string(symbol));
        cfd_symbol.index(entry, number);
        listed++;
        // Release: whoever sees the count sees the entry.
        SlotLayout.LONG.setRelease(memory, (long) CofferdamAbi.CFD_CATALOG_SYMBOL_COUNT_OFFSET(), listed);
    }

    /** Where a library lies in the catalog, added if it is new: its name, and the variables to set before it is loaded. */
    synchronized long library(String name, Map<String, String> variables) {
        StringBuilder text = new StringBuilder(name).append('\0');
        new TreeMap<>(variables)
                .forEach((variable, value) ->
                        text.append(variable).append('=').append(value).append('\0'));
        return string(text.toString());
    }

    /** Where a symbol's name lies in the catalog, added if it is new. */
    synchronized long symbol(String name) {
        return string(name);
    }

    /** The text at a place that came from outside. */
    String textAt(long place) {
        boolean isThere = place >= CofferdamAbi.CFD_CATALOG_STRINGS_OFFSET() && place < memory.byteSize();
        return isThere ? Text.read(memory, place, Math.min(4096, memory.byteSize() - place)) : "?";
    }

    private long string(String text) {
        Long known = strings.get(text);
        if (known != null) {
            return known;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long offset = nextString;
        if (offset + bytes.length + 1 > memory.byteSize()) {
            throw full();
        }
        MemorySegment.copy(MemorySegment.ofArray(bytes), 0, memory, offset, bytes.length); // zero follows
        nextString = offset + bytes.length + 1;
        strings.put(text, offset);
        return offset;
    }

    private IllegalStateException full() {
        return new IllegalStateException("The pool knows " + functions.size()
                + " functions and has no room for more; use another pool for the rest");
    }
}
