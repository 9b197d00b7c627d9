/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kernels of STREAM, and reading and writing alone. Each exists for several
 * instruction sets; the loader picks the one for the CPU at hand. The build
 * keeps the compiler from turning a copy into a call of memcpy, which decides
 * by itself when to store past the caches.
 */
#include "kernels/kernels.h"

#if defined(__x86_64__)
#include <emmintrin.h>
#define FOR_EACH_INSTRUCTION_SET __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_EACH_INSTRUCTION_SET
#endif

FOR_EACH_INSTRUCTION_SET
double cfd_stream_copy(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)c;
    for (size_t i = 0; i < n; i++) {
        a[i] = b[i];
    }
    return s;
}

FOR_EACH_INSTRUCTION_SET
double cfd_stream_scale(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)c;
    for (size_t i = 0; i < n; i++) {
        a[i] = s * b[i];
    }
    return s;
}

FOR_EACH_INSTRUCTION_SET
double cfd_stream_add(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    for (size_t i = 0; i < n; i++) {
        a[i] = b[i] + c[i];
    }
    return s;
}

FOR_EACH_INSTRUCTION_SET
double cfd_stream_triad(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    for (size_t i = 0; i < n; i++) {
        a[i] = b[i] + s * c[i];
    }
    return s;
}

/* A line of doubles: as many registers as the instruction set needs for it. */
typedef double line __attribute__((vector_size(64)));

/* Four sums at a time, since one addition waits for the one before; what is left of n by single lines. */
FOR_EACH_INSTRUCTION_SET
double cfd_stream_read(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)a;
    (void)c;
    const line *lines = (const line *)b;
    size_t count = n / 8, i = 0;
    line sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0};
    for (; i + 4 <= count; i += 4) {
        sum0 += lines[i];
        sum1 += lines[i + 1];
        sum2 += lines[i + 2];
        sum3 += lines[i + 3];
    }
    for (; i < count; i++) {
        sum0 += lines[i];
    }
    line sum = (sum0 + sum1) + (sum2 + sum3);
    double total = 0;
    for (int k = 0; k < 8; k++) {
        total += sum[k];
    }
    return s * total;
}

FOR_EACH_INSTRUCTION_SET
double cfd_stream_write(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)b;
    (void)c;
    for (size_t i = 0; i < n; i++) {
        a[i] = s;
    }
    return s;
}

#if defined(__x86_64__)

/*
 * 16 bytes at a time, which every x86-64 has: a core gathers them to whole lines
 * before they leave it, faster than memory takes them. The fence waits until
 * they have left, else the next measurement would pay for them.
 */

int cfd_stream_has_nontemporal(void) { return 1; }

double cfd_stream_copy_nt(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)c;
    for (size_t i = 0; i < n; i += 2) {
        _mm_stream_pd(a + i, _mm_load_pd(b + i));
    }
    _mm_sfence();
    return s;
}

double cfd_stream_scale_nt(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)c;
    __m128d factor = _mm_set1_pd(s);
    for (size_t i = 0; i < n; i += 2) {
        _mm_stream_pd(a + i, _mm_mul_pd(factor, _mm_load_pd(b + i)));
    }
    _mm_sfence();
    return s;
}

double cfd_stream_add_nt(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    for (size_t i = 0; i < n; i += 2) {
        _mm_stream_pd(a + i, _mm_add_pd(_mm_load_pd(b + i), _mm_load_pd(c + i)));
    }
    _mm_sfence();
    return s;
}

double cfd_stream_triad_nt(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    __m128d factor = _mm_set1_pd(s);
    for (size_t i = 0; i < n; i += 2) {
        _mm_stream_pd(a + i, _mm_add_pd(_mm_load_pd(b + i), _mm_mul_pd(factor, _mm_load_pd(c + i))));
    }
    _mm_sfence();
    return s;
}

double cfd_stream_write_nt(double *restrict a, const double *restrict b, const double *restrict c, size_t n, double s) {
    (void)b;
    (void)c;
    __m128d value = _mm_set1_pd(s);
    for (size_t i = 0; i < n; i += 2) {
        _mm_stream_pd(a + i, value);
    }
    _mm_sfence();
    return s;
}

#else

int cfd_stream_has_nontemporal(void) { return 0; }

double cfd_stream_copy_nt(double *a, const double *b, const double *c, size_t n, double s) {
    return cfd_stream_copy(a, b, c, n, s);
}

double cfd_stream_scale_nt(double *a, const double *b, const double *c, size_t n, double s) {
    return cfd_stream_scale(a, b, c, n, s);
}

double cfd_stream_add_nt(double *a, const double *b, const double *c, size_t n, double s) {
    return cfd_stream_add(a, b, c, n, s);
}

double cfd_stream_triad_nt(double *a, const double *b, const double *c, size_t n, double s) {
    return cfd_stream_triad(a, b, c, n, s);
}

double cfd_stream_write_nt(double *a, const double *b, const double *c, size_t n, double s) {
    return cfd_stream_write(a, b, c, n, s);
}

#endif
