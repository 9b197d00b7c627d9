package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * One worker of a pool: the process that serves now, as {@code /proc} has it, and what has happened to it and those
 * before it in its place.
 *
 * @param slot its number, from 0, which its name in {@code ps} ends with
 * @param pid the process, or 0 while one is being replaced; the next three are 0 then, too
 * @param cpuTime what it has spent on CPUs, all threads, in steps of 10 ms
 * @param residentBytes the memory it has in RAM, shared arenas it has touched included
 * @param openDescriptors its open files; -1 where the kernel does not let this JVM look
 * @param calls calls that ended here, well or not
 * @param deaths how often a worker died here during a call, by cause; causes that never were are absent
 */
public record WorkerStats(
        int slot,
        int pid,
        Duration cpuTime,
        long residentBytes,
        int openDescriptors,
        long calls,
        Map<DeathCause, Long> deaths) {
    public WorkerStats {
        Objects.requireNonNull(cpuTime, "cpuTime");
        deaths = Map.copyOf(Objects.requireNonNull(deaths, "deaths"));
    }
}
