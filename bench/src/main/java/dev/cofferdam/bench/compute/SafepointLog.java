package dev.cofferdam.bench.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM logs under {@code -Xlog:safepoint*,gc,gc+phases}, in milliseconds.
 *
 * @param reaching how long each safepoint took to reach
 * @param pauses how long each collection stopped the program
 * @param stalls how long each allocation waited for a collection, which only ZGC logs
 */
record SafepointLog(List<Double> reaching, List<Double> pauses, List<Double> stalls) {
    private static final Pattern REACHING = Pattern.compile("Reaching safepoint: +(\\d+) ns");
    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+\\.\\d+)ms$");
    private static final Pattern STALL = Pattern.compile("Allocation Stall .* (\\d+\\.\\d+)ms$");

    static SafepointLog of(List<String> lines) {
        SafepointLog log = new SafepointLog(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : lines) {
            find(REACHING, line, 1e-6, log.reaching);
            find(PAUSE, line, 1, log.pauses);
            find(STALL, line, 1, log.stalls);
        }
        return log;
    }

    private static void find(Pattern pattern, String line, double unit, List<Double> found) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            found.add(Double.parseDouble(matcher.group(1)) * unit);
        }
    }
}
