package dev.cofferdam.isolation;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;

/** A type that a call can pass by value: its layout, its C type, and values that are worth trying. */
enum Scalar {
    BOOLEAN(ValueLayout.JAVA_BOOLEAN, "bool", "(uint64_t)%s", "(bool)(%s >> 13 & 1)"),
    BYTE(ValueLayout.JAVA_BYTE, "int8_t", "(uint64_t)(int64_t)%s", "(int8_t)%s"),
    CHAR(ValueLayout.JAVA_CHAR, "uint16_t", "(uint64_t)%s", "(uint16_t)%s"),
    SHORT(ValueLayout.JAVA_SHORT, "int16_t", "(uint64_t)(int64_t)%s", "(int16_t)%s"),
    INT(ValueLayout.JAVA_INT, "int32_t", "(uint64_t)(int64_t)%s", "(int32_t)%s"),
    LONG(ValueLayout.JAVA_LONG, "int64_t", "(uint64_t)%s", "(int64_t)%s"),
    FLOAT(ValueLayout.JAVA_FLOAT, "float", "bits_of_float(%s)", "float_of_bits(%s)"),
    DOUBLE(ValueLayout.JAVA_DOUBLE, "double", "bits_of_double(%s)", "double_of_bits(%s)"),
    ADDRESS(ValueLayout.ADDRESS, "void *", "(uint64_t)(uintptr_t)%s", "(void *)(uintptr_t)%s");

    static final List<Scalar> ALL = List.of(values());

    private static final long[] INTEGERS = {
        0,
        1,
        -1,
        127,
        128,
        -128,
        -129,
        255,
        32_767,
        32_768,
        -32_768,
        65_535,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 32,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };
    private static final int[] FLOATS = {
        0,
        0x80000000,
        1,
        0x807fffff,
        0x00800000,
        0x7f7fffff,
        0x7f800000,
        0xff800000,
        0x7fc00000,
        0x7f800001,
        0xffc12345,
        0x3f800000
    };
    private static final long[] DOUBLES = {
        0,
        0x8000000000000000L,
        1,
        0x800fffffffffffffL,
        0x0010000000000000L,
        0x7fefffffffffffffL,
        0x7ff0000000000000L,
        0xfff0000000000000L,
        0x7ff8000000000000L,
        0x7ff0000000000001L,
        0xfff8123456789abcL,
        0x3ff0000000000000L
    };

    private final ValueLayout layout;
    private final String cName;
    private final String bits;
    private final String ofBits;

    Scalar(ValueLayout layout, String cName, String bits, String ofBits) {
        this.layout = layout;
        this.cName = cName;
        this.bits = bits;
        this.ofBits = ofBits;
    }

    ValueLayout layout() {
        return layout;
    }

    String cName() {
        return cName;
    }

    /** The C expression for the bits of a value. */
    String bits(String value) {
        return bits.formatted(value);
    }

    /** The C expression for a value made of 64 arbitrary bits. */
    String ofBits(String hash) {
        return ofBits.formatted(hash);
    }

    /** A value: every other one from the edges of the type. Pointers are null or point into the arena. */
    Object random(Random random, SharedArena arena) {
        boolean edge = random.nextBoolean();
        long integer = edge ? INTEGERS[random.nextInt(INTEGERS.length)] : random.nextLong();
        return switch (this) {
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) integer;
            case CHAR -> (char) integer;
            case SHORT -> (short) integer;
            case INT -> (int) integer;
            case LONG -> integer;
            case FLOAT -> Float.intBitsToFloat(edge ? FLOATS[random.nextInt(FLOATS.length)] : random.nextInt());
            case DOUBLE -> Double.longBitsToDouble(edge ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextLong());
            case ADDRESS ->
                random.nextInt(4) == 0
                        ? MemorySegment.NULL
                        : MemorySegment.ofAddress(arena.address() + random.nextLong(arena.byteSize()));
        };
    }

    /** All bits of a value of any of these types. */
    static long bitsOf(Object value) {
        return switch (value) {
            case Boolean b -> b ? 1 : 0;
            case Character c -> c;
            case Float f -> Float.floatToRawIntBits(f);
            case Double d -> Double.doubleToRawLongBits(d);
            case MemorySegment segment -> segment.address();
            case Number n -> n.longValue();
            default -> throw new AssertionError(value.getClass() + " is no carrier");
        };
    }
}
