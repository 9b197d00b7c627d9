/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The name that ps and top show: the bytes of argv, which /proc/PID/cmdline is
 * read from, and the thread name. The arguments are given room by the starter.
 */
#include <string.h>
#include <sys/prctl.h>

#include "worker/worker.h"

static char *room;
static size_t room_bytes;

void cfd_title_remember(int argc, char **argv) {
    room = argv[0];
    room_bytes = (size_t)(argv[argc - 1] + strlen(argv[argc - 1]) + 1 - argv[0]); /* the strings lie end to end */
}

void cfd_title_set(const char *title) {
    size_t length = strlen(title);
    if (length >= room_bytes) {
        length = room_bytes - 1;
    }
    memset(room, 0, room_bytes);
    memcpy(room, title, length); /* NOLINT(bugprone-not-null-terminated-result): what is behind it was just cleared */
    prctl(PR_SET_NAME, title);   /* the kernel keeps the first 15 bytes */
}

void cfd_title_set_numbered(const char *prefix, unsigned number) {
    char title[64];
    char digits[3 * sizeof number];
    size_t count = 0, length = strlen(prefix);
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    if (length + count >= sizeof title) {
        length = sizeof title - count - 1;
    }
    memcpy(title, prefix, length);
    while (count > 0) {
        title[length++] = digits[--count];
    }
    title[length] = '\0';
    cfd_title_set(title);
}
