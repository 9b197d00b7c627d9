package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** That those who look at outputs, at exceptions and at what is left find what must not be. */
class WitnessesTest {
    private static final Call CALL = new Call(7, Kind.PLAIN, Mishap.NONE, 3, 2);

    private final Verdict verdict = new Verdict();

    @Test
    void shouldFindAWordThatIsNotWhatTheCallComputes() {
        try (Inputs inputs = new Inputs(new Random(1))) {
            long first = Work.mixed(7, inputs.word(3));
            long second = Work.mixed(7, inputs.word(4));
            long checksum = Long.rotateLeft(first, 5) ^ second;

            assertThat(Work.fault(CALL, checksum, MemorySegment.ofArray(new long[] {first, second}), inputs))
                    .isEmpty();
            assertThat(Work.fault(CALL, checksum, MemorySegment.ofArray(new long[] {first, second + 1}), inputs))
                    .contains("word 1");
            assertThat(Work.fault(CALL, checksum + 1, MemorySegment.ofArray(new long[] {first, second}), inputs))
                    .contains("checksum");
        }
    }

    @Test
    void shouldFindWhatIsWrittenAfterACallHasThrown() {
        MemorySegment still;
        MemorySegment moving;
        try (Outputs outputs = new Outputs(verdict)) {
            still = outputs.take();
            moving = outputs.take();
            outputs.leave(CALL, still);
            outputs.leave(CALL, moving);
            moving.setAtIndex(JAVA_LONG, 1, 1);
        }

        assertThat(verdict.wrong()).isEqualTo(1);
    }

    @Test
    void shouldTellEndsThatACallCanComeToFromOthers() {
        assertThat(Ends.mayEndSo(Mishap.NONE, new CancellationException(), false))
                .isTrue();
        assertThat(Ends.mayEndSo(Mishap.NONE, new IllegalStateException("closed"), true))
                .isTrue();
        assertThat(Ends.mayEndSo(Mishap.NONE, new IllegalStateException("closed"), false))
                .isFalse();
        assertThat(Ends.mayEndSo(Mishap.NONE, new NullPointerException(), true)).isFalse();
    }

    @Test
    void shouldFindWhatIsLeft() throws Exception {
        Census.Marks marks = new Census.Marks();
        SharedArena warm = SharedArena.create(1 << 16); // the window is reserved once
        warm.close();
        Census before = Census.take(marks);
        Path name = Path.of(
                "/dev/shm/cofferdam-of-census-test-" + ProcessHandle.current().pid());
        Files.createFile(name);
        Process process = new ProcessBuilder("sleep", "60").start();
        Census after;
        try (SharedArena _ = SharedArena.create(1 << 16)) {
            after = Census.take(marks);
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(name);
        }

        assertThat(after.processesBeyond(before)).isEqualTo(1);
        assertThat(after.descriptorsBeyond(before)).isGreaterThanOrEqualTo(1); // and the pipes of the process
        assertThat(after.mappingsBeyond(before)).isEqualTo(1);
        assertThat(after.namesBeyond(before)).isEqualTo(1);
        assertThat(after.hasNothingBeyond(before)).isFalse();
    }
}
