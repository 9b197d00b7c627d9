/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for, signalling and collecting processes; sleeping on words. */
#include <errno.h>
#include <poll.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cofferdam/host.h"
#include "protocol/clock.h"
#include "protocol/futex.h"

int cfd_futex_wait(uint32_t *word, uint32_t expected, int64_t timeout_ns) {
    return cfd_futex_sleep(word, expected, timeout_ns);
}

/* futex_waitv() and its struct, which the C library's headers need not know. */
#define SYS_FUTEX_WAITV 449
#define SHARED_32_BIT_WORD 2

struct futex_word {
    uint64_t expected;
    uint64_t address;
    uint32_t flags;
    uint32_t reserved;
};

int cfd_futex_wait_any(const uint64_t *addresses, const uint32_t *expected, uint32_t count, int64_t timeout_ns) {
    struct futex_word words[CFD_FUTEX_WORDS];
    if (count > CFD_FUTEX_WORDS) {
        return -EINVAL;
    }
    for (uint32_t i = 0; i < count; i++) {
        words[i] = (struct futex_word){.expected = expected[i], .address = addresses[i], .flags = SHARED_32_BIT_WORD};
    }
    int64_t now = cfd_now_ns();
    int64_t until = timeout_ns > INT64_MAX - now ? INT64_MAX : now + timeout_ns;
    struct timespec at = {.tv_sec = until / 1000000000, .tv_nsec = until % 1000000000};
    return syscall(SYS_FUTEX_WAITV, words, count, 0, &at, CLOCK_MONOTONIC) >= 0 ? 0 : -errno;
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
