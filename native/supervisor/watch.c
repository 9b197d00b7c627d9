/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The loop: sleep until something happens or the earliest deadline strikes, act
 * on it, look at all slots, announce the next deadline, look once more.
 */
#include <errno.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/deadline.h"
#include "supervisor/supervisor.h"

#define EVENTS_A_TURN 64

/* A victim that lives this long after SIGKILL sleeps uninterruptibly. */
#define UNKILLABLE_NS 1000000000

bool watch_fd(int fd, enum watched what, unsigned index) {
    struct epoll_event event = {.events = EPOLLIN, .data.u64 = (uint64_t)what << 32 | index};
    return epoll_ctl(supervisor.epoll_fd, EPOLL_CTL_ADD, fd, &event) == 0;
}

void unwatch(int fd) {
    if (fd >= 0) {
        epoll_ctl(supervisor.epoll_fd, EPOLL_CTL_DEL, fd, NULL); /* ENOENT: it was taken out before */
    }
}

void unwatch_and_close(int *fd) {
    if (*fd >= 0) {
        unwatch(*fd);
        close(*fd);
        *fd = -1;
    }
}

static void note_unkillable(struct worker *worker, int64_t now) {
    if (!worker->reported_unkillable && now - worker->killed_ns >= UNKILLABLE_NS) {
        worker->reported_unkillable = true;
        __atomic_store_n(&supervisor.pool->unkillable, supervisor.pool->unkillable + 1, __ATOMIC_RELAXED);
    }
}

static int64_t sooner(int64_t one, int64_t other) { return one < other ? one : other; }

/* Looks at a process, and returns when it wants to be looked at again for reasons of its own. */
static int64_t look_at_worker(struct worker *worker, int64_t now) {
    switch (worker->state) {
    case WORKER_SWEEPING:
        if (supervisor.orphan_count == 0) {
            worker_event(worker, WORKER_ORPHAN_ENDED); /* another's sweep has collected the last one, and its event */
        }
        return CFD_NEVER;
    case WORKER_SERVING: {
        int64_t again = crashed_look(worker->crashed, now);
        if (worker->crashed->state == CRASHED_OVERDUE) {
            worker_event(worker, WORKER_KILL);
            return worker->killed_ns + UNKILLABLE_NS;
        }
        return sooner(answer_again(worker, now), again);
    }
    case WORKER_KILLING:
        note_unkillable(worker, now);
        return worker->reported_unkillable ? CFD_NEVER : worker->killed_ns + UNKILLABLE_NS;
    case WORKER_ORDERED:
        if (now >= worker->until_ns) {
            worker_event(worker->forge, WORKER_KILL);
            return CFD_NEVER;
        }
        return worker->until_ns;
    case WORKER_READY:
        if (!worker->is_template || worker->phase != CFD_PHASE_LOADING) {
            return CFD_NEVER;
        }
        __attribute__((fallthrough));
    case WORKER_LOADING:
    case WORKER_LEAVING:
        if (now >= worker->until_ns) {
            worker_event(worker, WORKER_KILL);
            return worker->killed_ns + UNKILLABLE_NS;
        }
        return worker->until_ns;
    default:
        return CFD_NEVER;
    }
}

/* The same for a slot; its call's deadline lowers *earliest_ns. */
static int64_t look_at_slot(struct slot *slot, int64_t now, int64_t *earliest_ns) {
    int64_t again = CFD_NEVER;
    if (cfd_deadline_look(slot->shared, slot->request, slot->response, now, earliest_ns) != CFD_NOTHING_DUE) {
        if (slot->noticed_ns == 0) { /* not only the last time, while it is dying */
            slot->noticed_ns = now;
        }
        slot_event(slot, SLOT_KILL);
    } else if (slot->state == SLOT_SERVED) {
        again = foresee(slot, now);
    }
    if (slot->state == SLOT_SERVED && slot->untold && now >= slot->tell_ns) {
        tell_jvm(slot);
    }
    return slot->state == SLOT_SERVED && slot->untold ? sooner(slot->tell_ns, again) : again;
}

