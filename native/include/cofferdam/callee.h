/* SPDX-License-Identifier: Apache-2.0 */
/*
 * For libraries that want to know that they run isolated: how much time the call
 * has, and how far it has come. Nothing has to be linked: the process of a
 * worker exports both. They are weak, so that the same library loads into any
 * other process, where they are NULL; so test before calling:
 *
 *   if (cfd_progress != NULL) {
 *       cfd_progress(step, steps);
 *   }
 *
 * Both may be called from any thread of the worker, and take a few nanoseconds.
 */
#ifndef COFFERDAM_CALLEE_H
#define COFFERDAM_CALLEE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A time that never comes. */
#ifndef CFD_NEVER
#define CFD_NEVER INT64_MAX
#endif

/*
 * When the running call is over, as a time of CLOCK_MONOTONIC in nanoseconds:
 * the process is killed then. CFD_NEVER when it has no deadline, or no call runs.
 */
__attribute__((weak, visibility("default"))) int64_t cfd_deadline_ns(void);

/*
 * Publishes how far the running call has come, in units of the library's own:
 * done of total, 0 if the total is not known. It reaches the caller when the
 * call overruns its deadline, by DeadlineExceededException.progress().
 */
__attribute__((weak, visibility("default"))) void cfd_progress(uint64_t done, uint64_t total);

#ifdef __cplusplus
}
#endif

#endif
