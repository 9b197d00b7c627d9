/* SPDX-License-Identifier: Apache-2.0 */
/* Elements by their indices. Each block of indices is looked at before it is used: nothing outside is touched. */
#include "kernels/numeric/four.h"

static int64_t bad_index(const int32_t *indices, int64_t from, int64_t to, int64_t count) {
    uint32_t largest = 0;
    for (int64_t i = from; i < to; i++) {
        uint32_t index = (uint32_t)indices[i];
        largest = index > largest ? index : largest;
    }
    if (largest < (uint64_t)count) {
        return -1;
    }
    while ((uint64_t)(uint32_t)indices[from] < (uint64_t)count) {
        from++;
    }
    return from;
}

/* Indices that are looked at before they are used: so few that memory is asked for what comes next all the time. */
enum { AT_A_TIME = 64 };

KERNEL(int64_t, gather)(int64_t n, int64_t count, const real_t *x, const int32_t *indices, real_t *y) {
    for (int64_t i = 0; i < n;) {
        int64_t end = n - i < AT_A_TIME ? n : i + AT_A_TIME, bad = bad_index(indices, i, end, count);
        if (bad >= 0) {
            return bad;
        }
        for (; i + 4 <= end; i += 4) {
            *(unaligned_four_t *)(y + i) = FOUR_OF(x, indices + i);
        }
        for (; i < end; i++) {
            y[i] = x[indices[i]];
        }
    }
    return -1;
}

KERNEL(int64_t, scatter)(int64_t n, const real_t *x, const int32_t *indices, int64_t count, real_t *y) {
    for (int64_t i = 0; i < n;) {
        int64_t end = n - i < AT_A_TIME ? n : i + AT_A_TIME, bad = bad_index(indices, i, end, count);
        if (bad >= 0) {
            return bad;
        }
        for (; i < end; i++) {
            y[indices[i]] = x[i];
        }
    }
    return -1;
}
