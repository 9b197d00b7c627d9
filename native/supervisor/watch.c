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

/* The pause before a message that found the JVM's socket full is tried again. */
#define TELL_AGAIN_NS 10000000

bool watch_fd(int fd, enum watched what, unsigned index) {
    struct epoll_event event = {.events = EPOLLIN, .data.u64 = (uint64_t)what << 32 | index};
    return epoll_ctl(supervisor.epoll_fd, EPOLL_CTL_ADD, fd, &event) == 0;
}

void unwatch_and_close(int *fd) {
    if (*fd >= 0) {
        epoll_ctl(supervisor.epoll_fd, EPOLL_CTL_DEL, *fd, NULL); /* ENOENT: it was taken out before */
        close(*fd);
        *fd = -1;
    }
}

static void note_unkillable(struct slot *slot, int64_t now) {
    if (slot->state == SLOT_KILLING && !slot->reported_unkillable && now - slot->killed_ns >= UNKILLABLE_NS) {
        slot->reported_unkillable = true;
        __atomic_store_n(&supervisor.pool->unkillable, supervisor.pool->unkillable + 1, __ATOMIC_RELAXED);
    }
}

/* When a slot wants to be looked at for reasons of its own. */
static int64_t look_again(const struct slot *slot, int64_t now) {
    if (slot->state == SLOT_EMPTY) {
        return slot->retry_ns;
    }
    if (slot->untold) {
        return now + TELL_AGAIN_NS;
    }
    return slot->state == SLOT_KILLING && !slot->reported_unkillable ? slot->killed_ns + UNKILLABLE_NS : CFD_NEVER;
}

/* Looks at every slot, acts on what is due, and returns when the next look is. */
static int64_t look(void) {
    int64_t now = cfd_now_ns();
    int64_t earliest = CFD_NEVER;
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        struct slot *slot = &supervisor.slots[i];
        if (slot->state == SLOT_EMPTY) {
            slot_event(slot, EVENT_START);
        }
        if (slot->state == SLOT_SWEEPING && supervisor.orphan_count == 0) {
            slot_event(slot, EVENT_ORPHAN_ENDED); /* another slot's sweep has collected the last one, and its event */
        }
        if (cfd_deadline_look(slot->shared, slot->request, slot->response, now, &earliest) != CFD_NOTHING_DUE) {
            slot_event(slot, EVENT_KILL);
        }
        note_unkillable(slot, now);
        tell_jvm(slot);
        int64_t again = look_again(slot, now);
        earliest = again < earliest ? again : earliest;
    }
    return earliest;
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

static void look_at_slots(void) {
    static int64_t timer_ns = CFD_NEVER;
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
    if (armed != timer_ns) {
        set_timer(armed);
        timer_ns = armed;
    }
}

static void handle(struct epoll_event event) {
    enum watched what = (enum watched)(event.data.u64 >> 32);
    struct slot *slot = &supervisor.slots[event.data.u64 & 0xffffffffu];
    uint64_t expirations;
    struct signalfd_siginfo signals[16];
    switch (what) {
    case WATCH_LINK:
        hear_jvm();
        answer_those_asking();
        break;
    case WATCH_TIMER:
        (void)!read(supervisor.timer_fd, &expirations, sizeof expirations); /* that it fired is all it says */
        break;
    case WATCH_CHILD:
        (void)!read(supervisor.child_fd, signals, sizeof signals); /* likewise */
        collect_stray_children();
        break;
    case WATCH_WORKER:
        slot_event(slot, EVENT_WORKER_ENDED);
        break;
    case WATCH_QUESTION:
        if (slot->question_fd >= 0) {
            answer_worker(slot);
        }
        break;
    case WATCH_OUTPUT:
        read_stream(slot, STREAM_OUTPUT);
        break;
    case WATCH_ERROR:
        read_stream(slot, STREAM_ERROR);
        break;
    case WATCH_ORPHAN:
        for (unsigned i = 0; i < supervisor.slot_count; i++) {
            slot_event(&supervisor.slots[i], EVENT_ORPHAN_ENDED);
        }
        break;
    }
}

_Noreturn void watch(void) {
    struct epoll_event events[EVENTS_A_TURN];
    for (;;) {
        look_at_slots();
        int count = epoll_wait(supervisor.epoll_fd, events, EVENTS_A_TURN, -1);
        if (count < 0 && errno != EINTR) {
            fail("epoll_wait");
        }
        __atomic_store_n(&supervisor.pool->wakeups, supervisor.pool->wakeups + 1, __ATOMIC_RELAXED);
        for (int i = 0; i < count; i++) {
            handle(events[i]);
        }
    }
}
