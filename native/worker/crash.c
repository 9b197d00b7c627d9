/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a worker can still say when it is dying of a signal: which one, where,
 * and who called whom, as raw program counters with the module each lies in.
 *
 * The handler runs on a stack of its own, since the usual one may be the very
 * thing that ran out. It writes in stages and publishes each, so that a fault in
 * a later stage loses nothing of an earlier one. Then the signal is given its
 * default disposition and takes the process as it would have.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>
#include <unwind.h>

#include "worker/worker.h"

#define HANDLER_STACK_BYTES (128 * 1024)

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS};

static struct cfd_crash *report;
static char handler_stack[HANDLER_STACK_BYTES];

static void publish(enum cfd_crash_stage stage) { __atomic_store_n(&report->stage, stage, __ATOMIC_RELEASE); }

static uint64_t program_counter(const ucontext_t *context) {
#if defined(__x86_64__)
    return (uint64_t)context->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return context->uc_mcontext.pc;
#endif
}

/* si_addr means something only where the kernel raised the signal for an address. */
static uint64_t fault_address(const siginfo_t *information) {
    bool by_the_kernel = information->si_code > 0;
    bool about_an_address = information->si_signo != SIGABRT && information->si_signo != SIGSYS;
    return by_the_kernel && about_an_address ? (uint64_t)information->si_addr : 0;
}

static uint64_t stack_pointer(const ucontext_t *context) {
#if defined(__x86_64__)
    return (uint64_t)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
    return context->uc_mcontext.sp;
#endif
}

/* The caller of a function that has just been entered: what is left to say when control went to a wild address. */
static uint64_t return_address(const ucontext_t *context) {
#if defined(__x86_64__)
    /* Through the kernel: the stack pointer may be as wild as the program counter. */
    uint64_t word = 0;
    struct iovec here = {.iov_base = &word, .iov_len = sizeof word};
    struct iovec there = {.iov_base = (void *)stack_pointer(context), .iov_len = sizeof word};
    return syscall(SYS_process_vm_readv, getpid(), &here, 1, &there, 1, 0) == (long)sizeof word ? word : 0;
#elif defined(__aarch64__)
    return context->uc_mcontext.regs[30];
#endif
}

/* The bounds of this program's own code, by the linker. */
extern const char __executable_start, etext;

static bool is_own_code(uint64_t pc) { return pc >= (uint64_t)&__executable_start && pc < (uint64_t)&etext; }

struct walk {
    uint64_t start; /* frames before this one are the handler's own */
    bool started;
    uint32_t count;
};

static _Unwind_Reason_Code visit(struct _Unwind_Context *context, void *argument) {
    struct walk *walk = argument;
    uint64_t pc = _Unwind_GetIP(context);
    walk->started = walk->started || pc == walk->start;
    if (walk->count > 0 && is_own_code(pc)) {
        return _URC_END_OF_STACK; /* what lies below the callee is ours, and the same every time */
    }
    if (walk->started && pc != 0) {
        report->frames[walk->count].pc = pc;
        walk->count++;
    }
    return walk->count < CFD_MAX_FRAMES ? _URC_NO_REASON : _URC_END_OF_STACK;
}

static void walk_the_stack(const ucontext_t *context) {
    struct walk walk = {.start = report->pc};
    _Unwind_Backtrace(visit, &walk);
    if (walk.count == 0) { /* the unwinder knows nothing of where control went */
        report->frames[0].pc = report->pc;
        report->frames[1].pc = return_address(context);
        walk.count = report->frames[1].pc != 0 ? 2 : 1;
    }
    report->frame_count = walk.count;
    publish(CFD_CRASH_FRAMES);
}

/* One line of /proc/self/maps. */
struct mapping {
    uint64_t start, end, file_offset;
    const char *path; /* "" for memory without a file */
};

