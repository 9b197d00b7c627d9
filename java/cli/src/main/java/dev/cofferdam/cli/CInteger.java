package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.function.LongFunction;

/**
 * An integer type.
 *
 * @param spelling its name in messages
 * @param bits 8, 16, 32 or 64
 * @param signed whether it has negative values
 */
record CInteger(String spelling, int bits, boolean signed) implements CValue {

    /** The least value of the type. */
    BigInteger least() {
        return signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    }

    /** The greatest value of the type. */
    BigInteger greatest() {
        return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    /**
     * {@inheritDoc}
     *
     * <p>An unsigned char is widened by the caller, because callees rely on its upper bits being zero and a Java byte
     * would be widened by its sign.
     */
    @Override
    public MemoryLayout parameterLayout() {
        return bits == Byte.SIZE && !signed ? JAVA_INT : resultLayout();
    }

    @Override
    public MemoryLayout resultLayout() {
        return switch (bits) {
            case Byte.SIZE -> JAVA_BYTE;
            case Short.SIZE -> signed ? JAVA_SHORT : JAVA_CHAR;
            case Integer.SIZE -> JAVA_INT;
            default -> JAVA_LONG;
        };
    }

    @Override
    public Object parse(Argument argument, SegmentAllocator shared) {
        BigInteger value = CLiteral.integer(argument.text())
                .orElseThrow(() -> argument.misuse(this, "it is not an integer", "write " + CLiteral.FORMS));
        if (value.compareTo(least()) < 0 || value.compareTo(greatest()) > 0) {
            throw argument.misuse(this, "it is out of range", "write a value from " + least() + " to " + greatest());
        }
        return switch (parameterLayout()) {
            case ValueLayout.OfByte _ -> value.byteValue();
            case ValueLayout.OfShort _ -> value.shortValue();
            case ValueLayout.OfChar _ -> (char) value.intValue();
            case ValueLayout.OfInt _ -> value.intValue();
            default -> value.longValue();
        };
    }

    @Override
    public String print(Object result, LongFunction<String> textAt) {
        long value = result instanceof Character unsignedShort ? unsignedShort : ((Number) result).longValue();
        if (signed) {
            return Long.toString(value);
        }
        return Long.toUnsignedString(value & (-1L >>> (Long.SIZE - bits)));
    }
}
