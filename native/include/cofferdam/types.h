/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The types a value may have when it crosses from the JVM to a worker and back.
 *
 * Every argument and every result travels as one 8-byte word. Integers are
 * widened to 64 bits by their own signedness; a float occupies the low four
 * bytes as its bit pattern; a pointer is the address itself, which means the
 * same thing on both sides because arenas lie at the same place everywhere.
 */
#ifndef COFFERDAM_TYPES_H
#define COFFERDAM_TYPES_H

enum cfd_type {
    CFD_VOID = 0, /* results only */
    CFD_BOOL = 1, /* C bool; JAVA_BOOLEAN */
    CFD_I8 = 2,   /* JAVA_BYTE */
    CFD_U16 = 3,  /* JAVA_CHAR */
    CFD_I16 = 4,  /* JAVA_SHORT */
    CFD_I32 = 5,  /* JAVA_INT */
    CFD_I64 = 6,  /* JAVA_LONG */
    CFD_F32 = 7,  /* JAVA_FLOAT */
    CFD_F64 = 8,  /* JAVA_DOUBLE */
    CFD_POINTER = 9,
    CFD_TYPE_COUNT = 10
};

/* Arguments a single call can have. */
#define CFD_MAX_ARGUMENTS 32

#endif
