/* SPDX-License-Identifier: Apache-2.0 */
#include "worker/backtrace.h"

#include <stdbool.h>
#include <stddef.h>
#include <unwind.h>

#include "worker/registers.h"

/* The bounds of this program's own code, by the linker. */
extern const char __executable_start, etext;

/* libgcc's, in none of its installed headers: what describes the code at an address, or NULL. */
struct dwarf_eh_bases {
    void *text, *data, *function;
};
extern const void *_Unwind_Find_FDE(void *pc, struct dwarf_eh_bases *bases);

static bool is_own_code(uint64_t pc) { return pc >= (uint64_t)&__executable_start && pc < (uint64_t)&etext; }

/* The unwinder reads the bytes at a program counter that it knows nothing of. */
static bool can_be_unwound(uint64_t pc) {
    struct dwarf_eh_bases bases;
    return cfd_is_readable(pc) && _Unwind_Find_FDE((void *)pc, &bases) != NULL;
}

/* Of frames, the handler's own among them: a stack that was overwritten may lead round in a circle. */
#define MOST_VISITS (4 * CFD_MAX_FRAMES)

struct walk {
    struct cfd_crash *report;
    uint64_t start; /* frames before this one are the handler's own */
    bool started;
    unsigned visits;
};

static void add(struct cfd_crash *report, uint64_t pc) {
    report->frames[report->frame_count] = pc;
    __atomic_store_n(&report->frame_count, report->frame_count + 1,
                     __ATOMIC_RELEASE); /* complete, should this be all */
}

static _Unwind_Reason_Code visit(struct _Unwind_Context *context, void *argument) {
    struct walk *walk = argument;
    uint64_t pc = _Unwind_GetIP(context);
    bool is_first = !walk->started && pc == walk->start;
    if (is_first) {
        walk->started = true;
        if (pc == walk->report->pc) {
            return _URC_NO_REASON; /* stands there already */
        }
    }
    if (++walk->visits > MOST_VISITS) {
        return _URC_END_OF_STACK;
    }
    if (!walk->started || pc == 0) {
        return _URC_NO_REASON;
    }
    if (is_own_code(pc)) {
        return _URC_END_OF_STACK; /* what lies below the callee is ours, and the same every time */
    }
    add(walk->report, pc);
    return walk->report->frame_count < CFD_MAX_FRAMES ? _URC_NO_REASON : _URC_END_OF_STACK;
}

void cfd_walk_the_stack(struct cfd_crash *report, ucontext_t *context) {
    report->frame_count = 0;
    add(report, report->pc);
    if (!can_be_unwound(report->pc)) {
        /* Control went to a wild address, most likely by a call: its caller is still to be found. */
        uint64_t caller = cfd_return_address(context);
        if (!can_be_unwound(caller)) {
            return;
        }
        cfd_step_out(context, caller);
    }
    struct walk walk = {.report = report, .start = cfd_program_counter(context)};
    _Unwind_Backtrace(visit, &walk);
}
