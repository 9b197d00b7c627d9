/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a worker started dies with it. The supervisor is a child subreaper, so
 * that descendants of a dead worker become its children, generation after
 * generation: each round kills the children it finds, and their children are
 * found by the next, until none is left.
 *
 * A process is spared only while it is in the session of another worker that
 * lives: one that has left its worker's session goes at the next death in the
 * pool. A template's newest worker is a child as well, which nobody here knows
 * until the template has said its number. It stays in the template's session
 * until then, or, if it has libraries to load, is in its own already: then
 * whoever is in its own has to wait for that word.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

/*
 * Calls visit for every child of this process. The list may change meanwhile:
 * whoever has to see all of them looks until there is nothing new. False if the
 * list cannot be read.
 */
static bool for_each_child(void (*visit)(pid_t child, void *context), void *context) {
    char text[4096];
    pid_t child = 0;
    if (lseek(supervisor.children_fd, 0, SEEK_SET) != 0) {
        return false;
    }
    for (;;) {
        ssize_t got = read(supervisor.children_fd, text, sizeof text);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return got == 0;
        }
        for (ssize_t i = 0; i < got; i++) { /* numbers, with a space behind each */
            if (text[i] >= '0' && text[i] <= '9') {
                child = child * 10 + (text[i] - '0');
            } else if (child != 0) {
                visit(child, context);
                child = 0;
            }
        }
    }
}

bool is_being_swept(pid_t pid) {
    for (unsigned i = 0; i < supervisor.orphan_count; i++) {
        if (supervisor.orphans[i].pid == pid) {
            return true;
        }
    }
    return false;
}

static void kill_and_watch(pid_t pid) {
    struct orphan *grown = realloc(supervisor.orphans, (supervisor.orphan_count + 1) * sizeof *grown);
    if (grown == NULL) {
        fail("memory for a list of orphans");
    }
    supervisor.orphans = grown;
    kill(pid, SIGKILL); /* our own unreaped child: the number cannot have been given away */
    int pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (pid_fd < 0 || !watch_fd(pid_fd, WATCH_ORPHAN, 0)) {
        fail("watching an orphan");
    }
    supervisor.orphans[supervisor.orphan_count++] = (struct orphan){.pid = pid, .pid_fd = pid_fd};
}

struct sweep {
    struct worker *worker;
    bool found;
    bool is_unsure;
};

static void kill_if_left_behind(pid_t child, void *context) {
    struct sweep *sweep = context;
    if (worker_of_pid(child) != NULL || is_being_swept(child)) {
        return;
    }
    pid_t session = getsid(child);
    const struct worker *owner = worker_of_pid(session);
    if (owner != NULL && owner != sweep->worker && worker_lives(owner)) {
        return;
    }
    if (may_be_on_order(child, session)) {
        sweep->is_unsure = true;
        return;
    }
    kill_and_watch(child);
    sweep->worker->swept++;
    sweep->found = true;
}

static void collect_ended_orphans(void) {
    for (unsigned i = supervisor.orphan_count; i-- > 0;) {
        siginfo_t ended = {0};
        if (waitid(P_PIDFD, (id_t)supervisor.orphans[i].pid_fd, &ended, WEXITED | WNOHANG) == 0 && ended.si_pid == 0) {
            continue;
        }
        unwatch_and_close(&supervisor.orphans[i].pid_fd);
        supervisor.orphans[i] = supervisor.orphans[--supervisor.orphan_count];
    }
}

bool sweep_orphans(struct worker *worker) {
    collect_ended_orphans();
    struct sweep sweep = {.worker = worker};
    do {
        sweep.found = sweep.is_unsure = false;
        if (!for_each_child(kill_if_left_behind, &sweep)) {
            fail("reading the list of children");
        }
        collect_ended_orphans();
    } while (sweep.found && supervisor.orphan_count == 0); /* those that went at once may have left children */
    return supervisor.orphan_count == 0 && !sweep.is_unsure;
}

static void collect_if_stray(pid_t child, void *context) {
    (void)context;
    if (worker_of_pid(child) == NULL && !is_being_swept(child)) {
        waitpid(child, NULL, WNOHANG);
    }
}

void collect_stray_children(void) {
    if (!orders_are_out()) { /* one of them might be a worker that the template has not told of yet */
        for_each_child(collect_if_stray, NULL);
    }
}

static void kill_child(pid_t child, void *context) {
    (void)context;
    kill(child, SIGKILL);
}

bool kill_all_children(void) { return for_each_child(kill_child, NULL); }
