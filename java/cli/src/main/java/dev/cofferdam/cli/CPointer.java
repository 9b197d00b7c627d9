package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SegmentAllocator;
import java.util.function.LongFunction;

/** {@code void*}: an address that is only a number here. It means something in the worker alone. */
enum CPointer implements CValue {
    POINTER;

    @Override
    public String spelling() {
        return "void*";
    }

    @Override
    public MemoryLayout parameterLayout() {
        return JAVA_LONG;
    }

    @Override
    public MemoryLayout resultLayout() {
        return JAVA_LONG;
    }

    @Override
    public Object parse(Argument argument, SegmentAllocator shared) {
        if (argument.text().equals("NULL")) {
            return 0L;
        }
        return CLiteral.integer(argument.text())
                .filter(value -> value.signum() >= 0 && value.bitLength() <= Long.SIZE)
                .orElseThrow(() -> argument.misuse(
                        this, "it is not an address", "write NULL, or a number from 0 to 0xffffffffffffffff"))
                .longValue();
    }

    @Override
    public String print(Object result, LongFunction<String> textAt) {
        return "0x" + Long.toHexString((long) result);
    }
}
