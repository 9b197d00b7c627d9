/* SPDX-License-Identifier: Apache-2.0 */
/*
 * placement_twin CPU NODE ELEMENTS CHASE_BYTES STRIDE: runs the kernels that Java
 * runs, on the same CPU, on memory that the same code has mapped and that comes
 * from the same node ("any": where it is first touched). It waits for a line on
 * stdin, "triad PASSES" or "chase STEPS", measures once and prints
 * "ns NANOSECONDS switches COUNT", so that its rounds and Java's can take turns.
 * To "memory 0" it prints where its memory lies, "memory NODE BYTES NODE BYTES...".
 * At end of file it ends, and so when Java does.
 */
#include <string.h>

#include "kernels/kernels.h"
#include "protocol/clock.h"
#include "twin/_nodes.h"
#include "twin/_pin.h"

static void *pages(size_t bytes, const char *node) {
    void *memory = cfd_pages_map(bytes, CFD_PAGES_HUGE);
    if (memory == NULL) {
        perror("cfd_pages_map");
        exit(1);
    }
    if (strcmp(node, "any") != 0) {
        bind_to_node(memory, cfd_pages_length(bytes), atoi(node));
    }
    return memory;
}

int main(int argc, char **argv) {
    if (argc != 6) {
        fprintf(stderr, "usage: %s CPU NODE ELEMENTS CHASE_BYTES STRIDE\n", argv[0]);
        return 2;
    }
    pin_to(atoi(argv[1]));
    const char *node = argv[2];
    size_t elements = strtoull(argv[3], NULL, 10), chase_bytes = strtoull(argv[4], NULL, 10);
    size_t bytes = elements * sizeof(double);
    double *a = pages(bytes, node), *b = pages(bytes, node), *c = pages(bytes, node);
    cfd_stream_write(a, a, a, elements, 1);
    cfd_stream_write(b, b, b, elements, 2);
    cfd_stream_write(c, c, c, elements, 3);
    void *ring = pages(chase_bytes, node), *at = ring;
    cfd_chase_prepare(ring, chase_bytes, strtoull(argv[5], NULL, 10), 1);

    char kernel[16];
    unsigned long long count;
    while (scanf("%15s %llu", kernel, &count) == 2) {
        if (strcmp(kernel, "memory") == 0) {
            size_t by_node[MOST_NODES] = {0};
            add_nodes_of(a, bytes, by_node);
            add_nodes_of(b, bytes, by_node);
            add_nodes_of(c, bytes, by_node);
            add_nodes_of(ring, chase_bytes, by_node);
            print_nodes(by_node);
            continue;
        }
        long switches = cfd_involuntary_switches();
        int64_t start = cfd_now_ns();
        if (strcmp(kernel, "triad") == 0) {
            for (unsigned long long pass = 0; pass < count; pass++) {
                cfd_stream_triad(a, b, c, elements, 3);
            }
        } else {
            at = cfd_chase(at, count);
        }
        int64_t taken = cfd_now_ns() - start;
        printf("ns %lld switches %ld\n", (long long)taken, cfd_involuntary_switches() - switches);
        fflush(stdout);
    }
    return 0;
}
