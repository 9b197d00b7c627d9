/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: every call that is published is answered once, in order, with its
 * own result, whether the two sides spin or sleep; both ends run as threads. A
 * worker that is asked to retire answers what it has begun and nothing more.
 */
#include <pthread.h>
#include <sched.h>
#include <stdint.h>

#include "protocol/handoff.h"
#include "test/check.h"

#ifdef __SANITIZE_THREAD__ /* which sees a race by its order, not by its luck; and each call costs a turn on busy CPUs */
#define SPINNING_CALLS 20000
#define SLEEPING_CALLS 5000
#else
#define SPINNING_CALLS 200000
#define SLEEPING_CALLS 20000
#endif

static struct cfd_request request;
static struct cfd_response response;

struct side {
    uint64_t calls;
    int64_t spin_ns;
};

static void *serve(void *argument) {
    const struct side *side = argument;
    uint64_t last = 0;
    for (uint64_t i = 1; i <= side->calls; i++) {
        last = cfd_handoff_next(&request, &response, last, side->spin_ns);
        CHECK(last == i);
        response.result = request.arguments[0] * 3 + 1;
        cfd_handoff_answer(&request, &response, last);
    }
    return NULL;
}

static void call(uint64_t sequence, int64_t spin_ns) {
    request.arguments[0] = sequence ^ 0x5555;
    cfd_handoff_publish(&request, sequence);
    cfd_handoff_rouse_worker(&request, &response);
    for (;;) {
        uint64_t seen = cfd_handoff_answer_seen(&response);
        CHECK(seen == sequence || seen == sequence - 1);
        if (seen == sequence) {
            break;
        }
        if (spin_ns == 0) {
            cfd_handoff_park_caller(&request, &response, seen, 1000000000);
        }
    }
    CHECK(response.result == (sequence ^ 0x5555) * 3 + 1);
}

static void run(uint64_t calls, int64_t spin_ns) {
    struct side side = {.calls = calls, .spin_ns = spin_ns};
    pthread_t worker;
    request = (struct cfd_request){0};
    response = (struct cfd_response){0};
    CHECK(pthread_create(&worker, NULL, serve, &side) == 0);
    for (uint64_t i = 1; i <= calls; i++) {
        call(i, spin_ns);
    }
    CHECK(pthread_join(worker, NULL) == 0);
    CHECK(request.caller_parked == 0);
    CHECK(response.worker_parked == 0);
}

static void *serve_until_retired(void *argument) {
    const struct side *side = argument;
    uint64_t last = 0;
    for (;;) {
        uint64_t next = cfd_handoff_next(&request, &response, last, side->spin_ns);
        if (next == last) {
            return (void *)(uintptr_t)last;
        }
        last = next;
        response.result = request.arguments[0] * 3 + 1;
        cfd_handoff_answer(&request, &response, last);
    }
}

/* The call that comes after the request to retire stays unanswered, for the next worker. */
static void retire(uint64_t calls, int64_t spin_ns) {
    struct side side = {.calls = calls, .spin_ns = spin_ns};
    pthread_t worker;
    void *last;
    request = (struct cfd_request){0};
    response = (struct cfd_response){0};
    CHECK(pthread_create(&worker, NULL, serve_until_retired, &side) == 0);
    for (uint64_t i = 1; i <= calls; i++) {
        call(i, spin_ns);
    }
    do { /* again: it may fall asleep just when it is asked */
        cfd_handoff_ask_to_retire(&request, &response);
        sched_yield();
    } while (pthread_tryjoin_np(worker, &last) != 0);
    CHECK((uint64_t)(uintptr_t)last == calls);
    CHECK(response.worker_parked == 0);

    cfd_handoff_publish(&request, calls + 1);
    CHECK(cfd_handoff_next(&request, &response, calls, spin_ns) == calls);
    response.retire = 0;
    CHECK(cfd_handoff_next(&request, &response, calls, spin_ns) == calls + 1);
}

/* A session has taken hold of it just as it was asked to go. */
static void stay_while_held(int32_t holder, int64_t spin_ns) {
    request = (struct cfd_request){.sequence = 5, .only_worker = holder};
    response = (struct cfd_response){.retire = 1};
    CHECK(cfd_handoff_next(&request, &response, 4, spin_ns) == 5);
    request.only_worker = 0;
    CHECK(cfd_handoff_next(&request, &response, 5, spin_ns) == 5);
}

static void *take_one(void *argument) {
    const struct side *side = argument;
    return (void *)(uintptr_t)cfd_handoff_next(&request, &response, side->calls, side->spin_ns);
}

/*
 * The caller of call 6 began it and was preempted; the deadline struck, and the
 * next worker is told that 6 is over. The request still says 5, which was made.
 */
static void begin_after_a_call_that_was_never_published(int64_t spin_ns) {
    struct side side = {.calls = 6, .spin_ns = spin_ns};
    pthread_t worker;
    void *taken;
    request = (struct cfd_request){.sequence = 5};
    response = (struct cfd_response){0};
    CHECK(pthread_create(&worker, NULL, take_one, &side) == 0);
    for (uint64_t published = 6; published <= 7; published++) {
        for (int i = 0; i < 1000; i++) {
            sched_yield();
            CHECK(pthread_tryjoin_np(worker, &taken) != 0);
        }
        cfd_handoff_publish(&request, published);
        cfd_handoff_rouse_worker(&request, &response);
    }
    CHECK(pthread_join(worker, &taken) == 0);
    CHECK((uint64_t)(uintptr_t)taken == 7);

    request = (struct cfd_request){.sequence = 5};
    response = (struct cfd_response){.retire = 1};
    CHECK(cfd_handoff_next(&request, &response, 6, spin_ns) == 6);
}

int main(void) {
    begin_after_a_call_that_was_never_published(50000);
    begin_after_a_call_that_was_never_published(0);
    stay_while_held(CFD_WHOEVER_ANSWERS, 50000);
    stay_while_held(4711, 0);
    for (int i = 0; i < 10; i++) {
        retire(10, 50000);
        retire(10, 0);
    }
    run(SPINNING_CALLS, 50000);
    run(SLEEPING_CALLS, 0);
    return 0;
}
