/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The worker's view of the pool's arenas. It starts with those that exist when it
 * is given its slot; afterwards it pulls: when a request names a generation it has not
 * reached, it asks the supervisor which arenas there are, drops those that are
 * gone and fetches those it lacks, one at a time. Nothing is pushed at it, so
 * nothing can fill its socket.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "worker/worker.h"

struct mapped {
    uint64_t id;
    uint64_t address;
    uint64_t bytes;
};

static struct mapped mapped[CFD_MAX_ARENAS];
static unsigned mapped_count;
static uint32_t generation;

static int say(char message[CFD_MESSAGE_BYTES], const char *format, ...) __attribute__((format(printf, 2, 3)));

static int say(char message[CFD_MESSAGE_BYTES], const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, CFD_MESSAGE_BYTES, format, arguments);
    va_end(arguments);
    return -1;
}

static int map(const struct cfd_arena *arena, int fd, char message[CFD_MESSAGE_BYTES]) {
    int protection = arena->access == CFD_READ_ONLY ? PROT_READ : PROT_READ | PROT_WRITE;
    void *at = mmap((void *)arena->address, arena->bytes, protection, MAP_SHARED | MAP_FIXED, fd, 0);
    if (at == MAP_FAILED) {
        return say(message, "mmap of an arena of %llu bytes: %s", (unsigned long long)arena->bytes, strerror(errno));
    }
    mapped[mapped_count++] = (struct mapped){.id = arena->id, .address = arena->address, .bytes = arena->bytes};
    return 0;
}

static int unmap(unsigned index, char message[CFD_MESSAGE_BYTES]) {
    /* Back to the reservation, so that nothing else moves in. */
    void *at = mmap((void *)mapped[index].address, mapped[index].bytes, PROT_NONE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    if (at == MAP_FAILED) {
        return say(message, "mmap over a closed arena: %s", strerror(errno));
    }
    mapped[index] = mapped[--mapped_count];
    return 0;
}

void cfd_worker_map_assigned(const struct cfd_assignment *assignment, const int *fds, unsigned count) {
    char message[CFD_MESSAGE_BYTES];
    for (unsigned i = 0; i < count; i++) {
        if (i < assignment->arena_count && map(&assignment->arenas[i], fds[i], message) != 0) {
            dprintf(STDERR_FILENO, "cofferdam-worker: %s\n", message);
            _exit(CFD_EXIT_UNCONFINED);
        }
        close(fds[i]);
    }
    /* Where descriptors are scarce the kernel leaves some out: what is missing is asked for when a call needs it. */
    generation = count >= assignment->arena_count ? assignment->generation : 0;
}

static int ask(enum cfd_message_kind kind, uint64_t value, char message[CFD_MESSAGE_BYTES]) {
    return cfd_worker_say(kind, value) == 0 ? 0 : say(message, "write to the supervisor: %s", strerror(errno));
}

/* Receives one answer and at most one descriptor, -1 if none came. */
static ssize_t hear(void *answer, size_t bytes, int *fd, char message[CFD_MESSAGE_BYTES]) {
    unsigned count = 1;
    *fd = -1;
    ssize_t received = cfd_worker_hear(answer, bytes, fd, &count);
    return received > 0 ? received : say(message, "recvmsg from the supervisor: %s", strerror(errno));
}

static bool listed(const struct cfd_arena_list *list, uint64_t id) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->ids[i] == id) {
            return true;
        }
    }
    return false;
}

static bool is_mapped(uint64_t id) {
    for (unsigned i = 0; i < mapped_count; i++) {
        if (mapped[i].id == id) {
            return true;
        }
    }
    return false;
}

static int drop_unlisted(const struct cfd_arena_list *list, char message[CFD_MESSAGE_BYTES]) {
    for (unsigned i = mapped_count; i-- > 0;) {
        if (!listed(list, mapped[i].id) && unmap(i, message) != 0) {
            return -1;
        }
    }
    return 0;
}

static int fetch(uint64_t id, char message[CFD_MESSAGE_BYTES]) {
    struct cfd_arena arena;
    int fd;
    if (ask(CFD_MESSAGE_FETCH, id, message) != 0 || hear(&arena, sizeof arena, &fd, message) < 0) {
        return -1;
    }
    if (arena.kind == CFD_MESSAGE_ARENA_GONE) {
        if (fd >= 0) {
            close(fd);
        }
        return 0; /* closed since it was listed: no call can be using it */
    }
    if (fd <
        0) { /* the kernel leaves it out where there is no number for it: by the limit of the moment, or the worker's own */
        return say(message, "receiving the descriptor of an arena: %s", strerror(EMFILE));
    }
    int result = map(&arena, fd, message);
    close(fd);
    return result;
}

int cfd_worker_reach_generation(uint32_t wanted, char message[CFD_MESSAGE_BYTES]) {
    static struct cfd_arena_list list;
    int fd;
    if (ask(CFD_MESSAGE_LIST, wanted, message) != 0 || hear(&list, sizeof list, &fd, message) < 0) {
        return -1;
    }
    /* What is gone goes first: a new arena may lie where an old one was. */
    if (drop_unlisted(&list, message) != 0) {
        return -1;
    }
    for (uint32_t i = 0; i < list.count; i++) {
        if (!is_mapped(list.ids[i]) && fetch(list.ids[i], message) != 0) {
            return -1;
        }
    }
    generation = list.generation;
    return 0;
}

uint32_t cfd_worker_generation(void) { return generation; }
