/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The two ends of a worker's life: libraries loaded ahead, with their functions
 * looked up, and the initialiser before it has a slot, the exit hook once it has none any more.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cofferdam/window.h"
#include "worker/worker.h"

/* Who takes no more calls than that does not look up all that the pool has ever called. */
#define FEW_CALLS 100

typedef void (*hook)(void);

/* Ends the process if there is none: a pool whose initialiser is missing has no worker. */
static hook find_hook(const char *what, uint64_t library, uint64_t symbol) {
    char message[CFD_MESSAGE_BYTES];
    void *handle = cfd_worker_library(library, message);
    void *code = handle != NULL ? dlsym(handle, cfd_worker_text(symbol)) : NULL;
    if (code == NULL) {
        dprintf(STDERR_FILENO, "cofferdam-worker: the %s %s: %s\n", what, cfd_worker_text(symbol),
                handle == NULL ? message : "no such symbol in the library");
        _exit(CFD_EXIT_UNCONFINED);
    }
    hook found;
    memcpy(&found, &code, sizeof found); /* ISO C has no cast from object to function pointer */
    return found;
}

static void look_up_functions(const struct cfd_birth *birth) {
    const struct cfd_request *request = (const struct cfd_request *)(birth->window_base + CFD_CONTROL_REQUEST);
    for (unsigned i = 0; i < birth->library_count; i++) {
        cfd_worker_prepare_functions_of(request, birth->libraries[i]);
    }
}

bool cfd_worker_has_to_prepare(const struct cfd_birth *birth) {
    return birth->library_count > 0 || birth->lifecycle.initialiser_library != 0;
}

void cfd_worker_prepare(const struct cfd_birth *birth) {
    const struct cfd_lifecycle *lifecycle = &birth->lifecycle;
    char message[CFD_MESSAGE_BYTES];
    for (unsigned i = 0; i < birth->library_count; i++) {
        (void)cfd_worker_library(birth->libraries[i], message); /* what cannot be loaded, the call that needs it says */
    }
    if (lifecycle->recycle_calls == 0 || lifecycle->recycle_calls > FEW_CALLS) {
        look_up_functions(birth);
    }
    if (lifecycle->initialiser_library != 0) {
        hook initialise = find_hook("initialiser", lifecycle->initialiser_library, lifecycle->initialiser_symbol);
        (void)cfd_worker_say(CFD_MESSAGE_INITIALISING, lifecycle->initialiser_library);
        initialise();
    }
    if (cfd_worker_has_to_prepare(birth) && cfd_worker_say(CFD_MESSAGE_PREPARED, 0) != 0) {
        cfd_worker_give_up("write to the supervisor");
    }
}

_Noreturn void cfd_worker_leave(const struct cfd_birth *birth) {
    if (birth->lifecycle.exit_hook_library != 0) {
        find_hook("exit hook", birth->lifecycle.exit_hook_library, birth->lifecycle.exit_hook_symbol)();
        fflush(stdout);
    }
    _exit(0);
}
