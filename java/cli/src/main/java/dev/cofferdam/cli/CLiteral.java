package dev.cofferdam.cli;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integers as C source writes them, {@code 26}, {@code 0x1a}, {@code 032} or {@code 0b11010}, and with a sign. */
final class CLiteral {
    /** What {@link #integer} reads, for messages. */
    static final String FORMS = "an integer such as 26, 0x1a, 032 or 0b11010";

    private static final Pattern INTEGER = Pattern.compile("(?<sign>[+-]?)(?:0[xX](?<hex>[0-9a-fA-F]+)"
            + "|0[bB](?<binary>[01]+)|0(?<octal>[0-7]+)|(?<decimal>0|[1-9][0-9]*))");

    private CLiteral() {}

    static Optional<BigInteger> integer(String text) {
        Matcher literal = INTEGER.matcher(text);
        if (!literal.matches()) {
            return Optional.empty();
        }
        BigInteger magnitude = magnitude(literal);
        return Optional.of("-".equals(literal.group("sign")) ? magnitude.negate() : magnitude);
    }

    private static BigInteger magnitude(Matcher literal) {
        if (literal.group("hex") != null) {
            return new BigInteger(literal.group("hex"), 16);
        }
        if (literal.group("binary") != null) {
            return new BigInteger(literal.group("binary"), 2);
        }
        if (literal.group("octal") != null) {
            return new BigInteger(literal.group("octal"), 8);
        }
        return new BigInteger(literal.group("decimal"));
    }
}
