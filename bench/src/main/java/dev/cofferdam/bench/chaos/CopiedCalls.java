package dev.cofferdam.bench.chaos;

import java.lang.foreign.MemorySegment;

/** One call on arrays, which are copied to shared memory and back. */
record CopiedCalls(Caller caller, Pool pool) {
    /** False when there is no call left to make. */
    boolean make() {
        Call call = caller.next(Kind.COPIED);
        if (call == null) {
            return false;
        }
        long[] input = caller.inputs().copyOf(call.from(), call.words());
        long[] output = new long[call.words()];
        MemorySegment seen = MemorySegment.ofArray(output);
        Object checksum;
        try {
            checksum = pool.copied().call(call.arguments(caller.ledger(), input, output));
        } catch (RuntimeException | Error end) {
            if (!Caller.isUntouched(seen)) {
                caller.verdict().wrong(call + " has thrown and changed an array");
            }
            caller.threw(call, pool, end);
            return true;
        }
        caller.check(call, checksum, seen);
        return true;
    }
}
