/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages between the JVM, the supervisor and its workers, over sockets of type
 * SOCK_SEQPACKET: one message a packet, in the machine's own byte order. All
 * begin with a kind; descriptors travel beside them by SCM_RIGHTS.
 *
 * Start-up: the JVM sends START, the RULEs of the sandbox, CGROUP, LIFECYCLE, then one SLOT for each worker. The supervisor
 * forks the workers, sends WORKER for each and then READY; or FAILED, and exits.
 * A successor then learns by ARENA what is open already, and by an ARENA_GONE of
 * no arena which generation that is; a worker that asks before then waits.
 */
#ifndef COFFERDAM_WIRE_H
#define COFFERDAM_WIRE_H

#include <stdint.h>

#include "cofferdam/catalog.h"
#include "cofferdam/policy.h"

enum cfd_message_kind {
    /* JVM to supervisor */
    CFD_MESSAGE_START = 1,      /* struct cfd_start; descriptors: supervision region, catalog (read-only) */
    CFD_MESSAGE_SLOT = 2,       /* struct cfd_slot_setup; descriptors: request (read-only), response */
    CFD_MESSAGE_POKE = 3,       /* struct cfd_notice; an earlier deadline, or a slot to look at, is there */
    CFD_MESSAGE_ARENA = 4,      /* struct cfd_arena; descriptor: the arena, opened as workers may use it */
    CFD_MESSAGE_ARENA_GONE = 5, /* struct cfd_arena; only id and generation count; id 0 is no arena */
    CFD_MESSAGE_LIFECYCLE = 6,  /* struct cfd_lifecycle */
    CFD_MESSAGE_FAREWELL = 7,   /* struct cfd_notice: let the workers end in an orderly way, and then end */
    CFD_MESSAGE_RULE = 8,       /* struct cfd_rule; after start-up only CFD_RULE_READ */
    CFD_MESSAGE_CGROUP = 9,     /* struct cfd_cgroup */

    /* supervisor to JVM */
    CFD_MESSAGE_WORKER = 16, /* struct cfd_arrival; descriptor: pidfd */
    CFD_MESSAGE_READY = 17,  /* struct cfd_notice */
    CFD_MESSAGE_FAILED = 18, /* struct cfd_failure */

    /* worker to supervisor, and the answers */
    CFD_MESSAGE_LIST = 32,    /* struct cfd_notice, value = generation wanted; answered by ARENAS */
    CFD_MESSAGE_FETCH = 33,   /* struct cfd_notice, value = arena id; answered by ARENA or ARENA_GONE */
    CFD_MESSAGE_ARENAS = 34,  /* struct cfd_arena_list */
    CFD_MESSAGE_CRASHED = 35, /* the crash report has reached another stage; pid = thread, value = signal; no answer */
    CFD_MESSAGE_RENEW = 36,   /* struct cfd_notice, value = revision wanted; not answered: the worker is replaced */

    /* worker, or template, to supervisor: struct cfd_notice; no answer */
    CFD_MESSAGE_LOADING = 40,      /* value = library, by its place in the catalog: dlopen begins */
    CFD_MESSAGE_LOADED = 41,       /* value = library: dlopen has succeeded */
    CFD_MESSAGE_INITIALISING = 42, /* value = library of the initialiser, which is called now */
    CFD_MESSAGE_PREPARED = 43,     /* what was to be loaded is, and the initialiser has run */
    CFD_MESSAGE_DUE = 44,          /* its calls will be used up soon */
    CFD_MESSAGE_RETIRED = 45,      /* value = the last call it answered; it has let go of the response page */
    CFD_MESSAGE_THREADED = 46,     /* template: value = library that started threads when it was loaded */
    CFD_MESSAGE_FORKED = 47,       /* template: pid, value = number of the FORK that is answered; pid 0 for failure */

    /* supervisor to worker */
    CFD_MESSAGE_ASSIGN = 48,  /* struct cfd_assignment; descriptors: request, response, one for each arena */
    CFD_MESSAGE_DISMISS = 49, /* struct cfd_notice: run the exit hook and end */

    /* supervisor to template */
    CFD_MESSAGE_FORK = 50 /* struct cfd_fork; descriptors: question, answer, and stdout and stderr unless inherited */
};

/* 8,192 CPUs. */
#define CFD_CPU_MASK_BYTES 1024
#define CFD_MAX_SLOTS 1024
#define CFD_MAX_ARENAS 1024
#define CFD_FAILURE_BYTES 480
#define CFD_LAYERS 5

/* cfd_start.flags */
#define CFD_INHERIT_OUTPUT 1u /* workers write to the supervisor's stdout and stderr, which are the JVM's */

/* What keeps a worker from the rest of the machine; each is tried, and what cannot be had is reported. */
enum cfd_layer {
    CFD_LAYER_NO_NEW_PRIVILEGES = 0,
    CFD_LAYER_SECCOMP = 1,
    CFD_LAYER_LANDLOCK = 2,
    CFD_LAYER_EMPTY_ENVIRONMENT = 3,
    CFD_LAYER_NO_INHERITED_DESCRIPTORS = 4
};

