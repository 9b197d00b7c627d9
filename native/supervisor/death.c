/* SPDX-License-Identifier: Apache-2.0 */
/* Killing, reaping and burying a worker, and the end of everything. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/fence.h"
#include "protocol/futex.h"
#include "protocol/race.h"
#include "protocol/ring.h"
#include "supervisor/priority.h"
#include "supervisor/supervisor.h"

static void note_loss(int64_t when_ns) {
    if (supervisor.first_loss_ns == 0) {
        supervisor.first_loss_ns = when_ns;
    }
}

static void count(uint64_t *counter, uint64_t more) { __atomic_store_n(counter, *counter + more, __ATOMIC_RELAXED); }

/*
 * Its pipes come to their ends as it dies: were they watched on, each would wake
 * the supervisor once more before the process can be reaped.
 */
static void stop_listening(const struct worker *worker) {
    unwatch(worker->question_fd);
    for (enum stream stream = 0; stream < STREAMS; stream++) {
        unwatch(worker->stream_fd[stream]);
    }
}

void kill_worker(struct worker *worker) {
    worker->killed_ns = cfd_now_ns();
    syscall(SYS_pidfd_send_signal, worker->pid_fd, SIGKILL, NULL, 0); /* ESRCH: it has ended; the pidfd says so too */
    /* An exit runs at the victim's priority: on a busy CPU it would wait its turn. Refused without the privilege. */
    lend_priority(worker->pid);
    stop_listening(worker);
    if (worker->slot != NULL) {
        note_loss(worker->killed_ns);
    }
    if (worker->slot != NULL && !worker->is_outdated) {
        count(&supervisor.pool->killed, 1);
    }
}

