package dev.cofferdam.isolation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.util.Objects;

/**
 * A library whose functions run in the workers of a pool. It is never loaded into this JVM; a worker loads it when it
 * first makes a call into it, within the call's deadline.
 */
public final class IsolatedLibrary {
    private final Workers workers;
    private final LaneSource source;
    private final String name;

    IsolatedLibrary(Workers workers, LaneSource source, String name) {
        this.workers = workers;
        this.source = source;
        this.name = name;
    }

    /**
     * A function of this library. Whether there is one is seen at its first call.
     *
     * @param symbol its name
     * @param descriptor its result and arguments, as {@link Linker#downcallHandle} takes them: scalars, addresses,
     *     structs and unions
     * @param options {@code captureCallState("errno")} and {@code firstVariadicArg} of {@link Linker.Option}
     * @throws IllegalArgumentException if the symbol is empty or holds a NUL, the native linker does not take the
     *     descriptor with these options, structs have more bytes than a call can pass (60 KiB) or return (32 KiB), or the
     *     option is {@code critical}, which cannot cross a process
     * @throws IllegalStateException if the pool is closed, or knows too many functions
     */
    public IsolatedFunction function(String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(descriptor, "descriptor");
        Objects.requireNonNull(options, "options");
        if (symbol.isEmpty() || symbol.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("symbol \"" + symbol + "\": a symbol has a name, without NUL");
        }
        CallShape shape = CallShape.of(symbol, descriptor, options);
        int number = workers.catalogNumber(name, symbol, shape);
        return new IsolatedFunction(this, source, symbol, shape, number, workers.deadline());
    }

    /** The same library, whose functions get their worker elsewhere. */
    IsolatedLibrary from(LaneSource other) {
        return new IsolatedLibrary(workers, other, name);
    }

    /** The path or soname, as a worker gives it to {@code dlopen}. */
    public String name() {
        return name;
    }

    Workers workers() {
        return workers;
    }

    @Override
    public String toString() {
        return "IsolatedLibrary[" + name + "]";
    }
}
