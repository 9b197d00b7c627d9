package dev.cofferdam.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a prototype into words and marks. White space only separates. */
final class CLexer {
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|[0-9]+|\\.\\.\\.|[*(),;\\[\\]]");

    private CLexer() {}

    /**
     * The tokens of {@code prototype} in their order.
     *
     * @throws Misuse if it holds a character that no prototype has
     */
    static List<CToken> tokens(String prototype) {
        List<CToken> tokens = new ArrayList<>();
        Matcher matcher = SPACE.matcher(prototype);
        int at = skipSpace(matcher, 0);
        while (at < prototype.length()) {
            matcher.usePattern(TOKEN).region(at, prototype.length());
            if (!matcher.lookingAt()) {
                throw new Misuse(
                        "prototype '" + prototype + "'",
                        "'" + Character.toString(prototype.codePointAt(at)) + "' has no place in it",
                        "write one as C declares it, such as 'double pow(double, double)'");
            }
            tokens.add(new CToken(matcher.group(), at));
            at = skipSpace(matcher, matcher.end());
        }
        return tokens;
    }

    private static int skipSpace(Matcher matcher, int at) {
        matcher.usePattern(SPACE).region(at, matcher.regionEnd());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
