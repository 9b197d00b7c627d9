/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of the catalog (types.h), as libffi takes them. */
#ifndef COFFERDAM_WORKER_SIGNATURE_H
#define COFFERDAM_WORKER_SIGNATURE_H

#include <ffi.h>
#include <stdbool.h>
#include <stddef.h>

#include "cofferdam/types.h"

struct cfd_signature {
    /* Nothing to call: the symbol is only looked up. */
    bool is_empty;
    ffi_type *result;
    ffi_type *arguments[CFD_MAX_ARGUMENTS];
    unsigned count;
    /* Arguments before the variadic ones; count if the function takes none of those. */
    unsigned fixed;
    /* Whether one of the arguments, or the result, is a struct or a union. */
    bool has_aggregates;
    /* The struct to pass as two arguments of eight bytes each, the second a float or double; -1 if there is none. */
    int in_halves;
};

/*
 * Reads a signature. False if it is none, or memory is short. The types of structs
 * are allocated, and kept for as long as the process lives: so are functions.
 */
bool cfd_signature_read(const char *text, struct cfd_signature *signature);

/* Larger aggregates go by memory, whatever is in them. */
#define CFD_EIGHTBYTES 4

/* What the calling conventions ask about a struct or union. */
struct cfd_aggregate {
    size_t bytes;
    size_t alignment;
    /* Whether there is something else than floats and doubles in each of its first eightbytes. */
    bool has_integer[CFD_EIGHTBYTES];
    /* CFD_F32 or CFD_F64 if all it consists of is of that type; else 0. */
    int uniform;
};

/* aggregate.c: a type that libffi passes as the calling convention passes the struct or union. NULL: out of memory. */
ffi_type *cfd_aggregate_type(const struct cfd_aggregate *aggregate);

/* aggregate.c: which argument libffi would not pass rightly as a struct; -1 if there is none. */
int cfd_aggregate_in_halves(const struct cfd_signature *signature);

#endif
