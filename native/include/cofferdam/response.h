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
#define CFD_MAX_MODULES 16
#define CFD_MODULE_BYTES 256

/* Value of cfd_frame.module when the frame lies in no file. */
#define CFD_NO_MODULE 0xffffffffu

struct cfd_frame {
    uint64_t pc;
    /* pc minus the address at which the module begins: what addr2line takes. */
    uint64_t offset;
    /* Index into cfd_crash.modules, or CFD_NO_MODULE. */
    uint32_t module;
    uint32_t reserved;
};

/* How far a crash report got before the process died. Each stage adds to the one before. */
enum cfd_crash_stage {
    CFD_CRASH_NONE = 0,
    CFD_CRASH_SIGNAL = 1, /* signal, code, fault_address, pc, stack_pointer */
    CFD_CRASH_FRAMES = 2, /* frames[].pc */
    CFD_CRASH_MODULES = 3 /* frames[].module and offset, modules */
};

struct cfd_crash {
    uint32_t stage;
    uint32_t signal;
    int32_t code; /* si_code */
    uint32_t frame_count;
    uint64_t fault_address;
    uint64_t pc;
    uint64_t stack_pointer;
    uint32_t module_count;
    uint32_t reserved;
    struct cfd_frame frames[CFD_MAX_FRAMES];
    char modules[CFD_MAX_MODULES][CFD_MODULE_BYTES];
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

/* What the supervisor puts into response.sequence after a death that left a call unanswered. No call has this number. */
#define CFD_SEQUENCE_DEAD 0xffffffffffffffffull

#endif
