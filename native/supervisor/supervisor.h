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
#include "sandbox/sandbox.h"
#include "supervisor/crashed.h"
#include "worker/worker.h"

/* What a worker, a process, is doing. A template is one, too, which gets no slot. */
enum worker_state {
    WORKER_NONE,     /* no process: the entry is free */
    WORKER_ORDERED,  /* the template has been told to fork it, and has not said its number yet */
    WORKER_LOADING,  /* it loads libraries and runs the initialiser */
    WORKER_READY,    /* a spare: it waits for a slot; a template: it forks workers */
    WORKER_SERVING,  /* it takes the calls of its slot */
    WORKER_LEAVING,  /* it has given its slot back, and ends when it is dismissed */
    WORKER_KILLING,  /* SIGKILL is sent, it is not reaped yet */
    WORKER_SWEEPING, /* it is reaped, processes that it started are not yet */
    WORKER_STATES
};

enum worker_event {
    WORKER_PREPARED,     /* it says that it has loaded what it had to */
    WORKER_RETIRED,      /* it says that it takes no more calls */
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
    SLOT_KILL,    /* the call's race has been won by whoever wants it killed */
    SLOT_BEREFT,  /* its worker is dead, and all that it had started */
    SLOT_VACATED, /* its worker has given it back */
    SLOT_EVENTS
};

/* The two output streams of a worker. */
enum stream { STREAM_OUTPUT, STREAM_ERROR, STREAMS };

/* The ways in which a worker says something. */
enum channel { CHANNEL_QUESTION, CHANNEL_OUTPUT, CHANNEL_ERROR, CHANNELS };

/* What has come by one of them in the stretch of time that ends at until_ns. */
struct allowance {
    int64_t until_ns;
    uint64_t used;
    bool is_used_up; /* it is not listened to until then */
};

/* A process that a worker started and that has been sent SIGKILL. */
struct orphan {
    pid_t pid;
    int pid_fd;
};

/* Libraries, by their places in the catalog. */
struct library_list {
    unsigned count;
    uint64_t names[CFD_MAX_PRELOADS];
};

/* A process that the supervisor, or its template, has forked. Descriptors are -1 when there is none. */
struct worker {
    enum worker_state state;
    bool is_template;
    struct slot *slot;    /* whose calls it takes, until it is buried or has retired */
    struct worker *forge; /* the template that was told to fork it; NULL once the process is known, and for others */
    uint64_t order;       /* number of what it was told */
    pid_t pid;
    int pid_fd;
    int question_fd;
    int answer_fd;
    int stream_fd[STREAMS];
    struct cfd_tail *tail; /* one a stream; a ring until the death: total % CFD_TAIL_BYTES is the next byte's place */
    struct crashed *crashed;
    struct allowance allowances[CHANNELS];
    bool is_asking; /* for the list of arenas, of at least this generation */
    uint32_t asked_generation;
    bool is_fetching; /* an arena, whose answer is to be sent again */
    uint64_t fetched_id;
    int64_t answer_ns; /* when; CFD_NEVER for no answer */
    uint32_t revision; /* of the sandbox that it was forked with */
    bool is_outdated;  /* it waits to be replaced by one that was forked with this revision, or a later one */
    uint32_t wanted_revision;

    /* Its libraries. */
    struct library_list libraries; /* loaded ahead */
    enum cfd_load_phase phase;     /* what it says that it does, */
    uint64_t loading;              /* and with which */
    int64_t born_ns;
    bool was_ready;
    int64_t ready_ns; /* from when on, the first time */
    bool is_unwanted; /* it never served, and is killed for that */
    bool has_served;
    int64_t until_ns; /* by when it has to be ready, or be gone */

    /* Its end in good order. */
    uint64_t last_before; /* the last call in its slot that is not its own */
    int64_t serving_since_ns;
    bool is_due;    /* its replacement is wanted */
    bool has_to_go; /* and it is to be asked to retire when that is ready */
    bool is_asked_to_go;

    /* Its death. */
    int64_t killed_ns; /* 0 for one that was not killed */
    bool reported_unkillable;
    pid_t dead_pid; /* that it had, once it is reaped */
    int wait_code, wait_status;
    int64_t reaped_ns;
    unsigned swept; /* processes killed with it */
    /* The limit it was ended for, if it was; what that allows, and what was seen. */
    enum cfd_cause cause;
    uint64_t limit, seen;
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
    struct cfd_memory_policy policy;

    struct worker *worker;      /* NULL while it is empty */
    struct worker *predecessor; /* one that has retired and stays until the slot is served again */
    bool awaits_end;            /* or has to be dead before that */

    /* See foresight.c. */
    int64_t watched_deadline_ns; /* of the call that runs, CFD_NEVER for none that is watched */
    bool is_foreseen;            /* it is about to be killed, and a replacement is wanted */
    int64_t distrust_ns;
    int64_t distrusted_until_ns;

