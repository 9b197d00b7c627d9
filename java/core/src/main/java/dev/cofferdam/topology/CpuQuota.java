package dev.cofferdam.topology;

import java.time.Duration;
import java.util.Objects;

/**
 * The time on CPUs that a control group is allowed in each period: of 200 ms in 100 ms, two CPUs' worth.
 *
 * @param time in a period, of all CPUs together
 * @param period the period
 */
public record CpuQuota(Duration time, Duration period) {
    public CpuQuota {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(period, "period");
    }

    /** How many CPUs that is, a fraction as often as not. */
    public double cpus() {
        return (double) time.toNanos() / period.toNanos();
    }
}
