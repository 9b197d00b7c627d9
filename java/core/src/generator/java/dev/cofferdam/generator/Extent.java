package dev.cofferdam.generator;

/**
 * A dimension in terms of sizes: the same for every call, or one or the other by a transpose argument.
 *
 * @param plain a Java expression
 * @param by the transpose argument that decides, or empty
 * @param transposed what holds when that argument says other than "as it is"
 */
record Extent(String plain, String by, String transposed) {
    static Extent of(String plain) {
        return new Extent(plain, "", "");
    }

    static Extent of(String plain, String by, String transposed) {
        return new Extent(plain, by, transposed);
    }

    /** A Java expression, in code where the argument is a number of CBLAS's. */
    String code() {
        return by.isEmpty() ? plain : "(" + by + " == Values.NO_TRANS ? " + plain + " : " + transposed + ")";
    }

    /** A Java expression, in code where the argument is an enumeration. */
    String enumCode() {
        return by.isEmpty() ? plain : "(" + by + " == Transpose.NO_TRANS ? " + plain + " : " + transposed + ")";
    }

    /** A Java expression of what messages call it. */
    String textCode() {
        return by.isEmpty()
                ? quote(plain)
                : "(" + by + " == Values.NO_TRANS ? " + quote(plain) + " : " + quote(transposed) + ")";
    }

    /** For documentation. */
    String text() {
        return by.isEmpty()
                ? plain.replace("Math.", "")
                : plain.replace("Math.", "") + " (" + transposed.replace("Math.", "") + " if {@code " + by
                        + "} transposes)";
    }

    static String quote(String expression) {
        return "\"" + expression.replace("Math.", "") + "\"";
    }
}
