package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Where the calling thread is, and its number. These calls neither fail nor wait, and take nanoseconds (the first two
 * need not enter the kernel): they are made without the thread's transition to native code.
 */
public final class CallingThread {
    private static final MethodHandle MH$sched_getcpu =
            handle(Libc.sched_getcpu$address(), Libc.sched_getcpu$descriptor());
    private static final MethodHandle MH$getcpu = handle(Libc.getcpu$address(), Libc.getcpu$descriptor());
    private static final MethodHandle MH$gettid = handle(Libc.gettid$address(), Libc.gettid$descriptor());

    private static final ThreadLocal<MemorySegment> NODE =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(ValueLayout.JAVA_INT));

    private CallingThread() {}

    private static MethodHandle handle(MemorySegment address, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(address, descriptor, Linker.Option.critical(false));
    }

    /** The CPU that the thread runs on now. */
    public static int cpu() {
        try {
            return (int) MH$sched_getcpu.invokeExact();
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** The NUMA node of the CPU that the thread runs on now. */
    public static int node() {
        MemorySegment node = NODE.get();
        try {
            int ignored = (int) MH$getcpu.invokeExact(MemorySegment.NULL, node);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        return node.get(ValueLayout.JAVA_INT, 0);
    }

    /** The kernel's number of the thread. */
    public static int id() {
        try {
            return (int) MH$gettid.invokeExact();
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
