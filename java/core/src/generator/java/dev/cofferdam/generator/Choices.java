package dev.cofferdam.generator;

import java.util.List;
import java.util.Map;

/** The enumerations of CBLAS and LAPACK, their constants and what C has for these. */
public enum Choices {
    ORDER("Order", "order", List.of("ROW_MAJOR", "COL_MAJOR")),
    TRANSPOSE("Transpose", "trans", List.of("NO_TRANS", "TRANS", "CONJ_TRANS")),
    UPLO("UpLo", "uplo", List.of("UPPER", "LOWER")),
    SIDE("Side", "side", List.of("LEFT", "RIGHT")),
    DIAG("Diag", "diag", List.of("NON_UNIT", "UNIT")),
    VECTORS("Vectors", "jobz", List.of("NO_VECTORS", "ALL_VECTORS")),
    SINGULAR_VECTORS("SingularVectors", "jobz", List.of("NO_SINGULAR", "THIN_SINGULAR", "ALL_SINGULAR")),
    NORM("Norm", "norm", List.of("MAX_NORM", "ONE_NORM", "INFINITY_NORM", "FROBENIUS_NORM"));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("ROW_MAJOR", 101),
            Map.entry("COL_MAJOR", 102),
            Map.entry("NO_TRANS", 111),
            Map.entry("TRANS", 112),
            Map.entry("CONJ_TRANS", 113),
            Map.entry("UPPER", 121),
            Map.entry("LOWER", 122),
            Map.entry("NON_UNIT", 131),
            Map.entry("UNIT", 132),
            Map.entry("LEFT", 141),
            Map.entry("RIGHT", 142),
            Map.entry("NO_VECTORS", (int) 'N'),
            Map.entry("ALL_VECTORS", (int) 'V'),
            Map.entry("NO_SINGULAR", (int) 'N'),
            Map.entry("THIN_SINGULAR", (int) 'S'),
            Map.entry("ALL_SINGULAR", (int) 'A'),
            Map.entry("MAX_NORM", (int) 'M'),
            Map.entry("ONE_NORM", (int) '1'),
            Map.entry("INFINITY_NORM", (int) 'I'),
            Map.entry("FROBENIUS_NORM", (int) 'F'));

    /** The public enumeration. */
    public final String type;

    /** What LAPACK calls such an argument. */
    public final String usual;

    /** Its constants, as {@code Values} has them. */
    public final List<String> constants;

    Choices(String type, String usual, List<String> constants) {
        this.type = type;
        this.usual = usual;
        this.constants = constants;
    }

    /** The number of a constant. */
    public static int value(String constant) {
        return NUMBERS.get(constant);
    }

    /** Whether CBLAS has numbers for it, for which LAPACK has letters. */
    boolean isNumbered() {
        return ordinal() <= DIAG.ordinal();
    }
}
