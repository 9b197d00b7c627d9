/* SPDX-License-Identifier: Apache-2.0 */
/*
 * hang_twin CALLER_CPU WORKER_CPU ROUNDS FIXTURES [ARENA_BYTES]: from the deadline
 * of a call that hangs to the next call's result, without Java. One process is
 * caller and supervisor: it forks a worker, which loops; at the deadline it kills
 * and reaps it, forks the next, which loads a library and answers. Calls are those
 * of call_twin; the kill is that of supervisor/death.c, at real-time priority
 * where that is allowed. There is no sandbox, nothing is made ahead of the
 * deadline, and it is slept through to its end. A CPU of -1 leaves the process where the kernel puts it.
 *
 * With ARENA_BYTES so much shared memory is mapped in both, and every page of it
 * touched by the worker before it hangs.
 *
 * It prints percentiles of the time from the deadline to the next result, and,
 * with the names of the steps before them, of the time from the deadline to each.
 */
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/handoff.h"
#include "protocol/pause.h"
#include "twin/_catalog.h"
#include "twin/_percentiles.h"
#include "twin/_pin.h"
#include "worker/worker.h"

#define DEADLINE_NS 5000000
/* As Workers does unless it is told otherwise, where there are CPUs to spare. */
#define SPIN_NS 100000
#define SLEEP_NS 100000000
#define WARM_UP 1

enum step { SENT, REAPED, FORKED, ANSWERED, STEPS };

static const char *const step_names[STEPS] = {"sent-", "reaped-", "forked-", ""};

struct twin {
    struct cfd_request *request;
    struct cfd_response *response;
    int worker_cpu;
    char *arena;
    size_t arena_bytes;
    uint32_t loop, empty, touch;
    uint64_t sequence;
};

static _Noreturn void give_up(const char *what) {
    perror(what);
    exit(1);
}

/* What the supervisor does: above what it lends to a victim. Refused without the privilege. */
static void take_real_time_priority(void) {
    const struct sched_param wanted = {.sched_priority = 2};
    sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &wanted);
}

static void lend_priority(pid_t victim) {
    const struct sched_param lowest = {.sched_priority = 1};
    sched_setscheduler(victim, SCHED_FIFO, &lowest);
}

static _Noreturn void serve(const struct twin *twin) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (twin->worker_cpu >= 0) {
        pin_to(twin->worker_cpu);
    }
    uint64_t last = __atomic_load_n(&twin->response->sequence, __ATOMIC_ACQUIRE);
    for (;;) {
        last = cfd_handoff_next(twin->request, twin->response, last, SPIN_NS);
        twin->response->status = cfd_worker_call(twin->request, twin->response);
        cfd_handoff_answer(twin->request, twin->response, last);
    }
}

static pid_t start_worker(const struct twin *twin) {
    twin->response->worker_parked = 0; /* the one before may have died asleep */
    pid_t worker = fork();
    if (worker < 0) {
        give_up("fork");
    }
    if (worker == 0) {
        serve(twin);
    }
    return worker;
}

/* The arguments are in their places. */
static void publish(struct twin *twin, uint32_t function) {
    twin->request->function = function;
    cfd_handoff_publish(twin->request, ++twin->sequence);
    cfd_handoff_rouse_worker(twin->request, twin->response);
}

static void await_answer(struct twin *twin) {
    int64_t start = cfd_now_ns();
    uint64_t seen;
    while ((seen = cfd_handoff_answer_seen(twin->response)) != twin->sequence) {
        if (cfd_now_ns() - start < SPIN_NS) {
            cfd_pause();
        } else {
            cfd_handoff_park_caller(twin->request, twin->response, seen, SLEEP_NS);
        }
    }
    if (twin->response->status != CFD_OK) {
        fprintf(stderr, "call failed: %s\n", twin->response->message);
        exit(1);
    }
}

static void sleep_until(int64_t time_ns) {
    const struct timespec at = {.tv_sec = time_ns / 1000000000, .tv_nsec = time_ns % 1000000000};
    int error;
    do {
        error = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, NULL);
    } while (error == EINTR);
    if (error != 0) {
        errno = error;
        give_up("clock_nanosleep");
    }
}

