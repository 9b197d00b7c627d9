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
        for (String word : text.split(" ")) {
            OptionalLong number = KernelFiles.leadingNumber(word);
            if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > Integer.MAX_VALUE) {
                break;
            }
            row.add((int) number.getAsLong());
        }
        return row;
    }

    private void check(KernelFiles files) {
        for (int from : ids) {
            int itself = between(from, from);
            if (itself != TO_ITSELF) {
                files.warn("node " + from + " is at distance " + itself + " from itself, not at " + TO_ITSELF);
            }
            for (int to : ids) {
                int there = between(from, to);
                int back = between(to, from);
                if (from < to && there != back) {
                    files.warn("from node " + from + " to node " + to + " the distance is " + there + ", and " + back
                            + " the other way");
                }
            }
        }
    }

    /** From one of the nodes to another; {@link Integer#MAX_VALUE} where it is not known. */
    int between(int from, int to) {
        return rows.isEmpty() ? Integer.MAX_VALUE : rows.get(place(from)).get(place(to));
    }

    private int place(int id) {
        int place = 0;
        for (int other : ids) {
            if (other == id) {
                return place;
            }
            place++;
        }
        throw new IllegalArgumentException("node " + id + " is none of " + ids);
    }

    /** Of the given nodes alone, in the order given. */
    List<List<Integer>> of(List<NumaNode> nodes) {
        List<List<Integer>> all = new ArrayList<>();
        for (NumaNode from : nodes) {
            if (rows.isEmpty() || !ids.contains(from.id())) {
                return List.of();
            }
            List<Integer> row = new ArrayList<>();
            for (NumaNode to : nodes) {
                row.add(ids.contains(to.id()) ? between(from.id(), to.id()) : 0);
            }
            all.add(row);
        }
        return all;
    }
}
