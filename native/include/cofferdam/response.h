/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The response pages: written by the worker, and by the supervisor once the
 * worker is dead. One per worker, in a memfd of its own, so that no mapping of
 * it can be grown into a neighbour's. Nothing in here is trusted: the reader
 * copies a field once and checks the copy.
 *
 * A struct that is returned by value stands at CFD_RESULT_OFFSET. Pages that a
 * call does not use are not touched.
 */
#ifndef COFFERDAM_RESPONSE_H
#define COFFERDAM_RESPONSE_H

#include <stdint.h>

enum cfd_status {
    CFD_OK = 0,
    CFD_LIBRARY_NOT_LOADED = 1, /* message: what dlerror() said */
    CFD_SYMBOL_NOT_FOUND = 2,   /* message: what dlerror() said */
    CFD_ARENA_NOT_MAPPED = 3,   /* message: the system call and errno */
    CFD_NOT_CALLABLE = 4,       /* message: why libffi, the catalog or the kernel refused */
    CFD_OTHER_WORKER = 5        /* the request is for a worker that has ended */
};

#define CFD_MESSAGE_BYTES 1024
#define CFD_MAX_FRAMES 64
#define CFD_MAX_REGISTERS 34
#define CFD_LAST_WORDS_BYTES 512

/* How far a crash report got before the process died. Each stage adds to the one before. */
enum cfd_crash_stage {
    CFD_CRASH_NONE = 0,
    CFD_CRASH_SIGNAL = 1, /* all but the frames */
    CFD_CRASH_FRAMES = 2  /* frames */
};

/* What a dying worker says of itself: raw numbers, which others resolve while it waits to be killed. */
struct cfd_crash {
    uint32_t stage; /* enum cfd_crash_stage */
    uint32_t signal;
    int32_t code; /* si_code */
    uint32_t frame_count;
    uint64_t fault_address;
    uint64_t pc;
    uint64_t stack_pointer;
    /* Of SIGSYS: the number of the system call that was refused, and the AUDIT_ARCH_ it is a number of. */
    int32_t syscall;
    uint32_t arch;
    uint32_t register_count;
    int32_t thread; /* its number, which is the process's for the main thread */
    /* x86-64: r8 to r15, rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, eflags. aarch64: x0 to x30, sp, pc, pstate. */
    uint64_t registers[CFD_MAX_REGISTERS];
    /* Program counters, innermost first. */
    uint64_t frames[CFD_MAX_FRAMES];
    /* What the C library said before it aborted; NUL-terminated, empty if nothing. */
    char last_words[CFD_LAST_WORDS_BYTES];
};

struct cfd_response {
    /* Number of the call that is answered, stored last with release. */
    uint64_t sequence;
    uint64_t result;
    uint32_t status;      /* enum cfd_status */
    int32_t error_number; /* errno after the call */
    /* The arena generation the worker has reached. */
    uint32_t generation;
    /* Not zero while the worker sleeps on request.sequence. */
    uint32_t worker_parked;
    /* Not zero when the worker is to take no further call: written by the supervisor, on the worker's own line. */
    uint32_t retire;
    uint8_t reserved_1[28];

    /* What cfd_progress() was told last, and in which call: it counts for that one only. */
    uint64_t progress_sequence;
    uint64_t progress_done;
    uint64_t progress_total;
    uint8_t reserved_2[40];

    char message[CFD_MESSAGE_BYTES];
    struct cfd_crash crash;
};

#define CFD_RESPONSE_BYTES 65536

/* Where a struct lies that is returned, in the response pages. */
#define CFD_RESULT_OFFSET 32768
#define CFD_RESULT_BYTES 32768

/*
 * After a death that left a call unanswered its number stands in response.sequence, exclusive-or this. No call has
 * such a number, and no other death: the word changes, whatever stood there before, so that nobody falls asleep on it.
 * Alone, as of a call 0, it stands there when a worker begins, and nobody has died or answered before.
 */
#define CFD_SEQUENCE_DEAD 0xffffffffffffffffull

#endif
