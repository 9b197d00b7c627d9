/* SPDX-License-Identifier: Apache-2.0 */
/* Memory policies: of the calling thread, and of ranges. */
#include <errno.h>
#include <linux/mempolicy.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/host.h"

/* The kernel reads one bit less than it is told. */
#define MASK_BITS (8 * CFD_NODE_MASK_BYTES + 1)

int cfd_get_thread_policy(struct cfd_memory_policy *policy) {
    int mode;
    memset(policy, 0, sizeof *policy);
    if (syscall(SYS_get_mempolicy, &mode, policy->nodes, MASK_BITS, NULL, 0) != 0) {
        return -errno;
    }
    policy->mode = (uint32_t)mode;
    return 0;
}

/* The modes without nodes take no mask. */
static const uint8_t *mask_of(const struct cfd_memory_policy *policy) {
    return policy->mode == CFD_POLICY_DEFAULT || policy->mode == CFD_POLICY_LOCAL ? NULL : policy->nodes;
}

int cfd_set_thread_policy(const struct cfd_memory_policy *policy) {
    const uint8_t *mask = mask_of(policy);
    return syscall(SYS_set_mempolicy, policy->mode, mask, mask != NULL ? MASK_BITS : 0) == 0 ? 0 : -errno;
}

int cfd_allowed_nodes(uint8_t nodes[CFD_NODE_MASK_BYTES]) {
    memset(nodes, 0, CFD_NODE_MASK_BYTES);
    return syscall(SYS_get_mempolicy, NULL, nodes, MASK_BITS, NULL, MPOL_F_MEMS_ALLOWED) == 0 ? 0 : -errno;
}

int cfd_set_range_policy(void *start, uint64_t bytes, const struct cfd_memory_policy *policy, uint32_t move) {
    const uint8_t *mask = mask_of(policy);
    unsigned flags = 0;
    if (move != CFD_MOVE_NOTHING) {
        flags = MPOL_MF_STRICT | (move == CFD_MOVE_ALL ? MPOL_MF_MOVE_ALL : MPOL_MF_MOVE);
    }
    unsigned bits = mask != NULL ? MASK_BITS : 0;
    return syscall(SYS_mbind, start, bytes, policy->mode, mask, bits, flags) == 0 ? 0 : -errno;
}
