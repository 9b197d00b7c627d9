/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where memory is to come from: the kernel's memory policies, by the kernel's
 * numbers (linux/mempolicy.h), so that older headers will do.
 */
#ifndef COFFERDAM_POLICY_H
#define COFFERDAM_POLICY_H

#include <stdint.h>

enum cfd_policy_mode {
    CFD_POLICY_DEFAULT = 0, /* of a thread: none; of a range: the thread's */
    CFD_POLICY_PREFERRED = 1,
    CFD_POLICY_BIND = 2,
    CFD_POLICY_INTERLEAVE = 3,
    CFD_POLICY_LOCAL = 4,
    CFD_POLICY_WEIGHTED_INTERLEAVE = 6 /* Linux 6.9 */
};

/* 1,024 nodes, the most that a kernel can be built for. */
#define CFD_NODE_MASK_BYTES 128

struct cfd_memory_policy {
    uint32_t mode; /* enum cfd_policy_mode; whatever flags the kernel has given stand beside it */
    uint32_t reserved;
    uint8_t nodes[CFD_NODE_MASK_BYTES]; /* bit n of byte n / 8 is node n */
};

#endif
