/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The full fence of the protocol: between publishing something and looking
 * whether the other side sleeps, or the other way round.
 *
 * ThreadSanitizer leaves the fence in place, where it orders as ever, and takes
 * no happens-before from it, of which gcc warns. That is what is wanted: no
 * fence here publishes anything. Data goes by a store with release that a load
 * with acquire has read, which ThreadSanitizer knows; the fences only see to it
 * that of two sides one notices the other. An atomic operation on a shared word
 * in their place would hide races, as each would then order all that was before
 * it with all that comes after the next.
 */
#ifndef COFFERDAM_PROTOCOL_FENCE_H
#define COFFERDAM_PROTOCOL_FENCE_H

#ifdef __SANITIZE_THREAD__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wtsan"
#endif

static inline void cfd_full_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

#ifdef __SANITIZE_THREAD__
#pragma GCC diagnostic pop
#endif

#endif
