package dev.cofferdam.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What firmware says of the way from each online node to each, in the order of their numbers.
 *
 * @param ids the nodes
 * @param rows empty where it does not say, or not of all
 */
record Distances(CpuSet ids, List<List<Integer>> rows) {
    /** What ACPI has for a node and itself. */
    private static final int TO_ITSELF = 10;

    static Distances read(KernelFiles files) {
        CpuSet ids = NodeFiles.ids(files);
        List<List<Integer>> rows = new ArrayList<>();
        for (int id : ids) {
            List<Integer> row = row(
                    files.text(NodeFiles.FOLDER + "/node" + id + "/distance").orElse(""));
            if (row.size() != ids.size()) {
                if (ids.size() > 1) {
                    files.warn(
                            row.isEmpty()
                                    ? "node " + id
                                            + " does not say how far it is from the others: distances are passed over"
                                    : "node " + id + " names " + row.size() + " distances, and there are " + ids.size()
                                            + " nodes: distances are passed over");
                }
                return new Distances(ids, List.of());
            }
            rows.add(row);
        }
        Distances distances = new Distances(ids, rows);
        distances.check(files);
        return distances;
    }

    private static List<Integer> row(String text) {
        List<Integer> row = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            OptionalLong number = KernelFiles.leadingNumber(word);
            if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > Integer.MAX_VALUE) {
                break;
            }
            row.add((int) number.getAsLong());
        }
        return row;
    }

    private void check(KernelFiles files) {
        int[] nodes = ids.stream().toArray();
        for (int i = 0; i < nodes.length; i++) {
            if (rows.get(i).get(i) != TO_ITSELF) {
                files.warn("node " + nodes[i] + " is at distance " + rows.get(i).get(i) + " from itself, not at "
                        + TO_ITSELF);
            }
            for (int j = 0; j < i; j++) {
                if (!rows.get(i).get(j).equals(rows.get(j).get(i))) {
                    files.warn("from node " + nodes[j] + " to node " + nodes[i] + " the distance is "
                            + rows.get(j).get(i) + ", and " + rows.get(i).get(j) + " the other way");
                }
            }
        }
    }

    /** From one of the nodes to another; {@link Integer#MAX_VALUE} where it is not known. */
    int between(int from, int to) {
        return rows.isEmpty() ? Integer.MAX_VALUE : rows.get(place(from)).get(place(to));
    }

    private int place(int id) {
        return (int) ids.stream().takeWhile(other -> other != id).count();
    }

    /** Of the given nodes alone, in the order given. */
    List<List<Integer>> of(List<NumaNode> nodes) {
        return rows.isEmpty() || nodes.stream().anyMatch(node -> !ids.contains(node.id()))
                ? List.of()
                : nodes.stream()
                        .map(from -> nodes.stream()
                                .map(to -> between(from.id(), to.id()))
                                .toList())
                        .toList();
    }
}
