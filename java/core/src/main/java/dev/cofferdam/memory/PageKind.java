package dev.cofferdam.memory;

/** What kind of pages memory is made of: larger ones need fewer entries of the processor's table of addresses (TLB). */
public enum PageKind {
    /** The machine's ordinary pages: 4 KiB on x86. */
    BASE(0),
    /**
     * Ordinary ones that the kernel joins to huge ones (2 MiB on x86) where it finds room, and splits again where it has to.
     * Of an arena only where {@code /sys/kernel/mm/transparent_hugepage/shmem_enabled} is not {@code never}, which it is
     * unless somebody has changed it.
     */
    TRANSPARENT(0),
    /** 2 MiB each, out of the pool that {@code /sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages} sets aside. */
    HUGE_2_MIB(2L << 20),
    /** 1 GiB each, out of the pool that {@code /sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages} sets aside. */
    HUGE_1_GIB(1L << 30);

    private final long poolPageBytes;

    PageKind(long poolPageBytes) {
        this.poolPageBytes = poolPageBytes;
    }

    /** The size of a page that comes out of a pool of such pages, 0 for the kinds that do not. */
    long poolPageBytes() {
        return poolPageBytes;
    }
}
