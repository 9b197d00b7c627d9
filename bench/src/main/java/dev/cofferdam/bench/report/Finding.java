package dev.cofferdam.bench.report;

/**
 * What a benchmark has to say that is no figure.
 *
 * @param name as a result's
 * @param outcome one of {@code agrees}, {@code differs}, {@code not-measured} and {@code noted}
 * @param text what agrees, how it differs, why it was not measured
 */
public record Finding(String name, String outcome, String text) {
    public static Finding agrees(String name, String text) {
        return new Finding(name, "agrees", text);
    }

    public static Finding differs(String name, String text) {
        return new Finding(name, "differs", text);
    }

    public static Finding unmeasured(String name, String why) {
        return new Finding(name, "not-measured", why);
    }

    public static Finding noted(String name, String text) {
        return new Finding(name, "noted", text);
    }
}
