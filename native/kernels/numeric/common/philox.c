/* SPDX-License-Identifier: Apache-2.0 */
/* One block of Philox4x32-10, as its authors define it. */
#include "kernels/numeric/philox.h"
#include "cofferdam/kernels.h"

void cfd_philox4x32(const uint32_t *counter, const uint32_t *key, uint32_t *result) {
    uint32_t c[] = {counter[0], counter[1], counter[2], counter[3]}, k0 = key[0], k1 = key[1];
    for (int round = 0; round < PHILOX_ROUNDS; round++) {
        uint64_t a = (uint64_t)PHILOX_FACTOR_0 * c[0], b = (uint64_t)PHILOX_FACTOR_1 * c[2];
        c[0] = (uint32_t)(b >> 32) ^ c[1] ^ k0;
        c[1] = (uint32_t)b;
        c[2] = (uint32_t)(a >> 32) ^ c[3] ^ k1;
        c[3] = (uint32_t)a;
        k0 += PHILOX_STEP_0;
        k1 += PHILOX_STEP_1;
    }
    for (int i = 0; i < 4; i++) {
        result[i] = c[i];
    }
}
