package dev.cofferdam.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final long MIB = 1 << 20;

    private static Conditions of(String nodes, Map<Integer, Long> lay) {
        return new Conditions("0-1", nodes, new TreeMap<>(lay), null, 5, 0, 0, false);
    }

    @Test
    void shouldBeUndisturbedWhenMemoryLayWhereItWasMeantTo() {
        Conditions conditions = of("0,2", Map.of(0, 6 * MIB, 2, 2 * MIB));
        assertThat(conditions.undisturbed()).isTrue();
        assertThat(conditions.memory()).isEqualTo("node 0 6 MiB, node 2 2 MiB");
        assertThat(of("1", Map.of(1, MIB)).memory()).isEqualTo("node 1");
    }

    @Test
    void shouldSayHowMuchMemoryLayElsewhere() {
        Conditions conditions = of("1", Map.of(1, 6 * MIB, 12, 2 * MIB));
        assertThat(conditions.misplacedBytes()).isEqualTo(2 * MIB);
        assertThat(conditions.muchDisturbed()).isTrue();
        assertThat(conditions.disturbances()).isEqualTo("2 MiB of its memory not on node 1");
    }

    @Test
    void shouldNotMindAPageElsewhereNorPlacesThatNobodyMeantOrKnows() {
        assertThat(of("1", Map.of(1, 100 * MIB, 0, 4096L)).muchDisturbed()).isFalse();
        assertThat(of("", Map.of(1, MIB)).undisturbed()).isTrue();
        assertThat(of("1", Map.of()).undisturbed()).isTrue();
        assertThat(of("1", Map.of()).memory()).isEmpty();
    }

    @Test
    void shouldAddUpTheMemoryOfBothParts() {
        Conditions both = of("0", Map.of(0, MIB)).and(of("0", Map.of(0, MIB, 1, MIB)));
        assertThat(both.bytesByNode()).isEqualTo(Map.of(0, 2 * MIB, 1, MIB));
        assertThat(both.rounds()).isEqualTo(10);
    }

    @Test
    void shouldTakeAnothersMemory() {
        Conditions twin = of("0", Map.of(0, MIB)).withMemory(Map.of(1, MIB));
        assertThat(twin.misplacedBytes()).isEqualTo(MIB);
    }

    private static String text(int nodes) {
        Result result = Result.ofRounds("chase", "ns", new double[] {90}, 1, "cpu 0")
                .under(of("1", Map.of(0, 2 * MIB, 1, 6 * MIB)));
        MachineFacts machine = new MachineFacts("a machine", 4, nodes, "6.12", "25");
        return new Report("placement", "1", "2026-01-01", machine, List.of(result), List.of(), List.of()).toText();
    }

    @Test
    void shouldShowBesideAFigureWhereItsMemoryLay() {
        assertThat(text(2))
                .contains(
                        "cpu 0; memory lay on node 0 2 MiB, node 1 6 MiB; disturbed: 2 MiB of its memory not on node 1");
        assertThat(text(1)).doesNotContain("lay on");
    }

    @Test
    void shouldCountNodesAsOneDoes() {
        assertThat(text(1)).startsWith("placement on a machine, 4 CPUs, 1 node, Linux");
        assertThat(text(2)).startsWith("placement on a machine, 4 CPUs, 2 nodes, Linux");
    }
}
