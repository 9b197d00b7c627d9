/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: where the greatest element is, against the loop of the reference
 * BLAS: every length around those of vectors and chunks, every place, ties, NaN,
 * infinities and zeros, increments; nothing behind the vector is read.
 */
#include <sys/mman.h>
#include <unistd.h>

#include "cofferdam/blas.h"
#include "test/kernels.h"

#define REAL_T double
#define FN(name) cfd_d##name
#define TYPED(name) double_##name
#include "test/kernels_iamax.h"
#undef REAL_T
#undef FN
#undef TYPED
#define REAL_T float
#define FN(name) cfd_s##name
#define TYPED(name) float_##name
#include "test/kernels_iamax.h"

/* Memory that ends where no more may be read; begins likewise. */
static char *fenced(size_t bytes) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *all = mmap(NULL, bytes + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(all != MAP_FAILED);
    CHECK(mprotect(all + page, bytes, PROT_READ | PROT_WRITE) == 0);
    return all + page;
}

int main(int count, char **arguments) {
    skip_without(count, arguments);
    enum { BYTES = 1 << 16 };
    char *memory = fenced(BYTES);
    double_all((double *)memory, BYTES / sizeof(double));
    float_all((float *)memory, BYTES / sizeof(float));
    return 0;
}
