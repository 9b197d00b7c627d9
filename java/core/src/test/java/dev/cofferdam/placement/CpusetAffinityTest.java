package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cpuset forbids, by a real one. */
class CpusetAffinityTest {
    private static final CpuSet ALLOWED = Topology.allowedCpus();
    private static final CpuSet FIRST = CpuSet.of(ALLOWED.stream().findFirst().orElseThrow());
    private static final CpuSet REST = ALLOWED.minus(FIRST);

    @BeforeEach
    void requireTwoCpus() {
        assumeTrue(ALLOWED.size() > 1, "needs two CPUs: one to allow and one to forbid");
    }

    /** A program: asks for CPUs, says who forbids which of them, then where it may run. */
    static final class Asking {
        public static void main(String[] arguments) {
            for (String cpus : arguments) {
                try {
                    Affinity.set(CpuSet.parse(cpus));
                } catch (CpusNotAllowedException refused) {
                    System.out.println(refused.byCpuset() + "|" + refused.byAffinity() + "|" + refused.absent() + "|"
                            + refused.getMessage());
                }
            }
            System.out.println(Affinity.get());
        }
    }

    @Test
    void shouldNameTheCpusetThatForbidsACpuToThisJvm() throws Exception {
        try (Cpuset cpuset = Cpuset.of(FIRST)) {
            ChildJvm child = ChildJvm.run(
                    cpuset.within(ChildJvm.command(Asking.class, List.of(), ALLOWED.toString(), REST + ",5000")));

            assertThat(child.output().lines())
                    .as(child.errors())
                    .satisfiesExactly(
                            shrunk ->
                                    assertThat(shrunk).startsWith(REST + "|||").contains("outside of the cpuset"),
                            none -> assertThat(none)
                                    .startsWith(REST + "||5000|")
                                    .contains("CPU 5000 is not in this machine"),
                            now -> assertThat(now).isEqualTo(FIRST.toString()));
        }
    }

    @Test
    void shouldNameTheCpusetOfAnotherProcess() throws Exception {
        try (Cpuset cpuset = Cpuset.of(FIRST)) {
            Process other = cpuset.within(List.of("sh", "-c", "echo in && exec sleep 1000"))
                    .start();
            try {
                assertThat(other.inputReader().readLine()).isEqualTo("in");
                for (CpuSet asked : List.of(REST, ALLOWED)) {
                    CpusNotAllowedException refused = catchThrowableOfType(
                            CpusNotAllowedException.class, () -> Affinity.setProcess(other.pid(), asked));

                    assertThat(refused.byCpuset()).isEqualTo(REST);
                    assertThat(refused.refused()).isEqualTo(REST);
                    assertThat(Affinity.getProcess(other.pid()).values()).containsOnly(FIRST);
                }
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }
}
