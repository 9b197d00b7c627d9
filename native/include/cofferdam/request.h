/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The request pages: written by the JVM, read-only in the worker and in the
 * supervisor. One set per worker, in a memfd of its own.
 *
 * A small call moves only the first cache line. The deadline stands on a line
 * of its own, which stays with the caller's core unless the supervisor looks;
 * so does caller_parked, which is written only when a caller goes to sleep.
 *
 * Structs that are passed by value lie in the payload, from the second page on:
 * see types.h. A call without any touches the first page only.
 */
#ifndef COFFERDAM_REQUEST_H
#define COFFERDAM_REQUEST_H

#include <stdint.h>

#include "cofferdam/types.h"

/* Of cfd_request.only_worker: more than the kernel's largest process id, 4,194,304. */
#define CFD_WHOEVER_ANSWERS 0x7fffffff

struct cfd_request {
    /* Number of the call, stored last with release; the worker loads it with acquire. */
    uint64_t sequence;
    /* Index into the catalog. */
    uint32_t function;
    /* The arena generation the worker must have reached before it makes the call. */
    uint32_t generation;
    /* Six of them share the first line. */
    uint64_t arguments[CFD_MAX_ARGUMENTS];
    /*
     * The process id of the one worker that may make the call, for callers whose state is in it; 0 for any worker;
     * CFD_WHOEVER_ANSWERS for any worker, who stays for the calls after it. While it is not 0 nobody retires.
     */
    int32_t only_worker;
    uint8_t reserved_1[52];

    /* CLOCK_MONOTONIC nanoseconds at which the call is over; CFD_NEVER for none. Offset 2,112. */
    uint64_t deadline_ns;
    uint8_t reserved_2[56];

    /* Not zero while the caller sleeps on response.sequence. Offset 2,176. */
    uint32_t caller_parked;
    uint8_t reserved_3[60];
};

#define CFD_REQUEST_BYTES 65536

/* Where the payload begins in the request pages. */
#define CFD_PAYLOAD_OFFSET 4096
#define CFD_PAYLOAD_BYTES 61440

/* A time that never comes. */
#define CFD_NEVER INT64_MAX

#endif
