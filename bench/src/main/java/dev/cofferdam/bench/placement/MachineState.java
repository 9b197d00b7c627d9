package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the kernel says of CPUs that changes all the time. */
final class MachineState {
    /** Of a line of {@code /proc/stat}: cpu0 user nice system idle iowait irq softirq steal. */
    private static final int STEAL = 8;

    /** What the kernel counts time in for programs (USER_HZ): 100 on every architecture that has a JDK. */
    private static final double TICK_MILLIS = 10;

    private MachineState() {}

    /** The time that the hypervisor has given these CPUs to others since the machine started. */
    static long stealMillis(CpuSet cpus) {
        return (long) lines(Path.of("/proc/stat")).stream()
                .filter(line -> line.startsWith("cpu") && !line.startsWith("cpu "))
                .map(line -> line.split(" "))
                .filter(words -> cpus.contains(Integer.parseInt(words[0].substring(3))) && words.length > STEAL)
                .mapToDouble(words -> Long.parseLong(words[STEAL]) * TICK_MILLIS)
                .sum();
    }

    /** The frequency of a CPU; null where the kernel does not know. */
    static @Nullable Double megahertz(int cpu) {
        for (String line : lines(Path.of("/sys/devices/system/cpu/cpu" + cpu + "/cpufreq/scaling_cur_freq"))) {
            return Long.parseLong(line) / 1000.0;
        }
        List<String> info = lines(Path.of("/proc/cpuinfo"));
        int at = 0;
        while (at < info.size() && !info.get(at).matches("processor\\s*: " + cpu)) {
            at++;
        }
        OptionalDouble frequency = info.subList(at, info.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("cpu MHz"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .findFirst();
        return frequency.isPresent() ? frequency.getAsDouble() : null;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
