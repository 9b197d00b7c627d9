package dev.cofferdam.linalg;

/**
 * A complex number, as a result. Memory holds complex numbers as pairs: the real part, then the imaginary one.
 *
 * @param re the real part
 * @param im the imaginary part
 */
public record Complex(double re, double im) {}
