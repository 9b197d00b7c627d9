/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How far a worker is believed. What it says comes from a process in which a
 * library runs, and any library may have written it: by mistake, when it takes
 * the pipe's descriptor for one of its own, or because it means to. So a word
 * that has consequences for a call is believed only where what the JVM and this
 * process have written themselves bears it out.
 */
#include <stddef.h>

#include "cofferdam/catalog.h"
#include "cofferdam/window.h"
#include "protocol/race.h"
#include "protocol/ring.h"
#include "supervisor/supervisor.h"

static const char *catalog(void) { return (const char *)(supervisor.window_base + CFD_CONTROL_CATALOG); }

static uint64_t listed(size_t count_offset, uint64_t most) {
    uint64_t count = __atomic_load_n((const uint64_t *)(catalog() + count_offset), __ATOMIC_ACQUIRE);
    return count < most ? count : most;
}

static uint64_t function_count(void) { return listed(CFD_CATALOG_FUNCTION_COUNT_OFFSET, CFD_CATALOG_MAX_FUNCTIONS); }

static uint64_t symbol_count(void) { return listed(CFD_CATALOG_SYMBOL_COUNT_OFFSET, CFD_MAX_SYMBOLS); }

static const struct cfd_symbol *symbol(uint64_t index) {
    return (const struct cfd_symbol *)(catalog() + CFD_CATALOG_SYMBOLS_OFFSET) + index;
}

/* All entries of a ring are of one function: the first is as good as any. NULL for none. */
static const struct cfd_function *function_of_call(const struct slot *slot) {
    const struct cfd_request *request = slot->request;
    uint32_t index = request->function;
    if (index == CFD_RING) {
        const struct cfd_submissions *ring = cfd_ring_behind_request(request);
        uint64_t place = request->arguments[0] & ring->mask & (CFD_RING_MAX_DEPTH - 1);
        uint64_t stride = ring->stride < CFD_ENTRY_MAX_BYTES ? ring->stride : CFD_ENTRY_MAX_BYTES;
        index = ((const struct cfd_entry *)(ring->entries + place * stride))->function;
    }
    return index < function_count() ? (const struct cfd_function *)catalog() + index : NULL;
}

static bool is_newer(uint32_t revision, const struct worker *worker) {
    return (int32_t)(revision - worker->revision) > 0; /* revisions wrap around */
}

bool has_to_be_renewed(const struct worker *worker, uint32_t *revision) {
    if (worker->state != WORKER_SERVING || (supervisor.sandbox.layers & 1u << CFD_LAYER_LANDLOCK) == 0) {
        return false;
    }
    const struct cfd_function *function = function_of_call(worker->slot);
    if (function != NULL && is_newer(function->revision, worker)) {
        *revision = function->revision;
        return true;
    }
    uint64_t symbols = symbol_count();
    for (uint64_t i = 0; i < symbols; i++) { /* workers bind them before they begin the call */
        if (is_newer(symbol(i)->revision, worker)) {
            *revision = symbol(i)->revision;
            return true;
        }
    }
    return false;
}

bool is_call_under_way(const struct slot *slot) {
    uint64_t race = cfd_race_read(slot->shared);
    bool answered = __atomic_load_n(&slot->response->sequence, __ATOMIC_ACQUIRE) == cfd_race_sequence(race);
    return cfd_race_is_killing(cfd_race_state(race)) || (cfd_race_state(race) == CFD_RUNNING && !answered);
}

bool may_have_retired(const struct worker *worker, uint64_t last) {
    if (worker->state != WORKER_SERVING) {
        return false;
    }
    uint64_t limit = supervisor.lifecycle.recycle_calls;
    if (!worker->is_asked_to_go && (limit == 0 || last - worker->last_before < limit)) {
        return false;
    }
    uint64_t sequence = cfd_race_sequence(cfd_race_read(worker->slot->shared));
    return last == (is_call_under_way(worker->slot) ? sequence - 1 : sequence);
}

static bool is_symbols_library(uint64_t library) {
    uint64_t symbols = symbol_count();
    for (uint64_t i = 0; i < symbols; i++) {
        if (symbol(i)->library == library) {
            return true;
        }
    }
    return false;
}

bool may_be_loading(const struct worker *worker, uint64_t library) {
    if (!worker->has_served) {
        return true; /* ahead of any call, or as a template */
    }
    if (worker->slot == NULL) {
        return false;
    }
    const struct cfd_function *function = function_of_call(worker->slot);
    return (function != NULL && function->library == library) || is_symbols_library(library);
}

bool is_library(uint64_t library) {
    const struct cfd_lifecycle *lifecycle = &supervisor.lifecycle;
    const struct cfd_function *functions = (const struct cfd_function *)catalog();
    uint64_t count = function_count();
    for (uint64_t i = 0; i < count; i++) {
        if (functions[i].library == library) {
            return true;
        }
    }
    for (unsigned i = 0; i < lifecycle->template_count && i < CFD_MAX_PRELOADS; i++) {
        if (lifecycle->template_libraries[i] == library) {
            return true;
        }
    }
    return library == lifecycle->initialiser_library || library == lifecycle->exit_hook_library ||
           is_symbols_library(library);
}
