/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The libraries of this process. Each is loaded once, by whoever needs it first:
 * the template it was forked from, its preparation, or a call. The supervisor
 * hears of it, so that it knows of what a worker died, and what to load ahead.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "worker/symbols.h"
#include "worker/worker.h"

struct library {
    uint64_t name; /* its place in the catalog, which the JVM makes unique */
    void *handle;
};

static const char *catalog;
static struct library *libraries;
static size_t library_count;

void cfd_worker_use_catalog(const void *at) {
    catalog = at;
    cfd_symbols_use(at);
}

const char *cfd_worker_text(uint64_t place) { return catalog + place; }

static void *find(uint64_t name) {
    for (size_t i = 0; i < library_count; i++) {
        if (libraries[i].name == name) {
            return libraries[i].handle;
        }
    }
    return NULL;
}

/* dlerror() is the loader's own sentence; it is passed on as it is. */
static void pass_on_dlerror(char message[CFD_MESSAGE_BYTES]) {
    const char *reason = dlerror();
    snprintf(message, CFD_MESSAGE_BYTES, "%s", reason != NULL ? reason : "the dynamic loader gave no reason");
}

/* Its constructors read them. The strings stay where they are. */
static void set_variables(uint64_t name) {
    const char *variable = cfd_worker_text(name);
    while (*(variable += strlen(variable) + 1) != '\0') {
        putenv((char *)variable);
    }
}

static void *load(uint64_t name, char message[CFD_MESSAGE_BYTES]) {
    set_variables(name);
    void *handle = dlopen(cfd_worker_text(name), RTLD_NOW | RTLD_LOCAL);
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

bool cfd_worker_has_library(uint64_t name) { return *cfd_worker_text(name) == '\0' || find(name) != NULL; }

void *cfd_worker_library(uint64_t name, char message[CFD_MESSAGE_BYTES]) {
    void *handle = find(name);
    if (handle == NULL) {
        /* A word that cannot be said costs the supervisor some knowledge and the call nothing. */
        (void)cfd_worker_say(CFD_MESSAGE_LOADING, name);
        handle = load(name, message);
        (void)cfd_worker_say(CFD_MESSAGE_LOADED, handle != NULL ? name : 0);
    }
    return handle;
}

enum cfd_status cfd_worker_find(uint64_t library, uint64_t symbol, void **address, char message[CFD_MESSAGE_BYTES]) {
    if (*cfd_worker_text(library) == '\0') {
        *address = cfd_worker_builtin(cfd_worker_text(symbol));
        if (*address == NULL) {
            snprintf(message, CFD_MESSAGE_BYTES, "a worker has no function %s of its own", cfd_worker_text(symbol));
            return CFD_SYMBOL_NOT_FOUND;
        }
        return CFD_OK;
    }
    void *handle = cfd_worker_library(library, message);
    if (handle == NULL) {
        return CFD_LIBRARY_NOT_LOADED;
    }
    dlerror();
    *address = dlsym(handle, cfd_worker_text(symbol));
    if (*address == NULL) { /* a symbol that is null cannot be called either */
        pass_on_dlerror(message);
        return CFD_SYMBOL_NOT_FOUND;
    }
    return CFD_OK;
}
