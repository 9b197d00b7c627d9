package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Conditions;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Bandwidth kernels run by a team, each member on arrays of its own that it has touched first. */
final class Bandwidth implements AutoCloseable {
    /** As long as a round has to take, so that starting together and reading the clock do not show. */
    private static final long ROUND_NANOS = 15_000_000;

    private final Team team;
    private final List<StreamArrays> arrays = new ArrayList<>();

    /**
     * Makes the arrays.
     *
     * @param nodes where the pages come from; none to have them where they are first touched
     */
    Bandwidth(Team team, long elementsEach, PageKind kind, int... nodes) {
        this.team = team;
        try {
            for (int i = 0; i < team.size(); i++) {
                arrays.add(new StreamArrays(elementsEach, kind, nodes));
            }
        } catch (RuntimeException noMemory) {
            close();
            throw noMemory;
        }
        long ignored = team.time(member -> arrays.get(member).touch());
    }

    /** Runs a kernel for so many rounds; returns each one's GB/s, all members together. */
    double[] rounds(StreamKernel kernel, int rounds) {
        long passes = Math.max(1, ROUND_NANOS / Math.max(1, pass(kernel, 1)));
        double[] figures = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            figures[round] = round(kernel, passes);
        }
        return figures;
    }

    private double round(StreamKernel kernel, long passes) {
        double bytes = arrays.stream().mapToLong(each -> each.bytes(kernel)).sum() * (double) passes;
        return bytes / pass(kernel, passes);
    }

    private long pass(StreamKernel kernel, long passes) {
        return team.time(member -> {
            for (long pass = 0; pass < passes; pass++) {
                arrays.get(member).pass(kernel);
            }
        });
    }

    private List<MemorySegment> segments() {
        return arrays.stream().flatMap(each -> each.segments().stream()).toList();
    }

    Conditions conditions(int rounds, String nodes) {
        return team.conditions(rounds, nodes, segments());
    }

    /** Gives the memory back; the team stays. */
    @Override
    public void close() {
        arrays.forEach(StreamArrays::close);
    }
}
