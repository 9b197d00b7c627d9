/* SPDX-License-Identifier: Apache-2.0 */
/* Memory for measurements: pages of a known size, and a beginning where huge ones may begin. */
#include <errno.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "kernels/kernels.h"

/* What transparent huge pages are on x86-64, and on aarch64 with base pages of 4 KiB. */
#define HUGE_PAGE ((size_t)2 << 20)

size_t cfd_pages_length(size_t bytes) { return (bytes + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE; }

void *cfd_pages_map(size_t bytes, enum cfd_page_kind kind) {
    size_t length = cfd_pages_length(bytes);
    if (length < bytes || length + HUGE_PAGE < length) {
        errno = ENOMEM;
        return NULL;
    }
    /* One page more than needed, to cut at a multiple of its size. */
    char *all = mmap(NULL, length + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (all == MAP_FAILED) {
        return NULL;
    }
    size_t before = (HUGE_PAGE - (uintptr_t)all % HUGE_PAGE) % HUGE_PAGE;
    char *memory = all + before;
    size_t after = HUGE_PAGE - before;
    /* A kernel without transparent huge pages refuses the advice (EINVAL) and has base pages only: what was obtained is
     * told by /proc/self/smaps. */
    (void)madvise(memory, length, kind == CFD_PAGES_HUGE ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
    if ((before != 0 && munmap(all, before) != 0) || munmap(memory + length, after) != 0) {
        int why = errno;
        (void)munmap(memory, length);
        errno = why;
        return NULL;
    }
    return memory;
}

int cfd_pages_unmap(void *memory, size_t bytes) { return munmap(memory, cfd_pages_length(bytes)); }

long cfd_involuntary_switches(void) {
    struct rusage used;
    return getrusage(RUSAGE_THREAD, &used) == 0 ? used.ru_nivcsw : 0;
}
