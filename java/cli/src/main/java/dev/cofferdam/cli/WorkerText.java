package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.isolation.IsolatedLibrary;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/**
 * Text in a worker's own memory. The worker copies it out itself, with its C library, so that an address that leads
 * nowhere crashes the worker and not the JVM.
 */
final class WorkerText {
    /** Longer text is refused. */
    static final long MAX_BYTES = 16L << 20;

    private static final FunctionDescriptor STRNLEN = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG);
    private static final FunctionDescriptor MEMCPY = FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG);

    private final IsolatedLibrary libc;
    private final SegmentAllocator shared;
    private final Duration deadline;

    /**
     * A reader of text.
     *
     * @param libc the C library of the worker
     * @param shared where copies are put
     * @param deadline what each of the two calls may take
     */
    WorkerText(IsolatedLibrary libc, SegmentAllocator shared, Duration deadline) {
        this.libc = libc;
        this.shared = shared;
        this.deadline = deadline;
    }

    /**
     * The text at {@code address} up to its NUL; bytes that are not UTF-8 become U+FFFD.
     *
     * @throws Misuse if it is longer than {@link #MAX_BYTES}
     */
    String at(long address) {
        Object found = libc.function("strnlen", STRNLEN).withDeadline(deadline).call(address, MAX_BYTES + 1);
        long length = (long) Objects.requireNonNull(found);
        if (length > MAX_BYTES) {
            throw new Misuse(
                    "result (const char*)",
                    "its text is longer than " + MAX_BYTES + " bytes",
                    "declare the result as void* to get its address only");
        }
        if (length == 0) {
            return "";
        }
        MemorySegment copy = shared.allocate(length);
        libc.function("memcpy", MEMCPY).withDeadline(deadline).call(copy, address, length);
        return new String(copy.toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }
}
