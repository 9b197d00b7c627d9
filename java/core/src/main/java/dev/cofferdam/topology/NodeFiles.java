package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The NUMA nodes that are online, allowed or not, and what the kernel says of each. */
final class NodeFiles {
    static final String FOLDER = "sys/devices/system/node";

    private static final String TIERS = "sys/devices/virtual/memory_tiering";
    private static final String GPUS = "proc/driver/nvidia/gpus";

    private final KernelFiles files;
    private final CpuSet online;

    private NodeFiles(KernelFiles files, CpuSet online) {
        this.files = files;
        this.online = online;
    }

    /**
     * The nodes in ascending order, each with its own CPUs; a single one with all CPUs where the kernel knows none.
     *
     * @param online the CPUs that are online
     */
    static List<NumaNode> read(KernelFiles files, CpuSet online, Processor processor) {
        NodeFiles nodes = new NodeFiles(files, online);
        CpuSet ids = ids(files);
        return ids.isEmpty()
                ? List.of(new NumaNode(0, online, memory(files.text("proc/meminfo")), OptionalInt.empty()))
                : nodes.readAll(ids, processor);
    }

    /** The numbers of those that are online: a node that is not has no folder. */
    static CpuSet ids(KernelFiles files) {
        CpuSet folders = files.numbers(FOLDER, "node");
        CpuSet ids = files.list(FOLDER + "/online").orElse(folders);
        if (!folders.containsAll(ids)) {
            files.warn("the nodes " + ids.minus(folders)
                    + " are said to be online, and the kernel has no more to say of" + " them: they are passed over");
        }
        return ids.intersect(folders);
    }

    private List<NumaNode> readAll(CpuSet ids, Processor processor) {
        CpuSet ofGpus = processor.isPower() ? nodesOfGpus() : CpuSet.empty();
        Map<Integer, Integer> tiers = tiers();
        List<NumaNode> nodes = new ArrayList<>();
        CpuSet taken = CpuSet.empty();
        for (int id : ids) {
            Optional<CpuSet> map = files.mask(FOLDER + "/node" + id + "/cpumap");
            Optional<CpuSet> said = map.isPresent() ? map : files.list(FOLDER + "/node" + id + "/cpulist");
            if (said.isEmpty()) {
                files.warn("node " + id + " does not say which CPUs are its own: it is passed over");
            } else if (said.get().intersects(taken)) {
                files.warn("node " + id + " has CPUs that a node before it has too, "
                        + said.get().intersect(taken) + ": it is passed over");
            } else if (ofGpus.contains(id)) {
                files.warn("node " + id + " is the memory of a GPU: it is passed over");
            } else {
                taken = taken.union(said.get());
                nodes.add(node(id, said.get().intersect(online), tiers));
            }
        }
        if (!taken.containsAll(online)) {
            files.warn("the CPUs " + online.minus(taken) + " are on no node");
        }
        return nodes;
    }

    private NumaNode node(int id, CpuSet cpus, Map<Integer, Integer> tiers) {
        Integer tier = tiers.get(id);
        return new NumaNode(
                id,
                cpus,
                memory(files.text(FOLDER + "/node" + id + "/meminfo")),
                tier == null ? OptionalInt.empty() : OptionalInt.of(tier));
    }

    /** The kibibytes behind {@code MemTotal:}, in bytes. */
    private static long memory(Optional<String> meminfo) {
        String text = meminfo.orElse("");
        int at = text.indexOf("MemTotal:");
        OptionalLong kib = at < 0
                ? OptionalLong.empty()
                : KernelFiles.leadingNumber(
                        text.substring(at + "MemTotal:".length()).strip());
        return kib.orElse(0) << 10;
    }

    private Map<Integer, Integer> tiers() {
        Map<Integer, Integer> tiers = new TreeMap<>();
        for (int tier : files.numbers(TIERS, "memory_tier")) {
            for (int node :
                    files.list(TIERS + "/memory_tier" + tier + "/nodelist").orElse(CpuSet.empty())) {
                tiers.put(node, tier);
            }
        }
        return tiers;
    }

    /** On POWER the driver of NVIDIA's GPUs lends their memory to the kernel as nodes, for its own use. */
    private CpuSet nodesOfGpus() {
        List<String> nodes = new ArrayList<>();
        for (String gpu : files.names(GPUS)) {
            String status = files.text(GPUS + "/" + gpu + "/numa_status").orElse("");
            int at = status.indexOf("Node:");
            OptionalLong node = at < 0
                    ? OptionalLong.empty()
                    : KernelFiles.leadingNumber(
                            status.substring(at + "Node:".length()).strip());
            if (node.isPresent() && node.getAsLong() >= 0 && node.getAsLong() < 1 << 20) {
                nodes.add(Long.toString(node.getAsLong()));
            }
        }
        return CpuSet.parse(String.join(",", nodes));
    }
}
