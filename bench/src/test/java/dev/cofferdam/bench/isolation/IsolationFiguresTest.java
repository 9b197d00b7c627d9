package dev.cofferdam.bench.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.machine.CpuPair;
import dev.cofferdam.bench.machine.EmptyCallsBesideC;
import dev.cofferdam.bench.machine.Latencies;
import dev.cofferdam.bench.machine.Percentiles;
import dev.cofferdam.bench.picture.Curve;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What bench isolation measures, a few times each: that it is there and hangs together, not how much it is. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class IsolationFiguresTest {
    private static final Effort TINY = new Effort(2, 2_000, 50, 5, 5, 1, 20, 1, 1, 1_000_000);

    private final Output output = new Output();
    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    private List<String> names() {
        return results.stream().map(Result::name).toList();
    }

    @Test
    void shouldCompareEmptyCallsWithTheSameInC() throws Throwable {
        EmptyCallsBesideC measured = EmptyCallsBesideC.measure(output, TINY.rounds(), TINY.emptyCalls(), 1.3);

        assumeTrue(CpuPair.find().isPresent(), "two cores of one package are needed for two sides that spin");
        assertThat(measured.results())
                .extracting(Result::name)
                .contains("c-ping-pong-p50", "c-twin-p50", "isolated-empty-p50", "isolated-empty-p999");
        assertThat(measured.latencies()).extracting(Latencies::name).containsExactly("isolated-empty", "c-twin");
        double isolated = measured.latencies().getFirst().p50().value();
        double twin = measured.latencies().getLast().p50().value();
        assertThat(measured.bar().value()).isEqualTo(isolated / twin);
        assertThat(measured.bar().limit()).isEqualTo(1.3);
    }

    @Test
    void shouldHaveTheLatenessOfEachKillAlsoWhileTheJvmCollects() throws Throwable {
        new LateKills(output, TINY, results, bars).measure();

        assertThat(names())
                .containsExactly(
                        "kill-late-p50",
                        "kill-late-p99",
                        "kill-late-collecting-p50",
                        "kill-late-collecting-p99",
                        "collections-meanwhile",
                        "collecting-meanwhile");
        assertThat(results.subList(0, 4)).extracting(Result::value).allMatch(value -> value > 0);
        assertThat(bars).extracting(Bar::name).containsExactly("kill-late-p99-ms", "kill-late-collecting-p99-ms");
        assertThat(bars).allSatisfy(bar -> assertThat(bar.limit()).isEqualTo(1));
    }

    @Test
    void shouldMeasureRecoveriesBesideTheTwinsStepByStep() throws Throwable {
        Recoveries recoveries = new Recoveries(output, TINY, results, bars);

        recoveries.measure();

        assertThat(names())
                .contains("hang-to-next-p50", "hang-to-next-spare-p50", "crash-to-next-p50", "hang-to-next-c-twin-p50");
        assertThat(bars)
                .extracting(bar -> bar.name() + " " + bar.rule() + " " + bar.limit())
                .containsExactly(
                        "hang-to-next-p50-us <= 800.0",
                        "hang-to-next-spare-p50-us <= 250.0",
                        "crash-to-next-p50-us <= 1200.0",
                        "hang-to-next-p99-ms <= 5.0");
        assertThat(recoveries.twinSteps())
                .extracting(step -> step.p50().value())
                .isSorted()
                .hasSize(4);
        assertThat(recoveries.twin().p50())
                .isEqualTo(recoveries.twinSteps().getLast().p50());
        assertThat(IsolationPictures.hang(Optional.empty(), recoveries).drawings())
                .singleElement()
                .asString()
                .contains("forks the next worker");
    }

    @Test
    void shouldTellAHangStepByStep() throws Throwable {
        HangSteps steps = HangTimeline.measure(output, TINY).orElseThrow();

        assertThat(steps.drawn()).allSatisfy(step -> assertThat(step.to()).isGreaterThanOrEqualTo(step.from()));
        assertThat(List.of(0L, steps.noticed(), steps.sent(), steps.reaped(), steps.assigned()))
                .isSorted();
        assertThat(List.of(
                        steps.told(),
                        steps.next().thrown(),
                        steps.next().loaded(),
                        steps.next().called(),
                        steps.next().answered()))
                .isSorted();
    }

    @Test
    void shouldHandMemoryOverAndHaveTheWorkerSeeAllOfIt() {
        Latencies handover = Handover.measure(output, TINY);

        assertThat(handover.p50Micros().name()).isEqualTo("handover-500mb-p50");
        assertThat(handover.p50Micros().value()).isPositive();
        assertThat(handover.p50Micros().n()).isEqualTo(TINY.rounds());
    }

    @Test
    void shouldMeasureCallsThatSleep() throws Throwable {
        assertThat(ParkedCalls.measure(output, TINY).p50().value()).isPositive();
    }

    @Test
    void shouldDrawAPointForAPercentileOnlyWhereThereAreTimesAboveIt() {
        Latencies hundred = new Latencies("some", "");
        hundred.add(Percentiles.of(LongStream.rangeClosed(1, 100)
                .map(micros -> micros * 1000)
                .boxed()
                .toList()));

        assertThat(hundred.curve("some").points())
                .extracting(Curve.Point::x)
                .satisfiesExactly(
                        x -> assertThat(x).isCloseTo(1 / 0.9, offset(1e-9)),
                        x -> assertThat(x).isEqualTo(2),
                        x -> assertThat(x).isEqualTo(10),
                        x -> assertThat(x).isEqualTo(100));
        assertThat(hundred.curve("some").points().get(1).y()).isCloseTo(50, offset(0.1));
    }
}
