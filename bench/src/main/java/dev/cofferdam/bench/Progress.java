package dev.cofferdam.bench;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * A bar on stderr that says how much of a benchmark is done and how long the rest will take: one line that moves on a
 * terminal, a line a part elsewhere. Not for several threads.
 */
public final class Progress {
    private static final int WIDTH = 24;

    private final double whole;
    private final boolean moves;
    private final long start = System.nanoTime();
    private double done;
    private double current;
    private String what = "";
    private long shown;

    /**
     * @param seconds how long it is all expected to take; only the proportions of its parts matter in the end
     */
    public Progress(double seconds) {
        whole = seconds;
        moves = isTerminal(2);
    }

    /** By isatty: the JVM itself only knows of stdin and stdout. */
    private static boolean isTerminal(int descriptor) {
        Linker linker = Linker.nativeLinker();
        MethodHandle isatty = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("isatty"), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        try {
            return (int) isatty.invokeExact(descriptor) == 1;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Begins the next part, which is expected to take so many seconds; the one before it is done. */
    public void begin(String part, double seconds) {
        done += current;
        current = seconds;
        what = part;
        show(0, true);
    }

    /** So much of the part is done: between 0 and 1. */
    public void part(double fraction) {
        show(fraction, false);
    }

    /** All is done. */
    public void end() {
        done = whole;
        current = 0;
        what = "done";
        show(0, true);
        if (moves) {
            System.err.println();
        }
    }

    private void show(double fraction, boolean always) {
        long now = System.nanoTime();
        if (!always && (!moves || now - shown < 100_000_000)) {
            return;
        }
        shown = now;
        System.err.print(moves ? "\r\u001b[K" : "");
        System.err.print(line((now - start) / 1e9, Math.clamp((done + fraction * current) / whole, 0, 1)));
        System.err.print(moves ? "" : "\n");
        System.err.flush();
    }

    private String line(double elapsed, double share) {
        int filled = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT,
                "bench: [%s%s] %3.0f%%, %s left: %s",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                share * 100,
                time(left(elapsed, share)),
                what);
    }

    /** By what was expected first, by what it has taken so far later. */
    private double left(double elapsed, double share) {
        double expected = whole * (1 - share);
        double extrapolated = share > 0 ? elapsed / share * (1 - share) : expected;
        return share * extrapolated + (1 - share) * expected;
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }
}
