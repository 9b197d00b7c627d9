/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The catalog: what the pool's functions are. Written by the JVM, append-only,
 * read-only in the supervisor (which hands the mapping down by fork) and in the
 * workers. A request names an entry; a worker that meets an entry for the first
 * time loads the library, looks the symbol up and prepares the call, inside the
 * call's deadline.
 *
 * An entry is complete before the request that first names it is published, and
 * never changes afterwards; the release and acquire of request.sequence order
 * the two. A template prepares functions before any request names them: for it,
 * the release and acquire of their count do that.
 *
 * It begins with the functions; the list of symbols and the strings follow.
 */
#ifndef COFFERDAM_CATALOG_H
#define COFFERDAM_CATALOG_H

#include <stdint.h>

#include "cofferdam/types.h"

struct cfd_function {
    /*
     * Offset in the catalog of the library's path or soname, NUL-terminated; empty
     * for a function of the worker itself. The variables to set before it is loaded
     * follow: NAME=value, each NUL-terminated, an empty one at the end.
     */
    uint64_t library;
    /* Offset in the catalog of the symbol, NUL-terminated. */
    uint64_t symbol;
    /* Offset in the catalog of the signature, NUL-terminated: see types.h. */
    uint64_t signature;
    /* The revision of the sandbox's policy that the worker must have been confined under. */
    uint32_t revision;
    uint32_t reserved;
};

/*
 * A function that has a pointer which means the same in every worker of the pool
 * (window.h). Workers compare the count with what they have bound before each
 * call, and bind what is new. The JVM writes the entry, then the count.
 */
struct cfd_symbol {
    uint64_t library;
    uint64_t symbol;
    /* Which of the CFD_MAX_SYMBOLS pointers is its. */
    uint32_t index;
    uint32_t revision; /* as of a function */
};

/* In a request: nothing to call; the worker only reaches the generation asked for, and answers. */
#define CFD_NO_FUNCTION 0xffffffffu

/* Libraries that are loaded before they are called for, at most. */
#define CFD_MAX_PRELOADS 64

#define CFD_CATALOG_MAX_FUNCTIONS 65536
/* A 64-bit count, stored with release, on a line of its own. */
#define CFD_CATALOG_SYMBOL_COUNT_OFFSET 2097152
#define CFD_CATALOG_SYMBOLS_OFFSET 2097216
/* How many functions there are: 64 bits, stored with release when the last one's entry is complete. For templates. */
#define CFD_CATALOG_FUNCTION_COUNT_OFFSET 4194240
#define CFD_CATALOG_STRINGS_OFFSET 4194304
#define CFD_CATALOG_BYTES 16777216

#endif
