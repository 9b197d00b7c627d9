/* SPDX-License-Identifier: Apache-2.0 */
/* What a twin shares with the worker that it forks: pages, and the catalog of the functions that it calls. */
#ifndef COFFERDAM_TWIN_CATALOG_H
#define COFFERDAM_TWIN_CATALOG_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "cofferdam/catalog.h"
#include "worker/worker.h"

/* Pages that a fork shares, or the end of the program. */
static void *shared_pages(size_t bytes) {
    void *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
    return at;
}

struct twin_catalog {
    char *at;
    uint64_t end; /* of its strings */
    uint32_t count;
};

/* An empty one, which workers that are forked from now on use. */
static struct twin_catalog new_catalog(void) {
    struct twin_catalog catalog = {.at = shared_pages(CFD_CATALOG_BYTES), .end = CFD_CATALOG_STRINGS_OFFSET};
    cfd_worker_use_catalog(catalog.at);
    return catalog;
}

static uint64_t put_text(struct twin_catalog *catalog, const char *text) {
    size_t bytes = strlen(text) + 1;
    if (bytes > CFD_CATALOG_BYTES - catalog->end) {
        fprintf(stderr, "the catalog has no room for %s\n", text);
        exit(1);
    }
    uint64_t place = catalog->end;
    memcpy(catalog->at + place, text, bytes);
    catalog->end += bytes;
    return place;
}

/* The number that requests call it by. */
static uint32_t list_function(struct twin_catalog *catalog, const char *library, const char *symbol,
                              const char *signature) {
    struct cfd_function *entry = (struct cfd_function *)catalog->at + catalog->count;
    entry->library = put_text(catalog, library);
    put_text(catalog, ""); /* no variables to set */
    entry->symbol = put_text(catalog, symbol);
    entry->signature = put_text(catalog, signature);
    return catalog->count++;
}

#endif
