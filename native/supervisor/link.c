/* SPDX-License-Identifier: Apache-2.0 */
/* Messages with descriptors. Sending never blocks: a peer that does not read must not stop deadlines. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

ssize_t receive_message(void *message, size_t bytes, int fds[2], int flags) {
    struct iovec part = {.iov_base = message, .iov_len = bytes};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(2 * sizeof(int))];
    } control;
    struct msghdr packet = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    fds[0] = fds[1] = -1;
    ssize_t received;
    do {
        received = recvmsg(supervisor.link_fd, &packet, MSG_CMSG_CLOEXEC | flags);
    } while (received < 0 && errno == EINTR);
    if (received >= 0) {
        struct cmsghdr *header = CMSG_FIRSTHDR(&packet);
        if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
            memcpy(fds, CMSG_DATA(header), header->cmsg_len - CMSG_LEN(0));
        }
    }
    return received;
}

bool send_descriptors(int socket_fd, const void *message, size_t bytes, const int *fds, unsigned count) {
    static union {
        struct cmsghdr header;
        char space[CMSG_SPACE(MOST_DESCRIPTORS * sizeof(int))];
    } control;
    struct iovec part = {.iov_base = (void *)message, .iov_len = bytes};
    struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1};
    if (count > 0) {
        packet.msg_control = &control;
        packet.msg_controllen = CMSG_SPACE(count * sizeof(int));
        struct cmsghdr *header = CMSG_FIRSTHDR(&packet);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(count * sizeof(int));
        memcpy(CMSG_DATA(header), fds, count * sizeof(int));
    }
    ssize_t sent;
    do {
        sent = sendmsg(socket_fd, &packet, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    return sent >= 0;
}

bool send_message(int socket_fd, const void *message, size_t bytes, int fd) {
    return send_descriptors(socket_fd, message, bytes, &fd, fd >= 0 ? 1 : 0);
}

/* All messages of the running phase fit in here. */
union jvm_message {
    uint32_t kind;
    struct cfd_notice notice;
    struct cfd_arena arena;
    struct cfd_rule rule;
};

static void close_unused(const int fds[2], bool first_is_used) {
    if (fds[0] >= 0 && !first_is_used) {
        close(fds[0]);
    }
    if (fds[1] >= 0) {
        close(fds[1]);
    }
}

void hear_jvm(void) {
    for (;;) {
        static union jvm_message message;
        int fds[2];
        ssize_t received = receive_message(&message, sizeof message, fds, MSG_DONTWAIT);
        if (received < 0 && (errno == EAGAIN || errno == ENOBUFS || errno == ENOMEM)) {
            return;
        }
        if (received <= 0) {
            end_everything(); /* the JVM has closed its end, or is dead */
        }
        bool is_arena = received == (ssize_t)sizeof message.arena;
        bool opened = is_arena && message.kind == CFD_MESSAGE_ARENA && fds[0] >= 0;
        close_unused(fds, opened);
        if (is_arena && message.kind == CFD_MESSAGE_ARENA && !opened) {
            errno = EMFILE; /* the kernel left it out; workers would wait for it in vain, a successor is told anew */
            fail("receiving the descriptor of an arena");
        }
        if (opened) {
            arena_opened(&message.arena, fds[0]);
        } else if (is_arena && message.kind == CFD_MESSAGE_ARENA_GONE) {
            arena_gone(message.arena.id, message.arena.generation);
        } else if (message.kind == CFD_MESSAGE_RULE && received > (ssize_t)offsetof(struct cfd_rule, text)) {
            rule_added(&message.rule, (size_t)received - offsetof(struct cfd_rule, text));
        }
        if (message.kind == CFD_MESSAGE_FAREWELL) {
            see_all_out();
        }
        /* POKE needs nothing more than to be awake: the loop looks at all slots before it sleeps again. */
    }
}
