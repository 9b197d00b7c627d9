package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SegmentAllocator;
import java.math.BigInteger;
import java.util.function.LongFunction;

/** C's {@code bool}, which is written and printed as 0 or 1; {@code false} and {@code true} are read as well. */
enum CBool implements CValue {
    BOOL;

    @Override
    public String spelling() {
        return "bool";
    }

    @Override
    public MemoryLayout parameterLayout() {
        return JAVA_BOOLEAN;
    }

    @Override
    public MemoryLayout resultLayout() {
        return JAVA_BOOLEAN;
    }

    @Override
    public Object parse(Argument argument, SegmentAllocator shared) {
        return switch (argument.text()) {
            case "false" -> false;
            case "true" -> true;
            default ->
                CLiteral.integer(argument.text())
                        .filter(value -> value.signum() >= 0 && value.compareTo(BigInteger.ONE) <= 0)
                        .orElseThrow(() -> argument.misuse(this, "it is out of range", "write 0 or 1"))
                        .equals(BigInteger.ONE);
        };
    }

    @Override
    public String print(Object result, LongFunction<String> textAt) {
        return (boolean) result ? "1" : "0";
    }
}
