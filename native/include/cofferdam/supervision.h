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

#include "cofferdam/catalog.h"
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

#define CFD_MAX_MODULES 16
#define CFD_MODULE_BYTES 256

/* Value of cfd_place.module when a program counter lies in no file. */
#define CFD_NO_MODULE 0xffffffffu

/* Where a program counter lies. */
struct cfd_place {
    /* The program counter minus the address at which the module begins: what addr2line takes. */
    uint64_t offset;
    /* Index into cfd_places.modules, or CFD_NO_MODULE. */
    uint32_t module;
    uint32_t reserved;
};

/* Where the frames of a crash lie, as the supervisor saw it while the dying worker waited. */
struct cfd_places {
    uint32_t module_count;
    uint32_t reserved;
    struct cfd_place frames[CFD_MAX_FRAMES];
    char modules[CFD_MAX_MODULES][CFD_MODULE_BYTES];
};

/* What a worker was doing for its library when it died. */
enum cfd_load_phase {
    CFD_PHASE_NONE = 0,        /* it was not loading */
    CFD_PHASE_LOADING = 1,     /* dlopen: the library's constructors, for instance */
    CFD_PHASE_INITIALISING = 2 /* the pool's initialiser */
};

/* Why the supervisor ended a worker, if it was not for its call's deadline. */
enum cfd_cause {
    CFD_CAUSE_NONE = 0,
    CFD_CAUSE_RESIDENT = 1,      /* the worker's resident size, in bytes */
    CFD_CAUSE_CPU = 2,           /* the worker's CPU time, in nanoseconds */
    CFD_CAUSE_POOL_RESIDENT = 3, /* the resident size of all workers, in bytes; this one was the largest */
    CFD_CAUSE_CGROUP_MEMORY = 4  /* the memory of the pool's control group, in bytes */
};

#define CFD_SYSTEM_CALL_BYTES 32

/* The state of a layer that was not asked for. */
#define CFD_LAYER_OFF 65535

/* How a call's worker ended. Written by the supervisor before the state becomes DEAD. */
struct cfd_death {
    /* The call that was outstanding. */
    uint64_t sequence;
    uint32_t state; /* enum cfd_call_state: what the call was in when its worker died */
    uint32_t cause; /* enum cfd_cause */
    /* What waitid() said: CLD_EXITED with an exit status, CLD_KILLED or CLD_DUMPED with a signal number. */
    int32_t wait_code;
    int32_t wait_status;
    int32_t pid; /* the worker; another process may have the number by now */
    uint32_t reserved_1;
    /*
     * CLOCK_MONOTONIC nanoseconds: when the supervisor saw that the call was to be ended, 0 if nobody wanted that; when
     * it sent SIGKILL, 0 for a worker that was not killed; when the worker was gone; and when the caller was told, since
     * nothing was left of what the worker had started.
     */
    uint64_t noticed_ns;
    uint64_t killed_ns;
    uint64_t reaped_ns;
    uint64_t told_ns;
    /* Processes the worker had started that were killed and reaped with it. */
    uint32_t descendants;
    uint32_t load_phase; /* enum cfd_load_phase */
    /* The library that was being loaded or initialised, by its place in the catalog; 0 for none. */
    uint64_t loading;
    /* As in struct cfd_response: of this call only if the sequence is the call's. */
    uint64_t progress_sequence;
    uint64_t progress_done;
    uint64_t progress_total;
    /* With a cause: the limit, and what was seen when the worker was ended. */
    uint64_t limit;
    uint64_t seen;
    /* After SIGSYS: the name of the system call that the sandbox refused, "" if the worker did not say. */
    char system_call[CFD_SYSTEM_CALL_BYTES];
    struct cfd_crash crash;
    struct cfd_places places;
    struct cfd_tail standard_output;
    struct cfd_tail standard_error;
    uint8_t reserved_2[24];
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

/* Why a library is not in the template. */
enum cfd_refusal_reason {
    CFD_REFUSED_THREADS = 1, /* it started threads when it was loaded, and a fork would lose them */
    CFD_REFUSED_DIED = 2,    /* the template died while it was loaded */
    CFD_REFUSED_TIME = 3     /* loading it took longer than allowed */
};

struct cfd_refusal {
    uint64_t library; /* its place in the catalog */
    uint32_t reason;  /* enum cfd_refusal_reason */
    /* What waitid() said of the template that died. */
    int32_t wait_code;
    int32_t wait_status;
    uint32_t reserved;
};

enum cfd_template_state {
    CFD_TEMPLATE_OFF = 0,
    CFD_TEMPLATE_LOADING = 1,    /* none is ready, one is being made */
    CFD_TEMPLATE_READY = 2,      /* template_pid forks workers */
    CFD_TEMPLATE_REBUILDING = 3, /* so it does, and another with more libraries is being made */
    CFD_TEMPLATE_WAITING = 4,    /* the last one died; another is made after a pause */
    CFD_TEMPLATE_IMPOSSIBLE = 5  /* the kernel does not say where a thread keeps its number */
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
    uint64_t recycled;   /* workers replaced because of their calls, age or size */
    uint32_t spares;     /* workers that stand ready now */

    /* The template, written by the supervisor. */
    uint32_t template_state; /* enum cfd_template_state */
    int32_t template_pid;
    uint32_t template_loaded; /* libraries in it */

    /* Workers in a row that ended before they could serve, and when the next one is started. */
    uint32_t failed_starts;
    int32_t failed_wait_code;
    int32_t failed_wait_status;
    uint32_t failed_phase; /* enum cfd_load_phase */
    uint64_t next_start_ns;

    /* Complete up to refused_count, which is stored last with release. */
    uint32_t refused_count;
    uint32_t reserved_2;
    struct cfd_refusal refused[CFD_MAX_PRELOADS];

    /* Of the sandbox, by enum cfd_layer: 0 where it holds, the errno why it does not, or CFD_LAYER_OFF. */
    int32_t layers[5];
    uint8_t reserved_3[4];
};

#endif
