package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.NativeFolder;
import dev.cofferdam.internal.ffi.NativeParts;
import dev.cofferdam.internal.ffi.Posix;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A BLAS or LAPACK that is loaded into this JVM, for good. The bundled OpenBLAS has one number of threads for the whole
 * library, so there may be two copies of it: one with as many threads as the JVM may use CPUs, one with a single thread.
 * Each is loaded when it is first asked for.
 */
public final class BlasLibrary {
    /** How to choose others than the bundled one. */
    public static final String BLAS_PROPERTY = "cofferdam.blas";

    public static final String LAPACK_PROPERTY = "cofferdam.lapack";

    /** What lies in the jar, each after what it needs; the last is for workers. */
    private static final NativeFolder OPENBLAS = new NativeFolder("openblas.parts");

    private static final String FILE = "libopenblas.so.0";
    private static final String SINGLE_FILE = "libopenblas-one-thread.so.0";
    private static final String WORKER_FILE = "libcofferdam-openblas.so";

    /** How messages call it. */
    private static final String BUNDLED = "the bundled OpenBLAS";

    private static final String SET_THREADS = "openblas_set_num_threads";

    private static final System.Logger LOGGER = System.getLogger("dev.cofferdam");

    private static final Map<Path, BlasLibrary> CHOSEN = new HashMap<>();
    private static final Map<Path, BlasLibrary> CHOSEN_ON_ONE_THREAD = new HashMap<>();

    private static @Nullable BlasLibrary bundled;
    private static @Nullable BlasLibrary single;

    private final String name;
    private final SymbolLookup symbols;
    private final boolean parallel;
    private final boolean givesWay;
    private final AtomicBoolean threadsTaken = new AtomicBoolean();
    private final Turns turns;

    private BlasLibrary(String name, SymbolLookup symbols, boolean parallel) {
        this.name = name;
        this.parallel = parallel;
        this.givesWay = name.equals(BUNDLED) && !parallel;
        this.symbols = symbols;
        this.turns = Turns.of(config());
    }

    /**
     * The BLAS to use.
     *
     * @param threads 1, or as many as there are CPUs for this JVM
     * @throws IllegalStateException if {@code -Dcofferdam.blas} names no library that can be used
     * @throws UnsupportedOperationException if another BLAS than the bundled one is to have one thread, and cannot
     */
    public static BlasLibrary blas(int threads) {
        return blas(threads == 1 ? Count.ONE : Count.ALL);
    }

    /**
     * The LAPACK to use.
     *
     * @param threads 1, or as many as there are CPUs for this JVM
     * @throws IllegalStateException if {@code -Dcofferdam.lapack} names no library that can be used
     * @throws UnsupportedOperationException if another LAPACK than the bundled one is to have one thread, and cannot
     */
    public static BlasLibrary lapack(int threads) {
        return lapack(threads == 1 ? Count.ONE : Count.ALL);
    }

    private static synchronized BlasLibrary blas(Count count) {
        NativeAccess.require();
        Optional<Path> chosen = chosenBlas();
        return chosen.isEmpty()
                ? openBlas(count == Count.ALL ? JvmCpus.get().count() : 1)
                : chosen(BLAS_PROPERTY, chosen.get(), count, BlasLibrary::refuseLongIntegersInBlas);
    }

    private static synchronized BlasLibrary lapack(Count count) {
        NativeAccess.require();
        Optional<Path> chosen = chosenLapack();
        return chosen.isEmpty()
                ? openBlas(count == Count.ALL ? JvmCpus.get().count() : 1)
                : chosen(LAPACK_PROPERTY, chosen.get(), count, BlasLibrary::refuseLongIntegersInLapack);
    }

    /** How many threads a copy of the library may use. */
    private enum Count {
        ALL,
        ONE,
        /** One if the library can be had with that, or else as many as it likes. */
        RATHER_ONE
    }

