package dev.cofferdam.bench.machine;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.placement.Affinity;
import java.util.List;
import java.util.Optional;

/**
 * Empty calls with both sides pinned and spinning, beside the same in C and beside one cache line that is passed to and
 * fro. Rounds take turns, so that all meet the same hours of the machine. Once a JVM: its pool is a constant.
 */
public final class EmptyCallsBesideC {
    private static final String BAR = "isolated-empty-vs-c-twin";
    private static final List<String> FROM = List.of("isolated-empty-p50", "c-twin-p50");

    private final List<Latencies> measured;
    private final List<Result> results;
    private final double limit;

    private EmptyCallsBesideC(List<Latencies> measured, List<Result> results, double limit) {
        this.measured = measured;
        this.results = results;
        this.limit = limit;
    }

    /**
     * Measures.
     *
     * @param limit of the bar
     */
    public static EmptyCallsBesideC measure(Output output, int rounds, int calls, double limit) throws Throwable {
        Optional<CpuPair> found = CpuPair.find();
        if (found.isEmpty()) {
            return new EmptyCallsBesideC(List.of(), List.of(), limit);
        }
        CpuPair cpus = found.get();
        Latencies pingPong = new Latencies("c-ping-pong", cpus.toString());
        Latencies twin = new Latencies("c-twin", cpus.toString());
        Latencies isolated = new Latencies("isolated-empty", cpus.toString());
        try (Affinity.Scope _ = Affinity.pin(cpus.callerSet());
                Workers _ = EmptyCalls.WORKERS) {
            output.progress("empty calls, isolated and in C, " + rounds + " rounds of " + calls + ", " + cpus);
            EmptyCalls.time(calls);
            for (int round = 0; round < rounds; round++) {
                pingPong.add(NativeProgram.run(calls, "ping_pong", cpus.caller(), cpus.worker(), calls));
                twin.add(NativeProgram.run(
                        calls,
                        "call_twin",
                        cpus.caller(),
                        cpus.worker(),
                        calls,
                        NativeProgram.fixture("good"),
                        "empty"));
                isolated.add(Percentiles.of(EmptyCalls.time(calls)));
            }
        }
        return new EmptyCallsBesideC(
                List.of(isolated, twin),
                List.of(
                        pingPong.p50(),
                        twin.p50(),
                        twin.p99(),
                        twin.p999(),
                        isolated.p50(),
                        isolated.p99(),
                        isolated.p999()),
                limit);
    }

    /** The isolated calls and the twin's; nothing where it could not be measured. */
    public List<Latencies> latencies() {
        return measured;
    }

    public List<Result> results() {
        return results;
    }

    public Bar bar() {
        if (measured.isEmpty()) {
            return Bar.unmeasured(BAR, FROM, "<=", limit, "both sides spin, which takes two cores of one package");
        }
        double ratio =
                measured.getFirst().p50().value() / measured.getLast().p50().value();
        return Bar.measured(BAR, FROM, ratio, "<=", limit);
    }
}
