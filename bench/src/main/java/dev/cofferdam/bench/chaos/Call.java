package dev.cofferdam.bench.chaos;

import java.lang.foreign.MemorySegment;

/**
 * One call, as its caller knows it.
 *
 * @param number its own, from 0
 * @param from the first word of the input
 * @param words how many words it takes and gives
 */
record Call(int number, Kind kind, Mishap mishap, int from, int words) {
    /** As the function takes them. */
    Object[] arguments(Ledger ledger, Object input, Object output) {
        return new Object[] {(long) number, ledger.addressOf(number), input, output, (long) words, code()};
    }

    /** What is to go wrong, as the function takes it. Where a call may be made again, that one is to succeed. */
    int code() {
        return mishap.code(kind.isRepeated());
    }

    /** With its input where the workers see it. */
    Object[] arguments(Ledger ledger, Inputs inputs, MemorySegment output) {
        return arguments(ledger, inputs.words(from, words), output);
    }

    @Override
    public String toString() {
        return "call " + number + " (" + kind + (mishap == Mishap.NONE ? "" : ", " + mishap) + ", " + words + " words)";
    }
}
