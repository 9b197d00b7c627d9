/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numeric kernels that BLAS lacks, of libcofferdam-numerics.so. Each exists for
 * double (cfd_d...) and float (cfd_s...), and for several instruction sets, of
 * which the loader picks the best that the CPU has. No function keeps state, sets
 * errno or allocates; each may be called by any thread. Nothing is checked but
 * where that is said: sizes must be 0 or more, pointers valid for what is read
 * and written.
 *
 * Vectors: n elements, neighbours inc elements apart. As in BLAS, a negative inc
 * takes them from the other end: element i is x[(i - (n - 1)) * inc], x the lowest
 * address. inc must not be 0; 1 is fastest. With n = 0 no memory is touched.
 *
 * Pieces: a reduction over a long vector may be done piece by piece. A state is
 * 192 doubles, all zero to begin with; ..._add takes in the next piece, whose
 * elements follow those of the pieces before, and ..._result says what the result
 * is up to there. If all pieces but the last have a multiple of 2048 elements, it
 * is bit for bit what one call over the whole gives; else the bounds hold all the
 * same, the number of pieces being added to that of blocks of 2048. Other kernels
 * take pieces as they are, where nothing else is said.
 *
 * Bounds: u is 2^-53 for double, 2^-24 for float, S the exact result. They hold
 * where nothing overflows or underflows on the way but what is said not to, in
 * the rounding to nearest that C starts with. Flushing subnormals to zero (a
 * process-wide habit of some libraries) makes subnormal numbers zeros.
 */
#ifndef COFFERDAM_KERNELS_H
#define COFFERDAM_KERNELS_H

#include <stdint.h>

#define CFD_KERNEL_API __attribute__((visibility("default")))

/* ---- Sums
 *
 * Sum of the elements. In 512 bytes of lanes within a block of 2048 elements, in pairs from block to block, so that an
 * element passes through at most 70 + log2(1 + n/2048) additions:
 *     |result - S| <= (70 + log2(1 + n/2048)) u sum|x|
 * (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 4.2), and the same bits with any instruction
 * set. NaN if an element is NaN, or if both infinities occur; may overflow where a partial sum does. n = 0: 0.
 */
