/* SPDX-License-Identifier: Apache-2.0 */
/* Giving a ready worker a slot, and telling one that has none any more to end. */
#include <stddef.h>
#include <string.h>

#include "protocol/clock.h"
#include "protocol/race.h"
#include "supervisor/supervisor.h"

/* The JVM needs the pidfd only when this process is stuck: whoever has just been waited for goes first. */
#define TELL_LATER_NS 1000000

/* The pause before a message that found the JVM's socket full is tried again. */
#define TELL_AGAIN_NS 10000000

/*
 * The last call that the new worker must not take for a new one. A call that is
 * RUNNING is the new worker's to make, unless the old one had answered it: the
 * JVM may publish to a slot that has no worker yet. An answer to a call that was
 * not there yet is none, and must not be there when the call is; nor the death of
 * one that has not died.
 */
static uint64_t last_sequence(const struct slot *slot) {
    uint64_t race = cfd_race_read(slot->shared);
    uint64_t sequence = cfd_race_sequence(race);
    bool running = cfd_race_state(race) == CFD_RUNNING;
    uint64_t seen = __atomic_load_n(&slot->response->sequence, __ATOMIC_ACQUIRE);
    bool answered = seen == sequence;
    bool mourned = !running && seen == (sequence ^ CFD_SEQUENCE_DEAD);
    if (!answered && !mourned) {
        __atomic_store_n(&slot->response->sequence, CFD_SEQUENCE_DEAD, __ATOMIC_RELEASE);
    }
    return running && !answered ? sequence - 1 : sequence;
}

void tell_jvm(struct slot *slot) {
    if (!slot->untold) {
        return;
    }
    const struct worker *worker = slot->worker;
    const struct cfd_arrival arrival = {.kind = CFD_MESSAGE_WORKER,
                                        .slot = slot_index(slot),
                                        .pid = worker->pid,
                                        .predecessor = slot->last_pid,
                                        .incarnation = slot->shared->incarnation,
                                        .forked_ns = (uint64_t)worker->born_ns,
                                        .ready_ns = (uint64_t)worker->ready_ns,
                                        .assigned_ns = (uint64_t)slot->assigned_ns,
                                        .vacant_ns = (uint64_t)slot->vacant_ns};
    slot->untold = !send_message(supervisor.link_fd, &arrival, sizeof arrival, worker->pid_fd);
    slot->tell_ns = cfd_now_ns() + TELL_AGAIN_NS;
}

/* A worker begins with all arenas there are, or, when these are too many for a message, asks when a call needs them. */
static unsigned list_arenas(struct cfd_assignment *assignment, int *fds) {
    if (supervisor.arena_count > CFD_MAX_ASSIGNED_ARENAS) {
        assignment->arena_count = 0;
        assignment->generation = supervisor.generation - INT32_MAX; /* behind any that a call can name */
        return 0;
    }
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        assignment->arenas[i] = supervisor.arenas[i].about;
        fds[i] = supervisor.arenas[i].fd;
    }
    assignment->generation = supervisor.generation;
    assignment->arena_count = supervisor.arena_count;
    return supervisor.arena_count;
}

static bool tell_worker(const struct slot *slot, struct worker *worker) {
    static struct cfd_assignment assignment;
    int fds[MOST_DESCRIPTORS] = {slot->request_fd, slot->response_fd};
    assignment.kind = CFD_MESSAGE_ASSIGN;
    assignment.slot = slot_index(slot);
    assignment.last_sequence = worker->last_before = last_sequence(slot);
    memcpy(assignment.cpus, slot->cpus, sizeof assignment.cpus);
    assignment.policy = slot->policy;
    unsigned arenas = list_arenas(&assignment, fds + 2);
    size_t bytes = offsetof(struct cfd_assignment, arenas) + arenas * sizeof assignment.arenas[0];
    return send_descriptors(worker->answer_fd, &assignment, bytes, fds, 2 + arenas);
}

bool assign(struct slot *slot, struct worker *worker) {
    slot->response->retire = 0;
    if (!tell_worker(slot, worker)) {
        return false;
    }
    worker->state = WORKER_SERVING;
    worker->has_served = true;
    start_succeeded();
    worker->slot = slot;
    crashed_begin(worker->crashed, worker->pid, slot->response);
    slot->assigned_ns = cfd_now_ns();
    begin_term(worker, slot->assigned_ns);
    slot->state = SLOT_SERVED;
    slot->worker = worker;
    __atomic_store_n(&slot->shared->pid, worker->pid, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->shared->incarnation, slot->shared->incarnation + 1, __ATOMIC_RELEASE);
    slot->untold = true;
    slot->tell_ns = cfd_now_ns() + TELL_LATER_NS;
    if (slot->predecessor != NULL) {
        dismiss(slot->predecessor);
        slot->predecessor = NULL;
    }
    return true;
}

void dismiss(struct worker *worker) {
    const struct cfd_notice go = {.kind = CFD_MESSAGE_DISMISS};
    /* Unsent is as good as sent: it has ended, or will be killed when its time is over. */
    send_message(worker->answer_fd, &go, sizeof go, -1);
    worker->state = WORKER_LEAVING;
    worker->until_ns = cfd_now_ns() + (int64_t)supervisor.lifecycle.farewell_ns;
}