bool reap_worker(struct worker *worker) {
    siginfo_t ended = {0};
    if (waitid(P_PIDFD, (id_t)worker->pid_fd, &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid == 0) {
        return false;
    }
    worker->dead_pid = ended.si_pid;
    if (worker->killed_ns == 0) {
        stop_listening(worker); /* their ends would be news again and again while what it started is being killed */
    }
    hear_last_words(worker);                                                /* while its number is still its own */
    (void)waitid(P_PIDFD, (id_t)worker->pid_fd, &ended, WEXITED | WNOHANG); /* has just succeeded */
    worker->wait_code = ended.si_code;
    worker->wait_status = ended.si_status;
    worker->reaped_ns = cfd_now_ns();
    if (worker->wait_code != CLD_EXITED && worker->wait_status == SIGKILL) {
        note_out_of_memory(worker);
    }
    if (worker->killed_ns == 0 && worker->state != WORKER_LEAVING && !worker->is_template) {
        count(&supervisor.pool->died, 1);
    }
    worker->is_asking = false;
    if (worker->slot != NULL) {
        note_loss(worker->reaped_ns);
        tell_jvm(worker->slot);
        worker->slot->untold = false;
        __atomic_store_n(&worker->slot->shared->pid, 0, __ATOMIC_RELAXED);
    }
    worker->pid = 0;
    return true;
}

void close_worker(struct worker *worker) {
    unwatch_and_close(&worker->pid_fd);
    unwatch_and_close(&worker->question_fd);
    unwatch_and_close(&worker->answer_fd);
    close_streams(worker);
}

static void write_record(struct slot *slot, const struct worker *worker, uint64_t sequence, enum cfd_call_state state) {
    struct cfd_death *death = &slot->shared->death;
    death->sequence = sequence;
    death->state = state;
    death->pid = worker->dead_pid;
    death->wait_code = worker->wait_code;
    death->wait_status = worker->wait_status;
    death->noticed_ns = (uint64_t)slot->noticed_ns;
    death->killed_ns = (uint64_t)worker->killed_ns;
    death->reaped_ns = (uint64_t)worker->reaped_ns;
    death->descendants = worker->swept;
    death->load_phase = worker->phase;
    death->loading = worker->loading;
    death->progress_sequence = slot->response->progress_sequence;
    death->progress_done = slot->response->progress_done;
    death->progress_total = slot->response->progress_total;
    death->cause = worker->cause;
    death->limit = worker->limit;
    death->seen = worker->seen;
    crashed_record(worker->crashed, slot->response, death);
    memset(death->system_call, 0, sizeof death->system_call);
    if (worker->wait_code != CLD_EXITED && worker->wait_status == SIGSYS && death->crash.signal == SIGSYS &&
        death->crash.code > 0) {
        cfd_system_call_name(death->crash.syscall, death->system_call);
    }
    copy_tail(&death->standard_output, &worker->tail[STREAM_OUTPUT]);
    copy_tail(&death->standard_error, &worker->tail[STREAM_ERROR]);
    death->told_ns = (uint64_t)cfd_now_ns();
}

/* A call nobody answered ends here. False if there was none: the death was nobody's business. */
static bool end_call(struct slot *slot, const struct worker *worker, uint64_t *ended) {
    for (;;) {
        uint64_t race = cfd_race_read(slot->shared);
        uint64_t sequence = cfd_race_sequence(race);
        enum cfd_call_state state = cfd_race_state(race);
        bool answered = __atomic_load_n(&slot->response->sequence, __ATOMIC_ACQUIRE) == sequence;
        if (state == CFD_RUNNING ? answered || worker->is_outdated : !cfd_race_is_killing(state)) {
            return false;
        }
        write_record(slot, worker, sequence, state);
        /* The caller may still cancel while we are here: then once more. */
        if (cfd_race_win(slot->shared, sequence, state, CFD_DEAD)) {
            *ended = sequence;
            return true;
        }
    }
}

/* For a call that ends without ever having had a worker. */
static const struct worker *nobody(void) {
    static struct cfd_tail silence[STREAMS];
    static struct crashed unhurt;
    static struct worker none = {.tail = silence, .crashed = &unhurt};
    none.killed_ns = none.reaped_ns = cfd_now_ns();
    return &none;
}

void end_service(struct slot *slot, const struct worker *worker) {
    const struct worker *dead = worker != NULL ? worker : nobody();
    uint64_t call = 0;
    bool had_call = end_call(slot, dead, &call);
    slot->noticed_ns = 0;
    memset(&slot->response->crash, 0, sizeof slot->response->crash);
    slot->response->worker_parked = 0;
    if (had_call) {
        /* First the word the caller waits on, then the wake-up: it sleeps only while the word is unchanged. */
        __atomic_store_n(&slot->response->sequence, call ^ CFD_SEQUENCE_DEAD, __ATOMIC_RELEASE);
        cfd_full_fence();
        cfd_ring_rouse_caller(cfd_ring_behind_request(slot->request), cfd_ring_behind_response(slot->response));
    }
    /* Also for a worker that has answered, and died before it could wake the caller. */
    cfd_futex_rouse(cfd_low_half(&slot->response->sequence));
    bool served = had_call || dead->killed_ns != 0;
    slot->backoff_ns = served ? 0 : slot->backoff_ns == 0 ? 1000000 : slot->backoff_ns * 2;
    if (slot->backoff_ns > 1000000000) {
        slot->backoff_ns = 1000000000;
    }
    slot->retry_ns = cfd_now_ns() + slot->backoff_ns;
}

/* Without the list of children, at least those that are known. */
static void kill_the_living(void) {
    if (kill_all_children()) {
        return;
    }
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        if (supervisor.workers[i].pid != 0) {
            kill(supervisor.workers[i].pid, SIGKILL); /* not reaped yet: the number is still its own */
        }
    }
}

_Noreturn void end_everything(void) {
    kill_the_living();
    /* What they started becomes ours as they end; every round kills what has come since. */
    for (;;) {
        pid_t ended = waitpid(-1, NULL, 0);
        if (ended < 0 && errno != EINTR) {
            remove_cgroup();
            _exit(0); /* ECHILD: nobody is left */
        }
        kill_the_living();
    }
}