/* One more limit, on what a worker may use; 0 is none. */
struct cfd_limits {
    uint64_t private_bytes;       /* RLIMIT_DATA */
    uint64_t resident_bytes;      /* of a worker, without files and shared arenas */
    uint64_t cpu_ns;              /* of a worker, over its whole life */
    uint64_t open_files;          /* RLIMIT_NOFILE */
    uint64_t stack_bytes;         /* of each thread */
    uint64_t pool_resident_bytes; /* of all workers together; over it the largest goes */
};

struct cfd_start {
    uint32_t kind;
    uint32_t slots;
    uint64_t window_base;
    uint64_t window_bytes;
    /* How long a worker spins for the next request before it sleeps; 0 for not at all. */
    uint64_t spin_ns;
    uint32_t flags;
    /* The layers of the sandbox: 1 << enum cfd_layer. */
    uint32_t layers;
    struct cfd_limits limits;
    /* RULE messages that follow, and the revision of the policy that they make up. */
    uint32_t rules;
    uint32_t revision;
    /* Where the supervisor may run, as the JVM's first thread may: bit n of byte n / 8 is CPU n. */
    uint8_t cpus[CFD_CPU_MASK_BYTES];
};

enum cfd_rule_kind {
    CFD_RULE_READ = 0,         /* a path: readable, and all beneath it */
    CFD_RULE_WRITE = 1,        /* a path: writable, and all beneath it */
    CFD_RULE_SYSTEM_CALLS = 2, /* names with a space between */
    CFD_RULE_VARIABLE = 3      /* NAME=value */
};

#define CFD_RULE_BYTES 16384

struct cfd_rule {
    uint32_t kind;
    uint32_t what;     /* enum cfd_rule_kind */
    uint32_t revision; /* of the policy once it has this rule */
    uint32_t reserved;
    char text[CFD_RULE_BYTES]; /* NUL-terminated; only what is used is sent */
};

#define CFD_PATH_BYTES 4096

/* The control group of the pool's own, which the JVM has made and the workers go into. */
struct cfd_cgroup {
    uint32_t kind;
    uint32_t reserved;
    uint64_t memory_bytes;     /* its memory.max; 0 when it has no limit of its own */
    char path[CFD_PATH_BYTES]; /* NUL-terminated; "" when the pool has none */
};

struct cfd_slot_setup {
    uint32_t kind;
    uint32_t slot;
    /* Bit n of byte n / 8: the worker may run on CPU n. All zero: wherever the supervisor may. */
    uint8_t cpus[CFD_CPU_MASK_BYTES];
    /* Where its memory comes from. */
    struct cfd_memory_policy policy;
};

struct cfd_notice {
    uint32_t kind;
    uint32_t slot;
    int32_t pid;
    uint32_t reserved;
    uint64_t value;
};

/* A worker has been given a slot. Times are CLOCK_MONOTONIC nanoseconds. */
struct cfd_arrival {
    uint32_t kind;
    uint32_t slot;
    int32_t pid; /* 0 when it has ended since */
    /* The process that served the slot before; 0 if none did. */
    int32_t predecessor;
    /* Workers that have served the slot, this one included. */
    uint64_t incarnation;
    uint64_t forked_ns;
    uint64_t ready_ns; /* it had loaded what it had to, and could be given a slot */
    uint64_t assigned_ns;
    /* From when on the slot had no worker; 0 if it never had one. */
    uint64_t vacant_ns;
};

/* When workers come and go. Names are places in the catalog; 0 for none. */
struct cfd_lifecycle {
    uint32_t kind;
    /* Workers that stand ready beside those that serve. */
    uint32_t spares;
    /* After so many calls, at this age, above this resident size a worker is replaced; 0 for no limit. */
    uint64_t recycle_calls;
    uint64_t recycle_age_ns;
    uint64_t recycle_resident_bytes;
    /* How long a worker or a template may load and initialise. */
    uint64_t loading_ns;
    /* How long a worker that is told to end may take. */
    uint64_t farewell_ns;
    uint64_t initialiser_library;
    uint64_t initialiser_symbol;
    uint64_t exit_hook_library;
    uint64_t exit_hook_symbol;
    uint32_t has_template;
    uint32_t template_count;
    uint64_t template_libraries[CFD_MAX_PRELOADS];
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

/* Arenas whose descriptors fit beside those of the control pages: SCM_RIGHTS takes 253. */
#define CFD_MAX_ASSIGNED_ARENAS 250

struct cfd_assignment {
    uint32_t kind;
    uint32_t slot;
    /* The number of the last call in this slot; the worker waits for another. */
    uint64_t last_sequence;
    /* The pool's generation, which the arenas below make up; 0 when there are too many of them, and it has to ask. */
    uint32_t generation;
    uint32_t arena_count;
    /* As in struct cfd_slot_setup. */
    uint8_t cpus[CFD_CPU_MASK_BYTES];
    struct cfd_memory_policy policy;
    struct cfd_arena arenas[CFD_MAX_ASSIGNED_ARENAS]; /* only the first arena_count are sent */
};

struct cfd_fork {
    uint32_t kind;
    uint32_t library_count;
    uint64_t number;
    /* What the worker loads beyond what the template has; only the first library_count are sent. */
    uint64_t libraries[CFD_MAX_PRELOADS];
};

#endif
