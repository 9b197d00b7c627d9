/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One call: find the function in the catalog, load and prepare it if this is its
 * first time here, call it through libffi with the arguments where they lie.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cofferdam/catalog.h"
#include "worker/signature.h"
#include "worker/symbols.h"
#include "worker/worker.h"

struct prepared {
    void (*code)(void);
    /* NULL for a symbol that is only looked up. */
    ffi_cif *interface;
    /* NULL for a call of scalars alone, whose words never move. */
    void **places;
    /* How much of the payload the arguments fill. */
    size_t payload_bytes;
};

/* Half a megabyte that costs nothing until it is touched. */
static struct prepared *functions[CFD_CATALOG_MAX_FUNCTIONS];

/* Where structs lie during the call: a callee may write to an argument, and on some machines gets it by reference. */
static _Alignas(CFD_PAYLOAD_ALIGNMENT) char payload[CFD_PAYLOAD_BYTES];

/* Types and places of the arguments as libffi gets them; false if there is not enough room for them. */
static bool lay_out(const struct cfd_signature *signature, const struct cfd_request *request, struct prepared *function,
                    ffi_type **types) {
    size_t end = 0;
    unsigned passed = 0;
    for (unsigned i = 0; i < signature->count; i++, passed++) {
        ffi_type *type = types[passed] = signature->arguments[i];
        function->places[passed] = (void *)&request->arguments[i];
        if (type->type != FFI_TYPE_STRUCT) {
            continue;
        }
        if (type->size > CFD_PAYLOAD_BYTES - end) {
            return false;
        }
        function->places[passed] = payload + end;
        if ((int)i == signature->in_halves) {
            types[passed++] = &ffi_type_uint64;
            types[passed] = type->size == 16 ? &ffi_type_double : &ffi_type_float;
            function->places[passed] = payload + end + 8;
        }
        end += (type->size + CFD_PAYLOAD_ALIGNMENT - 1) / CFD_PAYLOAD_ALIGNMENT * CFD_PAYLOAD_ALIGNMENT;
    }
    function->payload_bytes = end;
    return signature->result->type != FFI_TYPE_STRUCT || signature->result->size <= CFD_RESULT_BYTES;
}

static void discard(struct prepared *function) {
    if (function != NULL) {
        free(function->interface);
        free(function->places);
        free(function);
    }
}

/* Makes what libffi needs for calls of this signature. NULL if it is none that can be called. */
static struct prepared *prepare_interface(const char *text, const struct cfd_request *request) {
    struct cfd_signature signature;
    struct prepared *function = calloc(1, sizeof *function);
    if (function == NULL || !cfd_signature_read(text, &signature)) {
        goto refuse;
    }
    if (signature.is_empty) {
        return function;
    }
    unsigned passed = signature.count + (signature.in_halves >= 0 ? 1 : 0);
    function->interface = malloc(sizeof *function->interface + passed * sizeof(ffi_type *));
    if (function->interface == NULL) {
        goto refuse;
    }
    ffi_type **types = (ffi_type **)(function->interface + 1);
    memcpy(types, signature.arguments, signature.count * sizeof(ffi_type *));
    if (signature.has_aggregates) {
        function->places = calloc(passed + 1, sizeof *function->places);
        if (function->places == NULL || !lay_out(&signature, request, function, types)) {
            goto refuse;
        }
    }
    /*
     * libffi wants a fixed argument before variadic ones, and knows no float among
     * those; where there is none, or one is half a struct, registers are used alike.
     */
    bool is_variadic = signature.fixed > 0 && signature.fixed < signature.count && signature.in_halves < 0;
    ffi_status status =
        is_variadic
            ? ffi_prep_cif_var(function->interface, FFI_DEFAULT_ABI, signature.fixed, passed, signature.result, types)
            : ffi_prep_cif(function->interface, FFI_DEFAULT_ABI, passed, signature.result, types);
    if (status == FFI_OK) {
        return function;
    }
refuse:
    discard(function);
    return NULL;
}

static bool can_be_pointed_at(const void *code, const char *symbol, char message[CFD_MESSAGE_BYTES]) {
    const char *refusal = cfd_symbols_refusal();
    if (refusal != NULL) {
        snprintf(message, CFD_MESSAGE_BYTES, "%s", refusal);
        return false;
    }
    if (cfd_symbols_is_data(code)) {
        snprintf(message, CFD_MESSAGE_BYTES, "%s is data, not a function", symbol);
        return false;
    }
    return true;
}

static enum cfd_status prepare(const struct cfd_request *request, uint32_t index, char message[CFD_MESSAGE_BYTES]) {
    if (index >= CFD_CATALOG_MAX_FUNCTIONS) {
        snprintf(message, CFD_MESSAGE_BYTES, "the catalog has no function %u", index);
        return CFD_NOT_CALLABLE;
    }
    const char *catalog = cfd_worker_text(0);
    const struct cfd_function *about = (const struct cfd_function *)catalog + index;
    cfd_worker_reach_revision(about->revision);
    void *code;
    enum cfd_status status = cfd_worker_find(about->library, about->symbol, &code, message);
    if (status != CFD_OK) {
        return status;
    }
    if (catalog[about->signature] == '\0' && !can_be_pointed_at(code, catalog + about->symbol, message)) {
        return CFD_NOT_CALLABLE;
    }
    struct prepared *function = prepare_interface(catalog + about->signature, request);
    if (function == NULL) {
        snprintf(message, CFD_MESSAGE_BYTES, "libffi refuses the signature %s of %s, or memory is short",
                 catalog + about->signature, catalog + about->symbol);
        return CFD_NOT_CALLABLE;
    }
    memcpy(&function->code, &code, sizeof code); /* ISO C has no cast from object to function pointer */
    functions[index] = function;
    return CFD_OK;
}

