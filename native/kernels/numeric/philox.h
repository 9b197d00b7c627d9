/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Philox4x32 with ten rounds: Salmon, Moraes, Dror and Shaw, "Parallel random
 * numbers: as easy as 1, 2, 3" (SC 2011), and their library Random123.
 */
#ifndef COFFERDAM_NUMERIC_PHILOX_H
#define COFFERDAM_NUMERIC_PHILOX_H

#define PHILOX_FACTOR_0 0xd2511f53u
#define PHILOX_FACTOR_1 0xcd9e8d57u
/* Added to the key after each round: the golden ratio, and the square root of 3 less 1. */
#define PHILOX_STEP_0 0x9e3779b9u
#define PHILOX_STEP_1 0xbb67ae85u
#define PHILOX_ROUNDS 10

#endif
