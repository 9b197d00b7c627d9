/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The supervision region: shared by the JVM and the supervisor only. It is
 * MADV_DONTFORK in the supervisor, so no worker ever has it.
 *
 * It begins with one struct cfd_pool, followed by one struct cfd_slot per worker.
 */
#ifndef COFFERDAM_SUPERVISION_H
#define COFFERDAM_SUPERVISION_H

#include <stdint.h>

#include "cofferdam/response.h"

/*
 * The state of a call, in the low byte of cfd_slot.race; the call's sequence
 * number stands above it. One compare-and-swap on this word decides how a call
 * ends:
 *
 *   RUNNING -> DONE        the caller, which has seen the answer
 *   RUNNING -> KILLING     the supervisor at the deadline; the JVM when that is overdue
 *   RUNNING -> CANCELLING  the JVM: the call is not wanted any more
 *   RUNNING, KILLING, CANCELLING -> DEAD   the supervisor, which has reaped the worker
 *   RUNNING, KILLING, CANCELLING -> LOST   the JVM, when the supervisor itself has died
 *
 * The caller alone moves from any other state to (next sequence, RUNNING).
 */
enum cfd_call_state {
    CFD_IDLE = 0,
    CFD_RUNNING = 1,
    CFD_DONE = 2,
    CFD_KILLING = 3,
    CFD_DEAD = 4,
    CFD_LOST = 5,
    CFD_CANCELLING = 6
};

#define CFD_RACE_STATE_BITS 8

#define CFD_TAIL_BYTES 8192

/* The last bytes that a worker wrote to one of its streams. */
struct cfd_tail {
    /* Bytes written in all; the tail holds the last CFD_TAIL_BYTES of them, oldest first. */
    uint64_t total;
    uint32_t length;
    uint32_t reserved;
    char bytes[CFD_TAIL_BYTES];
};

/* How a call's worker ended. Written by the supervisor before the state becomes DEAD. */
struct cfd_death {
    /* The call that was outstanding. */
    uint64_t sequence;
    uint32_t state; /* enum cfd_call_state: what the call was in when its worker died */
    int32_t pid;    /* the worker; another process may have the number by now */
    /* What waitid() said: CLD_EXITED with an exit status, CLD_KILLED or CLD_DUMPED with a signal number. */
    int32_t wait_code;
    int32_t wait_status;
    /* CLOCK_MONOTONIC nanoseconds; killed_ns is 0 for a worker that was not killed. */
    uint64_t killed_ns;
    uint64_t reaped_ns;
    /* Processes the worker had started that were killed and reaped with it. */
    uint32_t descendants;
    uint32_t reserved_2;
    /* As in struct cfd_response: of this call only if the sequence is the call's. */
    uint64_t progress_sequence;
    uint64_t progress_done;
    uint64_t progress_total;
    uint8_t reserved_3[40];
    struct cfd_crash crash;
    struct cfd_tail standard_output;
    struct cfd_tail standard_error;
};

struct cfd_slot {
    /* (sequence << CFD_RACE_STATE_BITS) | enum cfd_call_state. The line belongs to the caller's core. */
    uint64_t race;
    uint8_t reserved_1[56];

    /* The worker that serves the slot now, written by the supervisor; pid 0 while there is none. */
    int32_t pid;
    int32_t reserved_2;
    /* Workers started in this slot so far. */
    uint64_t incarnation;
    uint8_t reserved_3[48];

    struct cfd_death death;
};

struct cfd_pool {
    /* The time the supervisor sleeps until, CLOCK_MONOTONIC nanoseconds; CFD_NEVER when nothing is due. */
    uint64_t armed_ns;
    uint8_t reserved_1[56];

    /* Counters, written by the supervisor with relaxed stores. */
    uint64_t started;    /* workers forked */
    uint64_t killed;     /* workers sent SIGKILL, at a deadline or on cancel */
    uint64_t died;       /* workers that ended on their own */
    uint64_t orphans;    /* processes of workers that were killed with them */
    uint64_t wakeups;    /* times the supervisor woke */
    uint32_t real_time;  /* 1 when the supervisor runs under SCHED_FIFO */
    uint32_t unkillable; /* workers that SIGKILL has not ended for a second */
    uint8_t reserved_2[16];
};

#endif
