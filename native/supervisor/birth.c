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
    const struct cfd_notice born = {.kind = CFD_MESSAGE_WORKER,
                                    .slot = slot_index(slot),
                                    .pid = slot->worker->pid,
                                    .value = slot->shared->incarnation};
    slot->untold = !send_message(supervisor.link_fd, &born, sizeof born, slot->worker->pid_fd);
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
static bool open_conversation(struct worker *worker, int *question_fd, int *answer_fd) {
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
    worker->question_fd = question[0];
    worker->answer_fd = answer[0];
    *question_fd = question[1];
    *answer_fd = answer[1];
    return true;
}

struct worker *start_worker(struct slot *slot) {
    int question_fd, answer_fd;
    int streams[STREAMS];
    struct worker *worker = new_worker();
    if (worker == NULL || !open_conversation(worker, &question_fd, &answer_fd)) {
        return NULL;
    }
    open_streams(worker, streams);
    pid_t pid = fork_worker(slot, question_fd, answer_fd, streams);
    close(question_fd);
    close(answer_fd);
    close_if_open(streams[STREAM_OUTPUT]);
    close_if_open(streams[STREAM_ERROR]);
    if (pid < 0) {
        unwatch_and_close(&worker->question_fd);
        unwatch_and_close(&worker->answer_fd);
        close_streams(worker);
        return NULL;
    }
    worker->state = WORKER_SERVING;
    worker->slot = slot;
    worker->pid = pid;
    worker->pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (worker->pid_fd < 0 || !watch_fd(worker->pid_fd, WATCH_WORKER, worker_index(worker)) ||
        !watch_fd(worker->question_fd, WATCH_QUESTION, worker_index(worker))) {
        fail("watching a new worker"); /* out of descriptors for good: the JVM starts a new supervisor */
    }
    __atomic_store_n(&supervisor.pool->started, supervisor.pool->started + 1, __ATOMIC_RELAXED);
    return worker;
}

void begin_service(struct slot *slot, struct worker *worker) {
    slot->worker = worker;
    __atomic_store_n(&slot->shared->pid, worker->pid, __ATOMIC_RELAXED);
    __atomic_store_n(&slot->shared->incarnation, slot->shared->incarnation + 1, __ATOMIC_RELEASE);
    slot->untold = true;
    tell_jvm(slot);
}
