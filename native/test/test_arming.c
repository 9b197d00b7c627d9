/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: a caller, a worker and a supervisor, as threads. Every call is
 * answered or, when the worker hangs, killed at its deadline: not before, and
 * without another look of the supervisor's than its armed time and the caller's
 * poke give it. An answered call is never killed, a killed one never answered.
 */
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/deadline.h"
#include "protocol/fence.h"
#include "protocol/futex.h"
#include "protocol/handoff.h"
#include "protocol/race.h"
#include "test/check.h"

#define CALLS 2000
#define HANGS_EVERY 10
#define SHORT_NS 1000000
#define LONG_NS 60000000000

static struct cfd_pool pool;
static struct cfd_slot slot;
static struct cfd_request request;
static struct cfd_response response;
static int poke_fd;
static atomic_bool is_over;

/* The last call, which the worker leaves for good. */
#define LAST (CALLS + 1)

static int hangs(uint64_t call) { return call % HANGS_EVERY == 0; }

/* ---- the worker: one that hangs goes on to the next call, as the worker that takes its place would */

static void *serve(void *argument) {
    const int64_t *spin_ns = argument;
    uint64_t last = 0;
    while (last != LAST) {
        uint64_t call = cfd_handoff_next(&request, &response, last, *spin_ns);
        CHECK(call > last); /* one that hangs may be over before it is taken */
        last = call;
        if (!hangs(call) && call != LAST) {
            response.result = request.arguments[0] * 3 + 1;
            cfd_handoff_answer(&request, &response, call);
        }
    }
    return NULL;
}

/* ---- the supervisor */

static void end_call(void) {
    uint64_t call = cfd_race_sequence(cfd_race_read(&slot));
    CHECK(cfd_now_ns() >= (int64_t)__atomic_load_n(&request.deadline_ns, __ATOMIC_RELAXED));
    slot.death.sequence = call;
    CHECK(cfd_race_win(&slot, call, CFD_KILLING, CFD_DEAD));
    __atomic_store_n(&response.sequence, call ^ CFD_SEQUENCE_DEAD, __ATOMIC_RELEASE);
    cfd_full_fence(); /* pairs with the fence in park_caller() */
    cfd_futex_rouse(cfd_low_half(&response.sequence));
}

static int64_t look(void) {
    int64_t earliest = CFD_NEVER;
    if (cfd_deadline_look(&slot, &request, &response, cfd_now_ns(), &earliest) != CFD_NOTHING_DUE) {
        end_call();
    }
    return earliest;
}

static int64_t look_until_armed(void) {
    int64_t armed = look();
    for (;;) {
        cfd_deadline_arm(&pool, armed);
        int64_t earliest = look();
        if (earliest >= armed) {
            return armed;
        }
        armed = earliest;
    }
}

/* Returns at the armed time, or when poked. */
static void sleep_until(int64_t armed) {
    struct pollfd poked = {.fd = poke_fd, .events = POLLIN};
    int64_t left = armed == CFD_NEVER ? 0 : armed - cfd_now_ns();
    struct timespec timeout = {.tv_sec = left > 0 ? left / 1000000000 : 0, .tv_nsec = left > 0 ? left % 1000000000 : 0};
    if (ppoll(&poked, 1, armed == CFD_NEVER ? NULL : &timeout, NULL) == 1) {
        uint64_t pokes;
        CHECK(read(poke_fd, &pokes, sizeof pokes) == sizeof pokes);
    }
}

static void *supervise(void *unused) {
    (void)unused;
    while (!atomic_load(&is_over)) {
        sleep_until(look_until_armed());
    }
    return NULL;
}

static void poke(void) {
    const uint64_t one = 1;
    CHECK(write(poke_fd, &one, sizeof one) == sizeof one);
}

/* ---- the caller */

static void begin(uint64_t call, int64_t deadline_ns) {
    request.arguments[0] = call ^ 0x5555;
    __atomic_store_n(&request.deadline_ns, (uint64_t)deadline_ns, __ATOMIC_RELAXED);
    cfd_race_begin(&slot, call);
    cfd_handoff_publish(&request, call);
    if (cfd_deadline_must_poke(&pool, deadline_ns)) {
        poke();
    }
    cfd_handoff_rouse_worker(&request, &response);
}

/* What the caller waits for: its answer, or word of its worker's death. */
static uint64_t await(uint64_t call, uint64_t before, int64_t spin_ns) {
    int64_t patience_ns = cfd_now_ns() + LONG_NS;
    for (;;) {
        uint64_t seen = cfd_handoff_answer_seen(&response);
        if (seen != before) {
            CHECK(seen == call || seen == (call ^ CFD_SEQUENCE_DEAD));
            return seen;
        }
        CHECK(cfd_now_ns() < patience_ns); /* a poke or a wake-up was lost */
        if (spin_ns == 0) {
            cfd_handoff_park_caller(&request, &response, seen, LONG_NS);
        }
    }
}

/* Calls that hang are killed within their deadline; the deadline of the others is far, so that each hang has to poke. */
static void call(uint64_t number, uint64_t *before, int64_t spin_ns) {
    int64_t start = cfd_now_ns();
    begin(number, start + (hangs(number) ? SHORT_NS : LONG_NS));
    uint64_t seen = await(number, *before, spin_ns);
    if (hangs(number)) {
        CHECK(seen == (number ^ CFD_SEQUENCE_DEAD));
        CHECK(cfd_race_read(&slot) == cfd_race(number, CFD_DEAD));
        CHECK(slot.death.sequence == number);
        CHECK(!cfd_race_win(&slot, number, CFD_RUNNING, CFD_DONE));
    } else {
        CHECK(seen == number);
        CHECK(response.result == (number ^ 0x5555) * 3 + 1);
        CHECK(cfd_race_win(&slot, number, CFD_RUNNING, CFD_DONE));
    }
    *before = seen;
}

static void run(int64_t spin_ns) {
    pthread_t worker, supervisor;
    uint64_t before = 0;
    request = (struct cfd_request){.deadline_ns = CFD_NEVER};
    response = (struct cfd_response){0};
    slot = (struct cfd_slot){0};
    pool = (struct cfd_pool){.armed_ns = CFD_NEVER};
    atomic_store(&is_over, false);
    CHECK(pthread_create(&worker, NULL, serve, &spin_ns) == 0);
    CHECK(pthread_create(&supervisor, NULL, supervise, NULL) == 0);
    for (uint64_t number = 1; number <= CALLS; number++) {
        call(number, &before, spin_ns);
    }
    begin(LAST, CFD_NEVER);
    CHECK(pthread_join(worker, NULL) == 0);
    atomic_store(&is_over, true);
    poke();
    CHECK(pthread_join(supervisor, NULL) == 0);
}

int main(void) {
    poke_fd = eventfd(0, EFD_CLOEXEC);
    CHECK(poke_fd >= 0);
    run(50000);
    run(0);
    close(poke_fd);
    return 0;
}
