package dev.cofferdam.internal.memory;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;

/** Memory policies by the kernel's numbers. */
public enum PolicyMode {
    LOCAL(CofferdamAbi.CFD_POLICY_LOCAL()),
    BIND(CofferdamAbi.CFD_POLICY_BIND()),
    PREFERRED(CofferdamAbi.CFD_POLICY_PREFERRED()),
    INTERLEAVE(CofferdamAbi.CFD_POLICY_INTERLEAVE()),
    WEIGHTED_INTERLEAVE(CofferdamAbi.CFD_POLICY_WEIGHTED_INTERLEAVE());

    private final int number;

    PolicyMode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
