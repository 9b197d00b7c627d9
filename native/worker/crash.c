/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a worker can still say when it is dying of a signal: which one, where,
 * and who called whom, as raw numbers. It writes them in stages, tells the
 * supervisor of each, and then waits to be killed: the supervisor reads what
 * it needs of a process that still exists, and sends the signal again.
 *
 * The handler stays installed until the end, so that other threads that fault
 * meanwhile come here too, and wait; and so that a fault in the report itself
 * ends the report and not the process. It uses static memory and the stack that
 * alternate_stack.c gave its thread, and no function of the C library that
 * could take a lock.
 */
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "worker/backtrace.h"
#include "worker/registers.h"
#include "worker/worker.h"

/* How long to wait for the supervisor's signal before sending it to oneself. */
#define PATIENCE_SECONDS 1

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS};
#define FATAL_SIGNALS (sizeof fatal_signals / sizeof fatal_signals[0])

static struct cfd_crash *report;
static pid_t supervisor;
/* Whose crashes are reported: a process that a callee forks has inherited the handler, and the pages. */
static pid_t worker;
/* The thread whose report it is: the first that faults; 0 before. */
static pid_t reporter;
/* Written by the reporter only. */
static int reported_signal;
static unsigned faults_of_the_report;

/* glibc's private note of what it said before it aborted. The words may be cut off by bytes. */
struct abort_message {
    unsigned bytes;
    char text[];
};
static const struct abort_message *const *abort_message;

/* si_addr means something only where the kernel raised the signal for an address. */
static uint64_t fault_address(const siginfo_t *information) {
    bool by_the_kernel = information->si_code > 0;
    bool about_an_address = information->si_signo != SIGABRT && information->si_signo != SIGSYS;
    return by_the_kernel && about_an_address ? (uint64_t)information->si_addr : 0;
}

static void copy_last_words(char *to) {
    const struct abort_message *said = abort_message != NULL ? *abort_message : NULL;
    if (said == NULL || !cfd_is_readable((uint64_t)said) ||
        !cfd_is_readable((uint64_t)said->text + CFD_LAST_WORDS_BYTES)) {
        return; /* glibc keeps them on pages of their own, so the end is there where the beginning is */
    }
    for (size_t i = 0; i < CFD_LAST_WORDS_BYTES - 1 && said->text[i] != '\0'; i++) {
        to[i] = said->text[i];
    }
}

static void write_what_the_signal_says(int signal_number, const siginfo_t *information, const ucontext_t *context) {
    report->signal = (uint32_t)signal_number;
    report->code = information->si_code;
    report->fault_address = fault_address(information);
    report->pc = cfd_program_counter(context);
    report->stack_pointer = cfd_stack_pointer(context);
    if (signal_number == SIGSYS && information->si_code > 0) {
        report->syscall = information->si_syscall;
        report->arch = information->si_arch;
    }
    report->register_count = cfd_general_registers(context, report->registers);
    if (signal_number == SIGABRT) {
        copy_last_words(report->last_words);
    }
}

/* False if the supervisor cannot be reached: the callee may have closed or filled the pipe, which must not block. */
static bool tell_the_supervisor(void) {
    const struct cfd_notice notice = {.kind = CFD_MESSAGE_CRASHED, .pid = reporter, .value = (uint64_t)reported_signal};
    const struct timespec now = {0};
    struct pollfd pipe = {.fd = CFD_QUESTION_FD, .events = POLLOUT};
    return syscall(SYS_ppoll, &pipe, 1, &now, NULL, 0) == 1 && (pipe.revents & POLLOUT) != 0 &&
           syscall(SYS_write, CFD_QUESTION_FD, &notice, sizeof notice) == (long)sizeof notice;
}

static bool publish(enum cfd_crash_stage stage) {
    __atomic_store_n(&report->stage, stage, __ATOMIC_RELEASE);
    return tell_the_supervisor();
}

static _Noreturn void wait_for_ever(void) {
    for (;;) {
        syscall(SYS_ppoll, NULL, 0, NULL, NULL, 0);
    }
}

static _Noreturn void die_of(int signal_number) {
    struct sigaction by_default;
    sigset_t this_one;
    memset(&by_default, 0, sizeof by_default);
    by_default.sa_handler = SIG_DFL;
    sigaction(signal_number, &by_default, NULL);
    sigemptyset(&this_one);
    sigaddset(&this_one, signal_number);
    sigprocmask(SIG_UNBLOCK, &this_one, NULL);
    syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), signal_number);
    wait_for_ever(); /* were even that refused: for the supervisor's SIGKILL */
}

static _Noreturn void finish(void) {
    if (publish(CFD_CRASH_FRAMES)) {
        struct timespec left = {.tv_sec = PATIENCE_SECONDS};
        while (syscall(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &left, &left) != 0 && errno == EINTR) {
        }
    }
    die_of(reported_signal);
}

static bool is_sent_by_the_supervisor(const siginfo_t *information) {
    return information->si_code == SI_TKILL && information->si_pid == supervisor;
}

static void on_fatal_signal(int signal_number, siginfo_t *information, void *context) {
    if (is_sent_by_the_supervisor(information) || getpid() != worker) {
        die_of(signal_number);
    }
    pid_t self = (pid_t)syscall(SYS_gettid), first = 0;
    if (__atomic_compare_exchange_n(&reporter, &first, self, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
        reported_signal = signal_number;
        report->thread = self;
        write_what_the_signal_says(signal_number, information, context);
        publish(CFD_CRASH_SIGNAL);
        cfd_walk_the_stack(report, context);
        finish();
    }
    if (first != self) {
        wait_for_ever(); /* for another thread's report */
    }
    /* The walk faulted, or, the second time, even the report's memory is gone. */
    if (faults_of_the_report++ == 0) {
        finish();
    }
    die_of(reported_signal);
}

void cfd_worker_own_crashes(void) { worker = getpid(); }

void cfd_worker_report_crashes(struct cfd_crash *crash) {
    report = crash;
    supervisor = getppid();
    abort_message = dlvsym(RTLD_DEFAULT, "__abort_msg", "GLIBC_PRIVATE"); /* NULL with another C library */
    cfd_worker_give_alternate_stack();
    cfd_worker_prepare_alternate_stacks();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_fatal_signal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER; /* a fault in here, and the last signal, come here, too */
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < FATAL_SIGNALS; i++) {
        sigdelset(&action.sa_mask, fatal_signals[i]);
    }
    for (size_t i = 0; i < FATAL_SIGNALS; i++) {
        sigaction(fatal_signals[i], &action, NULL); /* fails only for bad arguments */
    }
}
