package dev.cofferdam.cli;

/** What the user asked for cannot be done. The message says what was given, the rule it breaks, and the remedy. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misuse(String given, String rule, String remedy) {
        super(given + ": " + rule + "; " + remedy);
    }
}
