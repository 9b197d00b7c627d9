package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** What the supervisor says of the layers, in the pool's region. */
final class SandboxLayers {
    private SandboxLayers() {}

    /** The layers of a sandbox as the supervisor is told of them. */
    static int mask(Sandbox sandbox) {
        return sandbox.layers().stream().mapToInt(layer -> 1 << number(layer)).reduce(0, (some, more) -> some | more);
    }

    private static int number(Sandbox.Layer layer) {
        return switch (layer) {
            case NO_NEW_PRIVILEGES -> CofferdamAbi.CFD_LAYER_NO_NEW_PRIVILEGES();
            case SECCOMP -> CofferdamAbi.CFD_LAYER_SECCOMP();
            case LANDLOCK -> CofferdamAbi.CFD_LAYER_LANDLOCK();
            case EMPTY_ENVIRONMENT -> CofferdamAbi.CFD_LAYER_EMPTY_ENVIRONMENT();
            case NO_INHERITED_DESCRIPTORS -> CofferdamAbi.CFD_LAYER_NO_INHERITED_DESCRIPTORS();
        };
    }

    static List<LayerState> read(MemorySegment pool) {
        List<LayerState> states = new ArrayList<>();
        for (Sandbox.Layer layer : Sandbox.Layer.values()) {
            int state = (int) SlotLayout.INT.getOpaque(pool, SlotLayout.POOL_LAYERS + 4L * number(layer));
            states.add(new LayerState(layer, state == 0, state == 0 ? "" : reason(layer, state)));
        }
        return List.copyOf(states);
    }

    /** @throws IllegalStateException if a layer that the sandbox requires does not hold */
    static void requireAll(Sandbox sandbox, MemorySegment pool) {
        for (LayerState state : read(pool)) {
            if (sandbox.required().contains(state.layer()) && !state.held()) {
                throw new IllegalStateException("The sandbox requires " + state.layer() + ", which cannot be had here: "
                        + state.reason() + "; without require(" + state.layer() + ") the pool starts all the same");
            }
        }
    }

    private static String reason(Sandbox.Layer layer, int error) {
        if (error == CofferdamAbi.CFD_LAYER_OFF()) {
            return "the pool's sandbox leaves it out";
        }
        if (layer == Sandbox.Layer.LANDLOCK && error == Libc.ENOSYS()) {
            return "the kernel has no Landlock (Linux 5.13), or a container's filter hides it (ENOSYS)";
        }
        if (layer == Sandbox.Layer.LANDLOCK && error == Libc.EOPNOTSUPP()) {
            return "Landlock is not among the security modules that the kernel was started with (EOPNOTSUPP):"
                    + " add landlock to its lsm= parameter";
        }
        return "the kernel, or a container's filter, refuses it: errno " + error;
    }
}
