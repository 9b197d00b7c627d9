package dev.cofferdam.bench.placement;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.bench.machine.NativeProgram;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** {@code native/kernels/kernels.h}, under Java names: see there for what each does. All of them may take long. */
public final class Kernels {
    private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup(NativeProgram.kernels(), Arena.global());
    private static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");
    private static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final Map<StreamKernel, MethodHandle> STREAM = streamKernels();
    private static final MethodHandle MH$cfd_stream_has_nontemporal =
            handle("cfd_stream_has_nontemporal", FunctionDescriptor.of(JAVA_INT));
    private static final MethodHandle MH$cfd_chase_prepare =
            handle("cfd_chase_prepare", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle MH$cfd_chase =
            handle("cfd_chase", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG));
    private static final MethodHandle MH$cfd_increment =
            handle("cfd_increment", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    private static final MethodHandle MH$cfd_handoff_lead =
            handle("cfd_handoff_lead", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    private static final MethodHandle MH$cfd_handoff_follow =
            handle("cfd_handoff_follow", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    private static final MethodHandle MH$cfd_pages_map =
            handle("cfd_pages_map", FunctionDescriptor.of(ADDRESS, JAVA_LONG, JAVA_INT), CAPTURE);
    private static final MethodHandle MH$cfd_pages_length =
            handle("cfd_pages_length", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final MethodHandle MH$cfd_pages_unmap =
            handle("cfd_pages_unmap", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle MH$cfd_involuntary_switches =
            handle("cfd_involuntary_switches", FunctionDescriptor.of(JAVA_LONG));

    private Kernels() {}

    private static MethodHandle handle(String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(symbol), descriptor, options);
    }

    private static Map<StreamKernel, MethodHandle> streamKernels() {
        Map<StreamKernel, MethodHandle> handles = new EnumMap<>(StreamKernel.class);
        FunctionDescriptor shape =
                FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_DOUBLE);
        for (StreamKernel kernel : StreamKernel.values()) {
            handles.put(kernel, handle(kernel.symbol(), shape));
        }
        return handles;
    }

    /** Runs a bandwidth kernel over the first n elements of three arrays. */
    public static double stream(
            StreamKernel kernel, MemorySegment a, MemorySegment b, MemorySegment c, long n, double s) {
        MethodHandle handle = Objects.requireNonNull(STREAM.get(kernel));
        try {
            return (double) handle.invokeExact(a, b, c, n, s);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    static boolean hasNonTemporalStores() {
        try {
            return (int) MH$cfd_stream_has_nontemporal.invokeExact() != 0;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Makes the segment one random cycle of nodes of {@code stride} bytes each. */
    static void prepareChase(MemorySegment memory, long stride, long seed) {
        try {
            MH$cfd_chase_prepare.invokeExact(memory, memory.byteSize(), stride, seed);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Goes so many steps along a cycle; returns the node it has come to. */
    static MemorySegment chase(MemorySegment start, long steps) {
        try {
            return (MemorySegment) MH$cfd_chase.invokeExact(start, steps);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    static void increment(MemorySegment counter, long times) {
        try {
            MH$cfd_increment.invokeExact(counter, times);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    static void leadHandoff(MemorySegment word, long rounds) {
        try {
            MH$cfd_handoff_lead.invokeExact(word, rounds);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    static void followHandoff(MemorySegment word, long rounds) {
        try {
            MH$cfd_handoff_follow.invokeExact(word, rounds);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** How often the calling thread has had to leave its CPU since it began. */
    static long involuntarySwitches() {
        try {
            return (long) MH$cfd_involuntary_switches.invokeExact();
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /**
     * Maps memory that has no pages yet; it is the caller's to unmap.
     *
     * @throws IllegalStateException if there is none
     */
    static MemorySegment mapPages(long bytes, PageKind kind) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(Linker.Option.captureStateLayout());
            MemorySegment at = (MemorySegment) MH$cfd_pages_map.invokeExact(captured, bytes, kind.number());
            if (at.address() == 0) {
                throw new IllegalStateException(
                        "mapping " + bytes + " bytes of memory failed, errno " + (int) ERRNO.get(captured, 0L));
            }
            return at.reinterpret(bytes);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** All that was mapped for so many bytes: whole huge pages. */
    static MemorySegment mapping(MemorySegment memory) {
        try {
            return memory.reinterpret((long) MH$cfd_pages_length.invokeExact(memory.byteSize()));
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    static void unmapPages(MemorySegment memory) {
        try {
            int result = (int) MH$cfd_pages_unmap.invokeExact(memory, memory.byteSize());
            if (result != 0) {
                throw new AssertionError("munmap of what was mapped");
            }
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
