package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;

/** One call whose output is in an arena that somebody else closes. */
record PassingArenaCalls(Caller caller, Pool pool) {
    /** False when there is no call left to make. */
    boolean make() {
        Call call = caller.next(Kind.PASSING_ARENA);
        if (call == null) {
            return false;
        }
        SharedArena arena = caller.passingArena();
        MemorySegment output;
        Object checksum;
        try {
            output = arena.allocate(JAVA_LONG, call.words());
            checksum = pool.of(call.mishap()).call(call.arguments(caller.ledger(), caller.inputs(), output));
        } catch (RuntimeException | Error end) {
            boolean isClosed = !arena.scope().isAlive() || pool.workers().isShutdown();
            boolean isFull = end instanceof OutOfMemoryError && arena.remaining() < 2L * Outputs.WORDS * Long.BYTES;
            Throwable counted = isFull ? new IllegalStateException(end) : end;
            caller.threw(call, call.mishap(), counted, isClosed || isFull);
            return true;
        }
        MemorySegment kept = MemorySegment.ofArray(new long[call.words()]);
        try {
            kept.copyFrom(output);
        } catch (IllegalStateException closed) { // after the call: there is no output to look at any more
            caller.returned(call);
            return true;
        }
        caller.check(call, checksum, kept);
        return true;
    }
}
