package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** A function's type as the catalog spells it: the grammar is in {@code types.h}. */
final class Signature {
    /** That of a symbol which is only looked up. */
    static final String LOOK_UP = "";

    private Signature() {}

    /**
     * Spells a descriptor that {@link CallShape} has passed.
     *
     * @param fixed how many of the arguments come before the variadic ones; all of them if there are none
     */
    static String of(FunctionDescriptor descriptor, int fixed) {
        StringBuilder text = new StringBuilder();
        descriptor
                .returnLayout()
                .ifPresentOrElse(layout -> spell(layout, text), () -> text.append((char) CofferdamAbi.CFD_VOID()));
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        for (int i = 0; i < arguments.size(); i++) {
            if (i == fixed) {
                text.append((char) CofferdamAbi.CFD_VARIADIC());
            }
            spell(arguments.get(i), text);
        }
        return text.toString();
    }

    private static void spell(MemoryLayout layout, StringBuilder text) {
        switch (layout) {
            case ValueLayout value -> text.append(letter(value));
            case PaddingLayout padding ->
                text.append((char) CofferdamAbi.CFD_PADDING()).append(padding.byteSize());
            case SequenceLayout array -> {
                text.append((char) CofferdamAbi.CFD_ARRAY()).append(array.elementCount());
                spell(array.elementLayout(), text);
                text.append((char) CofferdamAbi.CFD_ARRAY_END());
            }
            case StructLayout struct ->
                spellGroup(struct, CofferdamAbi.CFD_STRUCT(), CofferdamAbi.CFD_STRUCT_END(), text);
            case UnionLayout union -> spellGroup(union, CofferdamAbi.CFD_UNION(), CofferdamAbi.CFD_UNION_END(), text);
        }
    }

    private static void spellGroup(GroupLayout group, int begin, int end, StringBuilder text) {
        text.append((char) begin);
        group.memberLayouts().forEach(member -> spell(member, text));
        text.append((char) end);
    }

    private static char letter(ValueLayout layout) {
        return (char)
                switch (layout) {
                    case ValueLayout.OfBoolean _ -> CofferdamAbi.CFD_BOOL();
                    case ValueLayout.OfByte _ -> CofferdamAbi.CFD_I8();
                    case ValueLayout.OfChar _ -> CofferdamAbi.CFD_U16();
                    case ValueLayout.OfShort _ -> CofferdamAbi.CFD_I16();
                    case ValueLayout.OfInt _ -> CofferdamAbi.CFD_I32();
                    case ValueLayout.OfLong _ -> CofferdamAbi.CFD_I64();
                    case ValueLayout.OfFloat _ -> CofferdamAbi.CFD_F32();
                    case ValueLayout.OfDouble _ -> CofferdamAbi.CFD_F64();
                    case AddressLayout _ -> CofferdamAbi.CFD_POINTER();
                };
    }
}
