package dev.cofferdam.isolation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Objects;

/**
 * A library whose functions run in the workers of a pool. It is never loaded into this JVM; a worker loads it when it
 * first makes a call into it, within the call's deadline, or has it from the beginning, where {@link Lifecycle} says so.
 */
public final class IsolatedLibrary {
    /**
     * What workers need to know of a library.
     *
     * @param name the path or soname
     * @param revision of the sandbox's policy, which a worker must have been confined under to read the file
     * @param environment variables that are set before it is loaded
     */
    record Origin(String name, int revision, Map<String, String> environment) {
        /** Functions of the worker itself. */
        static final Origin WORKER = new Origin("", 0, Map.of());
    }

    private final Workers workers;
    private final LaneSource source;
    private final Origin origin;
    private final LoadFailures loadFailures;

    IsolatedLibrary(Workers workers, LaneSource source, Origin origin) {
        this.workers = workers;
        this.source = source;
        this.origin = origin;
        this.loadFailures = workers.loadFailures(origin.name());
    }

    /** The same, with variables that a worker sets before it loads it for the first time. */
    IsolatedLibrary withEnvironment(Map<String, String> variables) {
        return new IsolatedLibrary(
                workers, source, new Origin(origin.name(), origin.revision(), Map.copyOf(variables)));
    }

    /** The same library, whose functions get their worker elsewhere. */
    IsolatedLibrary from(LaneSource other) {
        return new IsolatedLibrary(workers, other, origin);
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
        int number = workers.catalogNumber(origin, symbol, shape);
        return new IsolatedFunction(
                this,
                source,
                symbol,
                shape,
                number,
                CallTerms.of(workers.deadline()),
                workers.share(QueueShare.DEFAULT));
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
        int number = workers.catalogNumber(origin, symbol, lookUp);
        var ignored = new IsolatedFunction(
                        this,
                        source,
                        symbol,
                        lookUp,
                        number,
                        CallTerms.of(workers.deadline()),
                        workers.share(QueueShare.DEFAULT))
                .call();
        return workers.pointer(origin, symbol);
    }

    private static void checkSymbol(String symbol) {
        if (symbol.isEmpty() || symbol.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("symbol \"" + symbol + "\": a symbol has a name, without NUL");
        }
    }

    /**
     * The functions of this library as the methods of an interface.
     *
     * {@snippet :
     * public interface Solver {
     *     @Within("200ms")
     *     int solve(double[] a, double[] b, long n);
     *
     *     @Symbol("solver_version")
     *     int version();
     * }
     * Solver solver = library.bind(Solver.class);
     * }
     *
     * <p>Each abstract method is the function of its name, and its types are the function's: primitives by value,
     * {@link java.lang.foreign.MemorySegment} as {@link java.lang.foreign.ValueLayout#ADDRESS}. Arrays of primitives (but
     * {@code boolean}) and {@code String} are pointers as well: strings are copied in as UTF-8 with a NUL, arrays are
     * copied in, and back out after a call that succeeds. Annotations say what differs: {@link Symbol} the name,
     * {@link In}, {@link Out} and {@link InOut} how an array or a segment is copied, {@link Within} the deadline,
     * {@link AllOrNothing} and {@link SafeToRepeat} how calls are made. Whether there is such a function is seen at its
     * first call. Overloaded methods call the same function with other types. Default and static methods stay as they are.
     *
     * <p>The instance may be used from any thread. Its methods block and throw as {@link IsolatedFunction#handle} says,
     * and cost what that costs; they throw {@link NullPointerException} for an array or a string that is null.
     *
     * @param face a public interface
     * @throws IllegalArgumentException if it is no interface, sealed, not public, not exported to this library, or has no
     *     abstract method; or if a method has a type that C has not, more arguments than a call can have, or an
     *     annotation that does not fit: the message names the method
     * @throws IllegalStateException if the pool is closed, or knows too many functions
     */
    public <T> T bind(Class<T> face) {
        Objects.requireNonNull(face, "face");
        return BoundInterface.bind(this, BoundInterface.lookupFor(face), face);
    }

    /**
     * The functions of this library as the methods of an interface, as {@link #bind(Class)}, which need not be public.
     *
     * @param lookup {@code MethodHandles.lookup()} of a class that can implement the interface
     * @param face the interface
     * @throws IllegalArgumentException as {@link #bind(Class)}, and if the interface is not accessible to the lookup
     * @throws IllegalStateException if the pool is closed, or knows too many functions
     */
    public <T> T bind(MethodHandles.Lookup lookup, Class<T> face) {
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(face, "face");
        return BoundInterface.bind(this, lookup, face);
    }

    /** The path or soname, as a worker gives it to {@code dlopen}. */
    public String name() {
        return origin.name();
    }

    Origin origin() {
        return origin;
    }

    LoadFailures loadFailures() {
        return loadFailures;
    }

    Workers workers() {
        return workers;
    }

    @Override
    public String toString() {
        return "IsolatedLibrary[" + origin.name() + "]";
    }
}