static uint64_t parse_hex(const char **at) {
    uint64_t value = 0;
    for (;; (*at)++) {
        char c = **at;
        if (c >= '0' && c <= '9') {
            value = value << 4 | (uint64_t)(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value = value << 4 | (uint64_t)(c - 'a' + 10);
        } else {
            return value;
        }
    }
}

static const char *skip_field(const char *at) {
    while (*at != ' ' && *at != '\0') {
        at++;
    }
    while (*at == ' ') {
        at++;
    }
    return at;
}

/* start-end perms offset dev inode path */
static struct mapping parse_mapping(const char *line) {
    struct mapping mapping;
    mapping.start = parse_hex(&line);
    line++;
    mapping.end = parse_hex(&line);
    line = skip_field(skip_field(line));
    mapping.file_offset = parse_hex(&line);
    mapping.path = skip_field(skip_field(skip_field(line)));
    return mapping;
}

static uint32_t module_named(const char *path) {
    for (uint32_t i = 0; i < report->module_count; i++) {
        if (strncmp(report->modules[i], path, CFD_MODULE_BYTES - 1) == 0) {
            return i;
        }
    }
    if (report->module_count == CFD_MAX_MODULES) {
        return CFD_NO_MODULE;
    }
    uint32_t index = report->module_count++;
    size_t length = strnlen(path, CFD_MODULE_BYTES - 1);
    memcpy(report->modules[index], path, length);
    report->modules[index][length] = '\0';
    return index;
}

/* Where the file of the current line begins in memory: its mappings follow one another. */
struct module_start {
    char path[CFD_MODULE_BYTES];
    uint64_t address;
};

static void locate_in(const char *line, struct module_start *module) {
    struct mapping mapping = parse_mapping(line);
    if (mapping.path[0] != '/') {
        return;
    }
    if (strncmp(module->path, mapping.path, CFD_MODULE_BYTES - 1) != 0 || mapping.file_offset == 0) {
        strncpy(module->path, mapping.path, CFD_MODULE_BYTES - 1);
        module->address = mapping.start - mapping.file_offset;
    }
    for (uint32_t i = 0; i < report->frame_count; i++) {
        struct cfd_frame *frame = &report->frames[i];
        if (frame->pc >= mapping.start && frame->pc < mapping.end) {
            frame->module = module_named(mapping.path);
            frame->offset = frame->pc - module->address;
        }
    }
}

static void name_the_modules(void) {
    static char buffer[8192];
    static struct module_start module;
    for (uint32_t i = 0; i < report->frame_count; i++) {
        report->frames[i].module = CFD_NO_MODULE;
    }
    int fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return;
    }
    size_t kept = 0;
    ssize_t got;
    while ((got = read(fd, buffer + kept, sizeof buffer - 1 - kept)) > 0) {
        size_t filled = kept + (size_t)got, line = 0;
        for (size_t i = kept; i < filled; i++) {
            if (buffer[i] == '\n') {
                buffer[i] = '\0';
                locate_in(buffer + line, &module);
                line = i + 1;
            }
        }
        kept = filled - line;
        memmove(buffer, buffer + line, kept);
        if (kept == sizeof buffer - 1) {
            kept = 0; /* a path longer than the buffer is no module of ours */
        }
    }
    close(fd);
    publish(CFD_CRASH_MODULES);
}

static void on_fatal_signal(int signal_number, siginfo_t *information, void *opaque) {
    const ucontext_t *context = opaque;
    struct sigaction by_default;
    memset(&by_default, 0, sizeof by_default);
    by_default.sa_handler = SIG_DFL;
    for (size_t i = 0; i < sizeof fatal_signals / sizeof fatal_signals[0]; i++) {
        sigaction(fatal_signals[i], &by_default, NULL); /* a fault in here ends the process at once */
    }
    report->signal = (uint32_t)signal_number;
    report->code = information->si_code;
    report->fault_address = fault_address(information);
    report->system_call = signal_number == SIGSYS && information->si_code > 0 ? information->si_syscall : -1;
    report->pc = program_counter(context);
    report->stack_pointer = stack_pointer(context);
    publish(CFD_CRASH_SIGNAL);
    walk_the_stack(context);
    name_the_modules();
    /* Pending while blocked in here, delivered on return: also for signals that were sent rather than caused. */
    syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), signal_number);
}

void cfd_worker_report_crashes(struct cfd_crash *crash) {
    report = crash;
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    sigaltstack(&stack, NULL); /* fails only for bad arguments, as sigaction does below */
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_fatal_signal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < sizeof fatal_signals / sizeof fatal_signals[0]; i++) {
        sigdelset(&action.sa_mask, fatal_signals[i]);
    }
    for (size_t i = 0; i < sizeof fatal_signals / sizeof fatal_signals[0]; i++) {
        sigaction(fatal_signals[i], &action, NULL);
    }
}
