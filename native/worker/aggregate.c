/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Structs and unions for libffi, which knows no unions. It asks a type for its
 * size, its alignment and the types of its elements, and decides by the elements
 * which registers are used; so it is shown elements that lead it to what the
 * calling convention says of the real ones, beside the real size and alignment.
 */
#include <stdint.h>
#include <stdlib.h>

#include "worker/signature.h"

#define MOST_ELEMENTS 16

static ffi_type *new_type(const struct cfd_aggregate *aggregate) {
    ffi_type *type = calloc(1, sizeof *type + (MOST_ELEMENTS + 1) * sizeof *type->elements);
    if (type != NULL) {
        type->size = aggregate->bytes;
        type->alignment = (unsigned short)aggregate->alignment;
        type->type = FFI_TYPE_STRUCT;
        type->elements = (ffi_type **)(type + 1);
    }
    return type;
}

#if defined(__x86_64__)

/*
 * System V: an aggregate of more than two eightbytes goes by memory. Otherwise
 * an eightbyte that holds nothing but floats or doubles goes in a vector
 * register, any other in a general one.
 */
ffi_type *cfd_aggregate_type(const struct cfd_aggregate *aggregate) {
    ffi_type *type = new_type(aggregate);
    if (type == NULL) {
        return NULL;
    }
    ffi_type **element = type->elements;
    if (aggregate->bytes > 16) {
        for (int i = 0; i < 3; i++) {
            *element++ = &ffi_type_uint64; /* what three eightbytes of integers are, too */
        }
        return type;
    }
    for (size_t offset = 0; offset < aggregate->bytes; offset += 8) {
        size_t bytes = aggregate->bytes - offset < 8 ? aggregate->bytes - offset : 8;
        if (!aggregate->has_integer[offset / 8]) {
            *element++ = bytes == 8 ? &ffi_type_double : &ffi_type_float;
        } else if (bytes == 8) {
            *element++ = &ffi_type_uint64;
        } else {
            for (size_t i = 0; i < bytes; i++) {
                *element++ = &ffi_type_uint8; /* fills any number of bytes without padding */
            }
        }
    }
    return type;
}

#elif defined(__aarch64__)

/*
 * AAPCS64: one to four of the same floating-point type go in vector registers,
 * one each; anything else of at most 16 bytes in general ones, by its size
 * alone, and larger ones by reference.
 */
ffi_type *cfd_aggregate_type(const struct cfd_aggregate *aggregate) {
    ffi_type *type = new_type(aggregate);
    if (type == NULL) {
        return NULL;
    }
    ffi_type *uniform = aggregate->uniform == CFD_F32   ? &ffi_type_float
                        : aggregate->uniform == CFD_F64 ? &ffi_type_double
                                                        : NULL;
    type->elements[0] = &ffi_type_uint8;
    if (uniform != NULL && aggregate->bytes <= 4 * uniform->size) {
        for (size_t i = 0; i < aggregate->bytes / uniform->size; i++) {
            type->elements[i] = uniform;
        }
    }
    return type;
}

#endif
