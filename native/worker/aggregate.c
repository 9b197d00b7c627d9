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
    ffi_type *type = calloc(1, sizeof *type + (MOST_ELEMENTS + 1) * sizeof(ffi_type *));
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

#define GENERAL_REGISTERS 6
#define VECTOR_REGISTERS 8

/* How many registers of each kind have been given to arguments. */
struct registers {
    unsigned general, vector;
};

static bool is_floating(const ffi_type *type) { return type->type == FFI_TYPE_FLOAT || type->type == FFI_TYPE_DOUBLE; }

static struct registers needs_of(const ffi_type *type) {
    struct registers needs = {0, 0};
    if (type->type != FFI_TYPE_STRUCT) {
        *(is_floating(type) ? &needs.vector : &needs.general) += 1;
        return needs;
    }
    for (size_t i = 0, offset = 0; type->elements[i] != NULL; offset += type->elements[i++]->size) {
        if (offset % 8 == 0) { /* each eightbyte by its first element */
            *(is_floating(type->elements[i]) ? &needs.vector : &needs.general) += 1;
        }
    }
    return needs;
}

/*
 * libffi (3.4.4) copies all of a struct to where the
 * first of its registers is kept. For the last general register, that overwrites
 * the first vector register, if the struct's second eightbyte is not meant for a
 * general one, too. As two arguments it gets the same registers.
 */
int cfd_aggregate_in_halves(const struct cfd_signature *signature) {
    struct registers used = {0, 0};
    if (signature->result->type == FFI_TYPE_STRUCT && signature->result->size > 16) {
        used.general++; /* where the result goes */
    }
    for (unsigned i = 0; i < signature->count; i++) {
        const ffi_type *type = signature->arguments[i];
        bool is_struct = type->type == FFI_TYPE_STRUCT;
        struct registers needs = needs_of(type);
        if ((is_struct && type->size > 16) || used.general + needs.general > GENERAL_REGISTERS ||
            used.vector + needs.vector > VECTOR_REGISTERS) {
            continue; /* by memory */
        }
        if (is_struct && used.general == GENERAL_REGISTERS - 1 && needs.general == 1 && needs.vector == 1 &&
            !is_floating(type->elements[0])) {
            return (int)i;
        }
        used.general += needs.general;
        used.vector += needs.vector;
    }
    return -1;
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

int cfd_aggregate_in_halves(const struct cfd_signature *signature) {
    (void)signature;
    return -1;
}

#endif
