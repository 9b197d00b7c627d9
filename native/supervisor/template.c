/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The making of templates. There is one that forks, and at times another that is
 * being made because a library has come to be used that the first one lacks. A
 * library that a template cannot have is left out of the next one; a template
 * that dies for another reason is made again after a pause. Meanwhile workers
 * are forked by the supervisor.
 */
#include <signal.h>
#include <sys/prctl.h>

#include "protocol/clock.h"
#include "supervisor/supervisor.h"

#define FIRST_PAUSE_NS 10000000
#define LONGEST_PAUSE_NS 30000000000

/* A template that dies at this age has not died of its making. */
#define LONG_LIFE_NS 1000000000

static int64_t retry_ns;
static int64_t pause_ns;

static struct worker *being_made(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->is_template && worker->state != WORKER_NONE && !worker->was_ready) {
            return worker;
        }
    }
    return NULL;
}

static void publish(enum cfd_template_state state) {
    const struct worker *template = supervisor.template;
    __atomic_store_n(&supervisor.pool->template_pid, template != NULL ? template->pid : 0, __ATOMIC_RELAXED);
    __atomic_store_n(&supervisor.pool->template_loaded, template != NULL ? template->libraries.count : 0,
                     __ATOMIC_RELAXED);
    __atomic_store_n(&supervisor.pool->template_state, state, __ATOMIC_RELEASE);
}

/* Without the place where the C library keeps a thread's number, a forked worker's would be wrong. */
static bool kernel_knows_thread_id_address(void) {
    static int *address;
    return address != NULL || prctl(PR_GET_TID_ADDRESS, &address) == 0;
}

static bool lacks_a_library(const struct worker *template, const struct library_list *wanted) {
    for (unsigned i = 0; i < wanted->count; i++) {
        if (!is_in_list(&template->libraries, wanted->names[i])) {
            return true;
        }
    }
    return false;
}

static void pause_before_the_next(void) {
    pause_ns = pause_ns == 0 ? FIRST_PAUSE_NS : pause_ns * 2;
    if (pause_ns > LONGEST_PAUSE_NS) {
        pause_ns = LONGEST_PAUSE_NS;
    }
    retry_ns = cfd_now_ns() + pause_ns;
}

static bool template_is_current(void) {
    return supervisor.template != NULL && supervisor.template->revision == supervisor.sandbox.revision;
}

/* Not one that is dead and waits to be buried, nor one that is held up by a library of its. */
bool template_can_fork(void) {
    return template_is_current() && supervisor.template->state == WORKER_READY &&
           supervisor.template->phase != CFD_PHASE_LOADING;
}

int64_t keep_template(int64_t now) {
    struct library_list wanted;
    if (!supervisor.lifecycle.has_template) {
        return CFD_NEVER;
    }
    if (!kernel_knows_thread_id_address()) {
        publish(CFD_TEMPLATE_IMPOSSIBLE);
        return CFD_NEVER;
    }
    libraries_for_template(&wanted);
    bool is_complete = template_is_current() && !lacks_a_library(supervisor.template, &wanted);
    if (!is_complete && being_made() == NULL && now >= retry_ns && !start_template(&wanted)) {
        pause_before_the_next();
    }
    bool is_made = being_made() != NULL;
    publish(supervisor.template != NULL ? (is_made ? CFD_TEMPLATE_REBUILDING : CFD_TEMPLATE_READY)
                                        : (is_made ? CFD_TEMPLATE_LOADING : CFD_TEMPLATE_WAITING));
    return is_complete || is_made ? CFD_NEVER : retry_ns;
}

void template_is_ready(struct worker *made) {
    struct worker *before = supervisor.template;
    supervisor.template = made;
    made->until_ns = CFD_NEVER;
    if (before != NULL) {
        worker_event(before, WORKER_KILL);
    }
}

void template_ended(struct worker *dead) {
    if (dead->was_ready && dead->reaped_ns - dead->born_ns >= LONG_LIFE_NS) {
        pause_ns = 0; /* it could be made, so can the next */
    }
    bool was_in_use = dead == supervisor.template; /* and not being replaced */
    bool was_killed_by_others = dead->killed_ns == 0 && dead->wait_code == CLD_KILLED && dead->wait_status == SIGKILL;
    drop_orders(dead);
    if (dead->phase == CFD_PHASE_LOADING && (dead->was_ready ? was_in_use && !was_killed_by_others : true)) {
        library_refused(dead->loading, dead->killed_ns != 0 ? CFD_REFUSED_TIME : CFD_REFUSED_DIED, dead->wait_code,
                        dead->wait_status);
    } else if (was_in_use || (!dead->was_ready && dead->killed_ns == 0)) {
        pause_before_the_next();
    }
    if (was_in_use) {
        supervisor.template = NULL;
    }
}
