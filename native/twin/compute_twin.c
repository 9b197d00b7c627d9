/* SPDX-License-Identifier: Apache-2.0 */
/*
 * compute_twin CPU LIBRARY: the routines that Java calls, called by C: the same
 * library file, the same numbers, the same copying of what a call overwrites.
 * CPU is where to stay, or -1. It answers questions on stdin, one a line, as
 * dev.cofferdam.bench.compute.work.Server does, so that its rounds and Java's
 * can take turns; at end of file it ends, and so when Java does.
 */
#include <dlfcn.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "protocol/clock.h"
#include "twin/_pin.h"

/* CBLAS's and LAPACKE's values. */
enum { COL_MAJOR = 102, NO_TRANS = 111, LOWER = 122, NON_UNIT = 131, LEFT = 141 };

#define ALPHA 0x1p-30

struct problem {
    int n, rows;
    size_t size_a, size_b;
    double *pure_a, *pure_b, *a, *b, *c, *u, *v, *work;
    int *pivots, *integers;
    int work_size, integers_size;
    double returned;
};

static void *library;

static double (*ddot)(int, const double *, int, const double *, int);
static void (*daxpy)(int, double, const double *, int, double *, int);
static void (*dgemv)(int, int, int, int, double, const double *, int, const double *, int, double, double *, int);
static void (*dgemm)(int, int, int, int, int, int, double, const double *, int, const double *, int, double, double *,
                     int);
static void (*dsyrk)(int, int, int, int, int, double, const double *, int, double, double *, int);
static void (*dtrsm)(int, int, int, int, int, int, int, double, const double *, int, double *, int);
static int (*dpotrf)(int, char, int, double *, int);
static int (*dgesv)(int, int, int, double *, int, int *, double *, int);
static int (*dgels)(int, char, int, int, int, double *, int, double *, int, double *, int);
static int (*dsyevd)(int, char, char, int, double *, int, double *, double *, int, int *, int);
static int (*dgesdd)(int, char, int, int, double *, int, double *, double *, int, double *, int, double *, int, int *);

static void find(void *function, const char *symbol) {
    void *found = dlsym(library, symbol);
    if (found == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    memcpy(function, &found, sizeof found);
}

static void load(const char *path) {
    library = dlopen(path, RTLD_NOW);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    find(&ddot, "cblas_ddot");
    find(&daxpy, "cblas_daxpy");
    find(&dgemv, "cblas_dgemv");
    find(&dgemm, "cblas_dgemm");
    find(&dsyrk, "cblas_dsyrk");
    find(&dtrsm, "cblas_dtrsm");
    find(&dpotrf, "LAPACKE_dpotrf_work");
    find(&dgesv, "LAPACKE_dgesv_work");
    find(&dgels, "LAPACKE_dgels_work");
    find(&dsyevd, "LAPACKE_dsyevd_work");
    find(&dgesdd, "LAPACKE_dgesdd_work");
}

/* ---- what is called, so many times */

static void restore_a(struct problem *p) { memcpy(p->a, p->pure_a, p->size_a * sizeof(double)); }

static void restore_b(struct problem *p) { memcpy(p->b, p->pure_b, p->size_b * sizeof(double)); }

static void repeat_ddot(struct problem *p, long calls) {
    double sum = 0;
    for (long i = 0; i < calls; i++) {
        sum += ddot(p->n, p->a, 1, p->b, 1);
    }
    p->returned = sum / (double)calls;
}

static void repeat_daxpy(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        daxpy(p->n, ALPHA, p->a, 1, p->b, 1);
    }
}

static void repeat_dgemv(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        dgemv(COL_MAJOR, NO_TRANS, p->n, p->n, 1, p->a, p->n, p->b, 1, 0, p->c, 1);
    }
}

static void repeat_dgemm(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        dgemm(COL_MAJOR, NO_TRANS, NO_TRANS, p->n, p->n, p->n, 1, p->a, p->n, p->b, p->n, 0, p->c, p->n);
    }
}

static void repeat_dsyrk(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        dsyrk(COL_MAJOR, LOWER, NO_TRANS, p->n, p->n, 1, p->a, p->n, 0, p->c, p->n);
    }
}

static void repeat_dtrsm(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        restore_b(p);
        dtrsm(COL_MAJOR, LEFT, LOWER, NO_TRANS, NON_UNIT, p->n, p->n, 1, p->a, p->n, p->b, p->n);
    }
}

static void repeat_dpotrf(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        restore_a(p);
        p->returned += dpotrf(COL_MAJOR, 'L', p->n, p->a, p->n);
    }
}

