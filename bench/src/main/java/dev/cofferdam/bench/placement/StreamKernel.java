package dev.cofferdam.bench.placement;

import java.util.Locale;

/**
 * The bandwidth kernels of {@code native/kernels/stream.c}. Bytes are counted as STREAM counts them: what the program
 * reads and writes, not the lines that the machine reads in order to overwrite them.
 */
public enum StreamKernel {
    COPY(16),
    SCALE(16),
    ADD(24),
    TRIAD(24),
    READ(8),
    WRITE(8),
    COPY_NT(16),
    SCALE_NT(16),
    ADD_NT(24),
    TRIAD_NT(24),
    WRITE_NT(8);

    private final int bytesPerElement;

    StreamKernel(int bytesPerElement) {
        this.bytesPerElement = bytesPerElement;
    }

    /** What an element counts for. */
    public int bytesPerElement() {
        return bytesPerElement;
    }

    /** Whether its stores go past the caches. */
    boolean nonTemporal() {
        return name().endsWith("_NT");
    }

    /** As results have it: {@code triad}, {@code triad-nt}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String symbol() {
        return "cfd_stream_" + name().toLowerCase(Locale.ROOT);
    }
}
