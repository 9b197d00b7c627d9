/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A call that still runs shortly before its deadline will most likely be killed
 * there. Its worker's replacement is made ready in that time, while the process
 * that hangs uses but its own CPU, and not after the kill, when it would compete
 * with the dying process for CPUs and for the kernel's locks.
 *
 * Where a call returns in time after all, there is one worker too many, and the
 * slot is not trusted for a while, longer each time: calls that use up their
 * time and are not late must not cost a process each.
 */
#include "protocol/clock.h"
#include "protocol/deadline.h"
#include "protocol/pause.h"
#include "supervisor/supervisor.h"

/* A few times what a worker takes that has nothing to load ahead; others take what they took of late, besides. */
#define LEAD_NS 1000000

/* Nobody sits ready for longer than that, however long the last ones took. */
#define LONGEST_PREPARATION_NS 20000000

/* What a sleeper takes to wake: where there are CPUs to spin on, the last moments before a foreseen deadline are spent awake. */
#define AWAKE_NS 80000

static int64_t lead_ns(void) { return LEAD_NS + supervisor.preparation_ns; }

void took_to_prepare(int64_t ns) {
    int64_t bounded = ns < LONGEST_PREPARATION_NS ? ns : LONGEST_PREPARATION_NS;
    supervisor.preparation_ns += (bounded - supervisor.preparation_ns) / 4;
}

#define FIRST_DISTRUST_NS 100000000
#define LONGEST_DISTRUST_NS 30000000000

static void was_wrong(struct slot *slot, int64_t now) {
    slot->is_foreseen = false;
    slot->distrust_ns = slot->distrust_ns == 0 ? FIRST_DISTRUST_NS : slot->distrust_ns * 2;
    if (slot->distrust_ns > LONGEST_DISTRUST_NS) {
        slot->distrust_ns = LONGEST_DISTRUST_NS;
    }
    slot->distrusted_until_ns = now + slot->distrust_ns;
    supervisor.surplus++;
}

int64_t foresee(struct slot *slot, int64_t now) {
    int64_t deadline = cfd_deadline_under_way(slot->shared, slot->request, slot->response);
    bool is_same = deadline != CFD_NEVER && deadline == slot->watched_deadline_ns;
    if (slot->is_foreseen && !is_same) {
        was_wrong(slot, now);
    }
    if (!is_same) { /* a call of less time than that, or seen so late, is none to wait for */
        bool is_far = deadline != CFD_NEVER && deadline - now > lead_ns() && now >= slot->distrusted_until_ns;
        slot->watched_deadline_ns = is_far ? deadline : CFD_NEVER;
        return is_far ? deadline - lead_ns() : CFD_NEVER;
    }
    if (now < deadline - lead_ns()) {
        return deadline - lead_ns();
    }
    slot->is_foreseen = true;
    int64_t awake = deadline - AWAKE_NS;
    return supervisor.spin_ns > 0 && now < awake ? awake : CFD_NEVER;
}

/* The one whose deadline is the next of all; NULL if that is nobody's to be killed, such as one that is answered. */
static const struct slot *next_foreseen(void) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        const struct slot *slot = &supervisor.slots[i];
        if (slot->is_foreseen && slot->watched_deadline_ns == supervisor.next_deadline_ns) {
            return slot;
        }
    }
    return NULL;
}

bool await_what_is_foreseen(void) {
    const struct slot *slot = supervisor.spin_ns > 0 ? next_foreseen() : NULL;
    if (slot == NULL || supervisor.next_deadline_ns - cfd_now_ns() > AWAKE_NS) {
        return false;
    }
    int64_t deadline = supervisor.next_deadline_ns;
    while (cfd_now_ns() < deadline && cfd_deadline_under_way(slot->shared, slot->request, slot->response) == deadline) {
        cfd_pause();
    }
    return true;
}

void came_as_foreseen(struct slot *slot) {
    if (slot->is_foreseen) {
        slot->is_foreseen = false;
        slot->distrust_ns = 0;
    }
    slot->watched_deadline_ns = CFD_NEVER;
}
