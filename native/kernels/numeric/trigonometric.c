/* SPDX-License-Identifier: Apache-2.0 */
/* sin and cos. Angles beyond LARGEST_ANGLE_BITS need more of pi than is here: the C library has it. */
#include "kernels/numeric/elementary.h"
#include "kernels/numeric/elementwise.h"

#if HAS_FMA
UNARY_CHUNK(sin_chunk, size_bits, LARGEST_ANGLE_BITS, usual_sin, REAL(sin))
UNARY_CHUNK(cos_chunk, size_bits, LARGEST_ANGLE_BITS, usual_cos, REAL(cos))
#else
UNARY_CHUNK_FOR_ALL(sin_chunk, REAL(sin))
UNARY_CHUNK_FOR_ALL(cos_chunk, REAL(cos))
#endif

UNARY_KERNEL(sin, sin_chunk)
UNARY_KERNEL(cos, cos_chunk)
