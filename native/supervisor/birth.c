/* SPDX-License-Identifier: Apache-2.0 */
/* Starting a worker: everything it needs is made first, then one fork. */
#include <fcntl.h>
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

void tell_jvm(struct slot *slot) {
    if (!slot->untold) {
        return;
    }
    const struct cfd_notice born = {
        .kind = CFD_MESSAGE_WORKER, .slot = slot_index(slot), .pid = slot->pid, .value = slot->shared->incarnation};
    slot->untold = !send_message(supervisor.link_fd, &born, sizeof born, slot->pid_fd);
}

static void close_if_open(int fd) {
    if (fd >= 0) {
        close(fd);
    }
}

static pid_t fork_worker(const struct slot *slot, int question_fd, int answer_fd, const int streams[STREAMS]) {
    const struct cfd_birth birth = {.slot = slot_index(slot),
                                    .supervisor = getpid(),
                                    .window_base = supervisor.window_base,
                                    .last_sequence = last_sequence(slot),
                                    .spin_ns = supervisor.spin_ns,
                                    .cpus = slot->cpus,
                                    .open_files = supervisor.open_files,
                                    .request_fd = slot->request_fd,
                                    .response_fd = slot->response_fd,
                                    .question_fd = question_fd,
                                    .answer_fd = answer_fd,
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

/*
 * The worker asks by a pipe and is answered over a socket; each gets its own
 * end. Our end of the socket takes nothing in: a descriptor that a worker sent
 * us could block us when we close it.
 */
static bool open_conversation(struct slot *slot, int *question_fd, int *answer_fd) {
    int question[2], answer[2];
    if (pipe2(question, O_CLOEXEC) != 0) {
        return false;
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, answer) != 0) {
        close(question[0]);
        close(question[1]);
        return false;
    }
    shutdown(answer[0], SHUT_RD);
    fcntl(question[0], F_SETFL, O_NONBLOCK);
    slot->question_fd = question[0];
    slot->answer_fd = answer[0];
    *question_fd = question[1];
    *answer_fd = answer[1];
    return true;
}

bool start_worker(struct slot *slot) {
    int question_fd, answer_fd;
    int streams[STREAMS];
    if (!open_conversation(slot, &question_fd, &answer_fd)) {
        return false;
    }
    open_streams(slot, streams);
    pid_t pid = fork_worker(slot, question_fd, answer_fd, streams);
    close(question_fd);
    close(answer_fd);
    close_if_open(streams[STREAM_OUTPUT]);
    close_if_open(streams[STREAM_ERROR]);
    if (pid < 0) {
        unwatch_and_close(&slot->question_fd);
        unwatch_and_close(&slot->answer_fd);
        close_streams(slot);
        return false;
    }
    slot->pid = pid;
    slot->pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    slot->is_asking = false;
    slot->killed_ns = 0;
    slot->swept = 0;
    slot->reported_unkillable = false;
    if (slot->pid_fd < 0 || !watch_fd(slot->pid_fd, WATCH_WORKER, slot_index(slot)) ||
        !watch_fd(slot->question_fd, WATCH_QUESTION, slot_index(slot))) {
        fail("watching a new worker"); /* out of descriptors for good: the JVM starts a new supervisor */
    }
    __atomic_store_n(&slot->shared->pid, pid, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->shared->incarnation, slot->shared->incarnation + 1, __ATOMIC_RELEASE);
    __atomic_store_n(&supervisor.pool->started, supervisor.pool->started + 1, __ATOMIC_RELAXED);
    slot->untold = true;
    tell_jvm(slot);
    return true;
}
