/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The pool's control group (cgroup v2): made by the JVM inside a directory that
 * the user has delegated, entered by each worker before it does anything else.
 * The supervisor and the JVM stay outside.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

static int events_fd = -1; /* its memory.events; -1 without the memory controller */
static int peak_fd = -1;   /* its memory.peak, from Linux 5.19 on */

/* Processes of the group that the kernel has killed for want of memory; and those of them that nobody was told of. */
static uint64_t kills_seen;
static uint64_t untold_kills;

static int open_in_group(const char *file, int flags) {
    char path[CFD_PATH_BYTES + 32];
    snprintf(path, sizeof path, "%s/%s", supervisor.cgroup.path, file);
    return TEMP_FAILURE_RETRY(open(path, flags | O_CLOEXEC));
}

/* The whole text of one of the kernel's files, as it is now; "" if it cannot be read. */
static void read_again(int fd, char *text, size_t bytes) {
    ssize_t got;
    do {
        got = fd >= 0 ? pread(fd, text, bytes - 1, 0) : 0;
    } while (got < 0 && errno == EINTR);
    text[got > 0 ? got : 0] = '\0';
}

/* Lines of "name count". 0 if there is none of that name. */
static uint64_t count_of(const char *text, const char *name) {
    size_t length = strlen(name);
    for (const char *line = text; line != NULL; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (strncmp(line, name, length) == 0 && line[length] == ' ') {
            return strtoull(line + length, NULL, 10);
        }
    }
    return 0;
}

static _Noreturn void refuse(const char *what, int error) {
    char why[CFD_FAILURE_BYTES];
    snprintf(why, sizeof why, "control group %.200s: %s (%s)", supervisor.cgroup.path, what, strerror(error));
    fail_setup(error, why);
}

/*
 * Who may write to cgroup.procs may still be refused: of both groups' common
 * ancestor a process needs that permission, too. So it is tried.
 */
static void rehearse(void) {
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        _exit(write(supervisor.cgroup_procs_fd, "0", 1) == 1 ? 0 : errno);
    }
    pid_t ended;
    do {
        ended = child < 0 ? -1 : waitpid(child, &status, 0);
    } while (ended < 0 && child > 0 && errno == EINTR);
    if (ended < 0) {
        refuse("trying to fork into it", errno);
    }
    int error = WIFEXITED(status) ? WEXITSTATUS(status) : EINTR;
    if (error == EOPNOTSUPP) {
        refuse(
            "no process may be in it, since the group that it is in is threaded; name one whose cgroup.type is domain",
            error);
    }
    if (error != 0) {
        refuse(
            "a process may not go there from the JVM's group; one that is not root's needs to write to cgroup.procs of "
            "a group that both are in, so start the JVM in a group beneath the delegated one",
            error);
    }
}

void set_up_cgroup(void) {
    int none[2];
    supervisor.cgroup_procs_fd = -1;
    expect_message(&supervisor.cgroup, sizeof supervisor.cgroup, CFD_MESSAGE_CGROUP, none);
    supervisor.cgroup.path[CFD_PATH_BYTES - 1] = '\0';
    if (supervisor.cgroup.path[0] == '\0') {
        return;
    }
    supervisor.cgroup_procs_fd = open_in_group("cgroup.procs", O_WRONLY);
    if (supervisor.cgroup_procs_fd < 0) {
        refuse("opening its cgroup.procs", errno);
    }
    events_fd = open_in_group("memory.events", O_RDONLY);
    peak_fd = open_in_group("memory.peak", O_RDONLY);
    char events[512] = "";
    read_again(events_fd, events, sizeof events);
    kills_seen = count_of(events, "oom_kill"); /* of workers of the supervisor before */
    rehearse();
}

/* The kernel counts first and sends SIGKILL then, so the count is there when the victim is reaped. */
void note_out_of_memory(struct worker *worker) {
    char events[512] = "", peak[32];
    read_again(events_fd, events, sizeof events);
    uint64_t kills = count_of(events, "oom_kill");
    untold_kills += kills - kills_seen;
    kills_seen = kills;
    if (untold_kills == 0) {
        return;
    }
    untold_kills--;
    if (worker->killed_ns != 0) {
        return; /* it was to die in any case */
    }
    /* Without an "oom" of its own the group was within its limit, and one above it, or the machine, had no more. */
    worker->cause = CFD_CAUSE_CGROUP_MEMORY;
    worker->limit = count_of(events, "oom") > 0 ? supervisor.cgroup.memory_bytes : 0;
    read_again(peak_fd, peak, sizeof peak);
    worker->seen = strtoull(peak, NULL, 10);
    if (worker->seen < worker->limit) {
        worker->seen = worker->limit; /* a kernel without memory.peak: it was reached */
    }
}

void remove_cgroup(void) {
    if (supervisor.cgroup.path[0] != '\0') {
        rmdir(supervisor.cgroup.path); /* what is left, the JVM removes; and if it cannot, whoever has delegated it */
    }
}
