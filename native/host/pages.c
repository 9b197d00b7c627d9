/* SPDX-License-Identifier: Apache-2.0 */
/* Single pages: where they lie, moving them, having them made. */
#include <errno.h>
#include <linux/mempolicy.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/host.h"

#ifndef MADV_POPULATE_WRITE /* Linux 5.14 */
#define MADV_POPULATE_WRITE 23
#endif

#ifndef MADV_COLLAPSE /* Linux 6.1 */
#define MADV_COLLAPSE 25
#endif

int cfd_page_bytes(void) {
    long bytes = sysconf(_SC_PAGESIZE);
    return bytes > 0 ? (int)bytes : -EINVAL;
}

static int list_pages(void *start, uint64_t step, uint32_t count, void *pages[CFD_PAGES_AT_ONCE]) {
    if (count > CFD_PAGES_AT_ONCE) {
        return -EINVAL;
    }
    for (uint32_t i = 0; i < count; i++) {
        pages[i] = (char *)start + i * step;
    }
    return 0;
}

int cfd_find_pages(void *start, uint64_t step, uint32_t count, int32_t *nodes) {
    void *pages[CFD_PAGES_AT_ONCE];
    int result = list_pages(start, step, count, pages);
    if (result == 0 && syscall(SYS_move_pages, 0, (unsigned long)count, pages, NULL, nodes, 0) < 0) {
        result = -errno;
    }
    return result;
}

int cfd_move_pages(void *start, uint64_t step, uint32_t count, int32_t node, uint32_t move, int32_t *results) {
    void *pages[CFD_PAGES_AT_ONCE];
    int nodes[CFD_PAGES_AT_ONCE];
    int told[CFD_PAGES_AT_ONCE];
    uint32_t index[CFD_PAGES_AT_ONCE];
    unsigned long length = 0;
    if (count > CFD_PAGES_AT_ONCE) {
        return -EINVAL;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (results[i] == -EAGAIN) {
            pages[length] = (char *)start + i * step;
            nodes[length] = node;
            told[length] = -EAGAIN;
            index[length] = i;
            length++;
        }
    }
    int flags = move == CFD_MOVE_ALL ? MPOL_MF_MOVE_ALL : MPOL_MF_MOVE;
    long result = length == 0 ? 0 : syscall(SYS_move_pages, 0, length, pages, nodes, told, flags);
    int error = errno;
    for (unsigned long i = 0; i < length; i++) {
        results[index[i]] = told[i];
    }
    return result >= 0 ? (int)result : -error;
}

/* A range becomes the pages it lies in. */
static uint64_t page_out(void **start, uint64_t bytes) {
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t before = (uint64_t)*start % page;
    *start = (char *)*start - before;
    return (before + bytes + page - 1) / page * page;
}

/* A read of a page that the file has makes none; mincore() says which these are. */
int cfd_map_existing_pages(void *start, uint64_t bytes) {
    unsigned char is_there[CFD_PAGES_AT_ONCE];
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    bytes = page_out(&start, bytes);
    if (bytes > CFD_PAGES_AT_ONCE * page) {
        return -EINVAL;
    }
    if (mincore(start, bytes, is_there) != 0) {
        return -errno;
    }
    for (uint64_t at = 0; at < bytes; at += page) {
        if ((is_there[at / page] & 1) != 0) {
            (void)*((volatile char *)start + at);
        }
    }
    return 0;
}

/* Of nothing, the advice fails only where it is unknown. */
static bool kernel_populates(void *start) { return madvise(start, 0, MADV_POPULATE_WRITE) == 0; }

/* An atomic addition of nothing is a write that changes nothing, whoever else writes. */
static void touch(char *start, uint64_t bytes) {
    long page = sysconf(_SC_PAGESIZE);
    for (char *at = start; at < start + bytes; at += page) {
        __atomic_fetch_add(at, 0, __ATOMIC_RELAXED);
    }
}

int cfd_populate(void *start, uint64_t bytes, int may_write) {
    int result;
    bytes = page_out(&start, bytes);
    do {
        result = madvise(start, bytes, MADV_POPULATE_WRITE);
    } while (result != 0 && (errno == EINTR || errno == EAGAIN));
    int error = result == 0 ? 0 : errno;
    if (error == EINVAL && !kernel_populates(start)) {
        if (!may_write) {
            return -ENOSYS;
        }
        touch(start, bytes);
        error = 0;
    }
    return -error;
}

int cfd_advise_huge_pages(void *start, uint64_t bytes, int wanted) {
    return madvise(start, bytes, wanted ? MADV_HUGEPAGE : MADV_NOHUGEPAGE) == 0 ? 0 : -errno;
}

int cfd_join_pages(void *start, uint64_t bytes) { return madvise(start, bytes, MADV_COLLAPSE) == 0 ? 0 : -errno; }
