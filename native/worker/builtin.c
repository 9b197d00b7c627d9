/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Functions of the worker itself, in the catalog under the library without a
 * name: access to its memory, and every way to end badly, on demand.
 */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "worker/worker.h"

static void empty(void) {}

/* Copies between the worker's own memory and a shared arena. A wild address is a fault, as anywhere else. */
static void copy_out(const void *from, void *to, int64_t bytes) { memcpy(to, from, (size_t)bytes); }

static void copy_in(void *to, const void *from, int64_t bytes) { memcpy(to, from, (size_t)bytes); }

/* Copies a string without its NUL, at most limit bytes of it. Returns how many; limit if it is that long or longer. */
static int64_t copy_string(const char *from, char *to, int64_t limit) {
    int64_t length = 0;
    for (; length < limit && from[length] != '\0'; length++) { /* strnlen may read ahead, past the end of a mapping */
        to[length] = from[length];
    }
    return length;
}

static _Noreturn void hang(void) {
    for (;;) {
        pause();
    }
}

static void sleep_for(int64_t nanoseconds) {
    struct timespec left = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000};
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) == EINTR) {
    }
}

static void crash(int32_t signal_number) { raise(signal_number); }

static _Noreturn void leave(int32_t status) { _exit(status); }

static const struct builtin {
    const char *name;
    void (*function)(void);
} builtins[] = {
    {"empty", empty},
    {"read", (void (*)(void))copy_out},
    {"write", (void (*)(void))copy_in},
    {"string", (void (*)(void))copy_string},
    {"hang", hang},
    {"sleep", (void (*)(void))sleep_for},
    {"crash", (void (*)(void))crash},
    {"leave", (void (*)(void))leave},
};

void *cfd_worker_builtin(const char *name) {
    for (size_t i = 0; i < sizeof builtins / sizeof builtins[0]; i++) {
        if (strcmp(builtins[i].name, name) == 0) {
            void *address;
            memcpy(&address, &builtins[i].function,
                   sizeof address); /* ISO C has no cast from function to object pointer */
            return address;
        }
    }
    return NULL;
}
