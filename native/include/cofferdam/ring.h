/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A ring of calls: many in flight on one worker. It lies behind the request and
 * the response in the same files, so that each side writes its own: submissions
 * by the JVM, read-only in the worker; completions by the worker.
 *
 * The ring is served by one call, whose function is CFD_RING, whose deadline is
 * CFD_BY_ENTRY, and whose first argument is the number of the first entry. It is
 * over when the worker meets an entry that names CFD_NO_FUNCTION.
 *
 * Entries are numbered from 1 for as long as the files live. Number, function
 * and five arguments of an entry share a line; so do number and result of an
 * answer. Neither side ever reads an index that the other counts up.
 */
#ifndef COFFERDAM_RING_H
#define COFFERDAM_RING_H

#include <stdint.h>

#include "cofferdam/request.h"
#include "cofferdam/response.h"

/* In a request: the call is to serve the ring. */
#define CFD_RING 0xfffffffeu

/* In a request's deadline_ns: the deadline is that of the oldest entry without an answer. Later than any but CFD_NEVER. */
#define CFD_BY_ENTRY 0x7ffffffffffffffel

/* A power of two. */
#define CFD_RING_MAX_DEPTH 1024
#define CFD_ENTRY_MAX_ARGUMENTS 28
/* Bytes of an entry with so many arguments; an entry is no longer than its arguments ask for, in units of 64. */
#define CFD_ENTRY_MAX_BYTES 256

struct cfd_entry {
    /* Its number, stored last with release. */
    uint64_t sequence;
    /* CLOCK_MONOTONIC nanoseconds at which the entry's call is over. */
    uint64_t deadline_ns;
    /* As in a request. */
    uint32_t function;
    uint32_t generation;
    uint64_t arguments[CFD_ENTRY_MAX_ARGUMENTS];
    uint8_t reserved[8];
};

struct cfd_submissions {
    /* Entries in the ring less one, and bytes from one to the next. Written while no call serves the ring. */
    uint32_t mask;
    uint32_t stride;
    uint8_t reserved_1[56];

    /* Not zero while the caller sleeps on the number of an answer. */
    uint32_t caller_parked;
    uint8_t reserved_2[60];

    /* Here the entries begin; each is stride bytes long. */
    uint8_t entries[CFD_RING_MAX_DEPTH * CFD_ENTRY_MAX_BYTES];
};

struct cfd_answer {
    /* The entry's number, stored last with release. */
    uint64_t sequence;
    uint64_t result;
    int32_t error_number; /* errno after the call */
    uint32_t reserved_1;
    uint64_t reserved_2;
};

struct cfd_completions {
    /* The last entry that has an answer: for the supervisor, who alone reads it. */
    uint64_t done;
    uint8_t reserved_1[56];

    /* Not zero while the worker sleeps on the number of an entry. */
    uint32_t worker_parked;
    uint8_t reserved_2[60];

    struct cfd_answer answers[CFD_RING_MAX_DEPTH];
};

/* The files, in pages. */
#define CFD_SUBMISSIONS_BYTES 266240
#define CFD_COMPLETIONS_BYTES 36864

#endif
