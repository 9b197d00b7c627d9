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

/* What a slot's process is doing. */
enum slot_state {
    SLOT_EMPTY,    /* no process; one is started at retry_ns */
    SLOT_SERVING,  /* the worker takes calls */
    SLOT_KILLING,  /* SIGKILL is sent, the worker is not reaped yet */
    SLOT_SWEEPING, /* the worker is reaped, processes that it started are not yet */
    SLOT_STATES
};

enum slot_event {
    EVENT_START,        /* it is time to start a worker */
    EVENT_KILL,         /* the call's race has been won by whoever wants it killed */
    EVENT_WORKER_ENDED, /* the worker's pidfd says so */
    EVENT_ORPHAN_ENDED, /* one of the processes being swept, by whichever slot, has ended */
    SLOT_EVENTS
};

/* The two output streams of a worker. */
enum stream { STREAM_OUTPUT, STREAM_ERROR, STREAMS };

/* A process that a worker started and that has been sent SIGKILL. */
struct orphan {
    pid_t pid;
    int pid_fd;
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

    /* The worker of the moment; descriptors are -1 when there is none. */
    pid_t pid;
    int pid_fd;
    bool untold; /* the JVM does not have the pidfd yet */
    int question_fd;
    int answer_fd;
    int stream_fd[STREAMS];
    struct cfd_tail tail[STREAMS]; /* a ring until the death: total % CFD_TAIL_BYTES is where the next byte goes */
    bool is_asking;                /* for the list of arenas, of at least this generation */
    uint32_t asked_generation;
    int64_t killed_ns;
    pid_t dead_pid; /* of the worker that the next three are about */
    int wait_code, wait_status;
    int64_t reaped_ns;
    bool reported_unkillable;
    unsigned swept; /* processes killed with it */

    /* Pause before the next start; grows while workers die without serving. */
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

/* slots.c: the table. */
void slot_event(struct slot *slot, enum slot_event event);
unsigned slot_index(const struct slot *slot);

/* birth.c */
bool start_worker(struct slot *slot);
/* Sends the JVM the worker's pidfd, now or, if its socket is full, when the slot is looked at again. */
void tell_jvm(struct slot *slot);

/* death.c */
void kill_worker(struct slot *slot);
/* False if the worker has not ended. */
bool reap_worker(struct slot *slot);
/* Tells the caller how the call ended, and makes the slot ready for the next worker. */
void bury_worker(struct slot *slot);
/* Kills and reaps everything there is, then exits. */
_Noreturn void end_everything(void);

/* orphans.c: processes that workers started and that have become the supervisor's children. */
/*
 * Kills those that came from the slot's dead worker. False while any orphan lives,
 * also one that another slot's sweep has killed: it may be this one's.
 */
bool sweep_orphans(struct slot *slot);
/* Collects the ended ones that belong to nobody's sweep. */
void collect_stray_children(void);
/* SIGKILL to every child, workers or not. False if /proc does not list them. */
bool kill_all_children(void);

/* output.c */
void open_streams(struct slot *slot, int child_ends[STREAMS]);
void read_stream(struct slot *slot, enum stream stream);
void drain_streams(struct slot *slot);
void close_streams(struct slot *slot);
/* The tail in order, oldest byte first. */
void copy_tail(struct cfd_tail *to, const struct cfd_tail *ring);

/* arenas.c */
void arena_opened(const struct cfd_arena *about, int fd);
void arena_gone(uint64_t id, uint32_t generation);
void answer_worker(struct slot *slot);
/* Answers the workers whose question had to wait for the JVM. */
void answer_those_asking(void);

/* watch.c: deadlines and the loop. */
_Noreturn void watch(void);

/* What an epoll event is about, in the upper half of its data; the slot's index is in the lower. */
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
