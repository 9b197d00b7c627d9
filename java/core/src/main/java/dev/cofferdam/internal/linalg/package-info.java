/**
 * What both implementations of {@code Blas} and {@code Lapack} stand on: checks, scratch memory, copies, the native
 * library. Plain numbers and segments only, enumerations as CBLAS's values. Much of it is generated from the table of routines.
 */
@NullMarked
package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.NullMarked;
