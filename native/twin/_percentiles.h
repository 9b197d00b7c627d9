/* SPDX-License-Identifier: Apache-2.0 */
/* What both twins print: percentiles of their samples, in nanoseconds, one "name value" a line. */
#ifndef COFFERDAM_TWIN_PERCENTILES_H
#define COFFERDAM_TWIN_PERCENTILES_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int compare_samples(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static void print_percentiles(int64_t *samples, long count) {
    qsort(samples, (size_t)count, sizeof *samples, compare_samples);
    printf("p50 %lld\n", (long long)samples[count / 2]);
    printf("p99 %lld\n", (long long)samples[count - 1 - count / 100]);
    printf("p999 %lld\n", (long long)samples[count - 1 - count / 1000]);
}

#endif
