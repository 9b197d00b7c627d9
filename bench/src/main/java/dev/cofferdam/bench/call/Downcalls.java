package dev.cofferdam.bench.call;

import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.linalg.Blas;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;

/** What a call costs that stays in this process: the yardstick of the cheap end. Run by JMH in a JVM of its own. */
public class Downcalls {
    private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup(NativeProgram.hostLibrary(), Arena.global());
    private static final MethodHandle EMPTY = handle();
    private static final MethodHandle EMPTY_CRITICAL = handle(Linker.Option.critical(true));

    private static final Blas BLAS = Blas.inProcess(1);
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] Y = {8, 7, 6, 5, 4, 3, 2, 1};

    private static MethodHandle handle(Linker.Option... options) {
        return Linker.nativeLinker()
                .downcallHandle(LIBRARY.findOrThrow("cfd_empty"), FunctionDescriptor.ofVoid(), options);
    }

    @Benchmark
    public void empty() throws Throwable {
        EMPTY.invokeExact();
    }

    @Benchmark
    public double ddot8Heap() {
        return BLAS.ddot(8, X, 1, Y, 1);
    }

    @Benchmark
    public void emptyCritical() throws Throwable {
        EMPTY_CRITICAL.invokeExact();
    }
}
