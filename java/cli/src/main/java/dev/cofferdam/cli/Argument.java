package dev.cofferdam.cli;

/**
 * One word that the user gave for a parameter of the function.
 *
 * @param number its place, counted from 1
 * @param text the word as it was typed
 */
record Argument(int number, String text) {

    Misuse misuse(CType type, String rule, String remedy) {
        return new Misuse("argument " + number + " (" + type.spelling() + ") is '" + text + "'", rule, remedy);
    }
}
