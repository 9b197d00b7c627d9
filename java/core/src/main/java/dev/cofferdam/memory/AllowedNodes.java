package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.PolicyCalls;
import java.util.BitSet;
import java.util.Collection;

/** The nodes that the calling thread may have memory of, and the refusal of others. */
final class AllowedNodes {
    private AllowedNodes() {}

    /** What the kernel says; it leaves out nodes without memory. */
    static BitSet now() {
        NativeAccess.require();
        BitSet nodes = new BitSet();
        int result = PolicyCalls.allowedNodes(nodes);
        if (result < 0) {
            throw Refusal.ofPolicy("get_mempolicy(MPOL_F_MEMS_ALLOWED)", -result);
        }
        return nodes;
    }

    /** The same for messages, in brackets; empty where the kernel does not say. Throws nothing over another's error. */
    static String inBrackets() {
        BitSet nodes = new BitSet();
        return PolicyCalls.allowedNodes(nodes) < 0 ? "" : " (allowed are nodes " + list(nodes) + ")";
    }

    /**
     * Of several nodes the kernel would silently leave out those that it does not allow.
     *
     * @throws IllegalArgumentException if one of them is not allowed
     */
    static void require(Collection<Integer> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        BitSet allowed = now();
        for (int node : nodes) {
            if (!allowed.get(node)) {
                throw new IllegalArgumentException(
                        "node " + node + ": there is no memory of it for this process, and the"
                                + " kernel refuses it (EINVAL); memory may come from node"
                                + (allowed.cardinality() == 1 ? " " : "s ")
                                + list(allowed) + ", as the machine and the cpuset have it (Mems_allowed_list in"
                                + " /proc/self/status)");
            }
        }
    }

    /** Node numbers as the kernel lists them: {@code 0-1,3}. */
    static String list(BitSet nodes) {
        StringBuilder list = new StringBuilder();
        for (int first = nodes.nextSetBit(0); first >= 0; ) {
            int end = nodes.nextClearBit(first);
            list.append(list.isEmpty() ? "" : ",").append(first);
            if (end - first > 1) {
                list.append('-').append(end - 1);
            }
            first = nodes.nextSetBit(end);
        }
        return list.toString();
    }
}
