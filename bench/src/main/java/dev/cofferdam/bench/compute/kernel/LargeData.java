package dev.cofferdam.bench.compute.kernel;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.bench.compute.work.Numbers;
import dev.cofferdam.bench.placement.PageKind;
import dev.cofferdam.bench.placement.Pages;
import dev.cofferdam.linalg.Kernels;
import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory that kernels go through, and STREAM: the same pages, huge ones where they are to be had, so that both have
 * the same luck with them. Each of four operands has n doubles, or twice as many floats, between 0 and 1.
 */
final class LargeData implements AutoCloseable {
    /** What grids of three dimensions have. */
    static final long LINE = 256;

    /** n is a multiple of it. */
    private static final long STEP = LINE * LINE;

    private static final long ASSUMED_CACHE = 32L << 20;

    private final List<Pages> mapped = new ArrayList<>();
    final long n;
    final MemorySegment x;
    final MemorySegment y;
    final MemorySegment z;
    final MemorySegment out;
    /** Each place once; neighbours stay near each other. */
    final MemorySegment indices;

    final MemorySegment rowPointers;
    final MemorySegment columns;
    final MemorySegment coefficients;
    private final MemorySegment[] singles;

    /**
     * Maps and fills it.
     *
     * @param wanted doubles of an operand; there are as many or a few less
     */
    LargeData(long wanted) {
        n = Math.max(1, wanted / STEP) * STEP;
        x = map(n * Double.BYTES);
        y = map(n * Double.BYTES);
        z = map(n * Double.BYTES);
        out = map(n * Double.BYTES);
        indices = map(n * Integer.BYTES);
        columns = map(n * Integer.BYTES);
        rowPointers = map((rows() + 1L) * Integer.BYTES);
        coefficients = Arena.ofAuto().allocateFrom(JAVA_DOUBLE, Numbers.fill(4, 27));
        singles = new MemorySegment[] {map(n * Double.BYTES), map(n * Double.BYTES), map(n * Double.BYTES)};
        fill();
    }

    /** So many doubles that an operand is four times as large as the largest cache, as STREAM asks for. */
    static long beyondCaches() {
        long cache = Topology.current().caches().stream()
                .mapToLong(Cache::sizeBytes)
                .max()
                .orElse(ASSUMED_CACHE);
        return 4 * cache / Double.BYTES;
    }

    private MemorySegment map(long bytes) {
        Pages pages = Pages.map(bytes, PageKind.HUGE);
        mapped.add(pages);
        return pages.segment();
    }

    private void fill() {
        Kernels kernels = Kernels.inProcess();
        int stream = 0;
        for (MemorySegment operand : List.of(x, y, z, out)) {
            kernels.duniform(n, 1, stream++, 0, operand, 1);
        }
        for (MemorySegment operand : singles) {
            kernels.suniform(2 * n, 1, stream++, 0, operand, 1);
        }
        int rows = rows();
        for (long i = 0; i < n; i++) {
            indices.setAtIndex(JAVA_INT, i, SmallData.near((int) i));
            columns.setAtIndex(JAVA_INT, i, SmallData.column((int) i, rows));
        }
        for (long row = 0; row <= rows; row++) {
            rowPointers.setAtIndex(JAVA_INT, row, (int) (row * Kernel.BAND));
        }
        // A logarithm of 0 would not be wrong, but is a case of its own.
        x.setAtIndex(JAVA_DOUBLE, 0, 0.5);
        singles[0].setAtIndex(JAVA_FLOAT, 0, 0.5f);
    }

    /** How many elements a call of the kernel goes through. */
    long elements(Kernel kernel) {
        return kernel.isSingle() ? 2 * n : n;
    }

    /** Of sparse matrices. */
    int rows() {
        return Math.toIntExact(n / Kernel.BAND);
    }

    MemorySegment singles(int operand) {
        return singles[operand];
    }

    @Override
    public void close() {
        mapped.forEach(Pages::close);
    }
}
