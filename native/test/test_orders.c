/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: a worker that is sent a slot without its pages, and a template that
 * is sent an order without its descriptors, say what is wrong with it, and not
 * what errno was left at.
 */
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cofferdam/window.h"
#include "test/check.h"
#include "worker/worker.h"

static void await_assignment(const struct cfd_birth *birth) { (void)cfd_worker_await_assignment(birth); }

static void await_order(const struct cfd_birth *birth) { cfd_template_run(birth); }

/* What a process says that hears this message, which comes with no descriptors, and nothing else. */
static void hear(void (*process)(const struct cfd_birth *), const void *message, size_t bytes, char *said,
                 size_t room) {
    int answers[2], errors[2];
    CHECK(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, answers) == 0);
    CHECK(pipe(errors) == 0);
    pid_t pid = fork();
    CHECK(pid >= 0);
    if (pid == 0) {
        void *window =
            mmap(NULL, CFD_CONTROL_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        struct cfd_birth birth = {.supervisor = getppid(), .window_base = (uint64_t)window};
        /* Above the numbers that a worker has: these must not be overwritten before they are copied. */
        int answer = dup2(answers[1], 100);
        int error = dup2(errors[1], 101);
        int sink = dup2(errors[1], 102);
        CHECK(window != MAP_FAILED && answer == 100 && error == 101 && sink == 102);
        CHECK(dup2(sink, CFD_QUESTION_FD) >= 0 && dup2(answer, CFD_ANSWER_FD) >= 0 && dup2(error, STDERR_FILENO) >= 0);
        cfd_worker_use_catalog((const char *)window + CFD_CONTROL_CATALOG);
        cfd_worker_begin_talk();
        errno = ETXTBSY;
        process(&birth);
        _exit(0);
    }
    close(answers[1]);
    close(errors[1]);
    CHECK(send(answers[0], message, bytes, MSG_NOSIGNAL) == (ssize_t)bytes);
    size_t length = 0;
    ssize_t got;
    while (length < room && (got = read(errors[0], said + length, room - length)) > 0) {
        length += (size_t)got;
    }
    int status;
    CHECK(waitpid(pid, &status, 0) == pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == CFD_EXIT_UNCONFINED);
    close(answers[0]);
    close(errors[0]);
    /* A template first says in its own way that it is prepared. */
    for (size_t i = 0; i < length; i++) {
        if (said[i] == '\0') {
            said[i] = ' ';
        }
    }
    said[length] = '\0';
}

int main(void) {
    char said[4096];
    struct cfd_assignment assignment = {.kind = CFD_MESSAGE_ASSIGN};
    hear(await_assignment, &assignment, sizeof assignment, said, sizeof said - 1);
    CHECK(strstr(said, "a slot that came without all that belongs to it: Protocol error") != NULL);

    struct cfd_fork order = {.kind = CFD_MESSAGE_FORK};
    hear(await_order, &order, sizeof order, said, sizeof said - 1);
    CHECK(strstr(said, "an order that came without its descriptors: Protocol error") != NULL);
    return 0;
}
