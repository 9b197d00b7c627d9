/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: a file that cannot be mapped into the reserved window leaves the
 * window whole, also where the kernel has already taken away what was there.
 */
#include <errno.h>
#include <linux/memfd.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cofferdam/host.h"
#include "cofferdam/wire.h"
#include "test/check.h"

#define BASE 0x200000000000ULL
#define HUGE_PAGE (2ULL << 20)
/* More huge pages than any pool has. */
#define BYTES (8ULL << 40)

/* Everything there without access, whether in one mapping or several; of nobody else's file. */
static int is_reserved(uint64_t address, uint64_t bytes) {
    FILE *maps = fopen("/proc/self/maps", "re");
    CHECK(maps != NULL);
    char line[512];
    uint64_t reached = address;
    while (fgets(line, sizeof line, maps) != NULL) {
        char *at = line; /* from-to access ... */
        unsigned long from = strtoul(at, &at, 16);
        CHECK(*at++ == '-');
        unsigned long to = strtoul(at, &at, 16);
        if (from <= reached && reached < to && strncmp(at, " ---p ", 6) == 0) {
            reached = to;
        }
    }
    fclose(maps);
    return reached >= address + bytes;
}

int main(void) {
    CHECK(cfd_reserve(BASE, BYTES) == 0);
    CHECK(is_reserved(BASE, BYTES));

    int fd = memfd_create("huge", MFD_CLOEXEC | MFD_HUGETLB | MFD_HUGE_2MB);
    if (fd < 0) {
        fprintf(stderr, "no memory files of huge pages here: %s\n", strerror(errno));
        return 77;
    }
    uint64_t wanted = BYTES - 2 * HUGE_PAGE;
    CHECK(ftruncate(fd, (off_t)wanted) == 0);

    CHECK(cfd_map_fixed(BASE + HUGE_PAGE, wanted, fd, CFD_READ_WRITE) == -ENOMEM);

    CHECK(is_reserved(BASE, BYTES));
    close(fd);
    return 0;
}
