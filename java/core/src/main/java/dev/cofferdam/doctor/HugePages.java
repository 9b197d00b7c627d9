package dev.cofferdam.doctor;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of 2 MiB and more: those the kernel puts together, and those that are set aside. */
final class HugePages {
    private static final Pattern CHOSEN = Pattern.compile("\\[(\\w+)]");
    private static final Pattern POOL = Pattern.compile("hugepages-(\\d+)kB");

    private HugePages() {}

    static List<Finding> examine(Path root) {
        Path memory = root.resolve("sys/kernel/mm");
        return List.of(
                transparent(
                        chosen(memory.resolve("transparent_hugepage/shmem_enabled")),
                        chosen(memory.resolve("transparent_hugepage/enabled"))),
                reserved(pools(memory.resolve("hugepages"))));
    }

    private static String chosen(Path setting) {
        Matcher matcher = CHOSEN.matcher(KernelText.read(setting).orElse(""));
        return matcher.find() ? matcher.group(1) : "absent";
    }

    private static Finding transparent(String shared, String other) {
        String found = shared + " for shared memory, " + other + " for other memory";
        return shared.equals("never") || shared.equals("deny") || shared.equals("absent")
                ? Finding.degraded(
                        "transparent huge pages",
                        found,
                        "arenas are on small pages: more misses where a function jumps about in much memory",
                        "echo advise > /sys/kernel/mm/transparent_hugepage/shmem_enabled")
                : Finding.ok("transparent huge pages", found);
    }

    /** Pages that are set aside, by their size in KiB. */
    private static Map<Long, Long> pools(Path folder) {
        Map<Long, Long> counts = new TreeMap<>();
        try (DirectoryStream<Path> pools = Files.newDirectoryStream(folder)) {
            for (Path pool : pools) {
                Matcher name = POOL.matcher(pool.getFileName().toString());
                if (name.matches()) {
                    String count = KernelText.read(pool.resolve("nr_hugepages")).orElse("0");
                    counts.put(Long.valueOf(name.group(1)), Long.valueOf(count));
                }
            }
            return counts;
        } catch (IOException none) {
            return Map.of();
        }
    }

    private static Finding reserved(Map<Long, Long> pools) {
        StringBuilder found = new StringBuilder();
        pools.forEach((kib, count) -> found.append(found.isEmpty() ? "" : ", ")
                .append(count)
                .append(" of ")
                .append(KernelText.bytes(kib << 10)));
        return pools.values().stream().anyMatch(count -> count > 0)
                ? Finding.ok("reserved huge pages", found.toString())
                : Finding.missing(
                        "reserved huge pages",
                        found.isEmpty() ? "the kernel has none" : found.toString(),
                        "nothing that asks for them by size gets any; isolated calls do not",
                        "sysctl vm.nr_hugepages=512 sets 1 GiB aside");
    }
}
