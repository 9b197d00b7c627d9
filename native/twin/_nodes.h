/* SPDX-License-Identifier: Apache-2.0 */
/* Memory of one node, and on which nodes memory lies: what Java does with MemoryPolicy and Numa. */
#ifndef COFFERDAM_TWIN_NODES_H
#define COFFERDAM_TWIN_NODES_H

#include <errno.h>
#include <linux/mempolicy.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The kernel can be built for no more. */
#define MOST_NODES 1024

#define BITS_PER_WORD (8 * sizeof(unsigned long))

/* Has pages that are still to come be of this node and no other, or ends the program. */
static void bind_to_node(void *memory, size_t bytes, int node) {
    unsigned long nodes[MOST_NODES / BITS_PER_WORD] = {0};
    if (node < 0 || node >= MOST_NODES) {
        fprintf(stderr, "node %d: nodes have numbers from 0 to %d\n", node, MOST_NODES - 1);
        exit(1);
    }
    nodes[(size_t)node / BITS_PER_WORD] = 1ul << ((size_t)node % BITS_PER_WORD);
    /* The kernel takes one bit less than it is told there are. */
    if (syscall(SYS_mbind, memory, bytes, MPOL_BIND, nodes, MOST_NODES + 1ul, 0) != 0) {
        perror("mbind");
        exit(1);
    }
}

/* Adds the bytes that lie on each node; of pages that are nowhere, and where the kernel does not say, nothing. */
static void add_nodes_of(void *memory, size_t bytes, size_t *by_node) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    for (size_t at = 0; at < bytes; at += page) {
        void *address = (char *)memory + at;
        int node = -ENOENT;
        if (syscall(SYS_move_pages, 0, 1ul, &address, NULL, &node, 0) == 0 && node >= 0 && node < MOST_NODES) {
            by_node[node] += page < bytes - at ? page : bytes - at;
        }
    }
}

static void print_nodes(const size_t *by_node) {
    printf("memory");
    for (int node = 0; node < MOST_NODES; node++) {
        if (by_node[node] != 0) {
            printf(" %d %zu", node, by_node[node]);
        }
    }
    printf("\n");
    fflush(stdout);
}

#endif
