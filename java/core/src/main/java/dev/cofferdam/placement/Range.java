package dev.cofferdam.placement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The whole numbers from one to another, which is not among them: rows, elements or bytes to work on.
 *
 * {@snippet :
 * for (long i = part.from(); i < part.to(); i++) {
 *     y.setAtIndex(JAVA_DOUBLE, i, 0.0);
 * }
 * }
 *
 * @param from the first
 * @param to the one after the last; equal to {@code from} where there is none
 */
public record Range(long from, long to) {
    /**
     * Checks the two.
     *
     * @throws IllegalArgumentException if it runs backwards, or has more than {@code Long.MAX_VALUE} numbers
     */
    public Range {
        if (from > to) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + ": a range does not run backwards; to is the one after the last");
        }
        if (to - from < 0) {
            throw new IllegalArgumentException("from " + from + " to " + to + ": more numbers than a long can count");
        }
    }

    /** How many there are. */
    public long size() {
        return to - from;
    }

    /**
     * Cuts the range into this many parts, one after the other; the first ones are larger by one where it does not come
     * out even, and the last ones empty where there are fewer numbers than parts.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public List<Range> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts " + parts + ": a range has at least one part");
        }
        long least = size() / parts;
        long larger = size() % parts;
        return IntStream.range(0, parts)
                .mapToObj(i -> new Range(
                        from + i * least + Math.min(i, larger), from + (i + 1) * least + Math.min(i + 1, larger)))
                .toList();
    }
}
