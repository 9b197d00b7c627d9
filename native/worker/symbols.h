/* SPDX-License-Identifier: Apache-2.0 */
/* Pointers to functions that mean the same in every worker: see window.h and catalog.h. */
#ifndef COFFERDAM_WORKER_SYMBOLS_H
#define COFFERDAM_WORKER_SYMBOLS_H

#include <stdbool.h>
#include <stdint.h>

#include "cofferdam/request.h"

/*
 * Puts the jumps into the window. Called once by the supervisor, before it forks;
 * workers inherit them. Where the kernel allows no code to be made at run time
 * there are none, and looking a symbol up says so.
 */
void cfd_symbols_map(uint64_t window_base);

/* Why there are no pointers to functions, or NULL. */
const char *cfd_symbols_refusal(void);

/* Whether an address that dlsym() gave is known to be data, at which nothing can be called. */
bool cfd_symbols_is_data(const void *address);

/* Where the pool's symbols are listed. */
void cfd_symbols_use(const char *catalog);

/* How many are listed, and how many of them this worker has bound. */
extern const uint64_t *cfd_symbols_listed;
extern uint64_t cfd_symbols_bound;

/* Binds those that are new, loading their libraries. is_held: for one caller, a session for instance. */
void cfd_symbols_bind(bool is_held);

/* Before each call, whose argument or shared memory may hold a new pointer. Costs a load. */
static inline void cfd_symbols_catch_up(const struct cfd_request *request) {
    if (__builtin_expect(__atomic_load_n(cfd_symbols_listed, __ATOMIC_ACQUIRE) != cfd_symbols_bound, 0)) {
        cfd_symbols_bind(request->only_worker != 0);
    }
}

#endif
