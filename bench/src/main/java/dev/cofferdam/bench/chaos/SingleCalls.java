package dev.cofferdam.bench.chaos;

import dev.cofferdam.isolation.IsolatedFunction;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** One call, which its thread waits for: as it is, repeated, given to a second worker, or all or nothing. */
record SingleCalls(Caller caller, Pool pool) {
    /** False when there is no call left to make. */
    boolean make(Kind kind) {
        Call call = caller.next(kind);
        if (call == null) {
            return false;
        }
        MemorySegment output = caller.outputs().take();
        if (kind == Kind.ALL_OR_NOTHING) {
            output.fill((byte) 0);
        }
        Object checksum;
        try {
            checksum = call(function(call), call, output);
        } catch (Throwable end) {
            if (kind == Kind.ALL_OR_NOTHING && !Caller.isUntouched(output)) {
                caller.verdict().wrong(call + " has thrown and left something");
            }
            caller.threw(call, pool, end, output);
            return true;
        }
        caller.returned(call, checksum, output);
        return true;
    }

    private IsolatedFunction function(Call call) {
        return switch (call.kind()) {
            case RETRIED -> pool.retried();
            case HEDGED -> pool.hedged();
            case ALL_OR_NOTHING -> pool.allOrNothing();
            default -> pool.of(call.mishap());
        };
    }

    private @Nullable Object call(IsolatedFunction function, Call call, MemorySegment output) throws Throwable {
        if (caller.random().nextBoolean()) {
            return function.call(call.arguments(caller.ledger(), caller.inputs(), output));
        }
        return (long) function.handle()
                .invokeExact(
                        (long) call.number(),
                        caller.ledger().addressOf(call.number()),
                        caller.inputs().words(call.from(), call.words()),
                        output,
                        (long) call.words(),
                        call.code());
    }
}
