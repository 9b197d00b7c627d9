/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A second stack for every thread of the worker, so that one that has run off
 * its own can still report it. Each is a mapping of its own, above a page that
 * nobody may touch, and goes with its thread.
 */
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

#include "worker/worker.h"

/* Room for the largest signal frame there is (12 KiB with AMX), the unwinder, and a fault in the unwinder. */
#define STACK_BYTES 65536ul

/* How often the C library runs destructors that put their value back; ours goes last, for the sake of the others. */
#define DESTRUCTOR_ROUNDS 3

/* Lies at the far end of its stack. */
struct alternate_stack {
    void *mapping;
    size_t mapping_bytes;
    unsigned rounds;
};

static pthread_key_t key;
static bool has_key;

static void drop(void *opaque) {
    struct alternate_stack *stack = opaque;
    if (++stack->rounds < DESTRUCTOR_ROUNDS && pthread_setspecific(key, stack) == 0) {
        return;
    }
    const stack_t none = {.ss_flags = SS_DISABLE};
    if (sigaltstack(&none, NULL) == 0) { /* EPERM: this thread runs on it, and keeps it */
        munmap(stack->mapping, stack->mapping_bytes);
    }
}

void cfd_worker_give_alternate_stack(void) {
    size_t guard = (size_t)sysconf(_SC_PAGESIZE), bytes = guard + STACK_BYTES;
    char *mapping = mmap(NULL, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (mapping == MAP_FAILED) {
        return; /* without memory for it the thread runs all the same */
    }
    struct alternate_stack *stack = (struct alternate_stack *)(mapping + bytes) - 1;
    const stack_t given = {.ss_sp = mapping + guard, .ss_size = (size_t)((char *)stack - (mapping + guard)) & ~15ul};
    if (mprotect(mapping + guard, STACK_BYTES, PROT_READ | PROT_WRITE) != 0 || sigaltstack(&given, NULL) != 0) {
        munmap(mapping, bytes);
        return;
    }
    *stack = (struct alternate_stack){.mapping = mapping, .mapping_bytes = bytes};
    if (has_key) {
        pthread_setspecific(key, stack); /* ENOMEM: the stack outlives its thread */
    }
}

void cfd_worker_prepare_alternate_stacks(void) { has_key = pthread_key_create(&key, drop) == 0; }
