package dev.cofferdam.generator;

/** Writes what short vectors are computed by where the JVM has the Vector API: the same in two types. */
final class ShortVectorsWriter {
    private static final String HEAD = """
            // Generated from the table of routines, java/core/src/generator. Not to be edited.

            package dev.cofferdam.internal.linalg;

            import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
            import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
            import static jdk.incubator.vector.VectorOperators.ADD;

            import java.lang.foreign.MemorySegment;
            import java.nio.ByteOrder;
            import jdk.incubator.vector.DoubleVector;
            import jdk.incubator.vector.FloatVector;
            import jdk.incubator.vector.VectorSpecies;

            /**
             * Routines of short vectors whose elements lie side by side, in Java: a call of C would cost as much as they do.
             * Arguments have been checked. No vector leaves a method, so that each is compiled by itself without objects;
             * indices are of the type that memory has, and run to bounds that do not change, by which the compiler sees that they are
             * within it.
             */
            public final class ShortVectors {
                /** Elements up to which this is faster than a call of OpenBLAS. */
                private static final int MOST = 2048;

                private static final ByteOrder ORDER = ByteOrder.nativeOrder();
                private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
                private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;

                private ShortVectors() {}

                /** Whether vectors are short, and their elements lie side by side. */
                public static boolean take(long n, int incX, int incY) {
                    return n <= MOST && incX == 1 && incY == 1;
                }
            """;

    /** {@code <x i>} is the vector of x from element i on, {@code <y i: v>} stores v there; {@code [x i]} is that element. */
    private static final String METHODS = """

                public static NUMBER LETTERdot(int n, MEMORY x<offset X>, MEMORY y<offset Y>) {
                    int width = SPECIES.length();
                    VECTOR one = VECTOR.zero(SPECIES);
                    INDEX i = 0;
                    if (n >= 4 * width) {
                        VECTOR two = one;
                        VECTOR three = one;
                        VECTOR four = one;
                        INDEX rounds = n & -(4 * width);
                        for (; i < rounds; i += 4 * width) {
                            one = <x i>.fma(<y i>, one);
                            two = <x i + width>.fma(<y i + width>, two);
                            three = <x i + 2 * width>.fma(<y i + 2 * width>, three);
                            four = <x i + 3 * width>.fma(<y i + 3 * width>, four);
                        }
                        one = one.add(two).add(three.add(four));
                    }
                    INDEX vectors = n & -width;
                    for (; i < vectors; i += width) {
                        one = <x i>.fma(<y i>, one);
                    }
                    NUMBER sum = i == 0 ? 0 : one.reduceLanes(ADD);
                    for (; i < n; i++) {
                        sum = Math.fma([x i], [y i], sum);
                    }
                    return sum;
                }

                public static void LETTERaxpy(int n, NUMBER alpha, MEMORY x<offset X>, MEMORY y<offset Y>) {
                    if (alpha == 0) {
                        return;
                    }
                    int width = SPECIES.length();
                    VECTOR factor = VECTOR.broadcast(SPECIES, alpha);
                    INDEX i = 0;
                    INDEX rounds = n & -(4 * width);
                    for (; i < rounds; i += 4 * width) {
                        VECTOR one = <x i>.fma(factor, <y i>);
                        VECTOR two = <x i + width>.fma(factor, <y i + width>);
                        VECTOR three = <x i + 2 * width>.fma(factor, <y i + 2 * width>);
                        VECTOR four = <x i + 3 * width>.fma(factor, <y i + 3 * width>);
                        <y i: one>;
                        <y i + width: two>;
                        <y i + 2 * width: three>;
                        <y i + 3 * width: four>;
                    }
                    INDEX vectors = n & -width;
                    for (; i < vectors; i += width) {
                        VECTOR one = <x i>.fma(factor, <y i>);
                        <y i: one>;
                    }
                    for (; i < n; i++) {
                        [y i: Math.fma(alpha, <e x i>, <e y i>)];
                    }
                }
            """;

    private ShortVectorsWriter() {}

    static String write() {
        return HEAD + onArrays(Type.D) + onSegments(Type.D) + onArrays(Type.S) + onSegments(Type.S) + "}\n";
    }

    private static String onArrays(Type type) {
        return of(type, type.number + "[]", "int")
                .replaceAll("<offset (.)>", ", int offset$1")
                .replaceAll(
                        "<(x|y) ([^>:]+)>", vector(type) + ".fromArray(" + species(type) + ", $1, offset<<$1>> + $2)")
                .replaceAll("<(x|y) ([^>:]+): (\\w+)>", "$3.intoArray($1, offset<<$1>> + $2)")
                .replaceAll("\\[(x|y) i: (.*)\\];", "$1[offset<<$1>> + i] = $2;")
                .replaceAll("<e (x|y) i>|\\[(x|y) i\\]", "$1$2[offset<<$1$2>> + i]")
                .replace("<<x>>", "X")
                .replace("<<y>>", "Y");
    }

    private static String onSegments(Type type) {
        String layout = type == Type.D ? "JAVA_DOUBLE_UNALIGNED" : "JAVA_FLOAT_UNALIGNED";
        String at = type.numberBytes + "L * ";
        return of(type, "MemorySegment", "long")
                .replaceAll("<offset .>", "")
                .replaceAll(
                        "<(x|y) ([^>:]+)>",
                        vector(type) + ".fromMemorySegment(" + species(type) + ", $1, " + at + "($2), ORDER)")
                .replaceAll("<(x|y) ([^>:]+): (\\w+)>", "$3.intoMemorySegment($1, " + at + "($2), ORDER)")
                .replaceAll("\\[(x|y) i: (.*)\\];", "$1.set(" + layout + ", " + at + "i, $2);")
                .replaceAll("<e (x|y) i>|\\[(x|y) i\\]", "$1$2.get(" + layout + ", " + at + "i)");
    }

    private static String of(Type type, String memory, String index) {
        return METHODS.replace("NUMBER", type.number)
                .replace("LETTER", type.letter())
                .replace("MEMORY", memory)
                .replace("INDEX", index)
                .replace("SPECIES", species(type))
                .replace("VECTOR", vector(type));
    }

    private static String species(Type type) {
        return type == Type.D ? "DOUBLES" : "FLOATS";
    }

    private static String vector(Type type) {
        return type == Type.D ? "DoubleVector" : "FloatVector";
    }
}