    int64_t noticed_ns; /* that its call is to be ended; 0 for no call of which that is known */
    pid_t last_pid;     /* who served it before, and since when nobody did; 0 if nobody ever did */
    int64_t vacant_ns;
    int64_t assigned_ns; /* since when its worker has it */

    bool untold;     /* the JVM does not have the worker's pidfd yet */
    int64_t tell_ns; /* from when on it is to have it */

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
    struct cfd_lifecycle lifecycle;
    struct worker *template;  /* the one that forks, or NULL */
    int64_t preparation_ns;   /* what it took workers to become ready, of late */
    unsigned surplus;         /* workers that were made for kills that did not come */
    int64_t next_deadline_ns; /* of all slots, as of the last look */
    int64_t first_loss_ns;    /* of the losses of workers in slots since workers were last started; 0 for none */
    int64_t next_start_ns;    /* pause while workers die before they are ready, */
    unsigned failed_starts;   /* so many in a row */
    bool is_closing;
    int64_t closed_ns; /* by when the last worker has to be gone */
    struct cfd_pool_arena arenas[CFD_MAX_ARENAS];
    unsigned arena_count;
    uint32_t generation;
    struct cfd_policy policy;
    struct cfd_sandbox sandbox;
    unsigned renewals; /* workers that are to come in the place of outdated ones, which is no news to anybody */
    struct cfd_limits limits;
    struct cfd_cgroup cgroup; /* with an empty path when there is none */
    int cgroup_procs_fd;      /* its cgroup.procs, or -1 */
};

extern struct supervisor supervisor;

/* setup.c: everything up to the first fork. Reports a failure to the JVM and exits. */
void become_supervisor(void);
void receive_setup(void);
_Noreturn void fail(const char *what);
/* The same while the JVM is still sending; why is all that it hears. */
_Noreturn void fail_setup(int error, const char *why);
/* The JVM's next message, which has to be of this kind. For start-up only: it waits. */
void expect_message(void *message, size_t bytes, uint32_t kind, int fds[2]);

/* link.c: messages. */
/* The JVM's next message: its length, 0 at end of file, -1 with errno. fds has room for two; absent ones become -1. */
ssize_t receive_message(void *message, size_t bytes, int fds[2], int flags);
/* False when the message could not be sent. fd may be -1. */
bool send_message(int socket_fd, const void *message, size_t bytes, int fd);
/* The same with up to MOST_DESCRIPTORS. */
#define MOST_DESCRIPTORS (2 + CFD_MAX_ASSIGNED_ARENAS)
bool send_descriptors(int socket_fd, const void *message, size_t bytes, const int *fds, unsigned count);
/* Takes what the JVM has sent so far. Ends the process at end of file. */
void hear_jvm(void);

/* slots.c: what happens to slots, as a table. */
void slot_event(struct slot *slot, enum slot_event event);
/* Who had the slot before is dead, with all that it had started. */
void predecessor_ended(struct slot *slot);
unsigned slot_index(const struct slot *slot);

/* workers.c: what happens to processes, as a table. */
void worker_event(struct worker *worker, enum worker_event event);
void make_room_for_workers(unsigned most);
/* An entry for another process, or NULL if there is none left. */
struct worker *new_worker(void);
/* The entry is free again. */
void forget_worker(struct worker *worker);
unsigned worker_index(const struct worker *worker);
/* NULL if no worker has that process id. */
struct worker *worker_of_pid(pid_t pid);
/* Whether it runs and nobody wants it dead: what it started is let alone. */
bool worker_lives(const struct worker *worker);

/* staffing.c: how many workers there have to be, and which gets a slot. Returns when it wants to look again. */
int64_t staff(int64_t now);
/* Gives ready workers to slots that have none. */
void fill_slots(int64_t now);
/* The worker ended before it served. */
void start_failed(struct worker *worker);
/* One has loaded what it had to. */
void start_succeeded(void);
/* Lets all workers end in an orderly way, then ends everything. */
void see_all_out(void);

/*
 * foresight.c: replacements for workers that are about to be killed. Looks at a
 * slot that is served, and returns when it wants to look again.
 */
int64_t foresee(struct slot *slot, int64_t now);
/* The slot's worker is killed. */
void came_as_foreseen(struct slot *slot);
/*
 * Waits for the next deadline without sleeping, if it comes in a moment and is
 * that of a call which will be killed, until then or until the call is answered.
 * False, and at once, if not.
 */
bool await_what_is_foreseen(void);
/* A worker has become ready, so long after its birth. */
void took_to_prepare(int64_t ns);

/* birth.c */
/* Starts a worker, which gets a slot later. False if the kernel refuses it now. */
bool start_worker(void);
bool start_template(const struct library_list *libraries);
/* A template says which process it forked; 0 for none. */
void worker_forked(struct worker *forge, uint64_t order, pid_t pid);
/* The template has died: what it was told to fork and has not said will not come. */
void drop_orders(const struct worker *forge);
bool orders_are_out(void);
/* Whether a child that nobody knows can be a worker that a template has forked just now, and not told of. */
bool may_be_on_order(pid_t child, pid_t session);

