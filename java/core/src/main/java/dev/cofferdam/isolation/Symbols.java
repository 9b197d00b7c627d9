package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.memory.Window;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pool's pointers to functions. A pointer is one of a fixed number of jumps in the window, which lead to the function
 * in whichever worker follows them; see {@code catalog.h}.
 */
final class Symbols {
    private record Name(String library, String symbol) {}

    /** Whose pointer is which, for all pools: so that an address means one function, whoever is asked. Guarded by itself. */
    private static final Map<Name, Integer> NUMBERS = new HashMap<>();

    private final Catalog catalog;
    /** The addresses that workers of this pool can follow. */
    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    Symbols(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether the workers can call what lies at an address. */
    boolean know(long address) {
        return known.contains(address);
    }

    /**
     * The pointer to a function that has been found in a worker. Every call that is published from now on can use it.
     *
     * @throws IllegalStateException if there are as many pointers as there can be
     */
    MemorySegment pointer(IsolatedLibrary.Origin library, String symbol) {
        int number = number(new Name(library.name(), symbol));
        long address = Window.instance().base()
                + CofferdamAbi.CFD_CONTROL_SYMBOLS()
                + (long) number * CofferdamAbi.CFD_SYMBOL_BYTES();
        synchronized (this) {
            if (!known.contains(address)) {
                catalog.list(library, symbol, number);
                known.add(address);
            }
        }
        return MemorySegment.ofAddress(address);
    }

    private static int number(Name name) {
        synchronized (NUMBERS) {
            Integer number = NUMBERS.get(name);
            if (number != null) {
                return number;
            }
            if (NUMBERS.size() == CofferdamAbi.CFD_MAX_SYMBOLS()) {
                throw new IllegalStateException("No pointer to " + name.symbol() + " of " + name.library()
                        + ": this JVM has made " + NUMBERS.size()
                        + " pointers to functions of workers, and can make no more; have the library call the function"
                        + " itself");
            }
            NUMBERS.put(name, NUMBERS.size());
            return NUMBERS.size() - 1;
        }
    }
}
