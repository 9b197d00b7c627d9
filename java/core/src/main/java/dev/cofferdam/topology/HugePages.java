package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What is set aside as huge pages, node by node. */
final class HugePages {
    private HugePages() {}

    static List<HugePagePool> read(KernelFiles files, List<NumaNode> nodes) {
        List<HugePagePool> pools = new ArrayList<>();
        for (NumaNode node : nodes) {
            addAll(files, node.id(), NodeFiles.FOLDER + "/node" + node.id() + "/hugepages", pools);
        }
        if (pools.isEmpty() && nodes.size() == 1) {
            // A kernel without NUMA, or before 2.6.33, has the sum alone.
            addAll(files, nodes.getFirst().id(), "sys/kernel/mm/hugepages", pools);
        }
        pools.sort((one, other) -> one.node() != other.node()
                ? Integer.compare(one.node(), other.node())
                : Long.compare(one.pageBytes(), other.pageBytes()));
        return pools;
    }

    private static void addAll(KernelFiles files, int node, String folder, List<HugePagePool> pools) {
        String prefix = "hugepages-";
        for (String name : files.names(folder)) {
            OptionalLong kib = name.startsWith(prefix)
                    ? KernelFiles.leadingNumber(name.substring(prefix.length()))
                    : OptionalLong.empty();
            if (kib.isPresent()) {
                String pool = folder + "/" + name + "/";
                pools.add(new HugePagePool(
                        node,
                        kib.getAsLong() << 10,
                        files.number(pool + "nr_hugepages").orElse(0),
                        files.number(pool + "free_hugepages").orElse(0)));
            }
        }
    }
}
