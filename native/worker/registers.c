/* SPDX-License-Identifier: Apache-2.0 */
#include "worker/registers.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/response.h"

uint64_t cfd_program_counter(const ucontext_t *context) {
#if defined(__x86_64__)
    return (uint64_t)context->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return context->uc_mcontext.pc;
#endif
}

uint64_t cfd_stack_pointer(const ucontext_t *context) {
#if defined(__x86_64__)
    return (uint64_t)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
    return context->uc_mcontext.sp;
#endif
}

uint32_t cfd_general_registers(const ucontext_t *context, uint64_t *registers) {
#if defined(__x86_64__)
    const uint32_t count = REG_EFL + 1;
    memcpy(registers, context->uc_mcontext.gregs, count * sizeof *registers);
    return count;
#elif defined(__aarch64__)
    memcpy(registers, context->uc_mcontext.regs, sizeof context->uc_mcontext.regs);
    registers[31] = context->uc_mcontext.sp;
    registers[32] = context->uc_mcontext.pc;
    registers[33] = context->uc_mcontext.pstate;
    return 34;
#endif
}

uint64_t cfd_return_address(const ucontext_t *context) {
#if defined(__x86_64__)
    uint64_t top = cfd_stack_pointer(context), address;
    if (top % sizeof address != 0 || !cfd_is_readable(top)) {
        return 0;
    }
    memcpy(&address, (const void *)top, sizeof address);
    return address;
#elif defined(__aarch64__)
    return context->uc_mcontext.regs[30];
#endif
}

void cfd_step_out(ucontext_t *context, uint64_t return_address) {
#if defined(__x86_64__)
    context->uc_mcontext.gregs[REG_RIP] = (greg_t)return_address;
    context->uc_mcontext.gregs[REG_RSP] += sizeof return_address;
#elif defined(__aarch64__)
    context->uc_mcontext.pc = return_address;
#endif
}

int cfd_is_readable(uint64_t address) {
    /* The kernel copies the set before it looks at how, which no filter of system calls has a reason to refuse. */
    const int no_such_how = -1;
    return syscall(SYS_rt_sigprocmask, no_such_how, (const void *)address, NULL, sizeof(uint64_t)) != 0 &&
           errno != EFAULT;
}
