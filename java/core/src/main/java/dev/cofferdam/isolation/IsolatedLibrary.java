package dev.cofferdam.isolation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.util.Objects;

/**
 * A library whose functions run in the workers of a pool. It is never loaded into this JVM; a worker loads it when it
 * first makes a call into it, within the call's deadline.
 */
public final class IsolatedLibrary {
    private static final Linker.Option CAPTURE_ERRNO = Linker.Option.captureCallState("errno");

    private final Workers workers;
    private final String name;
    private final LoadFailures loadFailures;

    IsolatedLibrary(Workers workers, String name) {
        this.workers = workers;
        this.name = name;
        this.loadFailures = workers.loadFailures(name);
    }

    /**
     * A function of this library. Whether there is one is seen at its first call.
     *
     * @param symbol its name
     * @param descriptor its result and arguments: scalars and addresses, at most 32
     * @param options {@code Linker.Option.captureCallState("errno")} or nothing
     * @throws IllegalArgumentException if the symbol is empty or holds a NUL, or a layout or an option is none that an
     *     isolated call can have
     * @throws IllegalStateException if the pool is closed, or knows too many functions
     */
    public IsolatedFunction function(String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(descriptor, "descriptor");
        Objects.requireNonNull(options, "options");
        if (symbol.isEmpty() || symbol.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("symbol \"" + symbol + "\": a symbol has a name, without NUL");
        }
        Carriers.check(symbol, descriptor);
        boolean captureErrno = false;
        for (Linker.Option option : options) {
            if (!Objects.requireNonNull(option, "an option").equals(CAPTURE_ERRNO)) {
                throw new IllegalArgumentException(symbol + ": the linker option " + option
                        + " cannot cross a process; an isolated call takes captureCallState(\"errno\") only");
            }
            captureErrno = true;
        }
        int number = workers.catalogNumber(name, symbol, descriptor);
        return new IsolatedFunction(
                this, workers.anyWorker(), symbol, descriptor, captureErrno, number, workers.deadline());
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
