package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.PolicyCalls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The calling thread's policy as the kernel had it, whatever it was, and the way back to it. */
final class ThreadPolicy {
    private final MemorySegment policy;
    private boolean isRestored;

    private ThreadPolicy(MemorySegment policy) {
        this.policy = policy;
    }

    static ThreadPolicy current() {
        MemorySegment policy = PolicyCalls.allocate(Arena.ofAuto());
        int result = PolicyCalls.ofThread(policy);
        if (result < 0) {
            throw Refusal.ofPolicy("get_mempolicy", -result);
        }
        return new ThreadPolicy(policy);
    }

    static void set(MemoryPolicy policy) {
        int result = PolicyCalls.setOfThread(KernelPolicy.mode(policy.kind()), KernelPolicy.mask(policy));
        if (result != 0) {
            throw KernelPolicy.refusal("set_mempolicy", policy, -result);
        }
    }

    void restore() {
        if (isRestored) {
            return;
        }
        int result = PolicyCalls.setOfThread(policy);
        if (result != 0) {
            throw Refusal.ofPolicy("set_mempolicy, back to what it was", -result);
        }
        isRestored = true;
    }

    static void requirePlatformThread() {
        if (Thread.currentThread().isVirtual()) {
            throw new UnsupportedOperationException(
                    "a virtual thread cannot have a memory policy: it moves between carrier"
                            + " threads; use a platform thread, such as Thread.ofPlatform() makes");
        }
    }
}
