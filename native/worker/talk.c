/* SPDX-License-Identifier: Apache-2.0 */
/* A worker's, or a template's, side of the conversation with the supervisor. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "worker/worker.h"

/* What one message can carry. */
#define MOST_DESCRIPTORS 253

/* False in a program that only borrows the worker's parts, where these descriptors are something else. */
static bool has_supervisor;

void cfd_worker_begin_talk(void) { has_supervisor = true; }

int cfd_worker_say(enum cfd_message_kind kind, uint64_t value) {
    const struct cfd_notice notice = {.kind = kind, .pid = getpid(), .value = value};
    ssize_t sent;
    if (!has_supervisor) {
        errno = EPIPE;
        return -1;
    }
    do {
        sent = write(CFD_QUESTION_FD, &notice, sizeof notice); /* whole: less than PIPE_BUF */
    } while (sent < 0 && errno == EINTR);
    return sent >= 0 ? 0 : -1;
}

ssize_t cfd_worker_hear(void *message, size_t bytes, int *fds, unsigned *count) {
    static union {
        struct cmsghdr header;
        char space[CMSG_SPACE(MOST_DESCRIPTORS * sizeof(int))];
    } control;
    struct iovec part = {.iov_base = message, .iov_len = bytes};
    unsigned room = *count < MOST_DESCRIPTORS ? *count : MOST_DESCRIPTORS;
    struct msghdr packet = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = CMSG_SPACE(room * sizeof(int))};
    ssize_t received;
    *count = 0;
    do {
        received = recvmsg(CFD_ANSWER_FD, &packet, MSG_CMSG_CLOEXEC);
    } while (received < 0 && errno == EINTR);
    if (received == 0) {
        for (;;) { /* the supervisor is dead: so is this process, when the signal for that arrives */
            pause();
        }
    }
    if (received < 0) {
        return -1;
    }
    struct cmsghdr *header = CMSG_FIRSTHDR(&packet);
    if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
        size_t length = header->cmsg_len - CMSG_LEN(0);
        memcpy(fds, CMSG_DATA(header), length);
        *count = (unsigned)(length / sizeof(int));
    }
    return received;
}
