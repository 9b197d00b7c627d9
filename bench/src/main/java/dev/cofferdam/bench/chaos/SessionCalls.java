package dev.cofferdam.bench.chaos;

import dev.cofferdam.isolation.Session;
import dev.cofferdam.isolation.SessionLostException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A session, and several calls of its worker. */
record SessionCalls(Caller caller, Pool pool) {
    private static final int MOST = 12;
    /** Calls of a session that is lost. */
    private static final int AFTER_ITS_END = 2;

    /** False when there is no call left to make. */
    boolean make() {
        if (caller.ledger().isOver()) {
            return false;
        }
        try (Session session = pool.workers().session()) {
            makeIn(session);
            if (caller.random().nextBoolean()) {
                session.keepWorker();
            }
        } catch (RuntimeException | Error end) {
            caller.refused("a session", pool, end);
        }
        return true;
    }

    private void makeIn(Session session) {
        int left = 1 + caller.random().nextInt(MOST);
        @Nullable Mishap endedBy = null;
        while (left > 0) {
            Call call = caller.next(Kind.SESSION);
            if (call == null) {
                return;
            }
            left--;
            boolean lost = !make(session, call, endedBy == null ? call.mishap() : endedBy);
            if (lost && endedBy == null) {
                endedBy = call.mishap();
                left = Math.min(left, AFTER_ITS_END);
            }
        }
    }

    /**
     * False if the session is lost.
     *
     * @param mishap what may have ended it
     */
    private boolean make(Session session, Call call, Mishap mishap) {
        MemorySegment output = caller.outputs().take();
        Object checksum;
        try {
            checksum = session.function(pool.of(call.mishap()))
                    .call(call.arguments(caller.ledger(), caller.inputs(), output));
        } catch (RuntimeException | Error end) {
            caller.outputs().leave(call, output);
            caller.threw(call, mishap, end, pool.workers().isShutdown());
            return !(end instanceof SessionLostException);
        }
        caller.returned(call, checksum, output);
        return true;
    }
}
