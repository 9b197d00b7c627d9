package dev.cofferdam.bench.isolation.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.isolation.DeathCause;
import dev.cofferdam.isolation.WorkerStats;
import dev.cofferdam.isolation.WorkersStats;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Far fewer calls and deaths than {@code ./cofferdam bench isolation} makes, on as many workers. */
class SoakTest {
    private static final SoakPlan PLAN = new SoakPlan(64, 4, 100, 200, 2);

    @Test
    @Timeout(120)
    void shouldEndEveryCallAsItHasToAndLeaveAllCountsAsTheyWere() throws Exception {
        try (Soak soak = new Soak(PLAN)) {
            run(soak, PLAN.warmUpSlices());
            Footprint before = Footprint.atRest(PLAN.workers());
            WorkersStats earlier = soak.workers().stats();

            run(soak, PLAN.slices());

            Footprint after = Footprint.atRest(PLAN.workers());
            WorkersStats later = soak.workers().stats();
            long ofEachCause = PLAN.deaths() / Death.values().length;
            assertThat(deaths(later)).containsOnlyKeys(DeathCause.DEADLINE, DeathCause.CRASHED, DeathCause.EXITED);
            assertThat(grown(earlier, later, DeathCause.DEADLINE)).isEqualTo(ofEachCause);
            assertThat(grown(earlier, later, DeathCause.CRASHED)).isEqualTo(2 * ofEachCause); // and killed from outside
            assertThat(grown(earlier, later, DeathCause.EXITED)).isEqualTo(ofEachCause);
            assertThat(calls(later) - calls(earlier)).isEqualTo(PLAN.calls() + PLAN.deaths());
            assertThat(after.processes()).isEqualTo(PLAN.workers());
            assertThat(after.descriptors()).isEqualTo(before.descriptors());
            assertThat(after.mappings()).isEqualTo(before.mappings());
        }
    }

    /** Each call is checked, and fails the slice if it does not end as it has to. */
    private static void run(Soak soak, int slices) throws Exception {
        for (int i = 0; i < slices; i++) {
            Soak.Times times = soak.slice();
            assertThat(times.cpu()).isPositive();
        }
    }

    private static Map<DeathCause, Long> deaths(WorkersStats stats) {
        Map<DeathCause, Long> all = new EnumMap<>(DeathCause.class);
        stats.byWorker()
                .forEach(worker -> worker.deaths().forEach((cause, count) -> all.merge(cause, count, Long::sum)));
        return all;
    }

    private static long grown(WorkersStats earlier, WorkersStats later, DeathCause cause) {
        return deaths(later).getOrDefault(cause, 0L) - deaths(earlier).getOrDefault(cause, 0L);
    }

    private static long calls(WorkersStats stats) {
        return stats.byWorker().stream().mapToLong(WorkerStats::calls).sum();
    }
}
