/* SPDX-License-Identifier: Apache-2.0 */
/* Messages with descriptors, as the JVM exchanges them with a supervisor. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>

#include "cofferdam/host.h"

#define MAX_DESCRIPTORS 4

union control {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(MAX_DESCRIPTORS * sizeof(int))];
};

int cfd_send(int socket_fd, const void *message, uint64_t bytes, const int *fds, int count) {
    if (count < 0 || count > MAX_DESCRIPTORS) {
        return -EINVAL;
    }
    struct iovec part = {.iov_base = (void *)message, .iov_len = bytes};
    struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1};
    union control control;
    if (count > 0) {
        memset(&control, 0, sizeof control);
        packet.msg_control = &control;
        packet.msg_controllen = CMSG_SPACE((size_t)count * sizeof(int));
        struct cmsghdr *header = CMSG_FIRSTHDR(&packet);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN((size_t)count * sizeof(int));
        memcpy(CMSG_DATA(header), fds, (size_t)count * sizeof(int));
    }
    ssize_t sent;
    do {
        sent = sendmsg(socket_fd, &packet, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    return sent >= 0 ? 0 : -errno; /* a packet goes whole or not at all */
}

int cfd_hang_up(int socket_fd) { return shutdown(socket_fd, SHUT_RDWR) == 0 ? 0 : -errno; }

int64_t cfd_receive(int socket_fd, void *message, uint64_t bytes, int *fd) {
    struct iovec part = {.iov_base = message, .iov_len = bytes};
    union control control;
    struct msghdr packet = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = CMSG_SPACE(sizeof(int))};
    *fd = -1;
    ssize_t received;
    do {
        received = recvmsg(socket_fd, &packet, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
        /* A peer that ended with messages unread is told of once, before what it had sent: its reason, for one. */
    } while (received < 0 && (errno == EINTR || errno == ECONNRESET));
    if (received < 0) {
        return -errno;
    }
    struct cmsghdr *header = CMSG_FIRSTHDR(&packet);
    if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
        memcpy(fd, CMSG_DATA(header), sizeof *fd);
    }
    return received;
}
