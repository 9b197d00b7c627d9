package dev.cofferdam.topology;

/**
 * The huge pages of one size that a node has set aside.
 *
 * @param node the kernel's number of the node
 * @param pageBytes the size of each
 * @param total how many there are
 * @param free how many of them nobody has
 */
public record HugePagePool(int node, long pageBytes, long total, long free) {}
