package dev.cofferdam.bench.placement;

/** A part of the benchmark. */
interface Section {
    /** What is measured, for people who wait. */
    String title();

    /** About how long it takes. */
    double seconds(Journal journal);

    /**
     * Measures, and writes what it finds into the journal. What this machine cannot show becomes a finding with the
     * reason.
     *
     * @throws Exception if a program that it needs fails
     */
    void measure(Journal journal) throws Exception;
}
