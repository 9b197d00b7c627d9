/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COFFERDAM_BACKTRACE_H
#define COFFERDAM_BACKTRACE_H

#include <ucontext.h>

#include "cofferdam/response.h"

/*
 * Adds the program counters of who called whom to the report, whose pc is set,
 * one after the other: should the walk itself fault, what it had found stands.
 * Called in a signal handler; may change the context.
 */
void cfd_walk_the_stack(struct cfd_crash *report, ucontext_t *context);

#endif