/* assignment.c */
/* Makes a ready worker the slot's. False if it cannot be told; it has ended, most likely. */
bool assign(struct slot *slot, struct worker *worker);
/* Tells a worker that has retired, or never served, to end. */
void dismiss(struct worker *worker);
/* Sends the JVM the worker's pidfd, unless it has it. Tried again when the slot is looked at, if the JVM's socket is full. */
void tell_jvm(struct slot *slot);

/* recycling.c: when a worker has served enough. Returns when it wants to look again. */
int64_t recycle(int64_t now);
void begin_term(struct worker *worker, int64_t now);
void ask_to_go(struct worker *worker);

/* libraries.c: what is known of the pool's libraries. */
bool is_in_list(const struct library_list *list, uint64_t name);
void library_used(uint64_t name);
/* It cost a worker its life when it was loaded ahead: from now on it is loaded when it is called for. */
void library_failed(uint64_t name);
void library_refused(uint64_t name, enum cfd_refusal_reason reason, int wait_code, int wait_status);
/* What a worker loads ahead of its first call, beyond what it is forked with. */
void libraries_to_preload(struct library_list *list);
void libraries_for_template(struct library_list *list);

/* template.c: its making and remaking. Returns when it wants to look again. */
int64_t keep_template(int64_t now);
/* Whether there is one, with the sandbox of now, that takes orders. */
bool template_can_fork(void);
void template_is_ready(struct worker *made);
void template_ended(struct worker *dead);

/* death.c */
void kill_worker(struct worker *worker);
/* False if the worker has not ended. */
bool reap_worker(struct worker *worker);
/* Closes all descriptors of a worker that has been reaped. */
void close_worker(struct worker *worker);
/* Tells the caller how its call ended, and makes the slot ready for the next worker. worker: whose death it was, or NULL. */
void end_service(struct slot *slot, const struct worker *worker);
/* Kills and reaps everything there is, then exits. */
_Noreturn void end_everything(void);

/* orphans.c: processes that workers started and that have become the supervisor's children. */
/*
 * Kills those that came from the dead worker. False while any orphan lives, also
 * one that another worker's sweep has killed: it may be this one's.
 */
bool sweep_orphans(struct worker *worker);
/* Whether it has been sent SIGKILL as what a dead worker had started. */
bool is_being_swept(pid_t pid);
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
/* The worker whose answer could not be sent. Returns when it wants to look again. */
int64_t answer_again(struct worker *worker, int64_t now);

/* allowance.c: how much of it is heard. */
/* So many messages, or bytes, have come: a worker that has said too much is not listened to for a while. */
void has_said(struct worker *worker, enum channel channel, uint64_t amount);
/* Listens again to one whose time has come. Returns when it wants to look again. */
int64_t listen_again(struct worker *worker, int64_t now);

/* credible.c: what of it is believed. */
/* Whether its call is of a function, or needs a symbol, that its sandbox is too old for; and which revision is not. */
bool has_to_be_renewed(const struct worker *worker, uint32_t *revision);
/* Published and not answered, or about to be killed: its process may be in the midst of it. */
bool is_call_under_way(const struct slot *slot);
/* Whether it was to retire, by its own count of calls or as it was asked, and this can be the last call it answered. */
bool may_have_retired(const struct worker *worker, uint64_t last);
/* Whether a call, or what comes before all calls, can make it load this library. */
bool may_be_loading(const struct worker *worker, uint64_t library);
/* Whether the JVM has named it, ever. */
bool is_library(uint64_t library);

/* questions.c: what workers say. */
void hear_worker(struct worker *worker);
/* What one has said that is dead. */
void hear_last_words(struct worker *worker);

/* sandbox.c */
/* Takes the rules, tries the sandbox, and tells the JVM which layers hold. */
void set_up_sandbox(const struct cfd_start *start);
void rule_added(const struct cfd_rule *rule, size_t text_bytes);
/* A worker says that it met a function that needs a newer revision of the sandbox, and waits to be replaced. */
void asked_for_renewal(struct worker *worker);
/* Replaces the workers that wait for a newer sandbox, if the rules for it have come. */
void replace_outdated(void);

/* Memory that is the process's alone: neither a file's nor an arena's, which many have mapped. 0 if it has ended. */
uint64_t resident_bytes(pid_t pid);

/* limits.c: ends workers that use too much. Returns when to look again, or CFD_NEVER. */
int64_t look_at_limits(int64_t now);

/* cgroup.c: the pool's control group. */
/* Opens it, and tries whether a process can go into it. Reports a failure to the JVM and exits. */
void set_up_cgroup(void);
/* A worker of the group has been reaped, whom nobody here has killed: whether the kernel did, for want of memory. */
void note_out_of_memory(struct worker *worker);
/* Nobody is left in it. */
void remove_cgroup(void);

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
/* Takes a descriptor out of the loop, if there is one, and leaves it open. */
void unwatch(int fd);

#endif
