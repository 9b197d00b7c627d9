/* SPDX-License-Identifier: Apache-2.0 */
/* The pool's arenas, and the answers to workers that ask for them. */
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "supervisor/supervisor.h"

void arena_opened(const struct cfd_arena *about, int fd) {
    if (supervisor.arena_count == CFD_MAX_ARENAS) { /* the JVM keeps count; this would be its defect */
        close(fd);
        return;
    }
    supervisor.arenas[supervisor.arena_count++] = (struct cfd_pool_arena){.about = *about, .fd = fd};
    supervisor.generation = about->generation;
}

void arena_gone(uint64_t id, uint32_t generation) {
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        if (supervisor.arenas[i].about.id == id) {
            close(supervisor.arenas[i].fd);
            supervisor.arenas[i] = supervisor.arenas[--supervisor.arena_count];
            break;
        }
    }
    supervisor.generation = generation;
}

/* The pause before an answer that could not be sent is tried again. */
#define ANSWER_AGAIN_NS 10000000

/*
 * False if it has to be sent again, for which the time is set: memory is short,
 * or the socket full. Not where the worker is gone.
 */
static bool answer(struct worker *worker, const void *message, size_t bytes, int fd) {
    bool is_over = send_message(worker->answer_fd, message, bytes, fd) || errno == EPIPE || errno == ECONNRESET;
    worker->answer_ns = is_over ? CFD_NEVER : cfd_now_ns() + ANSWER_AGAIN_NS;
    return is_over;
}

static bool answer_list(struct worker *worker) {
    static struct cfd_arena_list list;
    list = (struct cfd_arena_list){.kind = CFD_MESSAGE_ARENAS, .count = supervisor.arena_count};
    list.generation = supervisor.generation;
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        list.ids[i] = supervisor.arenas[i].about.id;
    }
    return answer(worker, &list, offsetof(struct cfd_arena_list, ids) + list.count * sizeof list.ids[0], -1);
}

/*
 * A successor's workers may serve a call before the JVM has told it of all the
 * arenas there are: they wait until it has. Generations wrap around.
 */
void answer_those_asking(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->is_asking && (int32_t)(supervisor.generation - worker->asked_generation) >= 0) {
            worker->is_asking = !answer_list(worker);
        }
    }
}

void asked_for_list(struct worker *worker, uint32_t generation) {
    worker->is_asking = true;
    worker->asked_generation = generation;
    hear_jvm(); /* the JVM announced the arena before it published the call that made the worker ask */
    answer_those_asking();
}

void asked_for_arena(struct worker *worker, uint64_t id) {
    worker->fetched_id = id;
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        if (supervisor.arenas[i].about.id == id) {
            worker->is_fetching = !answer(worker, &supervisor.arenas[i].about, sizeof supervisor.arenas[i].about,
                                          supervisor.arenas[i].fd);
            return;
        }
    }
    const struct cfd_arena gone = {.kind = CFD_MESSAGE_ARENA_GONE, .id = id};
    worker->is_fetching = !answer(worker, &gone, sizeof gone, -1);
}

int64_t answer_again(struct worker *worker, int64_t now) {
    if (now < worker->answer_ns) {
        return worker->answer_ns;
    }
    worker->answer_ns = CFD_NEVER;
    if (worker->is_fetching) {
        asked_for_arena(worker, worker->fetched_id);
    } else if (worker->is_asking) {
        answer_those_asking();
    }
    return worker->answer_ns;
}
