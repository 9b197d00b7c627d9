package dev.cofferdam.memory;

/**
 * What the kernel says of the mappings that a segment lies in, as a whole: they may be larger than the segment.
 *
 * @param pageBytes the size of their pages, the smallest if there are several; transparent huge pages are not counted as
 *     such here, since their mapping has ordinary ones as well
 * @param residentBytes how much of them has pages that this process has touched, in bytes
 * @param hugeBytes how much of that is made of huge pages, of either origin, in bytes
 */
public record ObtainedPages(long pageBytes, long residentBytes, long hugeBytes) {}
