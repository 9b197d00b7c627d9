/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: what the supervisor makes of a slot it looks at: which calls it
 * kills, which it leaves alone, and when it looks again.
 */
#include <stdint.h>

#include "protocol/deadline.h"
#include "protocol/race.h"
#include "test/check.h"

static struct cfd_slot slot;
static struct cfd_request request;
static struct cfd_response response;
static int64_t earliest;

static enum cfd_due look_at(int64_t now) {
    earliest = CFD_NEVER;
    return cfd_deadline_look(&slot, &request, &response, now, &earliest);
}

static void begin(uint64_t sequence, int64_t deadline) {
    request.deadline_ns = (uint64_t)deadline;
    cfd_race_begin(&slot, sequence);
}

static void a_call_is_killed_at_its_deadline_and_not_before(void) {
    begin(1, 100);
    CHECK(look_at(99) == CFD_NOTHING_DUE);
    CHECK(earliest == 100);
    CHECK(look_at(100) == CFD_NEWLY_KILLING);
    CHECK(cfd_race_read(&slot) == cfd_race(1, CFD_KILLING));
    CHECK(look_at(101) == CFD_ALREADY_KILLING);
}

static void an_answered_call_is_not_killed_however_late(void) {
    begin(2, 100);
    response.sequence = 2;
    CHECK(look_at(1000) == CFD_NOTHING_DUE);
    CHECK(cfd_race_read(&slot) == cfd_race(2, CFD_RUNNING));
    CHECK(earliest == CFD_NEVER);
}

static void an_answer_to_another_call_saves_nobody(void) {
    response.sequence = 2;
    begin(3, 100);
    CHECK(look_at(100) == CFD_NEWLY_KILLING);
}

static void a_cancelled_call_is_seen_before_its_deadline(void) {
    begin(4, 100);
    CHECK(cfd_race_win(&slot, 4, CFD_RUNNING, CFD_KILLING));
    CHECK(look_at(1) == CFD_ALREADY_KILLING);
}

static void a_finished_call_keeps_the_timer_armed(void) {
    begin(5, 100);
    CHECK(cfd_race_win(&slot, 5, CFD_RUNNING, CFD_DONE));
    CHECK(look_at(50) == CFD_NOTHING_DUE);
    CHECK(earliest == 100);
    CHECK(look_at(100) == CFD_NOTHING_DUE);
    CHECK(earliest == CFD_NEVER);
}

static void only_an_earlier_deadline_pokes(void) {
    struct cfd_pool pool = {0};
    cfd_deadline_arm(&pool, 100);
    CHECK(cfd_deadline_must_poke(&pool, 99));
    CHECK(!cfd_deadline_must_poke(&pool, 100));
    cfd_deadline_arm(&pool, CFD_NEVER);
    CHECK(cfd_deadline_must_poke(&pool, 100));
    CHECK(!cfd_deadline_must_poke(&pool, CFD_NEVER));
}

int main(void) {
    a_call_is_killed_at_its_deadline_and_not_before();
    an_answered_call_is_not_killed_however_late();
    an_answer_to_another_call_saves_nobody();
    a_cancelled_call_is_seen_before_its_deadline();
    a_finished_call_keeps_the_timer_armed();
    only_an_earlier_deadline_pokes();
    return 0;
}
