package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/** {@code chaos_work} of {@code native/chaos/chaos.c}, and what it is to compute. */
final class Work {
    static final String SYMBOL = "chaos_work";
    static final FunctionDescriptor DESCRIPTOR =
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT);
    /** Places of pointers among its arguments. */
    static final int INPUT = 2;

    static final int OUTPUT = 3;

    private Work() {}

    static long mixed(long number, long word) {
        long z = word ^ (number + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        return z ^ z >>> 27;
    }

    /** What is wrong with the result of a call and its output; empty if nothing. */
    static String fault(Call call, long checksum, MemorySegment output, Inputs inputs) {
        long sum = 0;
        for (int i = 0; i < call.words(); i++) {
            long expected = mixed(call.number(), inputs.word(call.from() + i));
            long found = output.getAtIndex(JAVA_LONG, i);
            if (found != expected) {
                return String.format("word %d of its output is %016x, not %016x", i, found, expected);
            }
            sum = Long.rotateLeft(sum, 5) ^ expected;
        }
        return sum == checksum ? "" : String.format("its checksum is %016x, not %016x", checksum, sum);
    }

    /** Changes with any word of the segment. */
    static long fingerprint(MemorySegment segment) {
        long sum = 0;
        for (long i = 0; i < segment.byteSize() / Long.BYTES; i++) {
            sum = 31 * sum + segment.getAtIndex(JAVA_LONG, i);
        }
        return sum;
    }
}
