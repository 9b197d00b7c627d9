/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What workers write to stdout and stderr: read as it comes, so that they never
 * block on a full pipe, and forgotten but for the last bytes.
 */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

/* Read from one pipe before the other events get their turn. */
#define BYTES_A_TURN 65536

/* A dead worker's pipe holds no more than this, unless somebody who was handed the descriptor still fills it. */
#define DRAIN_LIMIT 4194304

void open_streams(struct worker *worker, int child_ends[STREAMS]) {
    for (enum stream stream = 0; stream < STREAMS; stream++) {
        int ends[2] = {-1, -1};
        memset(&worker->tail[stream], 0, offsetof(struct cfd_tail, bytes));
        /* Without a pipe the worker runs all the same, with /dev/null. */
        if (!supervisor.inherit_output && pipe2(ends, O_CLOEXEC) == 0) {
            fcntl(ends[0], F_SETFL, O_NONBLOCK); /* the reading end only: the worker's writes block as usual */
            if (!watch_fd(ends[0], stream == STREAM_OUTPUT ? WATCH_OUTPUT : WATCH_ERROR, worker_index(worker))) {
                close(ends[0]); /* nobody would read it, and the worker would block on it */
                close(ends[1]);
                ends[0] = ends[1] = -1;
            }
        }
        worker->stream_fd[stream] = ends[0];
        child_ends[stream] = ends[1];
    }
}

static void keep(struct cfd_tail *ring, const char *bytes, size_t count) {
    size_t skipped = count > CFD_TAIL_BYTES ? count - CFD_TAIL_BYTES : 0;
    uint64_t at = ring->total + skipped;
    for (size_t i = skipped; i < count; at++, i++) {
        ring->bytes[at % CFD_TAIL_BYTES] = bytes[i];
    }
    ring->total += count;
}

/* False when there is nothing more for now. */
static bool read_some(struct worker *worker, enum stream stream) {
    static char buffer[BYTES_A_TURN];
    ssize_t got = read(worker->stream_fd[stream], buffer, sizeof buffer);
    if (got > 0) {
        keep(&worker->tail[stream], buffer, (size_t)got);
        has_said(worker, stream == STREAM_OUTPUT ? CHANNEL_OUTPUT : CHANNEL_ERROR, (uint64_t)got);
        return true;
    }
    /* Every writer has closed it. A dead worker's is closed when nobody waits for it. */
    if ((got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) && worker->dead_pid == 0) {
        unwatch_and_close(&worker->stream_fd[stream]);
    }
    return false;
}

void read_stream(struct worker *worker, enum stream stream) {
    if (worker->stream_fd[stream] >= 0) {
        read_some(worker, stream);
    }
}

void drain_streams(struct worker *worker) {
    for (enum stream stream = 0; stream < STREAMS; stream++) {
        uint64_t limit = worker->tail[stream].total + DRAIN_LIMIT;
        while (worker->stream_fd[stream] >= 0 && worker->tail[stream].total < limit && read_some(worker, stream)) {
        }
    }
}

void close_streams(struct worker *worker) {
    for (enum stream stream = 0; stream < STREAMS; stream++) {
        unwatch_and_close(&worker->stream_fd[stream]);
    }
}

void copy_tail(struct cfd_tail *to, const struct cfd_tail *ring) {
    uint32_t length = ring->total < CFD_TAIL_BYTES ? (uint32_t)ring->total : CFD_TAIL_BYTES;
    uint64_t start = ring->total - length;
    for (uint32_t i = 0; i < length; i++) {
        to->bytes[i] = ring->bytes[(start + i) % CFD_TAIL_BYTES];
    }
    to->length = length;
    to->total = ring->total;
}
