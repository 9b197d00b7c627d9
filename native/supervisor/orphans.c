/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a worker started dies with it. The supervisor is a child subreaper, so
 * that descendants of a dead worker become its children, generation after
 * generation: each round kills the children it finds, and their children are
 * found by the next, until none is left.
 *
 * A process is spared only while it is in the session of another worker that
 * lives: one that has left its worker's session goes at the next death in the
 * pool.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

/* Calls visit for every child of this process. */
static void for_each_child(void (*visit)(pid_t child, void *context), void *context) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
    FILE *children = fopen(path, "re");
    if (children == NULL) {
        return;
    }
    int child;
    while (fscanf(children, "%d", &child) == 1) {
        visit(child, context);
    }
    fclose(children);
}

static struct slot *slot_of_worker(pid_t pid) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        if (supervisor.slots[i].pid == pid) {
            return &supervisor.slots[i];
        }
    }
    return NULL;
}

static bool is_being_swept(pid_t pid) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        for (unsigned j = 0; j < supervisor.slots[i].orphan_count; j++) {
            if (supervisor.slots[i].orphans[j].pid == pid) {
                return true;
            }
        }
    }
    return false;
}

static bool kill_and_watch(struct slot *slot, pid_t pid) {
    struct orphan *grown = realloc(slot->orphans, (slot->orphan_count + 1) * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    slot->orphans = grown;
    kill(pid, SIGKILL); /* our own unreaped child: the number cannot have been given away */
    int pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (pid_fd < 0 || !watch_fd(pid_fd, WATCH_ORPHAN, slot_index(slot))) {
        /* No descriptor to watch it by: wait for it here. It is dying; only an uninterruptible sleep holds it. */
        if (pid_fd >= 0) {
            close(pid_fd);
        }
        while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) {
        }
        slot->swept++;
        return true;
    }
    slot->orphans[slot->orphan_count++] = (struct orphan){.pid = pid, .pid_fd = pid_fd};
    return true;
}

struct sweep {
    struct slot *slot;
    bool found;
};

static void kill_if_left_behind(pid_t child, void *context) {
    struct sweep *sweep = context;
    if (slot_of_worker(child) != NULL || is_being_swept(child)) {
        return;
    }
    const struct slot *owner = slot_of_worker(getsid(child));
    if (owner != NULL && owner != sweep->slot && owner->state == SLOT_SERVING) {
        return;
    }
    sweep->found = kill_and_watch(sweep->slot, child) || sweep->found;
}

static void collect_ended_orphans(struct slot *slot) {
    for (unsigned i = slot->orphan_count; i-- > 0;) {
        siginfo_t ended = {0};
        if (waitid(P_PIDFD, (id_t)slot->orphans[i].pid_fd, &ended, WEXITED | WNOHANG) == 0 && ended.si_pid == 0) {
            continue;
        }
        unwatch_and_close(&slot->orphans[i].pid_fd);
        slot->orphans[i] = slot->orphans[--slot->orphan_count];
        slot->swept++;
    }
}

bool sweep_orphans(struct slot *slot) {
    collect_ended_orphans(slot);
    struct sweep sweep = {.slot = slot};
    do {
        sweep.found = false;
        for_each_child(kill_if_left_behind, &sweep);
        collect_ended_orphans(slot);
    } while (sweep.found && slot->orphan_count == 0); /* those that went at once may have left children */
    return slot->orphan_count == 0;
}

static void collect_if_stray(pid_t child, void *context) {
    (void)context;
    if (slot_of_worker(child) == NULL && !is_being_swept(child)) {
        waitpid(child, NULL, WNOHANG);
    }
}

void collect_stray_children(void) { for_each_child(collect_if_stray, NULL); }

static void kill_child(pid_t child, void *context) {
    (void)context;
    kill(child, SIGKILL);
}

void kill_all_children(void) { for_each_child(kill_child, NULL); }
