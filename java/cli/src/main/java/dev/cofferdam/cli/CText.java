package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SegmentAllocator;
import java.util.function.LongFunction;

/** {@code const char*}: UTF-8 text. As an argument it is never null; a null result prints as {@code NULL}. */
enum CText implements CValue {
    TEXT;

    @Override
    public String spelling() {
        return "const char*";
    }

    @Override
    public MemoryLayout parameterLayout() {
        return ADDRESS;
    }

    /** {@inheritDoc} It is a number, since it leads into memory that only the worker has. */
    @Override
    public MemoryLayout resultLayout() {
        return JAVA_LONG;
    }

    @Override
    public Object parse(Argument argument, SegmentAllocator shared) {
        return shared.allocateFrom(argument.text());
    }

    @Override
    public String print(Object result, LongFunction<String> textAt) {
        long address = (long) result;
        return address == 0 ? "NULL" : textAt.apply(address);
    }
}
