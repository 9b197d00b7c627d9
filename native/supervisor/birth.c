/* SPDX-License-Identifier: Apache-2.0 */
/* Starting a worker: everything it needs is made first, then one fork. */
#include <errno.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "protocol/race.h"
#include "supervisor/supervisor.h"

/*
 * The last call that the new worker must not take for a new one. A call that is
 * RUNNING is the new worker's to make, unless the old one had answered it: the
 * JVM may publish to a slot whose worker is only being started.
 */
static uint64_t last_sequence(const struct slot *slot) {
    uint64_t race = cfd_race_read(slot->shared);
    uint64_t sequence = cfd_race_sequence(race);
    bool running = cfd_race_state(race) == CFD_RUNNING;
    bool answered = __atomic_load_n(&slot->response->sequence, __ATOMIC_ACQUIRE) == sequence;
    return running && !answered ? sequence - 1 : sequence;
}

static void tell_jvm(const struct slot *slot) {
    const struct cfd_notice born = {
        .kind = CFD_MESSAGE_WORKER, .slot = slot_index(slot), .pid = slot->pid, .value = slot->shared->incarnation};
    send_message(supervisor.link_fd, &born, sizeof born, slot->pid_fd);
}

static void close_if_open(int fd) {
    if (fd >= 0) {
        close(fd);
    }
}

static pid_t fork_worker(const struct slot *slot, int sync_fd, const int streams[STREAMS]) {
    const struct cfd_birth birth = {.slot = slot_index(slot),
                                    .supervisor = getpid(),
                                    .window_base = supervisor.window_base,
                                    .last_sequence = last_sequence(slot),
                                    .spin_ns = supervisor.spin_ns,
                                    .cpus = slot->cpus,
                                    .open_files = supervisor.open_files,
                                    .request_fd = slot->request_fd,
                                    .response_fd = slot->response_fd,
                                    .sync_fd = sync_fd,
                                    .output_fd = streams[STREAM_OUTPUT],
                                    .error_fd = streams[STREAM_ERROR],
                                    .arenas = supervisor.arenas,
                                    .arena_count = supervisor.arena_count,
                                    .generation = supervisor.generation};
    pid_t pid = fork();
    if (pid == 0) {
        cfd_worker_run(&birth);
    }
    return pid;
}

bool start_worker(struct slot *slot) {
    int sync[2];
    int streams[STREAMS];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sync) != 0) {
        return false;
    }
    open_streams(slot, streams);
    pid_t pid = fork_worker(slot, sync[1], streams);
    close(sync[1]);
    close_if_open(streams[STREAM_OUTPUT]);
    close_if_open(streams[STREAM_ERROR]);
    if (pid < 0) {
        close(sync[0]);
        close_streams(slot);
        return false;
    }
    slot->pid = pid;
    slot->sync_fd = sync[0];
    slot->pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    slot->is_asking = false;
    slot->killed_ns = 0;
    slot->reason = CFD_NOT_KILLED;
    slot->swept = 0;
    slot->reported_unkillable = false;
    if (slot->pid_fd < 0 || !watch_fd(slot->pid_fd, WATCH_WORKER, slot_index(slot)) ||
        !watch_fd(slot->sync_fd, WATCH_SYNC, slot_index(slot))) {
        fail("watching a new worker"); /* out of descriptors for good: the JVM starts a new supervisor */
    }
    __atomic_store_n(&slot->shared->pid, pid, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->shared->incarnation, slot->shared->incarnation + 1, __ATOMIC_RELEASE);
    __atomic_store_n(&supervisor.pool->started, supervisor.pool->started + 1, __ATOMIC_RELAXED);
    tell_jvm(slot);
    return true;
}
