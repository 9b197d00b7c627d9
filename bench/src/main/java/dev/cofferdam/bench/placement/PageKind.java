package dev.cofferdam.bench.placement;

/** What pages memory is asked to have. */
public enum PageKind {
    /** The smallest, even where the system hands out huge ones unasked. */
    BASE(0),
    /** Transparent huge ones, where they are to be had. */
    HUGE(1);

    private final int number;

    PageKind(int number) {
        this.number = number;
    }

    /** As {@code enum cfd_page_kind} has it. */
    int number() {
        return number;
    }
}
