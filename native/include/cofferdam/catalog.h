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
 * the two.
 */
#ifndef COFFERDAM_CATALOG_H
#define COFFERDAM_CATALOG_H

#include <stdint.h>

#include "cofferdam/types.h"

struct cfd_function {
    /* Offset in the catalog of the library's path or soname, NUL-terminated. */
    uint64_t library;
    /* Offset in the catalog of the symbol, NUL-terminated. */
    uint64_t symbol;
    uint32_t argument_count;
    uint8_t result_type;                       /* enum cfd_type */
    uint8_t argument_types[CFD_MAX_ARGUMENTS]; /* enum cfd_type */
    uint8_t reserved[11];
};

/* In a request: nothing to call; the worker only reaches the generation asked for, and answers. */
#define CFD_NO_FUNCTION 0xffffffffu

/* Libraries that are loaded before they are called for, at most. */
#define CFD_MAX_PRELOADS 64

#define CFD_CATALOG_MAX_FUNCTIONS 65536
#define CFD_CATALOG_STRINGS_OFFSET 4194304
#define CFD_CATALOG_BYTES 16777216

#endif
