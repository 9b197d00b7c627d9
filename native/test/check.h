/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests say when something does not hold: where, and what; then they exit 1. */
#ifndef COFFERDAM_TEST_CHECK_H
#define COFFERDAM_TEST_CHECK_H

#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition)                                                                  \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                                      \
        }                                                                                 \
    } while (0)

#endif