    private static BlasLibrary chosen(String property, Path file, Count count, Consumer<BlasLibrary> check) {
        BlasLibrary library = CHOSEN.get(file);
        if (library == null) {
            library = LoadingThread.onAllCpus(
                    () -> load(property, file).withThreads(JvmCpus.get().count()));
            check.accept(library);
            CHOSEN.put(file, library);
        }
        if (count == Count.ALL || JvmCpus.get().count() == 1) {
            return library;
        }
        BlasLibrary alone = CHOSEN_ON_ONE_THREAD.get(file);
        if (alone == null) {
            alone = library.copyOnOneThread(file);
            CHOSEN_ON_ONE_THREAD.put(file, alone);
        }
        if (alone == library && count == Count.ONE) {
            throw new UnsupportedOperationException("-D" + property + "=" + file
                    + ": of another library than OpenBLAS, and of one that rests on an OpenBLAS, there is one copy with one"
                    + " number of threads, "
                    + (library.threads() > 0 ? library.threads() + " here" : "the library's own matter")
                    + "; set it by the library's environment variable, such as OMP_NUM_THREADS, and leave it out"
                    + " here");
        }
        return alone;
    }

    /**
     * A copy whose calls stay on their thread, if this is OpenBLAS, which can be told so; else the library itself. So it
     * is with a library that rests on an OpenBLAS: a copy of it finds the same one there, with the same threads.
     */
    private BlasLibrary copyOnOneThread(Path file) {
        MemorySegment setThreads = find(SET_THREADS);
        if (setThreads != null) {
            try {
                BlasLibrary copy = LoadingThread.onOneCpu(() -> loadCopy(name, file));
                MemorySegment ofCopy = copy.find(SET_THREADS);
                if (ofCopy != null && ofCopy.address() != setThreads.address()) {
                    return copy.withThreads(1);
                }
            } catch (IllegalArgumentException | UncheckedIOException refused) {
                LOGGER.log(System.Logger.Level.DEBUG, "a second copy of " + file + " cannot be loaded", refused);
            }
        }
        LOGGER.log(
                System.Logger.Level.INFO,
                "{0} is loaded once, with one number of threads for all calls: short calls and calls side by side use them, too",
                file);
        return this;
    }

    /** The BLAS for calls that are to stay on their thread: a library of the user's that has none such is taken as it is. */
    public static BlasLibrary blasOnOneThread() {
        return blas(Count.RATHER_ONE);
    }

    /** The LAPACK for calls that are to stay on their thread: a library of the user's that has none such is taken as it is. */
    public static BlasLibrary lapackOnOneThread() {
        return lapack(Count.RATHER_ONE);
    }

    /** What {@code -Dcofferdam.blas} says. */
    public static Optional<Path> chosenBlas() {
        return chosen(BLAS_PROPERTY);
    }

    /** What {@code -Dcofferdam.lapack} says, or else {@code -Dcofferdam.blas}: many a BLAS carries LAPACK. */
    public static Optional<Path> chosenLapack() {
        return chosen(LAPACK_PROPERTY).or(BlasLibrary::chosenBlas);
    }

