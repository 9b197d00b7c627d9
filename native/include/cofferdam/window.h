/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The window: one stretch of address space that is reserved at the same place
 * in the JVM, the supervisor and every worker, so that an address inside it
 * means the same thing in all of them.
 *
 * Its first CFD_CONTROL_BYTES hold what a worker needs for itself; arenas lie
 * above. The JVM tries the sizes from CFD_WINDOW_BYTES down to
 * CFD_WINDOW_MIN_BYTES and tells the supervisor which one it got.
 */
#ifndef COFFERDAM_WINDOW_H
#define COFFERDAM_WINDOW_H

/* Free beside ZGC's heap ranges and far from where the kernel puts mappings. */
#define CFD_WINDOW_BASE 0x200000000000l
#define CFD_WINDOW_BYTES 0x10000000000l   /* 1 TiB */
#define CFD_WINDOW_MIN_BYTES 0x100000000l /* 4 GiB */

/* For a 39-bit address space, where CFD_WINDOW_BASE does not exist. */
#define CFD_WINDOW_LOW_BASE 0x2000000000l

#define CFD_CONTROL_BYTES 0x4000000l /* 64 MiB */
/* The ring's pages lie behind the request and the response, as they do in their files: a worker maps each pair at once. */
#define CFD_CONTROL_REQUEST 0x0l
#define CFD_CONTROL_SUBMISSIONS 0x10000l
#define CFD_CONTROL_RESPONSE 0x400000l
#define CFD_CONTROL_COMPLETIONS 0x410000l
#define CFD_CONTROL_CATALOG 0x1000000l
/* Pointers to functions: CFD_MAX_SYMBOLS jumps of CFD_SYMBOL_BYTES, the same in every worker. */
#define CFD_CONTROL_SYMBOLS 0x2000000l
/* Where each of them jumps to: CFD_MAX_SYMBOLS addresses, each worker's own. */
#define CFD_CONTROL_SYMBOL_TARGETS 0x2010000l

#define CFD_MAX_SYMBOLS 4096
#define CFD_SYMBOL_BYTES 16

#endif
