/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What `bench placement` measures machines with. Java calls these by FFM, the C
 * twins link the same library: both run the same instructions, on memory that
 * the same code has mapped. No function keeps state; each may be called by any
 * thread.
 */
#ifndef COFFERDAM_KERNELS_KERNELS_H
#define COFFERDAM_KERNELS_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#define CFD_KERNEL __attribute__((visibility("default")))

/* ---- stream.c: bandwidth, after McCalpin's STREAM; n is a multiple of 8, the arrays are aligned to 64 bytes.
 * All have one shape, so that one table drives them; what a kernel does not use, it does not touch.
 * What is returned depends on what was read, so that no compiler leaves it out. */

typedef double cfd_stream_kernel(double *a, const double *b, const double *c, size_t n, double s);

CFD_KERNEL cfd_stream_kernel cfd_stream_copy;  /* a = b         16 bytes an element */
CFD_KERNEL cfd_stream_kernel cfd_stream_scale; /* a = s b       16 */
CFD_KERNEL cfd_stream_kernel cfd_stream_add;   /* a = b + c     24 */
CFD_KERNEL cfd_stream_kernel cfd_stream_triad; /* a = b + s c   24 */
CFD_KERNEL cfd_stream_kernel cfd_stream_read;  /* sum of b       8 */
CFD_KERNEL cfd_stream_kernel cfd_stream_write; /* a = s          8 */

/* The same with stores that go past the caches, so that no line is read only to be overwritten. */
CFD_KERNEL cfd_stream_kernel cfd_stream_copy_nt;
CFD_KERNEL cfd_stream_kernel cfd_stream_scale_nt;
CFD_KERNEL cfd_stream_kernel cfd_stream_add_nt;
CFD_KERNEL cfd_stream_kernel cfd_stream_triad_nt;
CFD_KERNEL cfd_stream_kernel cfd_stream_write_nt;

/* Whether this machine has such stores; if not, the functions above are the plain ones. */
CFD_KERNEL int cfd_stream_has_nontemporal(void);

/* ---- chase.c: latency. */

/* Makes the memory one random cycle through all of its nodes of `stride` bytes, each of which begins with the address
 * of the next. At least two nodes; the stride is a multiple of 8. */
CFD_KERNEL void cfd_chase_prepare(void *memory, size_t bytes, size_t stride, uint64_t seed);

/* Goes that many steps along the cycle, each of which waits for the one before; says where it has come to. */
CFD_KERNEL void *cfd_chase(void *start, size_t steps);

/* ---- sharing.c: two threads and one cache line. */

/* Adds one to a counter that often, atomically. */
CFD_KERNEL void cfd_increment(uint64_t *counter, size_t times);

/* One side of a ping-pong over one word, which begins as 0; each waits, spinning, for the other's answer. Every round is
 * two transfers of the line. */
CFD_KERNEL void cfd_handoff_lead(uint64_t *word, uint64_t rounds);
CFD_KERNEL void cfd_handoff_follow(uint64_t *word, uint64_t rounds);

/* ---- pages.c: memory whose pages are known. */

enum cfd_page_kind {
    CFD_PAGES_BASE = 0, /* of the smallest size, even where the system hands out huge ones unasked */
    CFD_PAGES_HUGE = 1  /* transparent huge ones, where they are to be had */
};

/* Private memory without pages yet: they come where and when it is first touched. Aligned to 2 MiB. NULL, with errno. */
CFD_KERNEL void *cfd_pages_map(size_t bytes, enum cfd_page_kind kind);
/* How much is mapped for so many bytes: whole huge pages. */
CFD_KERNEL size_t cfd_pages_length(size_t bytes);
CFD_KERNEL int cfd_pages_unmap(void *memory, size_t bytes);

/* How many of this thread's turns on a CPU ended though it would have gone on (ru_nivcsw). */
CFD_KERNEL long cfd_involuntary_switches(void);

#endif