static void reap(pid_t worker) {
    int status;
    while (waitpid(worker, &status, 0) != worker) {
        if (errno != EINTR) {
            give_up("waitpid");
        }
    }
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
        fprintf(stderr, "the worker that hangs ended with status %d\n", status);
        exit(1);
    }
}

static void touch_arena(struct twin *twin) {
    if (twin->arena_bytes > 0) {
        twin->request->arguments[0] = (uint64_t)twin->arena;
        twin->request->arguments[1] = twin->arena_bytes;
        publish(twin, twin->touch);
        await_answer(twin);
    }
}

/* One hang and its end; times of the steps from the deadline on. Returns the next worker. */
static pid_t survive_a_hang(struct twin *twin, pid_t worker, int64_t times[STEPS]) {
    touch_arena(twin);
    int64_t deadline = cfd_now_ns() + DEADLINE_NS;
    publish(twin, twin->loop);
    sleep_until(deadline);
    times[SENT] = cfd_now_ns() - deadline;
    if (kill(worker, SIGKILL) != 0) {
        give_up("kill");
    }
    lend_priority(worker);
    reap(worker);
    times[REAPED] = cfd_now_ns() - deadline;
    twin->response->sequence = twin->sequence; /* nobody else is there: what hung is over */
    pid_t next = start_worker(twin);
    times[FORKED] = cfd_now_ns() - deadline;
    publish(twin, twin->empty);
    await_answer(twin);
    times[ANSWERED] = cfd_now_ns() - deadline;
    return next;
}

static void list_functions(struct twin *twin, const char *fixtures) {
    struct twin_catalog catalog = new_catalog();
    char hang[4096], good[4096], segments[4096];
    snprintf(hang, sizeof hang, "%s/libfixture-hang.so", fixtures);
    snprintf(good, sizeof good, "%s/libfixture-good.so", fixtures);
    snprintf(segments, sizeof segments, "%s/libfixture-segments.so", fixtures);
    twin->loop = list_function(&catalog, hang, "loop", "i");
    twin->empty = list_function(&catalog, good, "empty", "v");
    twin->touch = list_function(&catalog, segments, "touch_pages", "vpl");
}

int main(int argc, char **argv) {
    if (argc != 5 && argc != 6) {
        fprintf(stderr, "usage: %s CALLER_CPU WORKER_CPU ROUNDS FIXTURES [ARENA_BYTES]\n", argv[0]);
        return 2;
    }
    long rounds = atol(argv[3]);
    if (rounds <= 0) {
        fprintf(stderr, "ROUNDS is positive\n");
        return 2;
    }
    struct twin twin = {.request = shared_pages(CFD_REQUEST_BYTES),
                        .response = shared_pages(CFD_RESPONSE_BYTES),
                        .worker_cpu = atoi(argv[2]),
                        .arena_bytes = argc == 6 ? strtoull(argv[5], NULL, 10) : 0};
    list_functions(&twin, argv[4]);
    if (twin.arena_bytes > 0) {
        twin.arena = shared_pages(twin.arena_bytes);
    }
    int64_t *samples[STEPS];
    for (int step = 0; step < STEPS; step++) {
        samples[step] = malloc((size_t)rounds * sizeof *samples[step]);
        if (samples[step] == NULL) {
            give_up("malloc");
        }
    }
    if (atoi(argv[1]) >= 0) {
        pin_to(atoi(argv[1]));
    }
    take_real_time_priority();
    pid_t worker = start_worker(&twin);
    for (long round = -WARM_UP; round < rounds; round++) {
        int64_t times[STEPS];
        worker = survive_a_hang(&twin, worker, times);
        for (int step = 0; step < STEPS && round >= 0; step++) {
            samples[step][round] = times[step];
        }
    }
    kill(worker, SIGKILL);
    reap(worker);
    for (int step = 0; step < STEPS; step++) {
        print_percentiles(step_names[step], samples[step], rounds);
        free(samples[step]);
    }
    return 0;
}
