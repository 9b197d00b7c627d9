/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where what the sanitizers found is written, in a build with them: one line a
 * finding, to the file CFD_REPORTS. It is mapped before anything else happens,
 * since a worker in its sandbox can open none, and its stderr may be closed.
 */
#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define REPORT_BYTES 65536

#define EXPORTED __attribute__((visibility("default")))

struct reports {
    atomic_size_t used;
    char text[REPORT_BYTES - sizeof(atomic_size_t)];
};

static struct reports *reports;

__attribute__((constructor)) static void map_reports(void) {
    int fd = open(CFD_REPORTS, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0 && ftruncate(fd, REPORT_BYTES) == 0) {
        void *at = mmap(NULL, REPORT_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        reports = at != MAP_FAILED ? at : NULL;
    }
    if (fd >= 0) {
        close(fd);
    }
    if (reports == NULL) {
        static const char why[] = "cannot map " CFD_REPORTS "\n";
        (void)!write(STDERR_FILENO, why, sizeof why - 1);
        _exit(1);
    }
}

/* The runtime's own is weak. */
EXPORTED void __sanitizer_report_error_summary(const char *summary);

EXPORTED void __sanitizer_report_error_summary(const char *summary) {
    size_t length = strlen(summary);
    size_t at = atomic_fetch_add(&reports->used, length + 1);
    if (at + length + 1 <= sizeof reports->text) {
        memcpy(reports->text + at, summary, length);
        reports->text[at + length] = '\n';
    }
}

/*
 * Workers have signal handlers, and signal stacks, of their own. Their ends are
 * exits without a look at what is still allocated. Where their limits refuse
 * memory, malloc() says so, as it does without.
 */
EXPORTED const char *__asan_default_options(void);

EXPORTED const char *__asan_default_options(void) {
    return "handle_segv=0:handle_sigbus=0:handle_abort=0:handle_sigfpe=0:handle_sigill=0:use_sigaltstack=0:"
           "detect_leaks=0:allocator_may_return_null=1:exitcode=86";
}
