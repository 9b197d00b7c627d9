package dev.cofferdam.bench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where values lie between two ends, on a linear or on a logarithmic scale. */
record Axis(double low, double high, boolean logarithmic, double from, double to) {
    /** From nothing to a bit above the highest. */
    static Axis linear(double highest, double from, double to) {
        double step = step(Math.max(highest, Double.MIN_NORMAL));
        return new Axis(0, Math.ceil(highest * 1.02 / step) * step, false, from, to);
    }

    /** From a bit below the lowest, which is more than nothing, to a bit above the highest. */
    static Axis logarithmic(double lowest, double highest, double margin, double from, double to) {
        return new Axis(lowest / margin, highest * margin, true, from, to);
    }

    double place(double value) {
        double share = logarithmic
                ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return from + Math.clamp(share, 0, 1) * (to - from);
    }

    /** Round values to write at a linear axis. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double step = step(high);
        for (int i = 0; i * step <= high * 1.0001; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** The powers of a base that lie on a logarithmic axis. */
    List<Double> powers(double base) {
        List<Double> ticks = new ArrayList<>();
        double first = Math.pow(base, Math.ceil(Math.log(low) / Math.log(base) - 1e-9));
        for (double tick = first; tick <= high * 1.0001; tick *= base) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** 1, 2 and 5 times the powers of ten that lie on a logarithmic axis. */
    List<Double> decades() {
        return new Axis(low / 10, high, true, from, to)
                .powers(10).stream()
                        .flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                        .filter(tick -> tick >= low && tick <= high)
                        .toList();
    }

    /** 1, 2 or 5 times a power of ten, of which about five make the whole. */
    static double step(double whole) {
        double rough = whole / 5;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / power;
        return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
    }
}