/* Looks at everything, acts on what is due, and returns when the next look is. */
static int64_t look(void) {
    int64_t now = cfd_now_ns();
    int64_t earliest = look_at_limits(now), deadlines = CFD_NEVER;
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        int64_t again = look_at_slot(&supervisor.slots[i], now, &deadlines);
        earliest = sooner(again, earliest);
    }
    supervisor.next_deadline_ns = deadlines;
    earliest = sooner(deadlines, earliest);
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        earliest = sooner(look_at_worker(worker, now), earliest);
        earliest = sooner(listen_again(worker, now), earliest);
    }
    return sooner(staff(now), earliest);
}

static void set_timer(int64_t wake_ns) {
    /* A time of zero would disarm it; one that has passed fires at once, which is what is wanted. */
    struct itimerspec timer = {0};
    if (wake_ns != CFD_NEVER) {
        timer.it_value.tv_sec = wake_ns / 1000000000;
        timer.it_value.tv_nsec = wake_ns % 1000000000;
    }
    if (timerfd_settime(supervisor.timer_fd, TFD_TIMER_ABSTIME, &timer, NULL) != 0) {
        fail("timerfd_settime");
    }
}

/* Returns the time that is announced. */
static int64_t look_until_armed(void) {
    int64_t armed = look();
    for (;;) {
        /* Announce, fence, look again: a caller whose deadline this look misses sees the announcement. */
        cfd_deadline_arm(supervisor.pool, armed);
        int64_t earliest = look();
        if (earliest >= armed) {
            break;
        }
        armed = earliest;
    }
    return armed;
}

/* Returns how many events there are. */
static int sleep_until(int64_t wake_ns, struct epoll_event *events) {
    static int64_t timer_ns = CFD_NEVER;
    if (await_what_is_foreseen()) { /* deadlines may follow each other closely: what happens meanwhile is heard, too */
        return epoll_wait(supervisor.epoll_fd, events, EVENTS_A_TURN, 0);
    }
    if (wake_ns != timer_ns) {
        set_timer(wake_ns);
        timer_ns = wake_ns;
    }
    return epoll_wait(supervisor.epoll_fd, events, EVENTS_A_TURN, -1);
}

static void handle(struct epoll_event event) {
    enum watched what = (enum watched)(event.data.u64 >> 32);
    struct worker *worker = &supervisor.workers[event.data.u64 & 0xffffffffu];
    uint64_t expirations;
    struct signalfd_siginfo signals[16];
    switch (what) {
    case WATCH_LINK:
        hear_jvm();
        answer_those_asking();
        replace_outdated();
        break;
    case WATCH_TIMER:
        (void)!read(supervisor.timer_fd, &expirations, sizeof expirations); /* that it fired is all it says */
        break;
    case WATCH_CHILD:
        (void)!read(supervisor.child_fd, signals, sizeof signals); /* likewise */
        collect_stray_children();
        break;
    case WATCH_WORKER:
        worker_event(worker, WORKER_ENDED);
        break;
    case WATCH_QUESTION:
        hear_worker(worker);
        break;
    case WATCH_OUTPUT:
        read_stream(worker, STREAM_OUTPUT);
        break;
    case WATCH_ERROR:
        read_stream(worker, STREAM_ERROR);
        break;
    case WATCH_ORPHAN:
        for (unsigned i = 0; i < supervisor.worker_room; i++) {
            worker_event(&supervisor.workers[i], WORKER_ORPHAN_ENDED);
        }
        break;
    }
}

_Noreturn void watch(void) {
    struct epoll_event events[EVENTS_A_TURN];
    for (;;) {
        int count = sleep_until(look_until_armed(), events);
        if (count < 0 && errno != EINTR) {
            fail("epoll_wait");
        }
        __atomic_store_n(&supervisor.pool->wakeups, supervisor.pool->wakeups + 1, __ATOMIC_RELAXED);
        for (int i = 0; i < count; i++) {
            handle(events[i]);
        }
    }
}
