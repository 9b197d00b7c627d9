/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is known of the pool's libraries: which its workers have loaded, and which
 * cannot be loaded ahead. Workers are believed no further than that a wrong word
 * costs a dlopen that fails.
 */
#include "cofferdam/catalog.h"
#include "supervisor/supervisor.h"

struct known {
    uint64_t name; /* its place in the catalog */
    bool is_used;  /* a worker has loaded it, or the template is to have it */
    bool failed;   /* a worker that loaded it ahead died of that, and none has loaded it since */
    bool refused;  /* not in a template */
};

static struct known known[CFD_MAX_PRELOADS];
static unsigned known_count;

/* NULL for what is no library, and when there are too many. */
static struct known *entry_of(uint64_t name) {
    if (name < CFD_CATALOG_STRINGS_OFFSET || name >= CFD_CATALOG_BYTES) {
        return NULL;
    }
    for (unsigned i = 0; i < known_count; i++) {
        if (known[i].name == name) {
            return &known[i];
        }
    }
    if (known_count == CFD_MAX_PRELOADS) {
        return NULL;
    }
    known[known_count] = (struct known){.name = name};
    return &known[known_count++];
}

void library_used(uint64_t name) {
    struct known *library = entry_of(name);
    if (library != NULL) {
        library->is_used = true;
        library->failed = false;
    }
}

void library_failed(uint64_t name) {
    struct known *library = entry_of(name);
    if (library != NULL) {
        library->failed = true;
    }
}

void library_refused(uint64_t name, enum cfd_refusal_reason reason, int wait_code, int wait_status) {
    struct known *library = entry_of(name);
    if (library == NULL || library->refused) {
        return;
    }
    library->refused = true;
    uint32_t count = supervisor.pool->refused_count;
    if (count < CFD_MAX_PRELOADS) { /* more only after a supervisor that was lost had refused some */
        supervisor.pool->refused[count] =
            (struct cfd_refusal){.library = name, .reason = reason, .wait_code = wait_code, .wait_status = wait_status};
        __atomic_store_n(&supervisor.pool->refused_count, count + 1, __ATOMIC_RELEASE);
    }
}

bool is_in_list(const struct library_list *list, uint64_t name) {
    for (unsigned i = 0; i < list->count; i++) {
        if (list->names[i] == name) {
            return true;
        }
    }
    return false;
}

/* Workers that are made before they are needed have the time; others load when a call needs it. */
static bool workers_are_made_ahead(void) {
    const struct cfd_lifecycle *lifecycle = &supervisor.lifecycle;
    return lifecycle->spares > 0 || lifecycle->recycle_calls != 0 || lifecycle->recycle_age_ns != 0 ||
           lifecycle->recycle_resident_bytes != 0;
}

void libraries_to_preload(struct library_list *list) {
    list->count = 0;
    for (unsigned i = 0; i < known_count && workers_are_made_ahead(); i++) {
        bool is_there = template_can_fork() && is_in_list(&supervisor.template->libraries, known[i].name);
        if (known[i].is_used && !known[i].failed && !is_there) {
            list->names[list->count++] = known[i].name;
        }
    }
}

void libraries_for_template(struct library_list *list) {
    list->count = 0;
    for (unsigned i = 0; i < known_count; i++) {
        if (known[i].is_used && !known[i].refused) {
            list->names[list->count++] = known[i].name;
        }
    }
}
