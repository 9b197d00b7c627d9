/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Real-time priorities (SCHED_FIFO): the supervisor's own, and those that it
 * gives for a moment to whoever it waits for. Without the privilege all of them
 * do nothing, and things take the time they take.
 */
#ifndef COFFERDAM_SUPERVISOR_PRIORITY_H
#define COFFERDAM_SUPERVISOR_PRIORITY_H

#include <stdbool.h>
#include <sys/types.h>

/* False if it is refused. */
bool take_real_time_priority(void);

/* For good: to a victim, since an exit runs at its priority, or to a thread that is about to die. */
void lend_priority(pid_t thread);

/*
 * To a template, 0 for one that has ended, while it has an order, so that it need not wait for the CPU on which its
 * workers' predecessor dies. What it forks is ordinary.
 */
void lend_template_priority(pid_t template);
void take_back_priority(pid_t template);

#endif
