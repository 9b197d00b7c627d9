package dev.cofferdam.cli.topology;

import java.util.Locale;

/** Figures with the unit that leaves them short. */
final class Amount {
    private static final String[] BYTES = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB"};

    private Amount() {}

    /** At most one digit behind the point: {@code 1.3 MiB}. */
    static String bytes(long count) {
        double value = count;
        int unit = 0;
        while (value >= 1024 && unit < BYTES.length - 1) {
            value /= 1024;
            unit++;
        }
        return figure(value, "%.1f") + " " + BYTES[unit];
    }

    static String gigahertz(long hertz) {
        return figure(hertz / 1e9, "%.2f") + " GHz";
    }

    /** A count and what is counted: {@code 2 nodes}. */
    static String of(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String figure(double value, String format) {
        String text = String.format(Locale.ROOT, format, value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
