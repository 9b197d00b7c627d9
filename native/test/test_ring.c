/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: every entry of a ring is answered once, in order, with its own
 * result, round after round, whether the two sides spin or sleep; both ends run
 * as threads. And what the supervisor makes of a ring: whose deadline counts.
 */
#include <pthread.h>
#include <stdint.h>
#include <string.h>

#include "cofferdam/catalog.h"
#include "protocol/deadline.h"
#include "protocol/race.h"
#include "protocol/ring.h"
#include "test/check.h"

#ifdef __SANITIZE_THREAD__ /* which sees a race by its order, not by its luck; and each call costs a turn on busy CPUs */
#define SPINNING_CALLS 20000
#define SLEEPING_CALLS 5000
#else
#define SPINNING_CALLS 200000
#define SLEEPING_CALLS 20000
#endif
#define DEPTH 8
#define STRIDE 64

/* The files, as the supervisor has them. */
static _Alignas(4096) char request_file[CFD_REQUEST_BYTES + CFD_SUBMISSIONS_BYTES];
static _Alignas(4096) char response_file[CFD_RESPONSE_BYTES + CFD_COMPLETIONS_BYTES];
static struct cfd_request *const request = (struct cfd_request *)request_file;
static struct cfd_response *const response = (struct cfd_response *)response_file;
static struct cfd_slot slot;

static struct cfd_ring prepare(uint64_t first) {
    return cfd_ring_prepare(cfd_ring_behind_request(request), cfd_ring_behind_response(response), DEPTH, STRIDE, first);
}

static void send(const struct cfd_ring *ring, uint64_t number, uint32_t function, int64_t deadline) {
    struct cfd_entry *entry = cfd_ring_entry(ring, number);
    __atomic_store_n(&entry->deadline_ns, (uint64_t)deadline, __ATOMIC_RELAXED);
    entry->function = function;
    entry->arguments[0] = number ^ 0x5555;
    cfd_ring_publish(ring, number);
}

struct side {
    struct cfd_ring ring;
    uint64_t first;
    int64_t spin_ns;
};

static void *serve(void *argument) {
    const struct side *side = argument;
    for (uint64_t number = side->first;; number++) {
        const struct cfd_entry *entry = cfd_ring_next(&side->ring, number, side->spin_ns);
        CHECK(entry->sequence == number);
        if (entry->function == CFD_NO_FUNCTION) {
            return NULL;
        }
        cfd_ring_answer(&side->ring, number)->result = entry->arguments[0] * 3 + 1;
        cfd_ring_complete(&side->ring, number);
    }
}

static void receive(const struct side *side, uint64_t number) {
    while (!cfd_ring_is_answered(&side->ring, number)) {
        if (side->spin_ns == 0) {
            cfd_ring_park_caller(&side->ring, number, 1000000000);
        }
    }
    CHECK(cfd_ring_answer(&side->ring, number)->result == (number ^ 0x5555) * 3 + 1);
}

static void run(uint64_t first, uint64_t calls, int64_t spin_ns) {
    struct side side = {.ring = prepare(first), .first = first, .spin_ns = spin_ns};
    pthread_t worker;
    uint64_t received = first;
    CHECK(pthread_create(&worker, NULL, serve, &side) == 0);
    for (uint64_t number = first; number < first + calls; number++) {
        if (number - received == DEPTH) {
            receive(&side, received++);
        }
        send(&side.ring, number, 0, CFD_NEVER);
    }
    while (received < first + calls) {
        receive(&side, received++);
    }
    send(&side.ring, first + calls, CFD_NO_FUNCTION, CFD_NEVER);
    CHECK(pthread_join(worker, NULL) == 0);
    CHECK(side.ring.completions->done == first + calls - 1);
}

/* ---- the supervisor's look */

static int64_t earliest;

static enum cfd_due look_at(int64_t now) {
    earliest = CFD_NEVER;
    return cfd_deadline_look(&slot, request, response, now, &earliest);
}

static struct cfd_ring begin(uint64_t sequence, uint64_t first) {
    memset(request_file, 0, sizeof request_file);
    memset(response_file, 0, sizeof response_file);
    struct cfd_ring ring = prepare(first);
    request->deadline_ns = CFD_BY_ENTRY;
    cfd_race_begin(&slot, sequence);
    return ring;
}

static void the_oldest_entry_without_an_answer_has_the_deadline(void) {
    struct cfd_ring ring = begin(1, 10);
    send(&ring, 10, 0, 100);
    send(&ring, 11, 0, 200);
    CHECK(look_at(50) == CFD_NOTHING_DUE);
    CHECK(earliest == 100);
    cfd_ring_complete(&ring, 10);
    CHECK(look_at(150) == CFD_NOTHING_DUE);
    CHECK(earliest == 200);
    CHECK(look_at(200) == CFD_NEWLY_KILLING);
    CHECK(look_at(201) == CFD_ALREADY_KILLING);
}

static void a_ring_without_open_entries_is_not_killed_however_late(void) {
    struct cfd_ring ring = begin(2, 1);
    CHECK(look_at(1000) == CFD_NOTHING_DUE);
    send(&ring, 1, 0, 100);
    cfd_ring_complete(&ring, 1);
    CHECK(look_at(1000) == CFD_NOTHING_DUE);
    CHECK(earliest == CFD_NEVER);
    CHECK(cfd_race_read(&slot) == cfd_race(2, CFD_RUNNING));
}

static void an_answered_entry_keeps_the_timer_armed(void) {
    struct cfd_ring ring = begin(3, 1);
    send(&ring, 1, 0, 100);
    cfd_ring_complete(&ring, 1);
    CHECK(look_at(50) == CFD_NOTHING_DUE);
    CHECK(earliest == 100);
}

static void a_worker_that_claims_what_it_likes_stays_inside_the_ring(void) {
    struct cfd_ring ring = begin(4, 1);
    send(&ring, 1, 0, 100);
    const uint64_t claims[] = {UINT64_MAX, UINT64_MAX - 1, 1u << 31, DEPTH, 12345678901234567};
    for (size_t i = 0; i < sizeof claims / sizeof *claims; i++) {
        ring.completions->done = claims[i];
        enum cfd_due due = look_at(1000);
        CHECK(due == CFD_NOTHING_DUE || due == CFD_NEWLY_KILLING);
        cfd_race_begin(&slot, 4);
    }
    ring.completions->done = 0;
    ring.submissions->mask = UINT32_MAX;
    ring.submissions->stride = UINT32_MAX;
    look_at(1000);
}

int main(void) {
    run(1, SPINNING_CALLS, 1000000000);
    run(SPINNING_CALLS + 7, SPINNING_CALLS, 1000000000);
    run(1, SLEEPING_CALLS, 0);
    the_oldest_entry_without_an_answer_has_the_deadline();
    a_ring_without_open_entries_is_not_killed_however_late();
    an_answered_entry_keeps_the_timer_armed();
    a_worker_that_claims_what_it_likes_stays_inside_the_ring();
    return 0;
}
