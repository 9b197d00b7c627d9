package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Catalogue;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.SortedSet;

/**
 * Every function of CBLAS and LAPACKE by its name, as a method handle: for those that {@link Blas} and {@link Lapack} do not
 * have.
 *
 * {@snippet :
 * MethodHandle dgees = NativeRoutines.inProcess().handle("LAPACKE_dgees");
 * int info = (int) dgees.invokeExact(101, (byte) 'V', (byte) 'N', MemorySegment.NULL, n, a, n, sdim, wr, wi, vs, n);
 * }
 *
 * <p>{@link #declaration} shows a function's arguments, and {@link #names} are all that the bundled OpenBLAS's {@code cblas.h}
 * and {@code lapacke.h} declare, but for {@code cblas_xerbla}, which takes any number of arguments. {@code
 * Workers.routine(name)} is the same function on workers.
 *
 * <p>These are the C functions themselves. Nothing is checked: a wrong size or leading dimension reads or writes where it
 * should not, and may end the JVM. Memory is native. LAPACKE's functions without {@code _work} allocate workspace, and
 * transpose row-major matrices, by themselves. A complex argument or result is a struct of two numbers, and a pointer to a
 * function is an upcall stub of {@code Linker}.
 */
public final class NativeRoutines {
    private static final NativeRoutines IN_PROCESS = new NativeRoutines();

    private NativeRoutines() {}

    /**
     * Functions in this JVM, of the libraries that {@link Blas#inProcess()} and {@link Lapack#inProcess()} use, on the
     * calling thread: of the bundled OpenBLAS, the copy that has one.
     */
    public static NativeRoutines inProcess() {
        return IN_PROCESS;
    }

    /** The names of all functions, sorted. */
    public static SortedSet<String> names() {
        return Catalogue.names();
    }

    /**
     * A function's result and arguments, for {@link java.lang.foreign.Linker}.
     *
     * @throws IllegalArgumentException if there is no such function; the message has names that are near
     */
    public static FunctionDescriptor descriptor(String name) {
        return Catalogue.descriptor(Objects.requireNonNull(name, "name"));
    }

    /**
     * A function as C declares it, without {@code const}, such as {@code double cblas_dnrm2(int N, double *X, int incX)}. A
     * pointer to pointers shows as {@code void **}, one to a function as {@code function *}.
     *
     * @throws IllegalArgumentException if there is no such function; the message has names that are near
     */
    public static String declaration(String name) {
        return Catalogue.declaration(Objects.requireNonNull(name, "name"));
    }

    /**
     * A handle whose type is {@link #descriptor}'s, exactly; one whose result is a struct takes a {@code SegmentAllocator}
     * first. Calls block, on any thread, and let the JVM come to safepoints. The library is loaded when this is first called.
     *
     * @throws IllegalArgumentException if there is no such function; the message has names that are near
     * @throws UnsupportedOperationException if the library in use does not have it
     * @throws IllegalStateException if another library is chosen and cannot be used
     */
    public MethodHandle handle(String name) {
        FunctionDescriptor descriptor = descriptor(name);
        BlasLibrary library =
                name.startsWith("LAPACKE_") ? BlasLibrary.lapackOnOneThread() : BlasLibrary.blasOnOneThread();
        return library.handle(name, descriptor);
    }
}
