package dev.cofferdam.linalg;

/**
 * An element that none is smaller than, or none larger, and where it is.
 *
 * @param value the element; NaN if one is, or if there are none
 * @param index the number of the first such element, from 0; -1 if there are none
 */
public record Extremum(double value, long index) {}
