package dev.cofferdam.isolation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Objects;

/** How values of each type lie in the 8-byte words that arguments and results travel in: see {@code types.h}. */
final class Words {
    /** How an argument of each primitive type becomes a word. */
    private static final Map<Class<?>, MethodHandle> TO_WORD = Map.of(
            boolean.class, own("word", long.class, boolean.class),
            byte.class, own("word", long.class, byte.class),
            char.class, own("word", long.class, char.class),
            short.class, own("word", long.class, short.class),
            int.class, own("word", long.class, int.class),
            long.class, own("word", long.class, long.class),
            float.class, own("word", long.class, float.class),
            double.class, own("word", long.class, double.class));

    /** How a word becomes a result of each type. */
    private static final Map<Class<?>, MethodHandle> FROM_WORD = Map.ofEntries(
            Map.entry(void.class, own("toVoid", void.class, long.class)),
            Map.entry(boolean.class, own("toBoolean", boolean.class, long.class)),
            Map.entry(byte.class, own("toByte", byte.class, long.class)),
            Map.entry(char.class, own("toChar", char.class, long.class)),
            Map.entry(short.class, own("toShort", short.class, long.class)),
            Map.entry(int.class, own("toInt", int.class, long.class)),
            Map.entry(long.class, own("word", long.class, long.class)),
            Map.entry(float.class, own("toFloat", float.class, long.class)),
            Map.entry(double.class, own("toDouble", double.class, long.class)));

    private Words() {}

    private static MethodHandle own(String name, Class<?> result, Class<?> parameter) {
        try {
            return MethodHandles.lookup().findStatic(Words.class, name, MethodType.methodType(result, parameter));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** A handle from a primitive type to its word. */
    static MethodHandle toWord(Class<?> primitive) {
        return Objects.requireNonNull(TO_WORD.get(primitive));
    }

    /** A handle from a word to the type of a result, {@code void} included. For pointers see {@link LaneSource#pointer}. */
    static MethodHandle fromWord(Class<?> type) {
        return Objects.requireNonNull(FROM_WORD.get(type));
    }

    static long word(boolean value) {
        return value ? 1 : 0;
    }

    static long word(byte value) {
        return value;
    }

    static long word(char value) {
        return value;
    }

    static long word(short value) {
        return value;
    }

    static long word(int value) {
        return value;
    }

    static long word(long value) {
        return value;
    }

    static long word(float value) {
        return Integer.toUnsignedLong(Float.floatToRawIntBits(value));
    }

    static long word(double value) {
        return Double.doubleToRawLongBits(value);
    }

    static void toVoid(long word) {}

    static boolean toBoolean(long word) {
        return (word & 0xff) != 0;
    }

    static byte toByte(long word) {
        return (byte) word;
    }

    static char toChar(long word) {
        return (char) word;
    }

    static short toShort(long word) {
        return (short) word;
    }

    static int toInt(long word) {
        return (int) word;
    }

    static float toFloat(long word) {
        return Float.intBitsToFloat((int) word);
    }

    static double toDouble(long word) {
        return Double.longBitsToDouble(word);
    }
}
