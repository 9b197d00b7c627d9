package dev.cofferdam.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM whose address space has an end soon asks for more huge pages than fit; says what it is told. */
final class ShortOfAddresses {
    private static final long GIB = 1L << 30;

    private ShortOfAddresses() {}

    public static void main(String[] arguments) throws Throwable {
        try (SharedArena first = SharedArena.create(1)) {
            System.out.println("window at " + first.address());
            limit(addressSpace() + GIB);
            try (SharedArena arena = SharedArena.builder(4 * GIB)
                    .pages(PageKind.HUGE_2_MIB, PageKind.BASE)
                    .create()) {
                System.out.println("made of " + arena.pages() + " " + arena.refusals());
            } catch (UncheckedIOException refused) {
                System.out.println("refused: " + refused.getMessage());
            }
        }
    }

    private static long addressSpace() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmSize:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    /** {@code setrlimit(RLIMIT_AS)}: two numbers of 64 bits, the limit and what it can be raised to. */
    private static void limit(long bytes) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limits = arena.allocateFrom(JAVA_LONG, bytes, bytes);
            int result = (int) Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("setrlimit"),
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS))
                    .invokeExact(9, limits);
            if (result != 0) {
                throw new AssertionError("setrlimit");
            }
        }
    }
}
