/* SPDX-License-Identifier: Apache-2.0 */
/* w = x y + z, rounded once. */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/vector.h"

static void contiguous(int64_t n, const real_t *x, const real_t *y, const real_t *z, real_t *w) {
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        vector_t result[VECTORS];
        FOR_EACH_VECTOR(k) {
            int64_t at = i + k * WIDTH;
            result[k] = fused(load(x + at), load(y + at), load(z + at));
        }
        /* After all loads, whichever way the arrays lie to each other. */
        FOR_EACH_VECTOR(k) { store(w + i + k * WIDTH, result[k]); }
    }
    for (; i + WIDTH <= n; i += WIDTH) {
        store(w + i, fused(load(x + i), load(y + i), load(z + i)));
    }
    if (i < n) {
        int64_t rest = n - i;
        vector_t result = fused(load_part(x + i, rest, 0), load_part(y + i, rest, 0), load_part(z + i, rest, 0));
        store_part(w + i, result, rest);
    }
}

KERNEL(void, fma)
(int64_t n, const real_t *x, int64_t incx, const real_t *y, int64_t incy, const real_t *z, int64_t incz, real_t *w,
 int64_t incw) {
    if (incx == 1 && incy == 1 && incz == 1 && incw == 1) {
        contiguous(n, x, y, z, w);
        return;
    }
    const real_t *first_x = first_of(n, x, incx), *first_y = first_of(n, y, incy), *first_z = first_of(n, z, incz);
    real_t *first_w = (real_t *)first_of(n, w, incw);
    for (int64_t i = 0; i < n; i++) {
        first_w[i * incw] = REAL(fma)(first_x[i * incx], first_y[i * incy], first_z[i * incz]);
    }
}
