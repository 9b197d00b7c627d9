package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_memory_policy;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;

/** The kernel's memory policies, under Java names: see {@code cofferdam/host.h}. */
public final class PolicyCalls {
    static {
        Host.require();
    }

    /** Which pages that are there already a policy moves. */
    public enum Move {
        NOTHING,
        /** Those that no other process maps. */
        OWN,
        /** Also those that others map. */
        ALL
    }

    private PolicyCalls() {}

    /** Writes a policy into memory that has the layout of {@code struct cfd_memory_policy}. */
    public static void write(MemorySegment policy, int mode, BitSet nodes) {
        cfd_memory_policy.mode(policy, mode);
        byte[] mask = nodes.toByteArray();
        MemorySegment field = cfd_memory_policy.nodes(policy);
        field.fill((byte) 0);
        MemorySegment.copy(mask, 0, field, ValueLayout.JAVA_BYTE, 0, mask.length);
    }

    /** Memory for a policy: {@code struct cfd_memory_policy}. */
    public static MemorySegment allocate(Arena arena) {
        return cfd_memory_policy.allocate(arena);
    }

    /** Writes the calling thread's policy into memory, as the kernel has it. Returns 0, or minus an error number. */
    public static int ofThread(MemorySegment policy) {
        return CofferdamAbi.cfd_get_thread_policy(policy);
    }

    /** Gives the calling thread a policy. Returns 0, or minus an error number. */
    public static int setOfThread(MemorySegment policy) {
        return CofferdamAbi.cfd_set_thread_policy(policy);
    }

    /** Gives the calling thread a policy. Returns 0, or minus an error number. */
    public static int setOfThread(int mode, BitSet nodes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment policy = cfd_memory_policy.allocate(arena);
            write(policy, mode, nodes);
            return setOfThread(policy);
        }
    }

    /** Gives a range of whole pages a policy. Returns 0, or minus an error number. */
    public static int setOfRange(MemorySegment range, int mode, BitSet nodes, Move move) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment policy = cfd_memory_policy.allocate(arena);
            write(policy, mode, nodes);
            return CofferdamAbi.cfd_set_range_policy(
                    range,
                    range.byteSize(),
                    policy,
                    switch (move) {
                        case NOTHING -> CofferdamAbi.CFD_MOVE_NOTHING();
                        case OWN -> CofferdamAbi.CFD_MOVE_OWN();
                        case ALL -> CofferdamAbi.CFD_MOVE_ALL();
                    });
        }
    }

    /**
     * The nodes that the calling thread may have memory of.
     *
     * @param nodes receives them
     * @return 0, or minus an error number
     */
    public static int allowedNodes(BitSet nodes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(CofferdamAbi.CFD_NODE_MASK_BYTES());
            int result = CofferdamAbi.cfd_allowed_nodes(mask);
            nodes.clear();
            nodes.or(BitSet.valueOf(mask.toArray(ValueLayout.JAVA_BYTE)));
            return result;
        }
    }
}
