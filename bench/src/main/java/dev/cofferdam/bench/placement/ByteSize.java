package dev.cofferdam.bench.placement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of bytes as people write them. */
final class ByteSize {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})([KMG]?)(?:i?B)?");

    private ByteSize() {}

    /**
     * Reads a number with K, M or G behind it, or nothing.
     *
     * @param option what it is the value of
     * @throws IllegalArgumentException if it is anything else, less than 1, or beyond a long
     */
    static long parse(String option, String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int shift = 10 * ("KMG".indexOf(matcher.group(2)) + 1);
            long number = Long.parseLong(matcher.group(1));
            if (matcher.group(2).isEmpty()) {
                shift = 0;
            }
            if (number > 0 && number <= Long.MAX_VALUE >> shift) {
                return number << shift;
            }
        }
        throw new IllegalArgumentException(
                option + " \"" + text + "\": write a positive number of bytes, such as 4096, 64K, 256M or 1G");
    }
}
