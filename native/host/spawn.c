/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Starting a supervisor from the JVM. posix_spawn rather than fork: the JVM has
 * many threads and much memory, and nothing may run between the two steps.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cofferdam/host.h"

/* Descriptors of the supervisor at its first instruction. */
#define LINK_FD 3
#define PROGRAM_FD 4

/* posix_spawn functions return their error; the first one is kept. */
static int prepare_descriptors(posix_spawn_file_actions_t *actions, int link_fd, int exec_fd, int inherit_output) {
    int error = posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDWR, 0);
    for (int fd = 1; fd <= 2 && error == 0 && !inherit_output; fd++) {
        error = posix_spawn_file_actions_adddup2(actions, 0, fd);
    }
    /* The program first: link_fd lies above both numbers, exec_fd may be either of them. */
    if (error == 0 && exec_fd >= 0) {
        error = posix_spawn_file_actions_adddup2(actions, exec_fd, PROGRAM_FD);
    }
    if (error == 0) {
        error = posix_spawn_file_actions_adddup2(actions, link_fd, LINK_FD);
    }
    if (error == 0) {
        error = posix_spawn_file_actions_addclosefrom_np(actions, exec_fd >= 0 ? PROGRAM_FD + 1 : LINK_FD + 1);
    }
    return error;
}

static int prepare_attributes(posix_spawnattr_t *attributes) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    int error =
        posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    if (error == 0) {
        error = posix_spawnattr_setsigdefault(attributes, &all);
    }
    if (error == 0) {
        error = posix_spawnattr_setsigmask(attributes, &none);
    }
    return error;
}

static int spawn(const char *path, const char *const *argv, const char *const *envp, int link_fd, int exec_fd,
                 int inherit_output, pid_t *pid) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0) {
        return -error;
    }
    error = posix_spawnattr_init(&attributes);
    if (error == 0) {
        error = prepare_descriptors(&actions, link_fd, exec_fd, inherit_output);
        if (error == 0) {
            error = prepare_attributes(&attributes);
        }
        if (error == 0) {
            char by_descriptor[32];
            snprintf(by_descriptor, sizeof by_descriptor, "/proc/self/fd/%d", PROGRAM_FD);
            error = posix_spawn(pid, exec_fd >= 0 ? by_descriptor : path, &actions, &attributes, (char *const *)argv,
                                (char *const *)envp);
        }
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return -error;
}

/* A descriptor clear of those that the child's numbers are made of, so that no dup2 overwrites a source. */
static int raise_above(int fd, int lowest) {
    if (fd >= lowest) {
        return fd;
    }
    int raised = fcntl(fd, F_DUPFD_CLOEXEC, lowest);
    int error = errno;
    close(fd);
    errno = error;
    return raised;
}

int cfd_spawn_supervisor(const char *path, const char *const *argv, const char *const *envp, int exec_fd,
                         int inherit_output, int *socket_fd, int *pid_fd) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        return -errno;
    }
    ends[1] = raise_above(ends[1], PROGRAM_FD + 1);
    if (ends[1] < 0) {
        int error = errno;
        close(ends[0]);
        return -error;
    }
    pid_t pid = 0;
    int result = spawn(path, argv, envp, ends[1], exec_fd, inherit_output, &pid);
    close(ends[1]);
    if (result != 0) {
        close(ends[0]);
        return result;
    }
    int handle = (int)syscall(SYS_pidfd_open, pid, 0);
    if (handle < 0) {
        int error = errno;
        kill(pid, SIGKILL); /* still our unreaped child: the number is its own */
        while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) {
        }
        close(ends[0]);
        return -error;
    }
    *socket_fd = ends[0];
    *pid_fd = handle;
    return pid;
}
