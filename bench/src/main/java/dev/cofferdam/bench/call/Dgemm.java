package dev.cofferdam.bench.call;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.Transpose;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A large matrix product in process and isolated: one thread, the same CPU, the same arena, in turn. The caller sleeps
 * while the worker computes, so that one CPU is enough.
 */
final class Dgemm {
    private static final int N = 1024;
    private static final double OPERATIONS = 2.0 * N * N * N;

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    Dgemm(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    void measure() {
        int rounds = output.quick() ? 15 : 61;
        Topology topology = Topology.current();
        Core last = topology.cores().getLast();
        CpuSet cpu = CpuSet.of(last.cpus().intersect(topology.allowed()).stream()
                .findFirst()
                .orElseGet(() -> topology.allowed().stream().findFirst().orElseThrow()));
        output.progress("dgemm of 1024 by 1024, in process and isolated, " + rounds + " rounds, cpu " + cpu);
        double[] inProcess = new double[rounds];
        double[] isolated = new double[rounds];
        try (Workers workers = Workers.builder()
                        .count(1)
                        .pin(List.of(cpu))
                        .spin(Duration.ZERO)
                        .build();
                SharedArena arena = SharedArena.create(4L * N * N * Double.BYTES);
                Affinity.Scope _ = Affinity.pin(cpu)) {
            MemorySegment a = random(arena, 1);
            MemorySegment b = random(arena, 2);
            MemorySegment c = random(arena, 3);
            Blas here = Blas.inProcess(1);
            Blas there = workers.blas();
            for (int warmUp = 0; warmUp < 3; warmUp++) {
                gflops(here, a, b, c);
                gflops(there, a, b, c);
            }
            for (int round = 0; round < rounds; round++) {
                inProcess[round] = gflops(here, a, b, c);
                isolated[round] = gflops(there, a, b, c);
            }
        }
        Result hereResult = Result.ofRounds("dgemm-1024-in-process", "GFLOP/s", inProcess, 1, "cpu " + cpu);
        Result thereResult = Result.ofRounds("dgemm-1024-isolated", "GFLOP/s", isolated, 1, "cpu " + cpu);
        results.add(hereResult);
        results.add(thereResult);
        bars.add(Bar.measured(
                "dgemm-1024-isolated-vs-in-process",
                List.of("dgemm-1024-isolated", "dgemm-1024-in-process"),
                thereResult.value() / hereResult.value(),
                ">=",
                0.97));
    }

    private static MemorySegment random(SharedArena arena, long seed) {
        MemorySegment matrix = arena.allocate(JAVA_DOUBLE, (long) N * N);
        SplittableRandom random = new SplittableRandom(seed);
        for (long i = 0; i < (long) N * N; i++) {
            matrix.setAtIndex(JAVA_DOUBLE, i, random.nextDouble(-1, 1));
        }
        return matrix;
    }

    private static double gflops(Blas blas, MemorySegment a, MemorySegment b, MemorySegment c) {
        long start = System.nanoTime();
        blas.dgemm(Order.COL_MAJOR, Transpose.NO_TRANS, Transpose.NO_TRANS, N, N, N, 1, a, N, b, N, 0, c, N);
        return OPERATIONS / (System.nanoTime() - start);
    }
}
