package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.CpuPair;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Pipeline;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.placement.Affinity;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Calls of a function that does nothing, {@value #DEPTH} in flight on one worker, beside the same in C. */
final class PipelinedCalls {
    private static final int DEPTH = 64;

    private final Output output;
    private final List<Result> results;
    private final List<Bar> bars;

    PipelinedCalls(Output output, List<Result> results, List<Bar> bars) {
        this.output = output;
        this.results = results;
        this.bars = bars;
    }

    /** Made when it is first timed; the handles are constants, as a user's would be. */
    private static final class Timed {
        static final Workers WORKERS = Workers.builder()
                .count(1)
                .pin(List.of(CpuPair.find().orElseThrow().workerSet()))
                .spin(Duration.ofMillis(10))
                .build();
        static final Pipeline PIPELINE = WORKERS.pipeline(
                WORKERS.library(NativeProgram.fixture("good")).function("empty", FunctionDescriptor.ofVoid()), DEPTH);
        private static final MethodHandle SEND = PIPELINE.send();
        private static final MethodHandle RECEIVE = PIPELINE.receive();

        /** Nanoseconds a call. */
        static double time(int calls) throws Throwable {
            long start = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                if (PIPELINE.inFlight() == DEPTH) {
                    RECEIVE.invokeExact();
                }
                long ignored = (long) SEND.invokeExact();
            }
            while (PIPELINE.inFlight() > 0) {
                RECEIVE.invokeExact();
            }
            return (System.nanoTime() - start) / (double) calls;
        }
    }

    void measure() throws Throwable {
        List<String> from = List.of("pipelined-empty", "pipeline-twin");
        Optional<CpuPair> found = CpuPair.find();
        if (found.isEmpty()) {
            bars.add(Bar.unmeasured(
                    "pipelined-vs-c-twin", from, "<=", 1.5, "both sides spin, which takes two cores of one package"));
            return;
        }
        CpuPair cpus = found.get();
        int rounds = output.quick() ? 5 : 15;
        int calls = output.quick() ? 1_000_000 : 5_000_000;
        double[] twin = new double[rounds];
        double[] pipelined = new double[rounds];
        double[] ratio = new double[rounds];
        try (Affinity.Scope _ = Affinity.pin(cpus.callerSet());
                Workers _ = Timed.WORKERS;
                Pipeline _ = Timed.PIPELINE) {
            output.progress("pipelined calls, isolated and in C, " + rounds + " rounds of " + calls + ", " + cpus);
            double ignored = Timed.time(calls);
            for (int round = 0; round < rounds; round++) {
                twin[round] = NativeProgram.mean(
                        "pipeline_twin",
                        cpus.caller(),
                        cpus.worker(),
                        calls,
                        DEPTH,
                        NativeProgram.fixture("good"),
                        "empty");
                pipelined[round] = Timed.time(calls);
                ratio[round] = pipelined[round] / twin[round];
            }
        }
        Result inC = Result.ofRounds("pipeline-twin", "ns", twin, calls, cpus.toString());
        Result inJava = Result.ofRounds("pipelined-empty", "ns", pipelined, calls, cpus.toString());
        results.add(inC);
        results.add(inJava);
        // Of neighbours in time: two CPUs that share a core with others are now and then three times as slow for both.
        Result compared = Result.ofRounds("pipelined-over-twin", "", ratio, calls, cpus.toString());
        results.add(compared);
        bars.add(Bar.measured("pipelined-vs-c-twin", from, compared.value(), "<=", 1.5));
    }
}
