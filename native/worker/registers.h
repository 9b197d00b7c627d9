/* SPDX-License-Identifier: Apache-2.0 */
/* The registers of an interrupted thread, by machine. */
#ifndef COFFERDAM_REGISTERS_H
#define COFFERDAM_REGISTERS_H

#include <stdint.h>
#include <ucontext.h>

uint64_t cfd_program_counter(const ucontext_t *context);
uint64_t cfd_stack_pointer(const ucontext_t *context);

/* Writes at most CFD_MAX_REGISTERS, in the order that response.h gives. Returns their number. */
uint32_t cfd_general_registers(const ucontext_t *context, uint64_t *registers);

/*
 * Where a function that has just been entered returns to; 0 if that cannot be
 * read. The stack pointer may be as wild as the program counter.
 */
uint64_t cfd_return_address(const ucontext_t *context);

/* Makes the context that of the caller of a function that has just been entered. */
void cfd_step_out(ucontext_t *context, uint64_t return_address);

/* Whether the 8 bytes at an address can be read. Asks the kernel, so that a bad address does no harm. */
int cfd_is_readable(uint64_t address);

#endif
