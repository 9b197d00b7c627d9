package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a function is called: its descriptor and what the linker options say, checked.
 *
 * @param captureErrno whether {@code errno} is captured
 * @param signature how the worker is told
 */
record CallShape(FunctionDescriptor descriptor, boolean captureErrno, String signature) {
    /** Of the 255 words that a method of the JVM takes, those that the steps of a call need themselves. */
    private static final int WORDS_OF_OURS = 5;

    private static final Linker.Option CAPTURE_ERRNO = Linker.Option.captureCallState("errno");
    private static final List<Linker.Option> CRITICAL =
            List.of(Linker.Option.critical(false), Linker.Option.critical(true));

    /** A symbol that is only looked up: the result is its address in the worker. */
    static CallShape lookUp() {
        return new CallShape(FunctionDescriptor.of(ValueLayout.JAVA_LONG), false, Signature.LOOK_UP);
    }

    static CallShape of(FunctionDescriptor descriptor) {
        return new CallShape(
                descriptor,
                false,
                Signature.of(descriptor, descriptor.argumentLayouts().size()));
    }

    /**
     * Checks that a call by this descriptor can be made in a worker.
     *
     * @throws IllegalArgumentException if the native linker does not take it, there are too many or too large arguments,
     *     or an option cannot hold across processes
     */
    static CallShape of(String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        boolean captureErrno = false;
        int fixed = arguments.size();
        boolean variadic = false;
        for (Linker.Option option : options) {
            Objects.requireNonNull(option, "an option");
            if (option.equals(CAPTURE_ERRNO)) {
                captureErrno = true;
                continue;
            }
            if (CRITICAL.contains(option)) {
                throw new IllegalArgumentException(
                        symbol + ": the linker option critical cannot cross a process, since a"
                                + " worker sees no heap memory; leave it out, and allocate segments from a SharedArena");
            }
            fixed = firstVariadic(symbol, descriptor, option);
            variadic = true;
        }
        checkWords(symbol, descriptor);
        if (variadic || hasAggregates(descriptor)) {
            checkByLinker(symbol, descriptor, options);
            checkSizes(symbol, descriptor);
        } else {
            checkScalars(symbol, descriptor);
        }
        return new CallShape(descriptor, captureErrno, Signature.of(descriptor, fixed));
    }

    private static int firstVariadic(String symbol, FunctionDescriptor descriptor, Linker.Option option) {
        for (int i = 0; i <= descriptor.argumentLayouts().size(); i++) {
            if (option.equals(Linker.Option.firstVariadicArg(i))) {
                return i;
            }
        }
        checkByLinker(symbol, descriptor, option); // says what is wrong with an index
        throw new IllegalArgumentException(symbol + ": the linker option " + option
                + " cannot cross a process; an isolated call takes captureCallState(\"errno\") and firstVariadicArg");
    }

    /** The struct or union that is returned by value, or null. */
    @Nullable
    MemoryLayout returnedStruct() {
        return descriptor.returnLayout().filter(CallShape::isAggregate).orElse(null);
    }

    static boolean isAggregate(MemoryLayout layout) {
        return !(layout instanceof ValueLayout);
    }

    private static boolean hasAggregates(FunctionDescriptor descriptor) {
        return descriptor.argumentLayouts().stream().anyMatch(CallShape::isAggregate)
                || descriptor.returnLayout().map(CallShape::isAggregate).orElse(false);
    }

    /** The offset in the payload of each argument that is a struct or a union, and what they take in all. */
    static long[] payloadOffsets(List<MemoryLayout> arguments) {
        long[] offsets = new long[arguments.size() + 1];
        for (int i = 0; i < arguments.size(); i++) {
            long bytes = isAggregate(arguments.get(i)) ? arguments.get(i).byteSize() : 0;
            long unit = CofferdamAbi.CFD_PAYLOAD_ALIGNMENT();
            offsets[i + 1] = offsets[i] + (bytes + unit - 1) / unit * unit;
        }
        return offsets;
    }

    private static void checkWords(String symbol, FunctionDescriptor descriptor) {
        MethodType type = descriptor.toMethodType();
        int words = WORDS_OF_OURS;
        for (Class<?> parameter : type.parameterList()) {
            words += parameter == long.class || parameter == double.class ? 2 : 1;
        }
        if (words > CofferdamAbi.CFD_MAX_ARGUMENTS()) {
            throw new IllegalArgumentException(
                    symbol + " has " + type.parameterCount() + " arguments: a method handle has"
                            + " at most " + (CofferdamAbi.CFD_MAX_ARGUMENTS() - WORDS_OF_OURS)
                            + ", where a long or a double counts twice; pass the rest in a struct by pointer");
        }
    }

    private static void checkByLinker(String symbol, FunctionDescriptor descriptor, Linker.Option... options) {
        try {
            var ignored = Linker.nativeLinker().downcallHandle(descriptor, options);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    symbol + ": the native linker does not take this: " + refused.getMessage(), refused);
        }
    }

    private static void checkSizes(String symbol, FunctionDescriptor descriptor) {
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        for (int i = 0; i < arguments.size(); i++) {
            requireBytes(symbol + ", argument " + i, arguments.get(i));
        }
        long payload = payloadOffsets(arguments)[arguments.size()];
        if (payload > CofferdamAbi.CFD_PAYLOAD_BYTES()) {
            throw new IllegalArgumentException(symbol + ": the structs among its arguments have " + payload
                    + " bytes, an isolated call passes at most " + CofferdamAbi.CFD_PAYLOAD_BYTES()
                    + "; pass them by pointer, in a shared arena");
        }
        descriptor.returnLayout().ifPresent(layout -> {
            requireBytes(symbol + ", result", layout);
            if (layout.byteSize() > CofferdamAbi.CFD_RESULT_BYTES()) {
                throw new IllegalArgumentException(symbol + ": its result has " + layout.byteSize()
                        + " bytes, an isolated call returns at most " + CofferdamAbi.CFD_RESULT_BYTES()
                        + "; take it by pointer, in a shared arena");
            }
        });
    }

    private static void requireBytes(String what, MemoryLayout layout) {
        if (layout.byteSize() == 0) {
            throw new IllegalArgumentException(what + ": " + layout + " is empty; C has no such type, so leave it out");
        }
    }

    /** What the native linker checks of scalars, without asking it: that takes it milliseconds for each shape. */
    private static void checkScalars(String symbol, FunctionDescriptor descriptor) {
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        for (int i = 0; i < arguments.size(); i++) {
            checkScalar(symbol + ", argument " + i, (ValueLayout) arguments.get(i));
        }
        descriptor.returnLayout().ifPresent(layout -> checkScalar(symbol + ", result", (ValueLayout) layout));
    }

    private static void checkScalar(String what, ValueLayout value) {
        if (value.order() != ByteOrder.nativeOrder()) {
            throw new IllegalArgumentException(
                    what + ": " + value + " is not in native byte order; use the layouts of ValueLayout as they are");
        }
        if (value.byteAlignment() != value.byteSize()) {
            throw new IllegalArgumentException(
                    what + ": " + value + " is not naturally aligned; use the layouts of ValueLayout as they are");
        }
    }
}
