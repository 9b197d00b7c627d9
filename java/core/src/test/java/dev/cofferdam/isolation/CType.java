package dev.cofferdam.isolation;

import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A C type as a test makes it up, with its layout.
 *
 * @param base what stands before the name in a declaration
 * @param dimensions what stands behind it
 * @param scalar of which it is one; null for structs, unions and arrays
 * @param leaves where the bytes lie that mean something: all but padding
 */
record CType(String base, String dimensions, Scalar scalar, MemoryLayout layout, List<Bytes> leaves) {
    private static final List<Scalar> FLOATS = List.of(Scalar.FLOAT, Scalar.DOUBLE);
    /** What C passes as it is among variadic arguments. */
    private static final List<Scalar> NOT_PROMOTED = List.of(Scalar.INT, Scalar.LONG, Scalar.DOUBLE, Scalar.ADDRESS);

    record Bytes(long offset, long count) {}

    static CType of(Scalar scalar) {
        return new CType(
                scalar.cName(),
                "",
                scalar,
                scalar.layout(),
                List.of(new Bytes(0, scalar.layout().byteSize())));
    }

    static CType scalar(Random random, boolean variadic) {
        List<Scalar> choice = variadic ? NOT_PROMOTED : Scalar.ALL;
        return of(choice.get(random.nextInt(choice.size())));
    }

    boolean isAggregate() {
        return scalar == null;
    }

    String declare(String name) {
        return base + " " + name + dimensions;
    }

    /**
     * A struct or a union of up to five members, which may be structs, unions and arrays in turn.
     *
     * @param definitions takes the C definitions, the inner ones first
     */
    static CType aggregate(Random random, List<String> definitions) {
        // Floats alone go by other registers than what is mixed.
        List<Scalar> leaves =
                switch (random.nextInt(3)) {
                    case 0 -> FLOATS;
                    case 1 -> List.of(Scalar.ALL.get(random.nextInt(Scalar.ALL.size())));
                    default -> Scalar.ALL;
                };
        return group(random, leaves, random.nextInt(3), definitions);
    }

    private static CType group(Random random, List<Scalar> leaves, int depth, List<String> definitions) {
        List<CType> members = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            members.add(member(random, leaves, depth, definitions));
        }
        boolean union = random.nextInt(4) == 0;
        MemoryLayout layout = union ? unionOf(members) : structOf(members);
        List<Bytes> bytes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            long offset = layout.byteOffset(MemoryLayout.PathElement.groupElement("m" + i));
            for (Bytes part : members.get(i).leaves()) {
                bytes.add(new Bytes(offset + part.offset(), part.count()));
            }
        }
        String name = (union ? "union" : "struct") + " t" + definitions.size();
        StringBuilder definition = new StringBuilder(name).append(" { ");
        for (int i = 0; i < members.size(); i++) {
            definition.append(members.get(i).declare("m" + i)).append("; ");
        }
        definitions.add(definition
                .append("};\n_Static_assert(sizeof(")
                .append(name)
                .append(") == ")
                .append(layout.byteSize())
                .append(", \"layouts agree\");\n")
                .toString());
        return new CType(name, "", null, layout, bytes);
    }

    private static CType member(Random random, List<Scalar> leaves, int depth, List<String> definitions) {
        CType one = depth > 0 && random.nextBoolean()
                ? group(random, leaves, depth - 1, definitions)
                : of(leaves.get(random.nextInt(leaves.size())));
        return random.nextInt(4) == 0 ? array(random.nextInt(1, 5), one) : one;
    }

    private static CType array(int count, CType element) {
        List<Bytes> bytes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (Bytes part : element.leaves()) {
                bytes.add(new Bytes(i * element.layout().byteSize() + part.offset(), part.count()));
            }
        }
        return new CType(
                element.base(),
                "[" + count + "]" + element.dimensions(),
                null,
                MemoryLayout.sequenceLayout(count, element.layout()),
                bytes);
    }

    private static MemoryLayout structOf(List<CType> members) {
        List<MemoryLayout> layouts = new ArrayList<>();
        long end = 0;
        long alignment = 1;
        for (int i = 0; i < members.size(); i++) {
            MemoryLayout member = members.get(i).layout();
            end = pad(layouts, end, member.byteAlignment());
            layouts.add(member.withName("m" + i));
            end += member.byteSize();
            alignment = Math.max(alignment, member.byteAlignment());
        }
        pad(layouts, end, alignment);
        return MemoryLayout.structLayout(layouts.toArray(MemoryLayout[]::new));
    }

    private static long pad(List<MemoryLayout> layouts, long end, long alignment) {
        long padded = (end + alignment - 1) / alignment * alignment;
        if (padded > end) {
            layouts.add(MemoryLayout.paddingLayout(padded - end));
        }
        return padded;
    }

    private static MemoryLayout unionOf(List<CType> members) {
        List<MemoryLayout> layouts = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            layouts.add(members.get(i).layout().withName("m" + i));
        }
        MemoryLayout union = MemoryLayout.unionLayout(layouts.toArray(MemoryLayout[]::new));
        long alignment = union.byteAlignment();
        long padded = (union.byteSize() + alignment - 1) / alignment * alignment;
        if (padded > union.byteSize()) {
            layouts.add(MemoryLayout.paddingLayout(padded));
            return MemoryLayout.unionLayout(layouts.toArray(MemoryLayout[]::new));
        }
        return union;
    }
}
