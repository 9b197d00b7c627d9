package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The caches that a CPU is the first one of. */
final class CacheFiles {
    /** As far as hwloc looks. */
    private static final CpuSet LOOKED_AT = CpuSet.range(0, 9);

    private static final int DEEPEST = 5;
    private static final int DEEPEST_INSTRUCTION = 3;

    private CacheFiles() {}

    static List<Cache> startingAt(int cpu, KernelFiles files, CpuSet online, Optional<CpuSet> core) {
        List<Cache> caches = new ArrayList<>();
        String all = CpuStates.FOLDER + "/cpu" + cpu + "/cache";
        for (int index : files.numbers(all, "index").intersect(LOOKED_AT)) {
            String folder = all + "/index" + index + "/";
            Optional<CpuSet> sharers = files.mask(folder + "shared_cpu_map");
            if (sharers.isEmpty()) {
                continue;
            }
            // Itanium's kernel leaves the sharers of some caches out: they are the core's own.
            CpuSet said = sharers.get().isEmpty() ? core.orElse(CpuSet.empty()) : sharers.get();
            CpuSet cpus = online.intersect(said);
            if (cpus.first().orElse(-1) == cpu) {
                Optional<Cache> cache = read(files, folder, cpus);
                if (cache.isPresent()) {
                    caches.add(cache.get());
                }
            }
        }
        return caches;
    }

    private static Optional<Cache> read(KernelFiles files, String folder, CpuSet cpus) {
        int level = files.id(folder + "level").orElse(0);
        CacheType type = type(files.text(folder + "type").orElse(""));
        if (level < 1 || level > (type == CacheType.INSTRUCTION ? DEEPEST_INSTRUCTION : DEEPEST)) {
            files.passOver(folder, "it does not say of which level it is");
            return Optional.empty();
        }
        long size = size(files.text(folder + "size").orElse(""));
        int line = files.id(folder + "coherency_line_size").orElse(0);
        if (size == 0) {
            files.warn("the cache of level " + level + " of the CPUs " + cpus + " is without a size");
        }
        return Optional.of(new Cache(level, type, size, line, ways(files, folder, size, line), cpus));
    }

    private static CacheType type(String text) {
        return switch (text) {
            case "Data" -> CacheType.DATA;
            case "Instruction" -> CacheType.INSTRUCTION;
            default -> CacheType.UNIFIED;
        };
    }

    /** Linux writes KiB, and the letter behind them; 0 where there is nothing. */
    private static long size(String text) {
        return KernelFiles.leadingNumber(text).orElse(0) << (text.endsWith("M") ? 20 : 10);
    }

    /**
     * Computed, since kernels differ in what {@code ways_of_associativity} says of a fully associative cache. With a single
     * set it is that, provided the file says as much: some kernels write 1 where they do not know.
     */
    private static int ways(KernelFiles files, String folder, long size, int line) {
        long sets = files.number(folder + "number_of_sets").orElse(0);
        long partitions = files.number(folder + "physical_line_partition").orElse(1);
        long said = files.number(folder + "ways_of_associativity").orElse(0);
        if (line > 0 && sets > 1 && partitions > 0) {
            return (int) (size / line / partitions / sets);
        }
        if (sets == 1 && line > 0 && said == size / line) {
            return -1;
        }
        return sets == 0 && said > 0 && said <= Integer.MAX_VALUE ? (int) said : 0;
    }
}
