package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.memory.PageErrno;
import dev.cofferdam.internal.memory.PolicyMode;
import java.util.BitSet;

/** Policies in the kernel's terms, and its refusals in ours. */
final class KernelPolicy {
    private KernelPolicy() {}

    static int mode(MemoryPolicy.Kind kind) {
        return PolicyMode.valueOf(kind.name()).number();
    }

    static BitSet mask(MemoryPolicy policy) {
        BitSet mask = new BitSet();
        policy.nodes().forEach(mask::set);
        return mask;
    }

    /** The nodes and the range have been checked before. */
    static RuntimeException refusal(String call, MemoryPolicy policy, int error) {
        String what = call + " of " + policy + ": " + Errno.name(error);
        if (error == PageErrno.ENOSYS) {
            return new UnsupportedOperationException(what + "; this kernel is built without NUMA");
        }
        if (error == PageErrno.EINVAL && policy.kind() == MemoryPolicy.Kind.WEIGHTED_INTERLEAVE) {
            return new UnsupportedOperationException(
                    what + "; weighted interleave needs Linux 6.9 or later, use interleave");
        }
        if (error == PageErrno.EPERM) {
            return Errno.failure(
                    what + "; a container's filter forbids it: allow mbind, set_mempolicy and move_pages"
                            + " (Docker: --cap-add SYS_NICE)",
                    error);
        }
        return Errno.failure(what + " (nodes " + AllowedNodes.list(AllowedNodes.now()) + " are allowed)", error);
    }
}
