/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries, each loaded once, and what is found in them. Names are offsets in the catalog, where each stands once. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "worker/symbols.h"
#include "worker/worker.h"

struct library {
    uint64_t name;
    void *handle;
};

static const char *catalog;
static struct library *libraries;
static size_t library_count;

void cfd_worker_use_catalog(const void *at) {
    catalog = at;
    cfd_symbols_use(at);
}

const char *cfd_worker_catalog(void) { return catalog; }

/* dlerror() is the loader's own sentence; it is passed on as it is. */
static void pass_on_dlerror(char message[CFD_MESSAGE_BYTES]) {
    const char *reason = dlerror();
    snprintf(message, CFD_MESSAGE_BYTES, "%s", reason != NULL ? reason : "the dynamic loader gave no reason");
}

static void *load(uint64_t name, char message[CFD_MESSAGE_BYTES]) {
    for (size_t i = 0; i < library_count; i++) {
        if (libraries[i].name == name) {
            return libraries[i].handle;
        }
    }
    void *handle = dlopen(catalog + name, RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) {
        pass_on_dlerror(message);
        return NULL;
    }
    struct library *grown = realloc(libraries, (library_count + 1) * sizeof *libraries);
    if (grown == NULL) {
        dlclose(handle);
        snprintf(message, CFD_MESSAGE_BYTES, "out of memory");
        return NULL;
    }
    libraries = grown;
    libraries[library_count++] = (struct library){.name = name, .handle = handle};
    return handle;
}

enum cfd_status cfd_worker_find(uint64_t library, uint64_t symbol, void **address, char message[CFD_MESSAGE_BYTES]) {
    if (catalog[library] == '\0') {
        *address = cfd_worker_builtin(catalog + symbol);
        if (*address == NULL) {
            snprintf(message, CFD_MESSAGE_BYTES, "a worker has no function %s of its own", catalog + symbol);
            return CFD_SYMBOL_NOT_FOUND;
        }
        return CFD_OK;
    }
    void *handle = load(library, message);
    if (handle == NULL) {
        return CFD_LIBRARY_NOT_LOADED;
    }
    dlerror();
    *address = dlsym(handle, catalog + symbol);
    if (*address == NULL) { /* a symbol that is null cannot be called either */
        pass_on_dlerror(message);
        return CFD_SYMBOL_NOT_FOUND;
    }
    return CFD_OK;
}
