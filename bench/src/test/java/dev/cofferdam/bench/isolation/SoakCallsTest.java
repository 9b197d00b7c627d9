package dev.cofferdam.bench.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cofferdam.bench.Output;
import dev.cofferdam.bench.isolation.soak.SoakPlan;
import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoakCallsTest {
    private static final SoakPlan PLAN = new SoakPlan(2, 1, 100, 200, 1);

    private final List<Result> results = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    private void report(List<String> lines) {
        new SoakCalls(new Output(), results, bars).report(PLAN, lines);
    }

    private double value(String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private double bar(String name) {
        return bars.stream()
                .filter(bar -> bar.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Nine in ten of the slices that count take as long as they should. */
    private static List<String> soak(double lastTenth) {
        List<String> lines = new ArrayList<>();
        lines.add("before 104857600 700 140 90 2");
        for (int i = 0; i < 100; i++) {
            double slower = i % 10 == 0 ? 100 : i < 90 ? 1 : lastTenth;
            lines.add("slice " + 300_000 * slower + " 200000 400000 100000 50000");
        }
        lines.add("after 106954752 703 140 91 2");
        return lines;
    }

    @Test
    void shouldCompareTheMediansOfTheFirstAndTheLastTenth() {
        report(soak(1.5));

        assertThat(value("soak-call-cpu-first-tenth")).isEqualTo(3); // 300 us for 100 calls
        assertThat(value("soak-call-over-twin-cpu-first-tenth")).isEqualTo(3);
        assertThat(value("soak-call-over-twin-cpu-last-tenth")).isCloseTo(4.5, within(1e-9));
        assertThat(value("soak-call-first-tenth")).isEqualTo(2);
        assertThat(value("soak-call-with-deaths-first-tenth")).isEqualTo(4);
        assertThat(value("soak-twin-last-tenth")).isEqualTo(0.5);
        assertThat(bar("soak-last-tenth-vs-first")).isCloseTo(1.5, within(1e-9));
        assertThat(bars)
                .filteredOn(bar -> bar.name().equals("soak-last-tenth-vs-first"))
                .allMatch(bar -> Boolean.FALSE.equals(bar.holds()));
    }

    @Test
    void shouldSayWhatThereIsMoreOfInTheEnd() {
        report(soak(1));

        assertThat(bar("soak-memory-growth-mib")).isEqualTo(2);
        assertThat(value("soak-descriptors-growth")).isEqualTo(3);
        assertThat(value("soak-mappings-growth")).isZero();
        assertThat(value("soak-threads-growth")).isEqualTo(1);
        assertThat(bars).allMatch(bar -> Boolean.TRUE.equals(bar.holds()));
    }
}
