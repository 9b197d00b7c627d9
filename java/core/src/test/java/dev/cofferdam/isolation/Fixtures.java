package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** The libraries of native/test/fixtures, and shorthands for calling them. */
final class Fixtures {
    static final FunctionDescriptor INT = FunctionDescriptor.of(JAVA_INT);
    static final FunctionDescriptor INT_OF_INT = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
    static final FunctionDescriptor INT_OF_POINTER = FunctionDescriptor.of(JAVA_INT, ADDRESS);
    static final FunctionDescriptor INT_OF_TWO_POINTERS = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
    static final FunctionDescriptor VOID_OF_INT = FunctionDescriptor.ofVoid(JAVA_INT);

    private Fixtures() {}

    static Path path(String name) {
        return Path.of(System.getProperty("cofferdam.test.fixtures"), "libfixture-" + name + ".so");
    }

    static IsolatedFunction function(Workers workers, String library, String symbol, FunctionDescriptor descriptor) {
        return workers.library(path(library)).function(symbol, descriptor);
    }

    static int add(Workers workers, int a, int b) {
        return (int) function(workers, "good", "add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT))
                .call(a, b);
    }

    static double sum(Workers workers, MemorySegment values) {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG);
        return (double) function(workers, "good", "sum", descriptor).call(values, values.byteSize() / 8);
    }

    static int processId(Workers workers) {
        return (int) function(workers, "good", "process_id", INT).call();
    }
}
