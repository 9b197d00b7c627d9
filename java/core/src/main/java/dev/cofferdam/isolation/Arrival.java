package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.cfd_arrival;
import java.lang.foreign.MemorySegment;

/**
 * What the supervisor says of a worker that has been given a slot. Times are those of {@link System#nanoTime}.
 *
 * @param pid its process; 0 if it has ended already
 * @param predecessor the process that served the slot before; 0 if none did that the supervisor knows of
 * @param forked when it was forked
 * @param ready when it had loaded what it had to
 * @param assigned when it was given the slot
 * @param vacant from when on the slot had no worker; 0 without a predecessor
 */
record Arrival(int slot, int pid, int predecessor, long forked, long ready, long assigned, long vacant) {
    /** What a message says. */
    static Arrival read(MemorySegment message) {
        return new Arrival(
                cfd_arrival.slot(message),
                cfd_arrival.pid(message),
                cfd_arrival.predecessor(message),
                cfd_arrival.forked_ns(message),
                cfd_arrival.ready_ns(message),
                cfd_arrival.assigned_ns(message),
                cfd_arrival.vacant_ns(message));
    }
}
