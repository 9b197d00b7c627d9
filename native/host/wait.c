/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for, signalling and collecting processes; sleeping on words. */
#include <errno.h>
#include <poll.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cofferdam/host.h"
#include "protocol/futex.h"

int cfd_futex_wait(uint32_t *word, uint32_t expected, int64_t timeout_ns) {
    return cfd_futex_sleep(word, expected, timeout_ns);
}

int cfd_futex_wake(uint32_t *word) { return cfd_futex_rouse(word); }

int cfd_signal(int pid_fd, int signal) {
    return syscall(SYS_pidfd_send_signal, pid_fd, signal, NULL, 0) == 0 ? 0 : -errno;
}

int cfd_has_ended(int pid_fd, int timeout_ms) {
    struct pollfd poller = {.fd = pid_fd, .events = POLLIN};
    int ready = poll(&poller, 1, timeout_ms);
    return ready >= 0 ? ready : -errno;
}

int cfd_reap(int pid_fd) {
    siginfo_t ended;
    int result;
    do {
        result = waitid(P_PIDFD, (id_t)pid_fd, &ended, WEXITED);
    } while (result != 0 && errno == EINTR);
    return result != 0 ? -errno : ended.si_code == CLD_EXITED && ended.si_status == 0;
}

void cfd_empty(void) {}
