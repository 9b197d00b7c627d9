package dev.cofferdam.bench.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cofferdam.bench.compute.peer.Child;
import dev.cofferdam.bench.compute.peer.Ejml;
import dev.cofferdam.bench.compute.peer.HeapCalls;
import dev.cofferdam.bench.compute.peer.Nd4jProgram;
import dev.cofferdam.bench.compute.peer.Netlib;
import dev.cofferdam.bench.compute.peer.OjAlgo;
import dev.cofferdam.bench.compute.peer.SegmentCalls;
import dev.cofferdam.bench.compute.transport.Transport;
import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Routine;
import dev.cofferdam.bench.compute.work.Work;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.internal.linalg.BlasLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is compared computes the same, by the answer of the C twin. */
class SameWorkTest {
    private static Child twin;

    @BeforeAll
    static void startTwin() throws IOException {
        twin = twin("-1");
    }

    private static Child twin(String cpu) throws IOException {
        return new Child(
                "c",
                List.of(
                        NativeProgram.twin("compute_twin").toString(),
                        cpu,
                        BlasLibrary.forWorkers().toString()),
                Map.of("OPENBLAS_NUM_THREADS", "1"));
    }

    @AfterAll
    static void endTwin() {
        twin.close();
    }

    private static void shouldAgree(Contestant contestant, Routine routine) throws Exception {
        for (int n : new int[] {4, 17, 64}) {
            Problem problem = new Problem(routine, n);
            double inC;
            try (Work work = twin.prepare(problem)) {
                assertThat(work.nanos(1)).isPositive();
                inC = work.digest();
            }
            Work work;
            try {
                work = contestant.prepare(problem);
            } catch (UnsupportedOperationException absent) {
                assumeThat(false).as(absent.getMessage()).isTrue();
                return;
            }
            try (work) {
                assertThat(work.nanos(1)).isPositive();
                assertThat(work.digest())
                        .as("%s of %s", problem, contestant.name())
                        .isCloseTo(inC, within(1e-8 * inC));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameOnArrays(Routine routine) throws Exception {
        shouldAgree(new HeapCalls(1), routine);
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameByEachTransport(Routine routine) throws Exception {
        for (Transport transport : Transport.values()) {
            shouldAgree(transport.always(), routine);
        }
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameOnSegments(Routine routine) throws Exception {
        shouldAgree(new SegmentCalls(1), routine);
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameByNetlib(Routine routine) throws Exception {
        shouldAgree(Netlib.java("netlib-java"), routine);
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameByEjml(Routine routine) throws Exception {
        shouldAgree(new Ejml(), routine);
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameByOjAlgo(Routine routine) throws Exception {
        shouldAgree(new OjAlgo(1), routine);
    }

    @ParameterizedTest
    @EnumSource(Routine.class)
    void shouldComputeTheSameByNd4j(Routine routine) throws Exception {
        assumeThat(Nd4jProgram.absence()).isEmpty();
        try (Child nd4j = Nd4jProgram.start(1, -1)) {
            shouldAgree(nd4j, routine);
        }
    }

    @Test
    void shouldSayWhenTheTwinIsGone() throws Exception {
        try (Child nowhere = twin("524288")) {
            assertThatThrownBy(() -> nowhere.prepare(new Problem(Routine.DDOT, 4)))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("c ended when asked to prepare ddot 4");
        }
    }
}
