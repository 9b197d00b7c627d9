/* SPDX-License-Identifier: Apache-2.0 */
#include "worker/signature.h"

#include <stdint.h>
#include <stdlib.h>

/* A signature while it is read. The JVM writes them; what is wrong in one ends the reading, not the worker. */
struct reader {
    const char *at;
    bool broken;
};

/* cfd_aggregate.uniform before the first scalar. */
#define NOTHING_YET (-1)

/* Size and alignment of a part of an aggregate. */
struct extent {
    size_t bytes;
    size_t alignment;
};

static ffi_type *scalar_type(char letter) {
    switch (letter) {
    case CFD_BOOL:
        return &ffi_type_uint8;
    case CFD_I8:
        return &ffi_type_sint8;
    case CFD_U16:
        return &ffi_type_uint16;
    case CFD_I16:
        return &ffi_type_sint16;
    case CFD_I32:
        return &ffi_type_sint32;
    case CFD_I64:
        return &ffi_type_sint64;
    case CFD_F32:
        return &ffi_type_float;
    case CFD_F64:
        return &ffi_type_double;
    case CFD_POINTER:
        return &ffi_type_pointer;
    default:
        return NULL;
    }
}

static struct extent give_up(struct reader *reader) {
    reader->broken = true;
    return (struct extent){.bytes = 0, .alignment = 1};
}

static size_t read_number(struct reader *reader) {
    if (*reader->at < '0' || *reader->at > '9') {
        reader->broken = true;
        return 0;
    }
    return strtoul(reader->at, (char **)&reader->at, 10);
}

static void note_scalar(struct cfd_aggregate *aggregate, char letter, size_t offset) {
    bool is_float = letter == CFD_F32 || letter == CFD_F64;
    bool is_first = aggregate->uniform == NOTHING_YET;
    aggregate->uniform = is_float && (is_first || aggregate->uniform == letter) ? letter : 0;
    if (!is_float && offset / 8 < CFD_EIGHTBYTES) {
        aggregate->has_integer[offset / 8] = true;
    }
}

static struct extent read_member(struct reader *reader, struct cfd_aggregate *aggregate, size_t offset);

static struct extent read_array(struct reader *reader, struct cfd_aggregate *aggregate, size_t offset) {
    size_t count = read_number(reader);
    const char *element = reader->at;
    struct cfd_aggregate ignored = *aggregate; /* an array of none passes nothing, but may align */
    struct extent one = read_member(reader, count == 0 ? &ignored : aggregate, offset);
    /* Elements beyond the eightbytes are like those before. */
    for (size_t i = 1; i < count && !reader->broken && offset + i * one.bytes < 8ul * CFD_EIGHTBYTES; i++) {
        reader->at = element;
        read_member(reader, aggregate, offset + i * one.bytes);
    }
    if (reader->broken || *reader->at++ != CFD_ARRAY_END) {
        return give_up(reader);
    }
    return (struct extent){.bytes = count * one.bytes, .alignment = one.alignment};
}

static struct extent read_group(struct reader *reader, struct cfd_aggregate *aggregate, size_t offset, char end) {
    struct extent group = {.bytes = 0, .alignment = 1};
    while (*reader->at != end) {
        struct extent member = read_member(reader, aggregate, end == CFD_STRUCT_END ? offset + group.bytes : offset);
        if (reader->broken) {
            return group;
        }
        if (end == CFD_STRUCT_END) {
            group.bytes += member.bytes;
        } else if (member.bytes > group.bytes) {
            group.bytes = member.bytes;
        }
        if (member.alignment > group.alignment) {
            group.alignment = member.alignment;
        }
    }
    reader->at++;
    return group;
}

static struct extent read_member(struct reader *reader, struct cfd_aggregate *aggregate, size_t offset) {
    char letter = *reader->at;
    if (letter == '\0') {
        return give_up(reader);
    }
    reader->at++;
    switch (letter) {
    case CFD_STRUCT:
        return read_group(reader, aggregate, offset, CFD_STRUCT_END);
    case CFD_UNION:
        return read_group(reader, aggregate, offset, CFD_UNION_END);
    case CFD_ARRAY:
        return read_array(reader, aggregate, offset);
    case CFD_PADDING:
        return (struct extent){.bytes = read_number(reader), .alignment = 1};
    default:
        break;
    }
    const ffi_type *type = scalar_type(letter);
    if (type == NULL) {
        return give_up(reader);
    }
    note_scalar(aggregate, letter, offset);
    return (struct extent){.bytes = type->size, .alignment = type->alignment};
}

static ffi_type *read_value(struct reader *reader, bool *is_aggregate) {
    if (*reader->at != CFD_STRUCT && *reader->at != CFD_UNION) {
        return scalar_type(*reader->at++);
    }
    *is_aggregate = true;
    struct cfd_aggregate aggregate = {.uniform = NOTHING_YET};
    struct extent extent = read_member(reader, &aggregate, 0);
    aggregate.bytes = extent.bytes;
    aggregate.alignment = extent.alignment;
    return reader->broken || extent.bytes == 0 ? NULL : cfd_aggregate_type(&aggregate);
}

bool cfd_signature_read(const char *text, struct cfd_signature *signature) {
    struct reader reader = {.at = text};
    *signature = (struct cfd_signature){.is_empty = *text == '\0', .result = &ffi_type_void, .in_halves = -1};
    if (signature->is_empty) {
        return true;
    }
    if (*text == CFD_VOID) {
        reader.at++;
    } else {
        signature->result = read_value(&reader, &signature->has_aggregates);
    }
    bool is_variadic = false;
    while (signature->result != NULL && *reader.at != '\0') {
        if (*reader.at == CFD_VARIADIC && !is_variadic) {
            is_variadic = true;
            signature->fixed = signature->count;
            reader.at++;
            continue;
        }
        ffi_type *type = signature->count < CFD_MAX_ARGUMENTS ? read_value(&reader, &signature->has_aggregates) : NULL;
        if (type == NULL) {
            return false;
        }
        signature->arguments[signature->count++] = type;
    }
    if (!is_variadic) {
        signature->fixed = signature->count;
    }
    if (signature->result == NULL) {
        return false;
    }
    signature->in_halves = signature->has_aggregates ? cfd_aggregate_in_halves(signature) : -1;
    return true;
}
