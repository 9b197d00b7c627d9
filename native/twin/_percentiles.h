/* SPDX-License-Identifier: Apache-2.0 */
/* What twins print: percentiles of their samples, in nanoseconds, one "name value" a line. */
#ifndef COFFERDAM_TWIN_PERCENTILES_H
#define COFFERDAM_TWIN_PERCENTILES_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int compare_samples(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Sorts them. The prefix is that of each name: "p50" with none. */
static void print_percentiles(const char *prefix, int64_t *samples, long count) {
    qsort(samples, (size_t)count, sizeof *samples, compare_samples);
    printf("%sp10 %lld\n", prefix, (long long)samples[count / 10]);
    printf("%sp50 %lld\n", prefix, (long long)samples[count / 2]);
    printf("%sp90 %lld\n", prefix, (long long)samples[count - 1 - count / 10]);
    printf("%sp99 %lld\n", prefix, (long long)samples[count - 1 - count / 100]);
    printf("%sp999 %lld\n", prefix, (long long)samples[count - 1 - count / 1000]);
    printf("%sp9999 %lld\n", prefix, (long long)samples[count - 1 - count / 10000]);
}

#endif
