package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_cgroup;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the supervisor is told of the pool's control group. */
final class CgroupMessage {
    /** Room for a path, with the NUL at its end. */
    static final int PATH_BYTES = CofferdamAbi.CFD_PATH_BYTES();

    private CgroupMessage() {}

    static MemorySegment ofNone(Arena arena) {
        MemorySegment message = cfd_cgroup.allocate(arena);
        cfd_cgroup.kind(message, CofferdamAbi.CFD_MESSAGE_CGROUP());
        return message;
    }

    /** @param group its path, in less than {@link #PATH_BYTES} bytes of UTF-8 */
    static MemorySegment of(Path group, long memoryBytes, Arena arena) {
        MemorySegment message = ofNone(arena);
        byte[] path = group.toString().getBytes(StandardCharsets.UTF_8);
        cfd_cgroup.memory_bytes(message, memoryBytes);
        MemorySegment.copy(MemorySegment.ofArray(path), 0, message, cfd_cgroup.path$offset(), path.length);
        return message;
    }
}
