// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;

/** The types of the C functions. A test compares them with what jextract read from the headers. */
public final class LapackeDescriptors {
    public static final FunctionDescriptor LAPACKE_dpotrf_work = FunctionDescriptor.of(
            JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);

    public static final FunctionDescriptor LAPACKE_dpotrs_work = FunctionDescriptor.of(
            JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);

    public static final FunctionDescriptor LAPACKE_dgesv_work = FunctionDescriptor.of(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);

    public static final FunctionDescriptor LAPACKE_dgels_work = FunctionDescriptor.of(
            JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
            JAVA_INT);

    private LapackeDescriptors() {}
}
