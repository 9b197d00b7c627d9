package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;

/** Which C type each layout stands for, and which layouts a call can have. */
final class Carriers {
    private Carriers() {}

    /** The {@code enum cfd_type} of a layout that {@link #check} has passed. */
    static int type(MemoryLayout layout) {
        return switch (layout) {
            case ValueLayout.OfBoolean _ -> CofferdamAbi.CFD_BOOL();
            case ValueLayout.OfByte _ -> CofferdamAbi.CFD_I8();
            case ValueLayout.OfChar _ -> CofferdamAbi.CFD_U16();
            case ValueLayout.OfShort _ -> CofferdamAbi.CFD_I16();
            case ValueLayout.OfInt _ -> CofferdamAbi.CFD_I32();
            case ValueLayout.OfLong _ -> CofferdamAbi.CFD_I64();
            case ValueLayout.OfFloat _ -> CofferdamAbi.CFD_F32();
            case ValueLayout.OfDouble _ -> CofferdamAbi.CFD_F64();
            case AddressLayout _ -> CofferdamAbi.CFD_POINTER();
            default -> throw new IllegalArgumentException(layout + " is no value layout");
        };
    }

    /**
     * Checks that a call by this descriptor can be made in a worker.
     *
     * @throws IllegalArgumentException if there are too many arguments, or one is not passed by value in a register
     */
    static void check(String symbol, FunctionDescriptor descriptor) {
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        if (arguments.size() > CofferdamAbi.CFD_MAX_ARGUMENTS()) {
            throw new IllegalArgumentException(
                    symbol + " has " + arguments.size() + " arguments: an isolated call has at" + " most "
                            + CofferdamAbi.CFD_MAX_ARGUMENTS() + "; pass the rest in a struct by pointer");
        }
        for (int i = 0; i < arguments.size(); i++) {
            check(symbol + ", argument " + i, arguments.get(i));
        }
        descriptor.returnLayout().ifPresent(layout -> check(symbol + ", result", layout));
    }

    private static void check(String what, MemoryLayout layout) {
        if (!(layout instanceof ValueLayout value)) {
            throw new IllegalArgumentException(what + ": " + layout
                    + " is not a scalar or an address; pass structs by pointer, in a shared arena");
        }
        if (value.order() != ByteOrder.nativeOrder()) {
            throw new IllegalArgumentException(
                    what + ": " + layout + " is not in native byte order; use the layouts of ValueLayout as they are");
        }
        if (value.byteAlignment() != value.byteSize()) {
            throw new IllegalArgumentException(
                    what + ": " + layout + " is not naturally aligned; use the layouts of ValueLayout as they are");
        }
    }
}
