package dev.cofferdam.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Pages that the kernel holds where they are, as it does for input and output: they are put into a pipe as they stand. */
final class PinnedPages implements AutoCloseable {
    private static final MethodHandle PIPE = handle("pipe", ADDRESS);
    private static final MethodHandle VMSPLICE = handle("vmsplice", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle CLOSE = handle("close", JAVA_INT);

    private final int read;
    private final int write;

    private PinnedPages(int read, int write) {
        this.read = read;
        this.write = write;
    }

    private static MethodHandle handle(String name, MemoryLayout... parameters) {
        MemoryLayout result = name.equals("vmsplice") ? JAVA_LONG : JAVA_INT;
        return Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow(name),
                        FunctionDescriptor.of(result, parameters));
    }

    static PinnedPages of(MemorySegment... pages) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ends = arena.allocate(JAVA_INT, 2);
            assertThat((int) PIPE.invokeExact(ends)).isZero();
            PinnedPages pinned = new PinnedPages(ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1));
            for (MemorySegment page : pages) {
                MemorySegment iovec = arena.allocateFrom(JAVA_LONG, page.address(), page.byteSize());
                assertThat((long) VMSPLICE.invokeExact(pinned.write, iovec, 1L, 0))
                        .as("vmsplice")
                        .isEqualTo(page.byteSize());
            }
            return pinned;
        }
    }

    @Override
    public void close() {
        try {
            assertThat((int) CLOSE.invokeExact(write)).isZero();
            assertThat((int) CLOSE.invokeExact(read)).isZero();
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
