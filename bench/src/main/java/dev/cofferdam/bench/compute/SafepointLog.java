package dev.cofferdam.bench.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM logs under {@code -Xlog:safepoint*,gc,gc+phases}, in milliseconds.
 *
 * @param reaching how long each safepoint took to reach, by the second of the JVM's life
 * @param pauses how long each collection stopped the program
 * @param stalls how long each allocation waited for a collection, which only ZGC logs
 */
record SafepointLog(SortedMap<Integer, List<Double>> reaching, List<Double> pauses, List<Double> stalls) {
    private static final Pattern LINE = Pattern.compile("\\[(\\d+)\\.\\d+s\\](.*)");
    private static final Pattern REACHING = Pattern.compile("Reaching safepoint: +(\\d+) ns");
    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+\\.\\d+)ms$");
    private static final Pattern STALL = Pattern.compile("Allocation Stall .* (\\d+\\.\\d+)ms$");

    /**
     * Reads a log.
     *
     * @param from the first second that counts
     * @param to the second before which the last is over
     */
    static SafepointLog of(List<String> lines, int from, int to) {
        SafepointLog log = new SafepointLog(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                continue;
            }
            int second = Integer.parseInt(matcher.group(1));
            if (second < from || second >= to) {
                continue;
            }
            find(REACHING, line, 1e-6, log.reaching.computeIfAbsent(second, _ -> new ArrayList<>()));
            find(PAUSE, line, 1, log.pauses);
            find(STALL, line, 1, log.stalls);
        }
        return log;
    }

    /** The longest of each second, of those in which there was one. */
    double[] longestOfSeconds() {
        return reaching.values().stream()
                .flatMapToDouble(second -> second.stream().mapToDouble(Double::doubleValue).max().stream())
                .toArray();
    }

    /** How many safepoints there were. */
    long safepoints() {
        return reaching.values().stream().mapToLong(List::size).sum();
    }

    private static void find(Pattern pattern, String line, double unit, List<Double> found) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            found.add(Double.parseDouble(matcher.group(1)) * unit);
        }
    }
}
