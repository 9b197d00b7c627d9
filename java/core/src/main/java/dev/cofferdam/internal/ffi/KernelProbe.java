package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;

/** What the kernel may or may not let this process do; each is found out by doing it. */
public enum KernelProbe {
    /** Giving up the gain of privileges by {@code exec}, without which a filter takes a capability. */
    NO_NEW_PRIVILEGES(CofferdamAbi.CFD_PROBE_NO_NEW_PRIVILEGES()),
    /** A seccomp filter that can deny, trap and kill. */
    SYSTEM_CALL_FILTER(CofferdamAbi.CFD_PROBE_SYSTEM_CALL_FILTER()),
    /** Landlock; its answer is the version of the kernel's interface. */
    LANDLOCK(CofferdamAbi.CFD_PROBE_LANDLOCK()),
    /** {@code SCHED_FIFO}. */
    REAL_TIME(CofferdamAbi.CFD_PROBE_REAL_TIME()),
    /** Saying which NUMA node memory comes from. */
    MEMORY_POLICY(CofferdamAbi.CFD_PROBE_MEMORY_POLICY()),
    /** Executing a program that is in no folder. */
    EXECUTABLE_MEMORY_FILE(CofferdamAbi.CFD_PROBE_EXECUTABLE_MEMORY_FILE());

    private final int number;

    KernelProbe(int number) {
        this.number = number;
    }

    /**
     * Tries it, in a thread that ends with it. Blocks for as long as that takes.
     *
     * @return 0 or more if it works, or minus an error number
     */
    public int attempt() {
        return CofferdamAbi.cfd_probe(number);
    }
}
