/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A worker: forked from the supervisor, never exec'd. It confines itself, then
 * takes calls until it is killed.
 */
#ifndef COFFERDAM_WORKER_H
#define COFFERDAM_WORKER_H

#include <sched.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

#include "cofferdam/request.h"
#include "cofferdam/response.h"
#include "cofferdam/ring.h"
#include "cofferdam/wire.h"

/* An arena of the pool and the descriptor that workers map it by. */
struct cfd_pool_arena {
    struct cfd_arena about;
    int fd;
};

/* All that the supervisor hands to a new worker. */
struct cfd_birth {
    unsigned slot;
    pid_t supervisor;
    uint64_t window_base;
    /* The number of the last call in this slot; the worker waits for another. */
    uint64_t last_sequence;
    int64_t spin_ns;
    /* CFD_CPU_MASK_BYTES long; all zero: stay where the supervisor may run. */
    const uint8_t *cpus;
    struct rlimit open_files;
    int request_fd;
    int response_fd;
    int question_fd; /* a pipe to the supervisor */
    int answer_fd;   /* a socket from the supervisor, which does not listen to it */
    /* Where stdout and stderr go, or -1 to keep what the supervisor has. */
    int output_fd;
    int error_fd;
    const struct cfd_pool_arena *arenas;
    unsigned arena_count;
    uint32_t generation;
};

/* run.c: reaches the arena generation that a call asks for, if the worker is behind. */
enum cfd_status cfd_worker_catch_up(uint32_t wanted, char message[CFD_MESSAGE_BYTES]);

/* Runs the worker. Called in the child, right after fork; never returns. */
_Noreturn void cfd_worker_run(const struct cfd_birth *birth);

/* confine.c: CPUs, limits, signals, descriptors; in the order in which it happens. Exits the process on failure. */
void cfd_worker_confine(const struct cfd_birth *birth);

/* arenas.c: mapping of arenas inside the window. The message says which system call failed. */
void cfd_worker_inherit_arenas(const struct cfd_birth *birth);
/* Reaches at least the wanted generation. 0, or -1 with the reason in message. */
int cfd_worker_reach_generation(uint32_t wanted, char message[CFD_MESSAGE_BYTES]);
uint32_t cfd_worker_generation(void);

/* call.c: makes one call from the request page. Returns an enum cfd_status. */
enum cfd_status cfd_worker_call(const struct cfd_request *request, struct cfd_response *response);
/* Makes the call of an entry of a ring, which has scalars only. request is the one that opened the ring. */
enum cfd_status cfd_worker_call_entry(const struct cfd_entry *entry, struct cfd_answer *answer,
                                      const struct cfd_request *request, char message[CFD_MESSAGE_BYTES]);

/* library.c: what the catalog's names stand for. */
void cfd_worker_use_catalog(const void *catalog);
const char *cfd_worker_catalog(void);
/* The address of a symbol, whose library is loaded if need be; or the reason why there is none, in message. */
enum cfd_status cfd_worker_find(uint64_t library, uint64_t symbol, void **address, char message[CFD_MESSAGE_BYTES]);

/* builtin.c: the address of a function of the worker itself, or NULL. */
void *cfd_worker_builtin(const char *name);

/*
 * ring.c: serves the ring from the entry on that the request names until its end, or until an entry's function cannot be
 * called: then that entry has no answer, and the reason is the ring's own.
 */
enum cfd_status cfd_worker_serve_ring(const struct cfd_birth *birth, const struct cfd_request *request,
                                      struct cfd_response *response);

/* crash.c: handlers that write a report into the response before the process dies of the signal. */
void cfd_worker_report_crashes(struct cfd_crash *crash);

/* title.c: the name that ps shows. remember must be called in main with its argv, before any fork. */
void cfd_title_remember(int argc, char **argv);
void cfd_title_set(const char *title);

/*
 * The worker's descriptors to and from the supervisor, after confinement. Two,
 * because a descriptor passed over a socket can block whoever closes it, and a
 * pipe passes none.
 */
#define CFD_QUESTION_FD 3
#define CFD_ANSWER_FD 4

/* Exit status of a worker that could not start. */
#define CFD_EXIT_UNCONFINED 121

#endif
