package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_function;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The JVM's side of the catalog ({@code catalog.h}): functions are added, never removed or changed. An entry is complete
 * before its number is handed out, and so before any request names it.
 */
final class Catalog {
    private record Key(String library, String symbol, FunctionDescriptor descriptor) {}

    private final MemorySegment memory;
    private final Map<Key, Integer> functions = new HashMap<>();
    private final Map<String, Long> strings = new HashMap<>();
    private long nextString = CofferdamAbi.CFD_CATALOG_STRINGS_OFFSET();

    Catalog(MemorySegment memory) {
        this.memory = memory;
    }

    /**
     * The number of a function, added if it is new.
     *
     * @param descriptor has been checked by {@link Carriers}
     * @throws IllegalStateException if the catalog is full
     */
    synchronized int number(String library, String symbol, FunctionDescriptor descriptor) {
        Key key = new Key(library, symbol, descriptor);
        Integer known = functions.get(key);
        if (known != null) {
            return known;
        }
        int number = functions.size();
        if (number == CofferdamAbi.CFD_CATALOG_MAX_FUNCTIONS()) {
            throw full();
        }
        MemorySegment entry = memory.asSlice(number * cfd_function.sizeof(), cfd_function.sizeof());
        cfd_function.library(entry, string(library));
        cfd_function.symbol(entry, string(symbol));
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        cfd_function.argument_count(entry, arguments.size());
        cfd_function.result_type(entry, (byte) descriptor
                .returnLayout()
                .map(Carriers::type)
                .orElse(CofferdamAbi.CFD_VOID())
                .intValue());
        for (int i = 0; i < arguments.size(); i++) {
            entry.set(ValueLayout.JAVA_BYTE, cfd_function.argument_types$offset() + i, (byte)
                    Carriers.type(arguments.get(i)));
        }
        functions.put(key, number);
        return number;
    }

    /** Where a text lies in the catalog, added if it is new. */
    synchronized long place(String text) {
        return string(text);
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
        memory.asSlice(offset).setString(0, text);
        nextString = offset + bytes.length + 1;
        strings.put(text, offset);
        return offset;
    }

    private IllegalStateException full() {
        return new IllegalStateException("The pool knows " + functions.size()
                + " functions and has no room for more; use another pool for the rest");
    }
}
