/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One call: find the function in the catalog, load and prepare it if this is its
 * first time here, call it through libffi with the arguments where they lie.
 */
#include <dlfcn.h>
#include <errno.h>
#include <ffi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cofferdam/catalog.h"
#include "worker/worker.h"

struct prepared {
    void (*code)(void);
    ffi_cif interface;
    ffi_type *argument_types[CFD_MAX_ARGUMENTS];
};

/* Half a megabyte that costs nothing until it is touched. */
static struct prepared *functions[CFD_CATALOG_MAX_FUNCTIONS];

static ffi_type *ffi_type_of(uint8_t type) {
    static ffi_type *const types[CFD_TYPE_COUNT] = {
        [CFD_VOID] = &ffi_type_void,      [CFD_BOOL] = &ffi_type_uint8, [CFD_I8] = &ffi_type_sint8,
        [CFD_U16] = &ffi_type_uint16,     [CFD_I16] = &ffi_type_sint16, [CFD_I32] = &ffi_type_sint32,
        [CFD_I64] = &ffi_type_sint64,     [CFD_F32] = &ffi_type_float,  [CFD_F64] = &ffi_type_double,
        [CFD_POINTER] = &ffi_type_pointer};
    return type < CFD_TYPE_COUNT ? types[type] : NULL;
}

/* dlerror() is the loader's own sentence; it is passed on as it is. */
static void pass_on_dlerror(char message[CFD_MESSAGE_BYTES]) {
    const char *reason = dlerror();
    snprintf(message, CFD_MESSAGE_BYTES, "%s", reason != NULL ? reason : "the dynamic loader gave no reason");
}

static enum cfd_status prepare_interface(const struct cfd_function *about, struct prepared *function,
                                         char message[CFD_MESSAGE_BYTES]) {
    for (uint32_t i = 0; i < about->argument_count && i < CFD_MAX_ARGUMENTS; i++) {
        function->argument_types[i] = ffi_type_of(about->argument_types[i]);
    }
    ffi_type *result = ffi_type_of(about->result_type);
    if (about->argument_count > CFD_MAX_ARGUMENTS || result == NULL ||
        ffi_prep_cif(&function->interface, FFI_DEFAULT_ABI, about->argument_count, result, function->argument_types) !=
            FFI_OK) {
        snprintf(message, CFD_MESSAGE_BYTES, "libffi refuses the signature of %s", cfd_worker_text(about->symbol));
        return CFD_NOT_CALLABLE;
    }
    return CFD_OK;
}

static enum cfd_status prepare(uint32_t index, char message[CFD_MESSAGE_BYTES]) {
    if (index >= CFD_CATALOG_MAX_FUNCTIONS) {
        snprintf(message, CFD_MESSAGE_BYTES, "the catalog has no function %u", index);
        return CFD_NOT_CALLABLE;
    }
    const struct cfd_function *about = (const struct cfd_function *)cfd_worker_text(0) + index;
    void *library = cfd_worker_library(about->library, message);
    if (library == NULL) {
        return CFD_LIBRARY_NOT_LOADED;
    }
    dlerror();
    void *code = dlsym(library, cfd_worker_text(about->symbol));
    if (code == NULL) { /* a symbol that is null cannot be called either */
        pass_on_dlerror(message);
        return CFD_SYMBOL_NOT_FOUND;
    }
    struct prepared *function = calloc(1, sizeof *function);
    if (function == NULL) {
        snprintf(message, CFD_MESSAGE_BYTES, "out of memory");
        return CFD_NOT_CALLABLE;
    }
    memcpy(&function->code, &code, sizeof code); /* ISO C has no cast from object to function pointer */
    enum cfd_status status = prepare_interface(about, function, message);
    if (status != CFD_OK) {
        free(function);
        return status;
    }
    functions[index] = function;
    return CFD_OK;
}

/* Addresses of the argument words, which never move. */
static void **argument_places(const struct cfd_request *request) {
    static void *places[CFD_MAX_ARGUMENTS];
    if (places[0] == NULL) {
        for (int i = 0; i < CFD_MAX_ARGUMENTS; i++) {
            places[i] = (void *)&request->arguments[i];
        }
    }
    return places;
}

enum cfd_status cfd_worker_call(const struct cfd_request *request, struct cfd_response *response) {
    uint32_t index = request->function;
    if (index >= CFD_CATALOG_MAX_FUNCTIONS || functions[index] == NULL) {
        enum cfd_status status = prepare(index, response->message);
        if (status != CFD_OK) {
            return status;
        }
    }
    struct prepared *function = functions[index];
    ffi_arg result = 0;
    errno = 0;
    /* libffi only reads through the argument pointers; the page is read-only. Narrow integers lie in the low bytes. */
    ffi_call(&function->interface, function->code, &result, argument_places(request));
    response->error_number = errno;
    response->result = result;
    return CFD_OK;
}
