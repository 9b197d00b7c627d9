package dev.cofferdam.bench.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure has to be.
 *
 * @param from the results it is computed from; of two, the quotient or the difference
 * @param value null if it could not be measured
 * @param rule {@code <=} or {@code >=}
 * @param holds null if it could not be measured
 * @param why what kept it from being measured, else null
 */
public record Bar(
        String name,
        List<String> from,
        @Nullable Double value,
        String rule,
        double limit,
        @Nullable Boolean holds,
        @Nullable String why) {

    /** A bar for a value that was measured. */
    public static Bar measured(String name, List<String> from, double value, String rule, double limit) {
        boolean holds = rule.equals("<=") ? value <= limit : value >= limit;
        return new Bar(name, from, value, rule, limit, holds, null);
    }

    /** A bar that nothing can be said about, and the reason. */
    public static Bar unmeasured(String name, List<String> from, String rule, double limit, String why) {
        return new Bar(name, from, null, rule, limit, null, why);
    }
}
