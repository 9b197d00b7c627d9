package dev.cofferdam.isolation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * A library whose functions run in the workers of a pool. It is never loaded into this JVM; a worker loads it when it
 * first makes a call into it, within the call's deadline.
 */
public final class IsolatedLibrary {
    private final Workers workers;
    private final LaneSource source;
    private final String name;
    private final LoadFailures loadFailures;

    IsolatedLibrary(Workers workers, LaneSource source, String name) {
        this.workers = workers;
        this.source = source;
        this.name = name;
        this.loadFailures = workers.loadFailures(name);
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
        checkSymbol(symbol);
        CallShape shape = CallShape.of(symbol, descriptor, options);
        int number = workers.catalogNumber(name, symbol, shape);
        return new IsolatedFunction(
                this, source, symbol, shape, number, workers.deadline(), workers.share(QueueShare.DEFAULT));
    }

    /**
     * A pointer to a function of this library, for functions that take one: the comparison of {@code qsort}, the objective
     * of an optimiser. It may be passed to any function of any library of the pool, and stored in structs in shared memory:
     * the address is the same in every worker, which finds the function in its own copy of the library. It cannot be called
     * in this JVM.
     *
     * <p>Blocks for one call of a worker, which looks the symbol up, within the pool's deadline; from then on every worker
     * loads the library before its next call. A worker that does not find the symbol then, since the file has changed for
     * instance, aborts when the pointer is called. There can be 4,096 such pointers in a JVM.
     *
     * @param symbol a function; pointers to data cannot be had
     * @return a zero-length segment
     * @throws IllegalArgumentException if the symbol is empty or holds a NUL
     * @throws SymbolNotFoundException if the library has no such symbol
     * @throws LibraryNotLoadedException if there is no such library
     * @throws IsolationException if the call ends otherwise: the library's constructors run in it
     * @throws IllegalStateException if the symbol is data, the kernel allows no code to be made at run time, there are as
     *     many pointers as there can be, or the pool is closed
     */
    public MemorySegment symbol(String symbol) {
        Objects.requireNonNull(symbol, "symbol");
        checkSymbol(symbol);
        CallShape lookUp = CallShape.lookUp();
        int number = workers.catalogNumber(name, symbol, lookUp);
        var ignored = new IsolatedFunction(
                        this, source, symbol, lookUp, number, workers.deadline(), workers.share(QueueShare.DEFAULT))
                .call();
        return workers.pointer(name, symbol);
    }

    private static void checkSymbol(String symbol) {
        if (symbol.isEmpty() || symbol.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("symbol \"" + symbol + "\": a symbol has a name, without NUL");
        }
    }

    /** The same library, whose functions get their worker elsewhere. */
    IsolatedLibrary from(LaneSource other) {
        return new IsolatedLibrary(workers, other, name);
    }

    /** The path or soname, as a worker gives it to {@code dlopen}. */
    public String name() {
        return name;
    }

    LoadFailures loadFailures() {
        return loadFailures;
    }

    Workers workers() {
        return workers;
    }

    @Override
    public String toString() {
        return "IsolatedLibrary[" + name + "]";
    }
}
