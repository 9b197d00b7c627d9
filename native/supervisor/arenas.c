/* SPDX-License-Identifier: Apache-2.0 */
/* The pool's arenas, and the answers to workers that ask for them. */
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

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

static void answer_list(int socket_fd) {
    static struct cfd_arena_list list;
    list = (struct cfd_arena_list){.kind = CFD_MESSAGE_ARENAS, .count = supervisor.arena_count};
    list.generation = supervisor.generation;
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        list.ids[i] = supervisor.arenas[i].about.id;
    }
    send_message(socket_fd, &list, offsetof(struct cfd_arena_list, ids) + list.count * sizeof list.ids[0], -1);
}

/*
 * A successor's workers may serve a call before the JVM has told it of all the
 * arenas there are: they wait until it has. Generations wrap around.
 */
void answer_those_asking(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->is_asking && (int32_t)(supervisor.generation - worker->asked_generation) >= 0) {
            worker->is_asking = false;
            answer_list(worker->answer_fd);
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
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        if (supervisor.arenas[i].about.id == id) {
            send_message(worker->answer_fd, &supervisor.arenas[i].about, sizeof supervisor.arenas[i].about,
                         supervisor.arenas[i].fd);
            return;
        }
    }
    const struct cfd_arena gone = {.kind = CFD_MESSAGE_ARENA_GONE, .id = id};
    send_message(worker->answer_fd, &gone, sizeof gone, -1);
}