CFD_KERNEL_API double cfd_dsum(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_ssum(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dsum_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_ssum_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dsum_result(const double *state);
CFD_KERNEL_API float cfd_ssum_result(const double *state);

/*
 * The same as if summed up in twice the precision, and rounded once. Double: Sum2 of Ogita, Rump and Oishi ("Accurate sum
 * and dot product", SIAM J. Sci. Comput. 26, 2005, proposition 4.5) in 32 lanes,
 *     |result - S| <= u |S| + (2 n u)^2 sum|x|
 * Float: in double, |result - S| <= u |S| + 70 2^-53 sum|x|. The same bits with any instruction set. NaN, infinities,
 * n = 0: as cfd_dsum.
 */
CFD_KERNEL_API double cfd_dsum_compensated(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_ssum_compensated(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dsum_compensated_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_ssum_compensated_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dsum_compensated_result(const double *state);
CFD_KERNEL_API float cfd_ssum_compensated_result(const double *state);

/*
 * Sum of the products of elements, as if in twice the precision. Double: Dot2 of the same authors (proposition 5.5),
 *     |result - S| <= u |S| + (2 n u)^2 sum|x y|
 * if no product underflows (each that does adds 2^-1074 at most). Float: in double, where products are exact,
 * |result - S| <= u |S| + 70 2^-53 sum|x y|. NaN, infinities, n = 0: as cfd_dsum, of the products; where a product
 * overflows, too, the result is infinite or NaN.
 */
CFD_KERNEL_API double cfd_ddot_compensated(int64_t n, const double *x, int64_t incx, const double *y, int64_t incy);
CFD_KERNEL_API float cfd_sdot_compensated(int64_t n, const float *x, int64_t incx, const float *y, int64_t incy);
CFD_KERNEL_API void cfd_ddot_compensated_add(double *state, int64_t n, const double *x, int64_t incx, const double *y,
                                             int64_t incy);
CFD_KERNEL_API void cfd_sdot_compensated_add(double *state, int64_t n, const float *x, int64_t incx, const float *y,
                                             int64_t incy);
CFD_KERNEL_API double cfd_ddot_compensated_result(const double *state);
CFD_KERNEL_API float cfd_sdot_compensated_result(const double *state);

/* ---- Extremes
 *
 * The smallest and the largest element: exact. NaN if an element is NaN. Zeros are equal; one is given as +0.
 * n = 0: infinity for the smallest, -infinity for the largest.
 */
CFD_KERNEL_API double cfd_dmin(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_smin(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dmin_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_smin_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dmin_result(const double *state);
CFD_KERNEL_API float cfd_smin_result(const double *state);

CFD_KERNEL_API double cfd_dmax(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_smax(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dmax_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_smax_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dmax_result(const double *state);
CFD_KERNEL_API float cfd_smax_result(const double *state);

/*
 * Where the smallest or the largest element is: the first of several, from 0; zeros are equal. The first NaN, if there is
 * one. n = 0: -1.
 */
CFD_KERNEL_API int64_t cfd_dargmin(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API int64_t cfd_sargmin(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dargmin_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_sargmin_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API int64_t cfd_dargmin_result(const double *state);
CFD_KERNEL_API int64_t cfd_sargmin_result(const double *state);

CFD_KERNEL_API int64_t cfd_dargmax(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API int64_t cfd_sargmax(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dargmax_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_sargmax_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API int64_t cfd_dargmax_result(const double *state);
CFD_KERNEL_API int64_t cfd_sargmax_result(const double *state);

/* ---- Norms
 *
 * Sum of absolute values: bound, NaN and n = 0 as cfd_dsum, sum|x| being S. Infinite if an element is and none is NaN.
 */
CFD_KERNEL_API double cfd_dnorm1(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_snorm1(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dnorm1_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_snorm1_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dnorm1_result(const double *state);
CFD_KERNEL_API float cfd_snorm1_result(const double *state);

/*
 * Root of the sum of squares, which neither overflows nor underflows on the way: infinite only if S rounds to it. Sums of
 * squares of blocks (69 additions) are added up in twice the precision, extreme ones with elements scaled by powers of two:
 *     double: |result - S| <= 38 u S      float: |result - S| <= (1 + 2^-20) u S
 * the root halving the relative error of 71 roundings. NaN if an element is NaN; else infinite if one is. n = 0: 0.
 */
CFD_KERNEL_API double cfd_dnorm2(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_snorm2(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dnorm2_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_snorm2_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dnorm2_result(const double *state);
CFD_KERNEL_API float cfd_snorm2_result(const double *state);

/* The largest absolute value: exact. NaN if an element is NaN. n = 0: 0. */
CFD_KERNEL_API double cfd_dnorm_inf(int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API float cfd_snorm_inf(int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dnorm_inf_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_snorm_inf_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API double cfd_dnorm_inf_result(const double *state);
CFD_KERNEL_API float cfd_snorm_inf_result(const double *state);

/* ---- Moments
 *
 * result[0] = n, result[1] = mean, result[2] = sum of the squared deviations from it; memory is read once. Blocks of 2048
 * by deviations from the mean of their first 64 elements, what these add up to being corrected for; if that mean was more
 * than a third of a standard deviation away, again from the one found (the corrected two-pass algorithm). Blocks are joined
 * in pairs as Chan, Golub and LeVeque do ("Algorithms for computing the sample variance", The American Statistician 37,
 * 1983), always in double. With u = 2^-53, L = 75 + 4 log2(1 + n/2048), m the mean, M the root of the mean square and V the
 * sum of squared deviations:
 *     |mean - m| <= L u M      |result[2] - V| <= L u V + n (L u M)^2 + 2 L u M sqrt(n V)
 * where the last term is what makes variances of data far from 0 inexact for any algorithm that rounds its means.
 * NaN, or overflow, if an element is not finite, or sums of squares are not. n = 0: 0, NaN, NaN; n = 1: the element, 0.
 */
CFD_KERNEL_API void cfd_dmoments(int64_t n, const double *x, int64_t incx, double *result);
CFD_KERNEL_API void cfd_smoments(int64_t n, const float *x, int64_t incx, double *result);
CFD_KERNEL_API void cfd_dmoments_add(double *state, int64_t n, const double *x, int64_t incx);
CFD_KERNEL_API void cfd_smoments_add(double *state, int64_t n, const float *x, int64_t incx);
CFD_KERNEL_API void cfd_dmoments_result(const double *state, double *result);
CFD_KERNEL_API void cfd_smoments_result(const double *state, double *result);

/* ---- Elementary functions
 *
 * y[i] = f(x[i]). x and y may be the same vector, with the same increment; else they must not overlap. An element's result
 * depends on x[i] alone, not on its place. Special values are those of C11, annex F, without the exceptions flags.
 *
 * Bounds are in ulp of the exact result: analysis of the algorithms in native/kernels/numeric/elementary.h and power.c,
 * confirmed by the tests against 113-bit arithmetic. Without fma in the CPU (x86-64 before 2013), and for the arguments
 * that our own algorithms do not cover (huge angles, subnormal numbers and results), the C library's function is used,
 * with its bounds: glibc's are 1 ulp or less, but tanh's, 2 ("Known Maximum Errors in Math Functions" in its manual).
 */

/* e to the power of x. Within 1 ulp. Special values: underflows to subnormal numbers and 0, overflows to infinity; NaN gives NaN. */
CFD_KERNEL_API void cfd_dexp(int64_t n, const double *x, int64_t incx, double *y, int64_t incy);
CFD_KERNEL_API void cfd_sexp(int64_t n, const float *x, int64_t incx, float *y, int64_t incy);

/* The natural logarithm of x. Within 1 ulp. Special values: 0 gives -infinity, less than 0 NaN, infinity itself; NaN gives NaN. */
CFD_KERNEL_API void cfd_dlog(int64_t n, const double *x, int64_t incx, double *y, int64_t incy);
CFD_KERNEL_API void cfd_slog(int64_t n, const float *x, int64_t incx, float *y, int64_t incy);

/* The square root of x. Within 0.5 ulp. Special values: less than 0 gives NaN, -0 itself; rounded correctly. */
CFD_KERNEL_API void cfd_dsqrt(int64_t n, const double *x, int64_t incx, double *y, int64_t incy);
CFD_KERNEL_API void cfd_ssqrt(int64_t n, const float *x, int64_t incx, float *y, int64_t incy);

/* The sine of x, in radians. Within 2 ulp. Special values: for angles of any size; -0 gives itself, infinities and NaN give NaN. */
CFD_KERNEL_API void cfd_dsin(int64_t n, const double *x, int64_t incx, double *y, int64_t incy);
CFD_KERNEL_API void cfd_ssin(int64_t n, const float *x, int64_t incx, float *y, int64_t incy);

/* The cosine of x, in radians. Within 2 ulp. Special values: for angles of any size; infinities and NaN give NaN. */
CFD_KERNEL_API void cfd_dcos(int64_t n, const double *x, int64_t incx, double *y, int64_t incy);
CFD_KERNEL_API void cfd_scos(int64_t n, const float *x, int64_t incx, float *y, int64_t incy);

/* The hyperbolic tangent of x. Within 2.5 ulp. Special values: -0 gives itself, infinities give 1 and -1; NaN gives NaN. */
CFD_KERNEL_API void cfd_dtanh(int64_t n, const double *x, int64_t incx, double *y, int64_t incy);
CFD_KERNEL_API void cfd_stanh(int64_t n, const float *x, int64_t incx, float *y, int64_t incy);

/*
 * z[i] = x[i] to the power of y[i]. Within 1.5 ulp; float within 0.6. Special values as C's pow has them: 1 to any power
 * and anything to the power of 0 are 1, even NaN; negative x with y not an integer gives NaN.
 */
CFD_KERNEL_API void cfd_dpow(int64_t n, const double *x, int64_t incx, const double *y, int64_t incy, double *z,
                             int64_t incz);
CFD_KERNEL_API void cfd_spow(int64_t n, const float *x, int64_t incx, const float *y, int64_t incy, float *z,
                             int64_t incz);

/* w[i] = x[i] y[i] + z[i], rounded once: 0.5 ulp. w may be x, y or z, with the same increment. */
CFD_KERNEL_API void cfd_dfma(int64_t n, const double *x, int64_t incx, const double *y, int64_t incy, const double *z,
                             int64_t incz, double *w, int64_t incw);
CFD_KERNEL_API void cfd_sfma(int64_t n, const float *x, int64_t incx, const float *y, int64_t incy, const float *z,
                             int64_t incz, float *w, int64_t incw);

/* ---- Sparse matrices
 *
 * Compressed sparse rows: the entries of row i are those from row_pointers[i] up to, not including, row_pointers[i + 1],
 * with their columns, from 0, in any order; those of one column are added up. Both are of 32 bits, as other libraries
 * have them: a matrix of more than 2^31 - 1 entries is several of fewer rows. A range of rows is a matrix by itself, with
 * row_pointers + first row and all else the same.
 *
 * Row pointers and columns are checked in passing, so that nothing outside is touched: returns -1 if all are right; the
 * number of an entry whose column does not exist; or -2 - i if row pointers i and i + 1 are no range within the `entries`
 * there are. The result is then complete for some of the rows, the others are as they were.
 *
 * y = alpha A x + beta y, x of `columns` elements, y of `rows`; y must not overlap the others. With beta = 0, y is not
 * read. With k entries in row i:
 *     |error of y[i]| <= (k/4 + 6) u (|alpha| sum|a x| + |beta y|)
 * k/4 + 3 additions or products to a sum, three for the rest. NaN and infinities as in these products and sums; columns
 * without entries are not looked at. The same bits with any instruction set.
 */
CFD_KERNEL_API int64_t cfd_dcsrmv(int64_t rows, int64_t columns, int64_t entries, double alpha,
                                  const int32_t *row_pointers, const int32_t *column_indices, const double *values,
                                  const double *x, double beta, double *y);
CFD_KERNEL_API int64_t cfd_scsrmv(int64_t rows, int64_t columns, int64_t entries, float alpha,
                                  const int32_t *row_pointers, const int32_t *column_indices, const float *values,
                                  const float *x, float beta, float *y);

/*
 * C = alpha A B + beta C, row-major; B of `columns` rows and n columns, C of `rows` rows and n columns, ldb and ldc from
 * row to row. As csrmv for each column of C, the entries of a row being added up one after the other:
 *     |error| <= (k + 3) u (|alpha| sum|a b| + |beta c|)
 */
CFD_KERNEL_API int64_t cfd_dcsrmm(int64_t rows, int64_t columns, int64_t n, int64_t entries, double alpha,
                                  const int32_t *row_pointers, const int32_t *column_indices, const double *values,
                                  const double *b, int64_t ldb, double beta, double *c, int64_t ldc);
CFD_KERNEL_API int64_t cfd_scsrmm(int64_t rows, int64_t columns, int64_t n, int64_t entries, float alpha,
                                  const int32_t *row_pointers, const int32_t *column_indices, const float *values,
                                  const float *b, int64_t ldb, float beta, float *c, int64_t ldc);

/* ---- Stencils
 *
 * Each inner point of y becomes the sum of coefficients times a point of x and its neighbours; the border of y, one point
 * wide, is left as it is. A part of a grid is a grid by itself, whose border is the neighbouring points. y must not overlap
 * x or the coefficients. Row-major; ld from row to row, plane from plane to plane. With t points:
 *     |error| <= t u sum|c x|
 * t roundings or fewer (with fma, t). Infinities and NaN as in these sums, also where a coefficient is 0. Fewer than 3
 * points in a direction: nothing happens.
 *
 * Coefficients in the order of memory: of 5, those of the points above, left, middle, right, below; of 9, row by row.
 */
CFD_KERNEL_API void cfd_dstencil5(int64_t rows, int64_t columns, const double *coefficients, const double *x,
                                  int64_t ldx, double *y, int64_t ldy);
CFD_KERNEL_API void cfd_sstencil5(int64_t rows, int64_t columns, const float *coefficients, const float *x, int64_t ldx,
                                  float *y, int64_t ldy);
CFD_KERNEL_API void cfd_dstencil9(int64_t rows, int64_t columns, const double *coefficients, const double *x,
                                  int64_t ldx, double *y, int64_t ldy);
CFD_KERNEL_API void cfd_sstencil9(int64_t rows, int64_t columns, const float *coefficients, const float *x, int64_t ldx,
                                  float *y, int64_t ldy);

/* Of 7, those of the plane before, above, left, middle, right, below, the plane behind; of 27, plane by plane. */
CFD_KERNEL_API void cfd_dstencil7(int64_t planes, int64_t rows, int64_t columns, const double *coefficients,
                                  const double *x, int64_t ldx, int64_t plane_x, double *y, int64_t ldy,
                                  int64_t plane_y);
CFD_KERNEL_API void cfd_sstencil7(int64_t planes, int64_t rows, int64_t columns, const float *coefficients,
                                  const float *x, int64_t ldx, int64_t plane_x, float *y, int64_t ldy, int64_t plane_y);
CFD_KERNEL_API void cfd_dstencil27(int64_t planes, int64_t rows, int64_t columns, const double *coefficients,
                                   const double *x, int64_t ldx, int64_t plane_x, double *y, int64_t ldy,
                                   int64_t plane_y);
CFD_KERNEL_API void cfd_sstencil27(int64_t planes, int64_t rows, int64_t columns, const float *coefficients,
                                   const float *x, int64_t ldx, int64_t plane_x, float *y, int64_t ldy,
                                   int64_t plane_y);

/* ---- Running sums
 *
 * y[i] = x[0] + ... + x[i]; exclusive: up to x[i - 1], so that y[0] is 0. x and y may be the same vector, with the same
 * increment; else they must not overlap. carry is a number, 0 to begin with: what came before; it is brought up to date for
 * the next piece. Within 64 bytes in a tree, from there on one after another:
 *     |error of y[i]| <= (i/8 + 4) u (|x[0]| + ... + |x[i]|)      float: (i/16 + 5) u
 * with 3 (float 4) additions in the tree, one for each 64 bytes, and one of both. The sums do not decrease where no element
 * is negative, and exclusive ones are the others, one place on, to the last bit. Pieces of a multiple of 16 elements give the
 * same bits as the whole; so do all instruction sets. NaN from the first NaN on, or once both infinities have occurred.
 */
CFD_KERNEL_API void cfd_dprefix_sum(int64_t n, const double *x, int64_t incx, double *y, int64_t incy, double *carry);
CFD_KERNEL_API void cfd_sprefix_sum(int64_t n, const float *x, int64_t incx, float *y, int64_t incy, float *carry);
CFD_KERNEL_API void cfd_dprefix_sum_exclusive(int64_t n, const double *x, int64_t incx, double *y, int64_t incy,
                                              double *carry);
CFD_KERNEL_API void cfd_sprefix_sum_exclusive(int64_t n, const float *x, int64_t incx, float *y, int64_t incy,
                                              float *carry);

/* ---- Gather and scatter
 *
 * y[i] = x[indices[i]], x having `count` elements; and y[indices[i]] = x[i], y having `count`, where of several with one
 * index the last stays. Exact: NaN and all. Nothing may overlap. Indices, from 0, are checked in blocks before they are used:
 * returns -1 if all are right, else the number of the first that is not, all before its block being done.
 */
CFD_KERNEL_API int64_t cfd_dgather(int64_t n, int64_t count, const double *x, const int32_t *indices, double *y);
CFD_KERNEL_API int64_t cfd_sgather(int64_t n, int64_t count, const float *x, const int32_t *indices, float *y);
CFD_KERNEL_API int64_t cfd_dscatter(int64_t n, const double *x, const int32_t *indices, int64_t count, double *y);
CFD_KERNEL_API int64_t cfd_sscatter(int64_t n, const float *x, const int32_t *indices, int64_t count, float *y);

/* ---- Random numbers
 *
 * Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011; the library Random123): the key is
 * the seed, low word first, the counter's low two words are the block's number, the high two the stream. Element i of a
 * sequence depends on seed, stream and i alone: filled in any pieces, in any order, by any number of threads, it is the same.
 * `first` is the number of the element that comes first, 0 or more.
 *
 * Double: block i/2, of whose 64-bit halves (low word first) the first makes even elements, the second odd ones; float: block
 * i/4, word i mod 4. There are 2^65 (2^66) elements a stream, of which `first` reaches 2^63.
 *
 * Uniform: in [0, 1), the upper 53 (24) bits times 2^-53 (2^-24). Exact, so the same bits with any instruction set.
 */
CFD_KERNEL_API void cfd_philox4x32(const uint32_t *counter, const uint32_t *key, uint32_t *result);
CFD_KERNEL_API void cfd_duniform(int64_t n, uint64_t seed, uint64_t stream, int64_t first, double *y, int64_t incy);
CFD_KERNEL_API void cfd_suniform(int64_t n, uint64_t seed, uint64_t stream, int64_t first, float *y, int64_t incy);

/*
 * Normal, mean 0, variance 1, by Box and Muller's transform of two neighbouring words, those of elements 2j and 2j + 1:
 *     r = sqrt(-2 log u), u the uniform number of 2j plus 2^-53, in (0, 1]; of floats, (word + 1/2) 2^-32 rounded
 *     y[2j] = r cos(2 pi v), y[2j + 1] = r sin(2 pi v), v the uniform number of 2j + 1
 * Largest size 8.58 (float 6.77). Within 8 u (1 + |y|) of what these formulas give. The same bits with any instruction set
 * that has fma in hardware; without, too, but slowly.
 */
CFD_KERNEL_API void cfd_dnormal(int64_t n, uint64_t seed, uint64_t stream, int64_t first, double *y, int64_t incy);
CFD_KERNEL_API void cfd_snormal(int64_t n, uint64_t seed, uint64_t stream, int64_t first, float *y, int64_t incy);

#endif
