package dev.cofferdam.bench.machine;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** What processes have spent on CPUs, to the nanosecond: /proc/PID/stat counts in steps of 10 ms. */
public final class CpuClock {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle CLOCK_GETCPUCLOCKID = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("clock_getcpuclockid"),
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle CLOCK_GETTIME = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("clock_gettime"), FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));

    private CpuClock() {}

    /**
     * Nanoseconds of all threads of a process since it began, those that have ended included.
     *
     * @throws IOException if there is no such process
     */
    public static long nanos(long pid) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment clock = arena.allocate(JAVA_INT);
            MemorySegment time = arena.allocate(JAVA_LONG, 2);
            int status = (int) CLOCK_GETCPUCLOCKID.invokeExact((int) pid, clock);
            if (status == 0) {
                status = (int) CLOCK_GETTIME.invokeExact(clock.get(JAVA_INT, 0), time);
            }
            if (status != 0) {
                throw new IOException("process " + pid + " has no clock");
            }
            return time.getAtIndex(JAVA_LONG, 0) * 1_000_000_000 + time.getAtIndex(JAVA_LONG, 1);
        } catch (IOException failed) {
            throw failed;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
