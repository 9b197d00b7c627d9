/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: a matrix times a vector is what plain loops say, in both orders, as it lies and transposed;
 * what is not to be read is not, and nothing is read or written behind the ends.
 */
#include <sys/mman.h>
#include <unistd.h>

#include "cofferdam/blas.h"
#include "test/kernels.h"

enum { ROW_MAJOR = 101, COLUMN_MAJOR = 102, NO_TRANS = 111, CONJ_TRANS = 113 };

/* Ends of memory: what follows is not to be touched. */
enum { MATRIX, X, Y, ENDS };
static char *ends[ENDS];

static void make_ends(size_t bytes) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE), pages = (bytes + page - 1) / page;
    for (int i = 0; i < ENDS; i++) {
        char *memory = mmap(NULL, (pages + 1) * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        CHECK(memory != MAP_FAILED);
        ends[i] = memory + pages * page;
        CHECK(mprotect(ends[i], page, PROT_NONE) == 0);
    }
}

#define REAL_T double
#define FN(name) cfd_d##name
#define TYPED(name) double_##name
#define EPSILON 0x1p-52
#include "test/kernels_gemv.h"
#undef REAL_T
#undef FN
#undef TYPED
#undef EPSILON
#define REAL_T float
#define FN(name) cfd_s##name
#define TYPED(name) float_##name
#define EPSILON 0x1p-23
#include "test/kernels_gemv.h"

int main(int count, char **arguments) {
    skip_without(count, arguments);
    make_ends((size_t)1 << 20);
    double_all();
    float_all();
    return 0;
}
