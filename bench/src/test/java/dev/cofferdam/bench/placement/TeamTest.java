package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.bench.report.Conditions;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final int CPU = Topology.allowedCpus().stream().max().orElseThrow();

    @Test
    void shouldRunEachMemberOnItsOwnCpu() {
        List<CpuSet> places =
                Topology.allowedCpus().stream().mapToObj(CpuSet::of).toList();
        List<CpuSet> seen = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(places.size(), null)));
        try (Team team = Team.pinned(places)) {
            long nanos = team.time(member -> seen.set(member, Affinity.get()));
            assertThat(nanos).isPositive();
        }
        assertThat(seen).isEqualTo(places);
    }

    @Test
    void shouldLeaveUnpinnedMembersWhereTheyAre() {
        CpuSet mine = Affinity.get();
        try (Team team = Team.unpinned(2)) {
            team.time(_ -> assertThat(Affinity.get()).isEqualTo(mine));
            assertThat(team.cpus()).isEqualTo(mine);
        }
    }

    @Test
    void shouldSayWhereItRanAndThatItsMaskWasLeftAlone() {
        try (Team team = Team.on(CPU)) {
            team.timeOne(() -> {});
            Conditions conditions = team.conditions(3);
            assertThat(conditions.cpus()).isEqualTo(Integer.toString(CPU));
            assertThat(conditions.rounds()).isEqualTo(3);
            assertThat(conditions.maskChanged()).isFalse();
        }
    }

    @Test
    @SuppressWarnings("resource")
    void shouldNoticeThatAMaskChanged() {
        CpuSet all = Topology.allowedCpus();
        assumeTrue(all.size() > 1, "takes two CPUs");
        try (Team team = Team.on(CPU)) {
            team.timeOne(() -> Affinity.pin(all));
            Conditions conditions = team.conditions(1);
            assertThat(conditions.maskChanged()).isTrue();
            assertThat(conditions.disturbances()).contains("its affinity mask was changed");
            assertThat(team.conditions(1).maskChanged()).isFalse();
        }
    }

    /** Two that spin on one CPU: the second does not start before the first was made to leave. */
    @Test
    void shouldCountTheTurnsThatEndedTooSoon() {
        AtomicInteger started = new AtomicInteger();
        try (Team team = Team.onEach(CPU, CPU)) {
            long switches = 0;
            for (int attempt = 0; switches == 0 && attempt < 1000; attempt++) {
                started.set(0);
                team.time(_ -> {
                    started.incrementAndGet();
                    while (started.get() < 2) {
                        Thread.onSpinWait();
                    }
                });
                switches = team.conditions(1).involuntarySwitches();
            }
            assertThat(switches).isPositive();
        }
    }

    @Test
    void shouldPassOnWhatAMemberThrows() {
        try (Team team = Team.unpinned(2)) {
            assertThatThrownBy(() -> team.time(member -> {
                        if (member == 1) {
                            throw new IllegalArgumentException("of member 1");
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("of member 1");
        }
    }
}
