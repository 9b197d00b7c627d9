/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How much a worker may say in a stretch of time. Whoever says more is heard
 * again when the next stretch begins, and blocks on a full pipe until then: this
 * process has real-time priority, and one that was kept busy by listening would
 * keep everybody else from a CPU.
 */
#include "protocol/clock.h"
#include "supervisor/supervisor.h"

#define STRETCH_NS 100000000

/* A worker that asks for all arenas that there can be may do so at once. */
#define MOST_MESSAGES (UINT64_C(64) + CFD_MAX_ARENAS)
/* 120 MiB a second. */
#define MOST_BYTES (UINT64_C(12) << 20)

static const struct {
    uint64_t most;
    enum watched watched;
} kinds[CHANNELS] = {
    [CHANNEL_QUESTION] = {MOST_MESSAGES, WATCH_QUESTION},
    [CHANNEL_OUTPUT] = {MOST_BYTES, WATCH_OUTPUT},
    [CHANNEL_ERROR] = {MOST_BYTES, WATCH_ERROR},
};

static int fd_of(const struct worker *worker, enum channel channel) {
    switch (channel) {
    case CHANNEL_OUTPUT:
        return worker->stream_fd[STREAM_OUTPUT];
    case CHANNEL_ERROR:
        return worker->stream_fd[STREAM_ERROR];
    default:
        return worker->question_fd;
    }
}

void has_said(struct worker *worker, enum channel channel, uint64_t amount) {
    struct allowance *allowance = &worker->allowances[channel];
    int64_t now = cfd_now_ns();
    if (now >= allowance->until_ns) {
        allowance->until_ns = now + STRETCH_NS;
        allowance->used = 0;
    }
    allowance->used += amount;
    if (allowance->used >= kinds[channel].most && worker_lives(worker)) {
        allowance->is_used_up = true;
        unwatch(fd_of(worker, channel));
    }
}

int64_t listen_again(struct worker *worker, int64_t now) {
    int64_t earliest = CFD_NEVER;
    for (enum channel channel = 0; channel < CHANNELS; channel++) {
        struct allowance *allowance = &worker->allowances[channel];
        if (!allowance->is_used_up || !worker_lives(worker)) {
            continue;
        }
        if (now < allowance->until_ns) {
            earliest = allowance->until_ns < earliest ? allowance->until_ns : earliest;
            continue;
        }
        int fd = fd_of(worker, channel);
        allowance->is_used_up = false;
        if (fd >= 0 && !watch_fd(fd, kinds[channel].watched, worker_index(worker))) {
            fail("listening to a worker again");
        }
    }
    return earliest;
}