/* Looking a symbol up may run code of its library's: the supervisor knows of what this process died. */
static void turn_to(uint64_t library, uint64_t *current) {
    if (library == *current) {
        return;
    }
    if (*current != 0) {
        (void)cfd_worker_say(CFD_MESSAGE_LOADED, *current);
    }
    if (library != 0) {
        (void)cfd_worker_say(CFD_MESSAGE_LOADING, library);
    }
    *current = library;
}

static uint64_t count_listed(void) {
    const char *catalog = cfd_worker_text(0);
    uint64_t listed =
        __atomic_load_n((const uint64_t *)(catalog + CFD_CATALOG_FUNCTION_COUNT_OFFSET), __ATOMIC_ACQUIRE);
    return listed < CFD_CATALOG_MAX_FUNCTIONS ? listed : CFD_CATALOG_MAX_FUNCTIONS;
}

void cfd_worker_prepare_functions_of(const struct cfd_request *request, uint64_t library) {
    const struct cfd_function *catalog = (const struct cfd_function *)cfd_worker_text(0);
    uint64_t listed = count_listed(), current = 0;
    for (uint64_t i = 0; i < listed && cfd_worker_has_library(library); i++) {
        if (catalog[i].library == library && cfd_worker_has_revision(catalog[i].revision)) {
            char message[CFD_MESSAGE_BYTES];
            turn_to(library, &current);
            (void)prepare(request, (uint32_t)i, message); /* what cannot be called, the call says */
        }
    }
    turn_to(0, &current);
}

void cfd_worker_prepare_ahead(const struct cfd_request *request, uint64_t *prepared) {
    const char *catalog = cfd_worker_text(0);
    uint64_t listed = count_listed();
    uint64_t library = 0; /* none: there the functions are */
    for (; *prepared < listed; ++*prepared) {
        const struct cfd_function *about = (const struct cfd_function *)catalog + *prepared;
        if (!cfd_worker_has_library(about->library) || !cfd_worker_has_revision(about->revision)) {
            continue;
        }
        bool is_own = *cfd_worker_text(about->library) == '\0';
        turn_to(is_own ? 0 : about->library, &library);
        char message[CFD_MESSAGE_BYTES];
        (void)prepare(request, (uint32_t)*prepared, message); /* what cannot be called, the call says */
    }
    turn_to(0, &library);
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

static void call_scalars(const struct prepared *function, const struct cfd_request *request,
                         struct cfd_response *response) {
    ffi_arg result = 0;
    errno = 0;
    /* libffi only reads through the argument pointers; the page is read-only. Narrow integers lie in the low bytes. */
    ffi_call(function->interface, function->code, &result, argument_places(request));
    response->error_number = errno;
    response->result = result;
}

static void call_aggregates(const struct prepared *function, const struct cfd_request *request,
                            struct cfd_response *response) {
    ffi_arg word = 0;
    bool by_word = function->interface->rtype->type != FFI_TYPE_STRUCT;
    void *places[CFD_MAX_ARGUMENTS + 1]; /* libffi puts its own copies of large structs into the array it is given */
    memcpy(places, function->places, function->interface->nargs * sizeof *places);
    void *result = by_word ? (void *)&word : (char *)response + CFD_RESULT_OFFSET;
    memcpy(payload, (const char *)request + CFD_PAYLOAD_OFFSET, function->payload_bytes);
    errno = 0;
    ffi_call(function->interface, function->code, result, places);
    response->error_number = errno;
    response->result = word;
}

enum cfd_status cfd_worker_call_entry(const struct cfd_entry *entry, struct cfd_answer *answer,
                                      const struct cfd_request *request, char message[CFD_MESSAGE_BYTES]) {
    uint32_t index = entry->function;
    cfd_symbols_catch_up(request);
    if (index >= CFD_CATALOG_MAX_FUNCTIONS || functions[index] == NULL) {
        enum cfd_status status = prepare(request, index, message);
        if (status != CFD_OK) {
            return status;
        }
    }
    const struct prepared *function = functions[index];
    if (function->interface == NULL || function->places != NULL ||
        function->interface->nargs > CFD_ENTRY_MAX_ARGUMENTS) {
        snprintf(message, CFD_MESSAGE_BYTES, "function %u takes what does not fit into an entry of a ring", index);
        return CFD_NOT_CALLABLE;
    }
    void *places[CFD_ENTRY_MAX_ARGUMENTS];
    for (unsigned i = 0; i < function->interface->nargs; i++) {
        places[i] = (void *)&entry->arguments[i];
    }
    ffi_arg result = 0;
    errno = 0;
    ffi_call(function->interface, function->code, &result, places);
    answer->error_number = errno;
    answer->result = result;
    return CFD_OK;
}

enum cfd_status cfd_worker_call(const struct cfd_request *request, struct cfd_response *response) {
    uint32_t index = request->function;
    cfd_symbols_catch_up(request);
    if (index >= CFD_CATALOG_MAX_FUNCTIONS || functions[index] == NULL) {
        enum cfd_status status = prepare(request, index, response->message);
        if (status != CFD_OK) {
            return status;
        }
    }
    const struct prepared *function = functions[index];
    if (function->interface == NULL) {
        memcpy(&response->result, &function->code, sizeof function->code);
    } else if (function->places == NULL) {
        call_scalars(function, request, response);
    } else {
        call_aggregates(function, request, response);
    }
    return CFD_OK;
}