static void repeat_dgesv(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        restore_a(p);
        restore_b(p);
        p->returned += dgesv(COL_MAJOR, p->n, 1, p->a, p->n, p->pivots, p->b, p->n);
    }
}

static void repeat_dgels(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        restore_a(p);
        restore_b(p);
        p->returned += dgels(COL_MAJOR, 'N', p->rows, p->n, 1, p->a, p->rows, p->b, p->rows, p->work, p->work_size);
    }
}

static void repeat_dsyevd(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        restore_a(p);
        p->returned +=
            dsyevd(COL_MAJOR, 'V', 'L', p->n, p->a, p->n, p->c, p->work, p->work_size, p->integers, p->integers_size);
    }
}

static void repeat_dgesdd(struct problem *p, long calls) {
    for (long i = 0; i < calls; i++) {
        restore_a(p);
        p->returned += dgesdd(COL_MAJOR, 'S', p->n, p->n, p->a, p->n, p->c, p->u, p->n, p->v, p->n, p->work,
                              p->work_size, p->integers);
    }
}

/* ---- what is asked once: the workspace */

static void ask_dgels(struct problem *p, double *size) {
    dgels(COL_MAJOR, 'N', p->rows, p->n, 1, p->a, p->rows, p->b, p->rows, size, -1);
}

static void ask_dsyevd(struct problem *p, double *size) {
    dsyevd(COL_MAJOR, 'V', 'L', p->n, p->a, p->n, p->c, size, -1, &p->integers_size, -1);
}

static void ask_dgesdd(struct problem *p, double *size) {
    dgesdd(COL_MAJOR, 'S', p->n, p->n, p->a, p->n, p->c, p->u, p->n, p->v, p->n, size, -1, p->integers);
}

/* ---- the table */

/* What an operand is made of. */
enum shape { NONE, VECTOR, RECTANGLE, SQUARE };
enum answer { RETURNED, B_ALL, B_FIRST, C_ALL, C_TRIANGLE, A_DIAGONAL };

static const struct routine {
    const char *name;
    void (*repeat)(struct problem *, long);
    void (*workspace)(struct problem *, double *);
    enum shape a, b, c;
    int rows; /* times n */
    bool symmetric, diagonal, vectors;
    enum answer answer;
} routines[] = {
    {"ddot", repeat_ddot, NULL, VECTOR, VECTOR, NONE, 1, false, false, false, RETURNED},
    {"daxpy", repeat_daxpy, NULL, VECTOR, VECTOR, NONE, 1, false, false, false, B_FIRST},
    {"dgemv", repeat_dgemv, NULL, SQUARE, VECTOR, VECTOR, 1, false, false, false, C_ALL},
    {"dgemm", repeat_dgemm, NULL, SQUARE, SQUARE, SQUARE, 1, false, false, false, C_ALL},
    {"dsyrk", repeat_dsyrk, NULL, SQUARE, NONE, SQUARE, 1, false, false, false, C_TRIANGLE},
    {"dtrsm", repeat_dtrsm, NULL, SQUARE, SQUARE, NONE, 1, false, true, false, B_ALL},
    {"dpotrf", repeat_dpotrf, NULL, SQUARE, NONE, NONE, 1, true, true, false, A_DIAGONAL},
    {"dgesv", repeat_dgesv, NULL, SQUARE, VECTOR, NONE, 1, false, false, false, B_FIRST},
    {"dgels", repeat_dgels, ask_dgels, RECTANGLE, VECTOR, NONE, 2, false, false, false, B_FIRST},
    {"dsyevd", repeat_dsyevd, ask_dsyevd, SQUARE, NONE, VECTOR, 1, true, false, false, C_ALL},
    {"dgesdd", repeat_dgesdd, ask_dgesdd, SQUARE, NONE, VECTOR, 1, false, false, true, C_ALL},
};

static size_t size_of(enum shape shape, size_t n, size_t rows) {
    return shape == NONE ? 0 : shape == VECTOR ? rows : shape == RECTANGLE ? rows * n : n * n;
}

/* ---- numbers, as dev.cofferdam.bench.compute.work.Numbers has them */

static void *memory(size_t bytes) {
    void *at = aligned_alloc(64, (bytes + 127) & ~(size_t)63);
    if (at == NULL) {
        perror("aligned_alloc");
        exit(1);
    }
    memset(at, 0, bytes);
    return at;
}

