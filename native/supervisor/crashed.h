/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the supervisor does with a worker that reports its own crash: it looks
 * where the reported program counters lie while the process still exists, then
 * sends it the signal that it reported, so that it dies of that.
 */
#ifndef COFFERDAM_CRASHED_H
#define COFFERDAM_CRASHED_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "cofferdam/supervision.h"
#include "cofferdam/wire.h"

enum crashed_state {
    CRASHED_NOT,       /* nothing is known of a crash */
    CRASHED_REPORTING, /* it walks its stack, for which it has until due_ns */
    CRASHED_SENT,      /* its signal is sent; it has until due_ns to die of it */
    CRASHED_OVERDUE    /* it has not */
};

struct crashed {
    enum crashed_state state;
    pid_t pid;                           /* not reaped before the last use: the number is still its own */
    const struct cfd_response *response; /* NULL while it serves no slot: nobody reads what it reports */
    int64_t due_ns;
    /* What was reported and where it lies, once the state is CRASHED_SENT. */
    struct cfd_crash report;
    struct cfd_places places;
};

/* The worker begins to serve the slot with that response; or, with NULL, serves none. pid is 0 for no worker. */
void crashed_begin(struct crashed *crashed, pid_t pid, const struct cfd_response *response);

/* The worker says that its report has reached another stage. */
void crashed_hear(struct crashed *crashed, const struct cfd_notice *said, int64_t now);

/* Does what is due for a worker that lives, and returns when to look again. CRASHED_OVERDUE: it is to be killed. */
int64_t crashed_look(struct crashed *crashed, int64_t now);

/* Writes what is known of the crash of a worker that is dead into the record of its death. */
void crashed_record(const struct crashed *crashed, const struct cfd_response *response, struct cfd_death *death);

/* modules.c: finds the places of program counters in a process that lives; those it does not find lie in no module. */
void find_places(pid_t pid, const struct cfd_crash *report, struct cfd_places *places);

#endif
