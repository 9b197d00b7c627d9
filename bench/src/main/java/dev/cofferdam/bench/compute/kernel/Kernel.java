package dev.cofferdam.bench.compute.kernel;

import static dev.cofferdam.bench.placement.StreamKernel.COPY;
import static dev.cofferdam.bench.placement.StreamKernel.READ;
import static dev.cofferdam.bench.placement.StreamKernel.TRIAD;
import static dev.cofferdam.bench.placement.StreamKernel.WRITE;

import dev.cofferdam.bench.placement.StreamKernel;
import java.util.Arrays;

/**
 * The kernels that are measured, with the bytes that an element makes memory move and the loop of STREAM that moves such
 * bytes: STREAM's own where a kernel both reads and writes, and two more, reading alone and writing alone. What is
 * counted is what STREAM counts: each element that is read and each that is written, once; not the lines that the
 * machine reads in order to overwrite them.
 *
 * <p>An element is one of the operands' or, of sparse matrices, an entry. Those have {@link #BAND} entries a row, next to
 * each other; an entry is a value and a column index, a row adds its pointer.
 */
public enum Kernel {
    DSUM("dsum", READ, 8),
    SSUM("ssum", READ, 4),
    DSUM_COMPENSATED("dsumCompensated", READ, 8),
    DDOT_COMPENSATED("ddotCompensated", READ, 16),
    SDOT_COMPENSATED("sdotCompensated", READ, 8),
    DMIN("dmin", READ, 8),
    DMAX("dmax", READ, 8),
    SMAX("smax", READ, 4),
    DARGMIN("dargmin", READ, 8),
    DARGMAX("dargmax", READ, 8),
    DNORM1("dnorm1", READ, 8),
    DNORM2("dnorm2", READ, 8),
    DNORM_INF("dnormInf", READ, 8),
    DMOMENTS("dmoments", READ, 8),
    DEXP("dexp", COPY, 16),
    SEXP("sexp", COPY, 8),
    DLOG("dlog", COPY, 16),
    SLOG("slog", COPY, 8),
    DSQRT("dsqrt", COPY, 16),
    DSIN("dsin", COPY, 16),
    SSIN("ssin", COPY, 8),
    DCOS("dcos", COPY, 16),
    DTANH("dtanh", COPY, 16),
    DPOW("dpow", TRIAD, 24),
    /** Three operands and a result; triad, of STREAM's loops, is next to it. */
    DFMA("dfma", TRIAD, 32),
    SFMA("sfma", TRIAD, 16),
    /** A row adds an element of x and one of y: next to nothing is written. */
    DCSRMV("dcsrmv", READ, 12 + (4 + 8 + 8) / 16.0),
    /** Times a matrix with as many columns as a row has entries: so many elements of B and of C a row. */
    DCSRMM("dcsrmm", TRIAD, 12 + 4 / 16.0 + 8 + 8),
    DSTENCIL5("dstencil5", COPY, 16),
    DSTENCIL9("dstencil9", COPY, 16),
    DSTENCIL7("dstencil7", COPY, 16),
    DSTENCIL27("dstencil27", COPY, 16),
    DPREFIX_SUM("dprefixSum", COPY, 16),
    DPREFIX_SUM_EXCLUSIVE("dprefixSumExclusive", COPY, 16),
    /** By indices that stay near; those that do not are about latency. */
    DGATHER("dgather", TRIAD, 20),
    DSCATTER("dscatter", TRIAD, 20),
    DUNIFORM("duniform", WRITE, 8),
    DNORMAL("dnormal", WRITE, 8);

    /** Entries of a sparse matrix's row, and columns of the matrix it is multiplied by. */
    static final int BAND = 16;

    private final String symbol;
    private final StreamKernel yardstick;
    private final double bytesPerElement;

    Kernel(String symbol, StreamKernel yardstick, double bytesPerElement) {
        this.symbol = symbol;
        this.yardstick = yardstick;
        this.bytesPerElement = bytesPerElement;
    }

    /** The method of {@code dev.cofferdam.linalg.Kernels}. */
    public String symbol() {
        return symbol;
    }

    boolean isSingle() {
        return symbol.startsWith("s");
    }

    /** The loop in C whose bandwidth it is held against. */
    StreamKernel yardstick() {
        return yardstick;
    }

    /** Bytes that so many elements make memory move. */
    double bytes(long elements) {
        return bytesPerElement * elements;
    }

    /**
     * The kernel of that name.
     *
     * @throws IllegalArgumentException if it is none that is measured
     */
    static Kernel of(String symbol) {
        return Arrays.stream(values())
                .filter(kernel -> kernel.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(symbol + " is no kernel that is measured"));
    }
}
