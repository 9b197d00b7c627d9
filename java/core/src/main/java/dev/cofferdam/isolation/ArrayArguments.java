package dev.cofferdam.isolation;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java arrays and strings as the segments that pointer arguments take. */
final class ArrayArguments {
    private ArrayArguments() {}

    /**
     * The arguments of a boxed call with a segment in the place of each array and string.
     *
     * @throws IllegalArgumentException if there is one that is not to be copied, or a string that is to be copied out
     */
    static Object[] toSegments(IsolatedFunction function, int leading, Object[] values) {
        Object[] own = values.clone();
        List<MemoryLayout> layouts = function.descriptor().argumentLayouts();
        if (values.length != leading + layouts.size()) {
            return own; // refused for that, in a moment
        }
        for (int argument = 0; argument < layouts.size(); argument++) {
            Object value = values[leading + argument];
            if (!(value instanceof MemorySegment) && layouts.get(argument) instanceof AddressLayout) {
                MemorySegment segment = value instanceof String text ? cString(text) : ofArray(value);
                if (segment != null) {
                    requireMarked(function, argument, value);
                    own[leading + argument] = segment;
                }
            }
        }
        return own;
    }

    private static void requireMarked(IsolatedFunction function, int argument, Object value) {
        Passing passing = function.terms().passing(argument);
        String what =
                value instanceof String ? "a String" : "a " + value.getClass().getSimpleName();
        if (passing == Passing.AS_IT_IS) {
            throw new IllegalArgumentException(function + ", argument " + argument + " is " + what
                    + ", which a worker cannot see; let the function have it copied by copyIn(" + argument
                    + "), copyOut or copyInOut");
        }
        if (value instanceof String && passing.copiesOut()) {
            throw new IllegalArgumentException(function + ", argument " + argument + " is " + what
                    + ", which cannot be written, but is to be copied out; pass a byte[], or mark it by copyIn");
        }
    }

    /** A string as C has it: UTF-8, and a NUL. */
    static MemorySegment cString(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return MemorySegment.ofArray(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** The segment of an array of primitives, or null if it is none. */
    private static @Nullable MemorySegment ofArray(@Nullable Object value) {
        return switch (value) {
            case byte[] array -> MemorySegment.ofArray(array);
            case char[] array -> MemorySegment.ofArray(array);
            case short[] array -> MemorySegment.ofArray(array);
            case int[] array -> MemorySegment.ofArray(array);
            case long[] array -> MemorySegment.ofArray(array);
            case float[] array -> MemorySegment.ofArray(array);
            case double[] array -> MemorySegment.ofArray(array);
            case null, default -> null;
        };
    }
}
