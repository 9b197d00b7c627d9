package dev.cofferdam.isolation;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which Java types an interface's methods may have, and what each is in C. */
final class BoundTypes {
    private static final Map<Class<?>, MemoryLayout> SCALARS = Map.of(
            boolean.class, ValueLayout.JAVA_BOOLEAN,
            byte.class, ValueLayout.JAVA_BYTE,
            char.class, ValueLayout.JAVA_CHAR,
            short.class, ValueLayout.JAVA_SHORT,
            int.class, ValueLayout.JAVA_INT,
            long.class, ValueLayout.JAVA_LONG,
            float.class, ValueLayout.JAVA_FLOAT,
            double.class, ValueLayout.JAVA_DOUBLE,
            MemorySegment.class, ValueLayout.ADDRESS);

    private static final List<Class<?>> ARRAYS = List.of(
            byte[].class, char[].class, short[].class, int[].class, long[].class, float[].class, double[].class);

    private static final MethodHandle MH_cString = find(
            MethodHandles.lookup(),
            ArrayArguments.class,
            "cString",
            MethodType.methodType(MemorySegment.class, String.class));
    private static final MethodHandle MH_present = find(
            MethodHandles.lookup(),
            BoundTypes.class,
            "present",
            MethodType.methodType(Object.class, String.class, Object.class));

    private BoundTypes() {}

    private static MethodHandle find(MethodHandles.Lookup lookup, Class<?> owner, String name, MethodType type) {
        try {
            return lookup.findStatic(owner, name, type);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    /** The layout of a result, or null if a function can have none such. */
    static @Nullable MemoryLayout ofResult(Class<?> type) {
        return SCALARS.get(type);
    }

    /** The layout of a parameter, or null if a function can have none such. */
    static @Nullable MemoryLayout ofParameter(Class<?> type) {
        return isArrayOrString(type) ? ValueLayout.ADDRESS : SCALARS.get(type);
    }

    /** Whether a parameter of the type is passed by copying what is behind it. */
    static boolean isArrayOrString(Class<?> type) {
        return type == String.class || ARRAYS.contains(type);
    }

    /**
     * From an array or a string to its segment.
     *
     * @param what names the argument in the exception for null
     */
    static MethodHandle toSegment(Class<?> type, String what) {
        MethodHandle toSegment = type == String.class
                ? MH_cString
                : find(
                        MethodHandles.publicLookup(),
                        MemorySegment.class,
                        "ofArray",
                        MethodType.methodType(MemorySegment.class, type));
        MethodHandle present = MethodHandles.insertArguments(MH_present, 0, what);
        return MethodHandles.filterArguments(toSegment, 0, present.asType(MethodType.methodType(type, type)));
    }

    static Object present(String what, @Nullable Object value) {
        return Objects.requireNonNull(
                value, () -> what + " is null; where C's NULL is meant, declare it a MemorySegment and pass NULL");
    }
}
