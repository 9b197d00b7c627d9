/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages between the JVM, the supervisor and its workers, over sockets of type
 * SOCK_SEQPACKET: one message a packet, in the machine's own byte order. All
 * begin with a kind; descriptors travel beside them by SCM_RIGHTS.
 *
 * Start-up: the JVM sends START, then one SLOT for each worker. The supervisor
 * forks the workers, sends WORKER for each and then READY; or FAILED, and exits.
 * A successor then learns by ARENA what is open already, and by an ARENA_GONE of
 * no arena which generation that is; a worker that asks before then waits.
 */
#ifndef COFFERDAM_WIRE_H
#define COFFERDAM_WIRE_H

#include <stdint.h>

enum cfd_message_kind {
    /* JVM to supervisor */
    CFD_MESSAGE_START = 1,      /* struct cfd_start; descriptors: supervision region, catalog (read-only) */
    CFD_MESSAGE_SLOT = 2,       /* struct cfd_slot_setup; descriptors: request (read-only), response */
    CFD_MESSAGE_POKE = 3,       /* struct cfd_notice; an earlier deadline, or a slot to look at, is there */
    CFD_MESSAGE_ARENA = 4,      /* struct cfd_arena; descriptor: the arena, opened as workers may use it */
    CFD_MESSAGE_ARENA_GONE = 5, /* struct cfd_arena; only id and generation count; id 0 is no arena */

    /* supervisor to JVM */
    CFD_MESSAGE_WORKER = 16, /* struct cfd_notice: slot, pid, value = incarnation; descriptor: pidfd */
    CFD_MESSAGE_READY = 17,  /* struct cfd_notice */
    CFD_MESSAGE_FAILED = 18, /* struct cfd_failure */

    /* worker to supervisor, and the answers */
    CFD_MESSAGE_LIST = 32,  /* struct cfd_notice, value = generation wanted; answered by ARENAS */
    CFD_MESSAGE_FETCH = 33, /* struct cfd_notice, value = arena id; answered by ARENA or ARENA_GONE */
    CFD_MESSAGE_ARENAS = 34 /* struct cfd_arena_list */
};

/* 8,192 CPUs. */
#define CFD_CPU_MASK_BYTES 1024
#define CFD_MAX_SLOTS 1024
#define CFD_MAX_ARENAS 1024
#define CFD_FAILURE_BYTES 480

/* cfd_start.flags */
#define CFD_INHERIT_OUTPUT 1u /* workers write to the supervisor's stdout and stderr, which are the JVM's */

struct cfd_start {
    uint32_t kind;
    uint32_t slots;
    uint64_t window_base;
    uint64_t window_bytes;
    /* How long a worker spins for the next request before it sleeps; 0 for not at all. */
    uint64_t spin_ns;
    uint32_t flags;
    uint32_t reserved;
    /* Where the supervisor may run, as the JVM's first thread may: bit n of byte n / 8 is CPU n. */
    uint8_t cpus[CFD_CPU_MASK_BYTES];
};

struct cfd_slot_setup {
    uint32_t kind;
    uint32_t slot;
    /* Bit n of byte n / 8: the worker may run on CPU n. All zero: wherever the supervisor may. */
    uint8_t cpus[CFD_CPU_MASK_BYTES];
};

struct cfd_notice {
    uint32_t kind;
    uint32_t slot;
    int32_t pid;
    uint32_t reserved;
    uint64_t value;
};

struct cfd_failure {
    uint32_t kind;
    int32_t error_number;
    char message[CFD_FAILURE_BYTES];
};

enum cfd_access { CFD_READ_WRITE = 0, CFD_READ_ONLY = 1 };

struct cfd_arena {
    uint32_t kind;
    uint32_t access; /* enum cfd_access */
    uint64_t id;
    uint64_t address;
    uint64_t bytes;
    /* The pool's generation once this change is known. */
    uint32_t generation;
    uint32_t reserved;
};

struct cfd_arena_list {
    uint32_t kind;
    uint32_t count;
    uint32_t generation;
    uint32_t reserved;
    uint64_t ids[CFD_MAX_ARENAS]; /* only the first count are sent */
};

#endif
