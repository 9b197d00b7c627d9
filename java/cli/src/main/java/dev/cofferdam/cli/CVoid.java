package dev.cofferdam.cli;

/** The result of a function that returns nothing. */
enum CVoid implements CType {
    VOID;

    @Override
    public String spelling() {
        return "void";
    }
}
