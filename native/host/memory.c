/* SPDX-License-Identifier: Apache-2.0 */
/* Memory files and the reserved window, as the JVM uses them. */
#include <errno.h>
#include <fcntl.h>
#include <linux/memfd.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cofferdam/host.h"
#include "cofferdam/wire.h"

/* memfd_create() takes the size of huge pages as its logarithm. */
static unsigned huge_page_flags(uint64_t huge_page_bytes) {
    return huge_page_bytes == 0 ? 0 : MFD_HUGETLB | (unsigned)__builtin_ctzll(huge_page_bytes) << MFD_HUGE_SHIFT;
}

/*
 * The first mapping of a file of huge pages sets them aside, for the file, or is
 * refused. Not the one in the window: a MAP_FIXED that is refused has torn a hole
 * into what it was to replace.
 */
static int set_huge_pages_aside(int fd, uint64_t bytes) {
    void *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (at != MAP_FAILED) {
        return munmap(at, bytes);
    }
    if (errno != ENOMEM) {
        return -1;
    }
    /* ENOMEM is a want of pages, or of addresses or mappings: then nothing of that size can be mapped. */
    at = mmap(NULL, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (at != MAP_FAILED && munmap(at, bytes) == 0) {
        errno = ENOSPC;
    }
    return -1;
}

int cfd_memory_file(const char *name, uint64_t bytes, uint64_t huge_page_bytes) {
    int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | huge_page_flags(huge_page_bytes));
    if (fd < 0) {
        return -errno;
    }
    /* Sealed before anyone else has it: a mapping can never lose its file's end, which would be SIGBUS in the JVM. */
    if (TEMP_FAILURE_RETRY(ftruncate(fd, (off_t)bytes)) != 0 ||
        (huge_page_bytes != 0 && set_huge_pages_aside(fd, bytes) != 0) ||
        fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
        int error = errno;
        close(fd);
        return -error;
    }
    return fd;
}

int cfd_open_read_only(int fd) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    int other = TEMP_FAILURE_RETRY(open(path, O_RDONLY | O_CLOEXEC));
    return other >= 0 ? other : -errno;
}

int cfd_duplicate(int fd) {
    int other = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    return other >= 0 ? other : -errno;
}

int cfd_reserve(uint64_t base, uint64_t bytes) {
    void *at =
        mmap((void *)base, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (at == MAP_FAILED) {
        return -errno;
    }
    if ((uint64_t)at != base) { /* a kernel before 4.17 takes the address as a hint */
        munmap(at, bytes);
        return -EEXIST;
    }
    if (madvise(at, bytes, MADV_DONTDUMP) != 0) {
        int error = errno;
        munmap(at, bytes);
        return -error;
    }
    return 0;
}

int cfd_map_fixed(uint64_t address, uint64_t bytes, int fd, uint32_t access) {
    int protection = access == CFD_READ_ONLY ? PROT_READ : PROT_READ | PROT_WRITE;
    void *at = mmap((void *)address, bytes, protection, MAP_SHARED | MAP_FIXED, fd, 0);
    if (at == MAP_FAILED) {
        int error = errno;
        (void)cfd_reserve(address, bytes); /* where the kernel has torn a hole; -EEXIST where it has not */
        return -error;
    }
    if (madvise(at, bytes, MADV_DONTDUMP) != 0) {
        int error = errno;
        cfd_unmap_fixed(address, bytes); /* or nobody would own what is mapped there */
        return -error;
    }
    return 0;
}

int cfd_unmap_fixed(uint64_t address, uint64_t bytes) {
    void *at = mmap((void *)address, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    if (at == MAP_FAILED) {
        return -errno;
    }
    (void)madvise(at, bytes, MADV_DONTDUMP); /* as the rest of the window, and unlike that without any page to dump */
    return 0;
}
