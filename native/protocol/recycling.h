/* SPDX-License-Identifier: Apache-2.0 */
/* When the replacement of a worker that serves a limited number of calls is begun: known to both sides. */
#ifndef COFFERDAM_PROTOCOL_RECYCLING_H
#define COFFERDAM_PROTOCOL_RECYCLING_H

#include <stdbool.h>
#include <stdint.h>

/* Up to so many calls a worker is done before another can be ready, unless that is begun at once. */
#define CFD_FEW_CALLS 256

/* The supervisor makes the replacement from the beginning: the worker need not say that it is due. */
static inline bool cfd_is_due_from_the_start(uint64_t limit) { return limit != 0 && limit <= CFD_FEW_CALLS; }

/* After so many of them the worker says that it is due. */
static inline uint64_t cfd_calls_until_due(uint64_t limit) { return limit - limit / 4; }

#endif
