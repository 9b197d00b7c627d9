package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.cfd_pool;
import java.lang.foreign.MemorySegment;

/** Workers that ended, one after the other, while the pool's initialiser ran: the supervisor counts them. */
final class FailedStarts {
    private FailedStarts() {}

    /** @throws LibraryNotLoadedException if so many have that no other is started now */
    static void check(MemorySegment pool, Lifecycle.Hook initialiser) {
        int failed = (int) SlotLayout.INT.getAcquire(pool, cfd_pool.failed_starts$offset());
        if (failed < LoadFailures.BORNE) {
            return;
        }
        long left = (long) SlotLayout.LONG.getOpaque(pool, cfd_pool.next_start_ns$offset()) - System.nanoTime();
        if (left > 0) {
            throw LoadFailures.refusal(
                    initialiser.library(),
                    failed,
                    TemplateState.cause((int) SlotLayout.INT.getOpaque(pool, cfd_pool.failed_wait_code$offset()), (int)
                                    SlotLayout.INT.getOpaque(pool, cfd_pool.failed_wait_status$offset()))
                            + " in " + initialiser.symbol(),
                    left);
        }
    }
}
