package dev.cofferdam.generator;

/** The four types of BLAS and LAPACK. */
public enum Type {
    S("float", 4, false),
    D("double", 8, false),
    C("float", 4, true),
    Z("double", 8, true);

    /** Java's type of a real number, or of a part of a complex one. */
    public final String number;

    public final int numberBytes;
    public final boolean complex;

    Type(String number, int numberBytes, boolean complex) {
        this.number = number;
        this.numberBytes = numberBytes;
        this.complex = complex;
    }

    public String letter() {
        return name().toLowerCase();
    }

    /** The type of the parts. */
    public Type real() {
        return numberBytes == 4 ? S : D;
    }

    /** Bytes of an element. */
    public int bytes() {
        return complex ? 2 * numberBytes : numberBytes;
    }
}
