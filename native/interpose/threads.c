/* SPDX-License-Identifier: Apache-2.0 */
/*
 * pthread_create and thrd_create as the libraries in a worker see them: the
 * program's own come before the C library's. Each thread first gets a stack for
 * its signal handlers, then runs as it would have.
 */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <threads.h>

#include "worker/worker.h"

#define EXPORTED __attribute__((visibility("default")))

typedef void *(*thread_routine)(void *);

/* What the thread was to run, of either kind. */
struct start {
    thread_routine routine;
    thrd_start_t c11_routine;
    void *argument;
};

/* The C library's function of the same name. Threads that look for it at once find the same. */
static void *next_in_line(void **known, const char *name) {
    void *found = __atomic_load_n(known, __ATOMIC_RELAXED);
    if (found == NULL) {
        found = dlsym(RTLD_NEXT, name);
        __atomic_store_n(known, found, __ATOMIC_RELAXED);
    }
    return found;
}

static struct start begin(void *opaque) {
    struct start start = *(struct start *)opaque;
    free(opaque);
    cfd_worker_give_alternate_stack();
    return start;
}

static void *run(void *opaque) {
    struct start start = begin(opaque);
    return start.routine(start.argument);
}

EXPORTED int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, thread_routine routine,
                            void *argument) {
    static void *known;
    int (*create)(pthread_t *, const pthread_attr_t *, thread_routine, void *) = next_in_line(&known, "pthread_create");
    if (create == NULL) {
        return EAGAIN;
    }
    struct start *start = malloc(sizeof *start);
    if (start == NULL) {
        return create(thread, attributes, routine, argument); /* the plain thread */
    }
    *start = (struct start){.routine = routine, .argument = argument};
    int error = create(thread, attributes, run, start);
    if (error != 0) {
        free(start);
    }
    return error;
}

static int run_c11(void *opaque) {
    struct start start = begin(opaque);
    return start.c11_routine(start.argument);
}

EXPORTED int thrd_create(thrd_t *thread, thrd_start_t routine, void *argument) {
    static void *known;
    int (*create)(thrd_t *, thrd_start_t, void *) = next_in_line(&known, "thrd_create");
    if (create == NULL) {
        return thrd_error;
    }
    struct start *start = malloc(sizeof *start);
    if (start == NULL) {
        return create(thread, routine, argument); /* the plain thread */
    }
    *start = (struct start){.c11_routine = routine, .argument = argument};
    int result = create(thread, run_c11, start);
    if (result != thrd_success) {
        free(start);
    }
    return result;
}
