/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The supervisor: a single-threaded process between the JVM and its workers. It
 * forks them, watches their deadlines, kills and reaps them with all that they
 * started, and replaces them. It lives by its socket to the JVM.
 */
#ifndef COFFERDAM_SUPERVISOR_H
#define COFFERDAM_SUPERVISOR_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

#include "cofferdam/supervision.h"
#include "cofferdam/wire.h"
#include "worker/worker.h"

/* What a worker, a process, is doing. */
enum worker_state {
    WORKER_NONE,     /* no process: the entry is free */
    WORKER_SERVING,  /* it takes the calls of its slot */
    WORKER_KILLING,  /* SIGKILL is sent, it is not reaped yet */
    WORKER_SWEEPING, /* it is reaped, processes that it started are not yet */
    WORKER_STATES
};

enum worker_event {
    WORKER_KILL,         /* it has to die */
    WORKER_ENDED,        /* its pidfd says so */
    WORKER_ORPHAN_ENDED, /* one of the processes being swept, for whichever worker, has ended */
    WORKER_EVENTS
};

/* What a slot, the JVM's end of one worker, has. */
enum slot_state {
    SLOT_EMPTY,  /* no worker; it gets one from retry_ns on */
    SLOT_SERVED, /* a worker, which serves it or is dying */
    SLOT_STATES
};

enum slot_event {
    SLOT_FILL,   /* it is time to look for a worker */
    SLOT_KILL,   /* the call's race has been won by whoever wants it killed */
    SLOT_BEREFT, /* its worker is dead, and all that it had started */
    SLOT_EVENTS
};

/* The two output streams of a worker. */
enum stream { STREAM_OUTPUT, STREAM_ERROR, STREAMS };

/* A process that a worker started and that has been sent SIGKILL. */
struct orphan {
    pid_t pid;
    int pid_fd;
};

/* A process that the supervisor has forked. Descriptors are -1 when there is none. */
struct worker {
    enum worker_state state;
    struct slot *slot; /* whose calls it takes, until it is buried */
    pid_t pid;
    int pid_fd;
    int question_fd;
    int answer_fd;
    int stream_fd[STREAMS];
    struct cfd_tail *tail; /* one a stream; a ring until the death: total % CFD_TAIL_BYTES is the next byte's place */
    bool is_asking;        /* for the list of arenas, of at least this generation */
    uint32_t asked_generation;

    /* Its death. */
    int64_t killed_ns; /* 0 for one that was not killed */
    bool reported_unkillable;
    int wait_code, wait_status;
    int64_t reaped_ns;
    unsigned swept; /* processes killed with it */
};

struct slot {
    enum slot_state state;

    /* What the JVM set up; kept for the supervisor's whole life. */
    struct cfd_slot *shared;
    const struct cfd_request *request;
    struct cfd_response *response;
    int request_fd;
    int response_fd;
    uint8_t cpus[CFD_CPU_MASK_BYTES];

    struct worker *worker; /* NULL while it is empty */
    bool untold;           /* the JVM does not have the worker's pidfd yet */

    /* Pause before the next worker; grows while workers die without serving. */
    int64_t retry_ns;
    int64_t backoff_ns;
};

struct supervisor {
    int link_fd;
    int epoll_fd;
    int timer_fd;
    int child_fd; /* signalfd for SIGCHLD */
    bool inherit_output;
    uint64_t window_base;
    int64_t spin_ns;
    struct rlimit open_files; /* as the JVM gave it: workers get it back */
    struct cfd_pool *pool;
    struct slot *slots;
    unsigned slot_count;
    struct worker *workers;
    unsigned worker_room;
    int children_fd; /* /proc/self/task/TID/children */
    struct orphan *orphans;
    unsigned orphan_count;
    struct cfd_pool_arena arenas[CFD_MAX_ARENAS];
    unsigned arena_count;
    uint32_t generation;
};

extern struct supervisor supervisor;

