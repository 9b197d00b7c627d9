package dev.cofferdam.cli;

/**
 * A word or a mark of a prototype.
 *
 * @param text its characters
 * @param begin where it begins in the prototype
 */
record CToken(String text, int begin) {

    /** Where it ends in the prototype. */
    int end() {
        return begin + text.length();
    }
}
