/* SPDX-License-Identifier: Apache-2.0 */
/* exp, log, tanh, and the square root, which is an instruction. */
#include "kernels/numeric/elementary.h"
#include "kernels/numeric/elementwise.h"

#if HAS_FMA
UNARY_CHUNK(exp_chunk, size_bits, LARGEST_EXPONENT_BITS, usual_exp, REAL(exp))
UNARY_CHUNK(log_chunk, not_normal, MOST_NORMAL, usual_log, REAL(log))
UNARY_CHUNK_FOR_ALL(tanh_chunk, usual_tanh)
#else
UNARY_CHUNK_FOR_ALL(exp_chunk, REAL(exp))
UNARY_CHUNK_FOR_ALL(log_chunk, REAL(log))
UNARY_CHUNK_FOR_ALL(tanh_chunk, REAL(tanh))
#endif
UNARY_CHUNK_FOR_ALL(sqrt_chunk, REAL(__builtin_sqrt))

UNARY_KERNEL(exp, exp_chunk)
UNARY_KERNEL(log, log_chunk)
UNARY_KERNEL(tanh, tanh_chunk)
UNARY_KERNEL(sqrt, sqrt_chunk)
