// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;

/** The types of the C functions. A test compares them with what jextract read from the headers. */
public final class CblasDescriptors {
    public static final FunctionDescriptor cblas_ddot = FunctionDescriptor.of(
            JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);

    public static final FunctionDescriptor cblas_daxpy = FunctionDescriptor.ofVoid(
            JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);

    public static final FunctionDescriptor cblas_dnrm2 = FunctionDescriptor.of(
            JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT);

    public static final FunctionDescriptor cblas_dgemv = FunctionDescriptor.ofVoid(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE,
            ADDRESS, JAVA_INT);

    public static final FunctionDescriptor cblas_dgemm = FunctionDescriptor.ofVoid(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS,
            JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT);

    private CblasDescriptors() {}
}
