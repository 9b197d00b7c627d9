/* SPDX-License-Identifier: Apache-2.0 */
#include "supervisor/crashed.h"

#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/request.h"
#include "supervisor/priority.h"

/* How long a worker may take to walk its stack: the walk may be waiting for a lock that nobody will release. */
#define WALK_NS 50000000

/*
 * How long it may take to die of a signal. All its threads have to run once more
 * for that, and wait for their turn on busy CPUs; a SIGKILL meanwhile would take
 * the place of the signal.
 */
#define DEATH_NS 250000000

void crashed_begin(struct crashed *crashed, pid_t pid, const struct cfd_response *response) {
    crashed->state = CRASHED_NOT;
    crashed->pid = pid;
    crashed->response = response;
}

/* The bytes of a process that has gone wrong: copied once, and only the copy is checked and used. */
static void take_report(const struct cfd_response *response, struct cfd_crash *report) {
    enum cfd_crash_stage stage = __atomic_load_n(&response->crash.stage, __ATOMIC_ACQUIRE);
    memcpy(report, &response->crash, sizeof *report);
    report->stage = stage <= CFD_CRASH_FRAMES ? stage : CFD_CRASH_NONE;
    /* A walk that is stuck has found what it has counted so far. */
    if (report->frame_count > CFD_MAX_FRAMES || stage < CFD_CRASH_SIGNAL) {
        report->frame_count = 0;
    }
    if (report->register_count > CFD_MAX_REGISTERS) {
        report->register_count = 0;
    }
    report->last_words[CFD_LAST_WORDS_BYTES - 1] = '\0';
}

static bool is_fatal(uint32_t signal_number) {
    switch (signal_number) {
    case SIGSEGV:
    case SIGBUS:
    case SIGFPE:
    case SIGILL:
    case SIGABRT:
    case SIGTRAP:
    case SIGSYS:
        return true;
    default:
        return false;
    }
}

/*
 * On a busy CPU both the report and the death would wait for their turn. The
 * thread is in the worker's handler, which does not run for long. Its number is
 * the worker's word: that the thread is one of the worker's is the kernel's.
 */
static void raise_priority(pid_t pid, pid_t thread) {
    if (syscall(SYS_tgkill, pid, thread, 0) == 0) {
        lend_priority(thread);
    }
}

/* To the thread that waits for it: another may have it blocked. False if there is no such thread or signal. */
static bool send_signal(pid_t pid, pid_t thread, uint32_t signal_number) {
    if (!is_fatal(signal_number)) {
        return false;
    }
    raise_priority(pid, thread);
    if (syscall(SYS_tgkill, pid, thread, signal_number) != 0) {
        return false;
    }
    raise_priority(pid, pid); /* it exits with the rest */
    return true;
}

static void resolve_and_signal(struct crashed *crashed, int64_t now) {
    take_report(crashed->response, &crashed->report);
    find_places(crashed->pid, &crashed->report, &crashed->places);
    crashed->state = CRASHED_SENT;
    bool sent = send_signal(crashed->pid, crashed->report.thread, crashed->report.signal);
    crashed->due_ns = sent ? now + DEATH_NS : now; /* at once, if it lies about itself */
}

void crashed_hear(struct crashed *crashed, const struct cfd_notice *said, int64_t now) {
    if (crashed->response == NULL) {
        send_signal(crashed->pid, said->pid, (uint32_t)said->value);
        return;
    }
    if (crashed->state > CRASHED_REPORTING) {
        return;
    }
    uint32_t stage = __atomic_load_n(&crashed->response->crash.stage, __ATOMIC_ACQUIRE);
    if (stage >= CFD_CRASH_FRAMES) {
        resolve_and_signal(crashed, now);
    } else if (crashed->state == CRASHED_NOT) {
        crashed->state = CRASHED_REPORTING;
        crashed->due_ns = now + WALK_NS;
        raise_priority(crashed->pid, said->pid);
    }
}

int64_t crashed_look(struct crashed *crashed, int64_t now) {
    if (crashed->state == CRASHED_REPORTING && now >= crashed->due_ns) {
        resolve_and_signal(crashed, now);
    }
    if (crashed->state == CRASHED_SENT && now >= crashed->due_ns) {
        crashed->state = CRASHED_OVERDUE;
    }
    return crashed->state == CRASHED_REPORTING || crashed->state == CRASHED_SENT ? crashed->due_ns : CFD_NEVER;
}

void crashed_record(const struct crashed *crashed, const struct cfd_response *response, struct cfd_death *death) {
    if (crashed->state > CRASHED_REPORTING) {
        death->crash = crashed->report;
        death->places = crashed->places;
        return;
    }
    /* It did not wait for us, or was killed meanwhile: what it wrote stands in its response still. */
    take_report(response, &death->crash);
    memset(&death->places, 0, sizeof death->places);
    for (unsigned i = 0; i < CFD_MAX_FRAMES; i++) {
        death->places.frames[i].module = CFD_NO_MODULE;
    }
}
