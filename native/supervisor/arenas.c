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

static void answer_fetch(int socket_fd, uint64_t id) {
    for (unsigned i = 0; i < supervisor.arena_count; i++) {
        if (supervisor.arenas[i].about.id == id) {
            send_message(socket_fd, &supervisor.arenas[i].about, sizeof supervisor.arenas[i].about,
                         supervisor.arenas[i].fd);
            return;
        }
    }
    const struct cfd_arena gone = {.kind = CFD_MESSAGE_ARENA_GONE, .id = id};
    send_message(socket_fd, &gone, sizeof gone, -1);
}

/*
 * A successor's workers may serve a call before the JVM has told it of all the
 * arenas there are: they wait until it has. Generations wrap around.
 */
void answer_those_asking(void) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        struct slot *slot = &supervisor.slots[i];
        if (slot->is_asking && (int32_t)(supervisor.generation - slot->asked_generation) >= 0) {
            slot->is_asking = false;
            answer_list(slot->answer_fd);
        }
    }
}

void answer_worker(struct slot *slot) {
    struct cfd_notice question;
    ssize_t got = read(slot->question_fd, &question, sizeof question);
    if (got == 0 || (got > 0 && got != (ssize_t)sizeof question)) {
        /* Closed, or scribbled upon: from now on it asks in vain, which its call's deadline will find. */
        unwatch_and_close(&slot->question_fd);
    }
    if (got != (ssize_t)sizeof question) {
        return;
    }
    /* An answer that cannot be sent is a full socket: the worker does not read, and its deadline will find it. */
    if (question.kind == CFD_MESSAGE_LIST) {
        slot->is_asking = true;
        slot->asked_generation = (uint32_t)question.value;
        hear_jvm(); /* the JVM announced the arena before it published the call that made the worker ask */
        answer_those_asking();
    } else if (question.kind == CFD_MESSAGE_FETCH) {
        answer_fetch(slot->answer_fd, question.value);
    }
}