    private static Optional<Path> chosen(String property) {
        String path = System.getProperty(property);
        if (path == null || path.isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(path).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "-D" + property + "=" + path + ": there is no such file; name the shared library"
                            + " itself, or leave the property out to use the bundled OpenBLAS");
        }
        if (!isElf(file)) {
            throw new IllegalStateException(
                    "-D" + property + "=" + path + ": the file is no shared library; name the library"
                            + " itself, not a linker script or an archive");
        }
        return Optional.of(file);
    }

    private static boolean isElf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {0x7f, 'E', 'L', 'F'});
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    /** The path by which a worker loads the bundled OpenBLAS. Unpacks it if this has not been done. */
    public static Path forWorkers() {
        return OPENBLAS.unpack().resolve(WORKER_FILE);
    }

    private static BlasLibrary openBlas(int threads) {
        if (threads == 1) {
            if (single == null) {
                single = loadPinned();
            }
            return single;
        }
        if (bundled == null) {
            Path file = OPENBLAS.unpack().resolve(FILE);
            bundled = LoadingThread.onAllCpus(() -> loadOpenBlas(file, true).withThreads(threads));
        }
        return bundled;
    }

    /** A copy of the file is another library to the loader, with its own state. */
    private static BlasLibrary loadPinned() {
        Path file = OPENBLAS.unpackCopy(FILE, SINGLE_FILE);
        return LoadingThread.onOneCpu(() -> loadOpenBlas(file, false).withThreads(1));
    }

    /** What it needs comes first: by its own search path it would find only some of it. */
    private static BlasLibrary loadOpenBlas(Path file, boolean parallel) {
        for (String needed : OPENBLAS.names()) {
            if (!needed.equals(FILE) && !needed.equals(WORKER_FILE)) {
                SymbolLookup.libraryLookup(file.resolveSibling(needed), Arena.global());
            }
        }
        SymbolLookup symbols = OpenBlasCore.told(() -> SymbolLookup.libraryLookup(file, Arena.global()));
        return new BlasLibrary(BUNDLED, symbols, parallel);
    }

    private static BlasLibrary load(String property, Path file) {
        try {
            return new BlasLibrary(file.toString(), SymbolLookup.libraryLookup(file, Arena.global()), true);
        } catch (IllegalArgumentException refused) {
            throw unusable(property, file, refused);
        }
    }

    /** What to throw for a library of the user's that cannot be loaded. */
    public static IllegalStateException unusable(String property, Path file, RuntimeException refused) {
        return new IllegalStateException(
                "-D" + property + "=" + file + " cannot be used (" + refused.getMessage()
                        + "); ldd shows whether it is a library for this machine and what it needs",
                refused);
    }

    /** Called on the loading thread: an OpenBLAS that was loaded with fewer threads starts the others here. */
    private BlasLibrary withThreads(int threads) {
        MemorySegment function = find(SET_THREADS);
        if (function != null) {
            try {
                Downcalls.plain(FunctionDescriptor.ofVoid(JAVA_INT)).invokeExact(function, threads);
            } catch (Throwable thrown) {
                throw Downcalls.thrown(thrown);
            }
        }
        return this;
    }

    /** Whether calls may run on several threads. True if nobody knows. */
    boolean isParallel() {
        return parallel;
    }

    /**
     * Whether functions of ours stand in for those that they are faster than. Who chooses another library wants its
     * results, and ours do not share their work.
     */
    boolean givesWay() {
        return givesWay;
    }

    /** The descriptor of the copy goes when the loader has mapped it, or refused it. */
    private static BlasLibrary loadCopy(String name, Path file) {
        NativeParts.Part copy = NativeParts.copyInMemory(file);
        try {
            // By its name: as a path it would be resolved to that of a file which has none.
            return new BlasLibrary(name, SymbolLookup.libraryLookup(copy.path().toString(), Arena.global()), false);
        } finally {
            Posix.close(copy.memoryFile());
        }
    }

    /** How many threads OpenBLAS uses, or 0 if this is another library. */
    public int threads() {
        MemorySegment function = find("openblas_get_num_threads");
        if (function == null) {
            return 0;
        }
        try {
            return (int) Downcalls.plain(FunctionDescriptor.of(JAVA_INT)).invokeExact(function);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    /** What OpenBLAS says of how it was built; empty if this is another library. */
    private String config() {
        MemorySegment function = find("openblas_get_config");
        if (function == null) {
            return "";
        }
        try {
            MemorySegment text = (MemorySegment)
                    Downcalls.plain(FunctionDescriptor.of(ADDRESS)).invokeExact(function);
            return text.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    /** Who waits for whom, of the calls that stay on their thread. */
    Turns turns() {
        return turns;
    }

    /** The address of a function, or null. */
    @Nullable
    MemorySegment find(String symbol) {
        return symbols.find(symbol).orElse(null);
    }

    /**
     * The address of a function; of one of ours that is called in place of the library's, too.
     *
     * @throws UnsupportedOperationException if there is none
     */
    MemorySegment require(String symbol) {
        return NumericsLibrary.has(symbol)
                ? NumericsLibrary.address(symbol)
                : symbols.find(symbol).orElseThrow(() -> missing(symbol));
    }

    /**
     * A handle of a function, for native memory and calls of any length.
     *
     * @throws UnsupportedOperationException if there is none
     */
    public MethodHandle handle(String symbol, FunctionDescriptor descriptor) {
        return Downcalls.plain(descriptor).bindTo(require(symbol));
    }

    /** Takes the library's threads for a call, unless another call has them. {@link #giveThreads} gives them back. */
    boolean takeThreads() {
        return !threadsTaken.getPlain() && threadsTaken.compareAndSet(false, true);
    }

    void giveThreads() {
        threadsTaken.setRelease(false);
    }

    /** What to throw for a function that is not there. */
    UnsupportedOperationException missing(String symbol) {
        String property = symbol.startsWith("LAPACKE_") ? LAPACK_PROPERTY : BLAS_PROPERTY;
        String suffixed = symbol + "64_";
        return new UnsupportedOperationException(name + " has no function " + symbol
                + (symbols.find(suffixed).isPresent()
                        ? " but " + suffixed + ": its integers have 64 bits (ILP64); choose an LP64 build"
                        : "; choose a library that has it, or leave it out,")
                + " by -D" + property);
    }

    // ---- a library whose integers have 64 bits

    /** The low half is a vector of one element; as a whole it is negative, and no vector at all. */
    public static final long ONE_UNLESS_LONG = 0xffff_ffff_0000_0001L;

    /** {@code cblas_ddot} with 64-bit integers; reads nothing if the library takes them so. */
    public static final FunctionDescriptor LONG_DDOT =
            FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG);

    /** {@code LAPACKE_dpotrf_work} with 64-bit integers; refuses its argument if the library takes them so. */
    public static final FunctionDescriptor LONG_DPOTRF =
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_LONG, ADDRESS, JAVA_LONG);

    private void refuseLongIntegersInBlas() {
        MemorySegment ddot = find("cblas_ddot");
        if (ddot == null) {
            return; // said at the first use
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment two = arena.allocateFrom(JAVA_DOUBLE, 2.0);
            MethodHandle handle = Downcalls.plain(LONG_DDOT);
            if ((double) handle.invokeExact(ddot, ONE_UNLESS_LONG, two, 1L, two, 1L) != 4.0) {
                throw longIntegers(name);
            }
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private void refuseLongIntegersInLapack() {
        MemorySegment dpotrf = find("LAPACKE_dpotrf_work");
        if (dpotrf == null) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment four = arena.allocateFrom(JAVA_DOUBLE, 4.0);
            int info = (int) Downcalls.plain(LONG_DPOTRF)
                    .invokeExact(dpotrf, Values.COL_MAJOR, (byte) 'L', ONE_UNLESS_LONG, four, 1L);
            if (info != 0 || four.get(JAVA_DOUBLE, 0) != 2.0) {
                throw longIntegers(name);
            }
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    /** What to throw for a library that takes 64-bit integers. */
    public static IllegalStateException longIntegers(String name) {
        return new IllegalStateException(name + " takes integers of 64 bits (ILP64), this library passes 32 (LP64);"
                + " choose an LP64 build of it, or leave -D" + BLAS_PROPERTY + " and -D" + LAPACK_PROPERTY + " out");
    }

    @Override
    public String toString() {
        return "BlasLibrary[" + name + ", " + threads() + " threads]";
    }
}
