/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The types a value may have when it crosses from the JVM to a worker and back,
 * and how a function's signature is spelled in the catalog.
 *
 *   signature = result {value} [CFD_VARIADIC {value}]
 *   result    = CFD_VOID | value
 *   value     = scalar | struct | union
 *   struct    = CFD_STRUCT {member} CFD_STRUCT_END
 *   union     = CFD_UNION {member} CFD_UNION_END
 *   member    = value | CFD_PADDING decimal | CFD_ARRAY decimal member CFD_ARRAY_END
 *
 * without spaces: int f(const char *, ...) called with a double is "ip.d"; a
 * struct { int32_t i; double d[3]; } is "{ix4[3d]}". Padding is always spelled
 * out, in bytes. An empty signature is that of a symbol which is only looked up:
 * the result is its address in the worker.
 *
 * A scalar travels as one 8-byte word. Integers are widened to 64 bits by their
 * own signedness; a float occupies the low four bytes as its bit pattern; a
 * pointer is the address itself, which means the same thing on both sides
 * because arenas lie at the same place everywhere.
 *
 * A struct or union travels as the bytes it consists of. Those among the
 * arguments lie in the request's payload in the order in which they are passed,
 * each at the next multiple of CFD_PAYLOAD_ALIGNMENT; their words are not used.
 */
#ifndef COFFERDAM_TYPES_H
#define COFFERDAM_TYPES_H

enum cfd_type {
    CFD_VOID = 'v', /* results only */
    CFD_BOOL = 'z', /* C bool; JAVA_BOOLEAN */
    CFD_I8 = 'b',   /* JAVA_BYTE */
    CFD_U16 = 'c',  /* JAVA_CHAR */
    CFD_I16 = 's',  /* JAVA_SHORT */
    CFD_I32 = 'i',  /* JAVA_INT */
    CFD_I64 = 'l',  /* JAVA_LONG */
    CFD_F32 = 'f',  /* JAVA_FLOAT */
    CFD_F64 = 'd',  /* JAVA_DOUBLE */
    CFD_POINTER = 'p',

    CFD_STRUCT = '{',
    CFD_STRUCT_END = '}',
    CFD_UNION = '(',
    CFD_UNION_END = ')',
    CFD_ARRAY = '[',
    CFD_ARRAY_END = ']',
    CFD_PADDING = 'x',
    CFD_VARIADIC = '.'
};

/* Arguments a single call can have: as many as a method of the JVM. */
#define CFD_MAX_ARGUMENTS 255

#define CFD_PAYLOAD_ALIGNMENT 16

#endif
