package dev.cofferdam.bench.compute;

import com.sun.jna.Library;
import com.sun.jna.Native;
import dev.cofferdam.bench.machine.CpuPair;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.internal.linalg.OpenBlasCore;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.memory.SharedArena;
import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.NativeBLAS;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.List;
import jnr.ffi.LibraryLoader;
import org.bytedeco.openblas.global.openblas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One small call, {@code cblas_ddot} of 8 numbers, by every way there is from Java. Run by JMH in JVMs of its own. */
public class SmallCalls {
    static final String LIBRARY = "cofferdam.bench.library";
    private static final int N = 8;
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] Y = {8, 7, 6, 5, 4, 3, 2, 1};

    private static String library() {
        return System.getProperty(LIBRARY);
    }

    /** This library. */
    private static final class Ours {
        static final Blas BLAS = Blas.inProcess(1);
        static final MemorySegment X_NATIVE = Arena.global().allocateFrom(ValueLayout.JAVA_DOUBLE, X);
        static final MemorySegment Y_NATIVE = Arena.global().allocateFrom(ValueLayout.JAVA_DOUBLE, Y);
    }

    private static final class Empty {
        static final MethodHandle CRITICAL = Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup(NativeProgram.hostLibrary(), Arena.global())
                                .findOrThrow("cfd_empty"),
                        FunctionDescriptor.ofVoid(),
                        Linker.Option.critical(true));
    }

    /** As JNA maps a library to an interface, and as JNR does. */
    public interface Cblas extends Library {
        double cblas_ddot(int n, double[] x, int incX, double[] y, int incY);
    }

    /** As JNR wants it. */
    public interface JnrCblas {
        double cblas_ddot(int n, double[] x, int incX, double[] y, int incY);
    }

    /** As JNA registers native methods. */
    public static final class Direct {
        static {
            Native.register(library());
        }

        private Direct() {}

        /** The function. */
        public static native double cblas_ddot(int n, double[] x, int incX, double[] y, int incY);
    }

    private static final class Jna {
        static final Cblas CBLAS = Native.load(library(), Cblas.class);
    }

    private static final class Jnr {
        static final JnrCblas CBLAS = LibraryLoader.create(JnrCblas.class).load(library());
    }

    private static final class Netlib {
        static final BLAS NATIVE = OpenBlasCore.told(NativeBLAS::getInstance);
    }

    /** A worker that spins on the other core, and the arena that it shares. */
    @State(Scope.Benchmark)
    public static class Isolated {
        private Workers workers;
        private SharedArena arena;
        private Blas blas;
        private MemorySegment x;
        private MemorySegment y;

        @Setup
        public void start() {
            CpuPair cpus = CpuPair.find().orElseThrow(() -> new IllegalStateException("both sides spin: two cores"));
            workers = Workers.builder()
                    .count(1)
                    .pin(List.of(cpus.workerSet()))
                    .spin(Duration.ofMillis(10))
                    .build();
            arena = SharedArena.create(1 << 16);
            blas = workers.blas();
            x = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, X);
            y = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, Y);
        }

        @TearDown
        public void stop() {
            workers.close();
            arena.close();
        }
    }

    @Benchmark
    public void emptyCritical() throws Throwable {
        Empty.CRITICAL.invokeExact();
    }

    @Benchmark
    public double ffmCritical() {
        return Ours.BLAS.ddot(N, X, 1, Y, 1);
    }

    @Benchmark
    public double ffm() {
        return Ours.BLAS.ddot((long) N, Ours.X_NATIVE, 1, Ours.Y_NATIVE, 1);
    }

    @Benchmark
    public double jniThroughNetlib() {
        return Netlib.NATIVE.ddot(N, X, 1, Y, 1);
    }

    @Benchmark
    public double jnaInterface() {
        return Jna.CBLAS.cblas_ddot(N, X, 1, Y, 1);
    }

    @Benchmark
    public double jnaDirect() {
        return Direct.cblas_ddot(N, X, 1, Y, 1);
    }

    @Benchmark
    public double javacpp() {
        return openblas.cblas_ddot(N, X, 1, Y, 1);
    }

    @Benchmark
    public double jnr() {
        return Jnr.CBLAS.cblas_ddot(N, X, 1, Y, 1);
    }

    @Benchmark
    public double isolated(Isolated side) {
        return side.blas.ddot((long) N, side.x, 1, side.y, 1);
    }
}