static double *fill(uint64_t seed, size_t count) {
    double *numbers = memory(count * sizeof *numbers);
    for (size_t i = 0; i < count; i++) {
        uint64_t z = seed + (i + 1) * UINT64_C(0x9e3779b97f4a7c15);
        z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
        z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
        z ^= z >> 31;
        numbers[i] = (double)(z >> 11) * 0x1p-52 - 1;
    }
    return numbers;
}

static void prepare(struct problem *p, const struct routine *r, int n) {
    *p = (struct problem){.n = n, .rows = r->rows * n};
    size_t order = (size_t)n, rows = (size_t)p->rows;
    p->size_a = size_of(r->a, order, r->a == VECTOR ? order : rows);
    p->size_b = size_of(r->b, order, rows);
    p->pure_a = fill(1, p->size_a);
    p->pure_b = fill(2, p->size_b);
    for (size_t column = 0; r->symmetric && column < order; column++) {
        for (size_t row = 0; row < column; row++) {
            p->pure_a[row + column * order] = p->pure_a[column + row * order];
        }
    }
    for (size_t i = 0; r->diagonal && i < order; i++) {
        p->pure_a[i + i * order] += n;
    }
    p->a = memory(p->size_a * sizeof(double));
    p->b = memory(p->size_b * sizeof(double));
    p->c = memory(size_of(r->c, order, rows) * sizeof(double));
    restore_a(p);
    restore_b(p);
    size_t vectors = r->vectors ? order * order : 0;
    p->u = memory(vectors * sizeof(double));
    p->v = memory(vectors * sizeof(double));
    p->pivots = memory(order * sizeof(int));
    p->integers_size = 8 * n;
    double size = 0;
    p->integers = memory((size_t)p->integers_size * sizeof(int));
    if (r->workspace != NULL) {
        r->workspace(p, &size);
        p->integers = realloc(p->integers, (8 * order + (size_t)p->integers_size) * sizeof(int));
        if (p->integers == NULL) {
            perror("realloc");
            exit(1);
        }
    }
    p->work_size = (int)size;
    p->work = memory((size_t)p->work_size * sizeof(double));
}

static void forget(struct problem *p) {
    double *parts[] = {p->pure_a, p->pure_b, p->a, p->b, p->c, p->u, p->v, p->work};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        free(parts[i]);
    }
    free(p->pivots);
    free(p->integers);
}

static double sum(const double *numbers, size_t count) {
    double total = 0;
    for (size_t i = 0; i < count; i++) {
        total += fabs(numbers[i]);
    }
    return total;
}

static double digest(const struct problem *p, const struct routine *r) {
    size_t n = (size_t)p->n;
    double total = 0;
    switch (r->answer) {
    case RETURNED:
        return fabs(p->returned);
    case B_ALL:
        return sum(p->b, n * n);
    case B_FIRST:
        return sum(p->b, n);
    case C_ALL:
        return sum(p->c, size_of(r->c, n, n));
    case C_TRIANGLE:
        for (size_t column = 0; column < n; column++) {
            total += sum(p->c + column * n + column, n - column);
        }
        return total;
    case A_DIAGONAL:
        for (size_t i = 0; i < n; i++) {
            total += fabs(p->a[i + i * n]);
        }
        return total;
    }
    return total;
}

static const struct routine *named(const char *name) {
    for (size_t i = 0; i < sizeof routines / sizeof routines[0]; i++) {
        if (strcmp(routines[i].name, name) == 0) {
            return &routines[i];
        }
    }
    return NULL;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: %s CPU LIBRARY\n", argv[0]);
        return 2;
    }
    if (atoi(argv[1]) >= 0) {
        pin_to(atoi(argv[1]));
    }
    load(argv[2]);
    struct problem problem = {0};
    const struct routine *routine = NULL;
    char line[128], name[16];
    long count;
    while (fgets(line, sizeof line, stdin) != NULL) {
        if (sscanf(line, "prepare %15s %ld", name, &count) == 2) {
            forget(&problem);
            problem = (struct problem){0};
            routine = named(name);
            if (routine != NULL) {
                prepare(&problem, routine, (int)count);
            }
            puts(routine != NULL ? "ready" : "absent no such routine");
        } else if (routine != NULL && sscanf(line, "repeat %ld", &count) == 1) {
            int64_t start = cfd_now_ns();
            routine->repeat(&problem, count);
            printf("ns %lld\n", (long long)(cfd_now_ns() - start));
        } else if (routine != NULL && strncmp(line, "digest", 6) == 0) {
            printf("digest %.17g\n", digest(&problem, routine));
        } else {
            puts("absent nothing was prepared, or no such question");
        }
        fflush(stdout);
    }
    return 0;
}
