package dev.cofferdam.memory;

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
        String what = call + " of " + policy;
        if (error == PageErrno.EINVAL && policy.kind() == MemoryPolicy.Kind.WEIGHTED_INTERLEAVE) {
            return new UnsupportedOperationException(
                    what + ": EINVAL; weighted interleave needs Linux 6.9 or later, use interleave");
        }
        return Refusal.ofPolicy(what + AllowedNodes.inBrackets(), error);
    }
}
