/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sleeping on a word of shared memory. Shared futexes, never private ones: the
 * word is found by its file and offset, so that processes which map it at
 * different addresses, or read-only, meet on it.
 */
#ifndef COFFERDAM_PROTOCOL_FUTEX_H
#define COFFERDAM_PROTOCOL_FUTEX_H

#include <stdint.h>

/* Sleeps while *word == expected, at most timeout_ns. 0 when woken, or minus EAGAIN, ETIMEDOUT, EINTR. */
int cfd_futex_sleep(const uint32_t *word, uint32_t expected, int64_t timeout_ns);

/* Wakes all sleepers. Returns how many there were, or minus an errno. */
int cfd_futex_rouse(uint32_t *word);

/* The half of a sequence number that changes from one call to the next: the word to sleep on. */
static inline uint32_t *cfd_low_half(uint64_t *sequence) {
    return (uint32_t *)sequence + (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0 : 1);
}

#endif