/* setup.c: everything up to the first fork. Reports a failure to the JVM and exits. */
void become_supervisor(void);
void receive_setup(void);
_Noreturn void fail(const char *what);

/* link.c: messages. */
/* The JVM's next message: its length, 0 at end of file, -1 with errno. fds has room for two; absent ones become -1. */
ssize_t receive_message(void *message, size_t bytes, int fds[2], int flags);
/* False when the message could not be sent. fd may be -1. */
bool send_message(int socket_fd, const void *message, size_t bytes, int fd);
/* Takes what the JVM has sent so far. Ends the process at end of file. */
void hear_jvm(void);

/* slots.c: what happens to slots, as a table. */
void slot_event(struct slot *slot, enum slot_event event);
unsigned slot_index(const struct slot *slot);

/* workers.c: what happens to processes, as a table. */
void worker_event(struct worker *worker, enum worker_event event);
void make_room_for_workers(unsigned most);
/* An entry for another process, or NULL if there is none left. */
struct worker *new_worker(void);
unsigned worker_index(const struct worker *worker);
/* NULL if no worker has that process id. */
struct worker *worker_of_pid(pid_t pid);
/* Whether it runs and nobody wants it dead: what it started is let alone. */
bool worker_lives(const struct worker *worker);

/* birth.c */
/* A worker for the slot, or NULL if the kernel refuses it now. */
struct worker *start_worker(struct slot *slot);
void begin_service(struct slot *slot, struct worker *worker);
/* Sends the JVM the worker's pidfd, now or, if its socket is full, when the slot is looked at again. */
void tell_jvm(struct slot *slot);

/* death.c */
void kill_worker(struct worker *worker);
/* False if the worker has not ended. */
bool reap_worker(struct worker *worker);
/* Tells the caller how the call ended, and makes the slot ready for the next worker. worker is NULL if there was none. */
void end_service(struct slot *slot, struct worker *worker);
/* Kills and reaps everything there is, then exits. */
_Noreturn void end_everything(void);

/* orphans.c: processes that workers started and that have become the supervisor's children. */
/*
 * Kills those that came from the dead worker. False while any orphan lives, also
 * one that another worker's sweep has killed: it may be this one's.
 */
bool sweep_orphans(struct worker *worker);
/* Collects the ended ones that belong to nobody's sweep. */
void collect_stray_children(void);
/* SIGKILL to every child, workers or not. False if /proc does not list them. */
bool kill_all_children(void);

/* output.c */
void open_streams(struct worker *worker, int child_ends[STREAMS]);
void read_stream(struct worker *worker, enum stream stream);
void drain_streams(struct worker *worker);
void close_streams(struct worker *worker);
/* The tail in order, oldest byte first. */
void copy_tail(struct cfd_tail *to, const struct cfd_tail *ring);

/* arenas.c */
void arena_opened(const struct cfd_arena *about, int fd);
void arena_gone(uint64_t id, uint32_t generation);
/* A worker asks which arenas there are, of at least this generation. */
void asked_for_list(struct worker *worker, uint32_t generation);
void asked_for_arena(struct worker *worker, uint64_t id);
/* Answers the workers whose question had to wait for the JVM. */
void answer_those_asking(void);

/* questions.c: what workers say. */
void hear_worker(struct worker *worker);

/* watch.c: deadlines and the loop. */
_Noreturn void watch(void);

/* What an epoll event is about, in the upper half of its data; the worker's index is in the lower. */
enum watched {
    WATCH_LINK,
    WATCH_TIMER,
    WATCH_CHILD,
    WATCH_WORKER,
    WATCH_QUESTION,
    WATCH_OUTPUT,
    WATCH_ERROR,
    WATCH_ORPHAN
};
bool watch_fd(int fd, enum watched what, unsigned index);
/*
 * Takes a descriptor out of the loop, closes it and sets it to -1. Closing alone
 * is not enough: the JVM has copies of pidfds, children have copies of all, and
 * epoll forgets a file only with its last one.
 */
void unwatch_and_close(int *fd);

#endif
