/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A worker: forked from the supervisor, or from a template, and never exec'd. It
 * confines itself, loads what it is told to, waits until it is given a slot, and
 * takes calls until it is killed or retired.
 */
#ifndef COFFERDAM_WORKER_H
#define COFFERDAM_WORKER_H

#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

#include "cofferdam/request.h"
#include "cofferdam/response.h"
#include "cofferdam/ring.h"
#include "cofferdam/wire.h"
#include "sandbox/sandbox.h"

/* An arena of the pool and the descriptor that workers map it by. */
struct cfd_pool_arena {
    struct cfd_arena about;
    int fd;
};

/* All that the supervisor hands to a new worker. */
struct cfd_birth {
    bool is_template;   /* it forks workers, and takes no calls itself */
    bool from_template; /* of which it has inherited most of its confinement, and libraries */
    pid_t supervisor;
    uint64_t window_base;
    int64_t spin_ns;
    struct rlimit open_files;
    struct cfd_lifecycle lifecycle;
    /* Libraries to load before the first call, by their place in the catalog. */
    unsigned library_count;
    uint64_t libraries[CFD_MAX_PRELOADS];
    int question_fd; /* a pipe to the supervisor */
    int answer_fd;   /* a socket from the supervisor, which does not listen to it */
    /* Where stdout and stderr go, or -1 to keep what the supervisor has. */
    int output_fd;
    int error_fd;
    const struct cfd_sandbox *sandbox;
    const struct cfd_limits *limits;
    int cgroup_procs_fd; /* of the pool's control group, or -1 */
};

/* run.c: reaches the arena generation that a call asks for, if the worker is behind. */
enum cfd_status cfd_worker_catch_up(uint32_t wanted, char message[CFD_MESSAGE_BYTES]);

/* Runs the worker, or the template. Called in the child, right after fork; never returns. */
_Noreturn void cfd_worker_run(const struct cfd_birth *birth);

/* confine.c: limits, signals, descriptors; in the order in which it happens. Exits the process on failure. */
void cfd_worker_confine(const struct cfd_birth *birth);
/*
 * A session of its own tells the supervisor which worker an orphan came from, and
 * the template's session that a child it does not know is a worker to be. So a
 * worker leads one from before the first code of a library runs in it.
 */
void cfd_worker_lead_a_session(void);
/* Memory of its own in the place of the response pages: before it has a slot, and after. */
void cfd_worker_keep_responses_to_itself(uint64_t window_base);
/* Ends a worker that could not be made: what, and errno, on stderr. */
_Noreturn void cfd_worker_give_up(const char *what);

/* prepare.c: what happens before a worker has a slot, and when it has none any more. */
bool cfd_worker_has_to_prepare(const struct cfd_birth *birth);
void cfd_worker_prepare(const struct cfd_birth *birth);
_Noreturn void cfd_worker_leave(const struct cfd_birth *birth);

/* assignment.c: waits for a slot, and is where its calls are to be made. Returns the number of the last call there. */
uint64_t cfd_worker_await_assignment(const struct cfd_birth *birth);
/* Waits for the word to go. */
void cfd_worker_await_dismissal(void);

/* template.c: a template's life, once it is confined. */
_Noreturn void cfd_template_run(const struct cfd_birth *birth);

/* talk.c: with the supervisor. */
/* The descriptors are in their places. */
void cfd_worker_begin_talk(void);
/* 0, or -1 with errno. */
int cfd_worker_say(enum cfd_message_kind kind, uint64_t value);
/*
 * The supervisor's next message and its descriptors, O_CLOEXEC; *count is the
 * room for them, and then how many came. -1 with errno; never 0, since this
 * process ends with the supervisor.
 */
ssize_t cfd_worker_hear(void *message, size_t bytes, int *fds, unsigned *count);

/* libraries.c: what is loaded, by its place in the catalog. NULL with the reason in message. */
void cfd_worker_use_catalog(const void *catalog);
const char *cfd_worker_text(uint64_t place);
void *cfd_worker_library(uint64_t name, char message[CFD_MESSAGE_BYTES]);
/* Whether it is there without loading anything. The worker itself, which has no name, always is. */
bool cfd_worker_has_library(uint64_t name);
/* The address of a symbol, whose library is loaded if need be; or the reason why there is none, in message. */
enum cfd_status cfd_worker_find(uint64_t library, uint64_t symbol, void **address, char message[CFD_MESSAGE_BYTES]);

/* arenas.c: mapping of arenas inside the window. The message says which system call failed. */
/* Those that came with the slot, as far as their descriptors did. Closes these. */
void cfd_worker_map_assigned(const struct cfd_assignment *assignment, const int *fds, unsigned count);
/* Reaches at least the wanted generation. 0, or -1 with the reason in message. */
int cfd_worker_reach_generation(uint32_t wanted, char message[CFD_MESSAGE_BYTES]);
uint32_t cfd_worker_generation(void);

/* renew.c: waits to be replaced if this worker was confined under an older revision; then the call is the next one's. */
void cfd_worker_reach_revision(uint32_t wanted);
bool cfd_worker_has_revision(uint32_t wanted);
void cfd_worker_note_revision(const struct cfd_sandbox *sandbox);

/* call.c: makes one call from the request page. Returns an enum cfd_status. */
enum cfd_status cfd_worker_call(const struct cfd_request *request, struct cfd_response *response);
/* Prepares those functions of a library that the catalog lists, so that no call need do so. */
void cfd_worker_prepare_functions_of(const struct cfd_request *request, uint64_t library);
/*
 * The same for a process that others are forked from, and all libraries that are
 * loaded: the functions from *prepared on, which becomes their number. request is
 * where calls are going to be: it is not read.
 */
void cfd_worker_prepare_ahead(const struct cfd_request *request, uint64_t *prepared);
/* Makes the call of an entry of a ring, which has scalars only. request is the one that opened the ring. */
enum cfd_status cfd_worker_call_entry(const struct cfd_entry *entry, struct cfd_answer *answer,
                                      const struct cfd_request *request, char message[CFD_MESSAGE_BYTES]);

/* callee.c: lets libraries ask about the running call; last is the number of the one before the first. */
void cfd_worker_tell_callees(const struct cfd_request *request, struct cfd_response *response, uint64_t last);

/* The same, for the entry of a ring that is called next; NULL when it has returned. */
void cfd_worker_tell_callees_entry(const struct cfd_entry *entry);

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
/* It is this process that reports, not the one that it was forked from. */
void cfd_worker_own_crashes(void);

/* alternate_stack.c: a stack for the calling thread's signal handlers, freed with the thread once prepared for that. */
void cfd_worker_give_alternate_stack(void);
void cfd_worker_prepare_alternate_stacks(void);

/* title.c: the name that ps shows. remember must be called in main with its argv, before any fork. */
void cfd_title_remember(int argc, char **argv);
void cfd_title_set(const char *title);
/* The same, with a number behind it. Less work than a printf, whose code a fresh process would have to page in. */
void cfd_title_set_numbered(const char *prefix, unsigned number);

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
