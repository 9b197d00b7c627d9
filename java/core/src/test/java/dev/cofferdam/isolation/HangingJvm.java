package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A program for tests: makes a call that hangs, says which processes there are, and what became of the call. */
final class HangingJvm {
    private HangingJvm() {}

    public static void main(String[] arguments) {
        Duration deadline = Duration.parse(arguments[0]);
        try (Workers workers = Workers.builder().count(2).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);
            Thread announcer = Thread.ofPlatform().start(() -> {
                while (counter.get(JAVA_LONG, 0) == 0) {
                    Thread.onSpinWait();
                }
                long supervisor = workers.supervisor().pid();
                List<ProcessHandle> children = Processes.childrenOf(supervisor);
                System.out.println(supervisor + " "
                        + children.stream().map(child -> "" + child.pid()).collect(Collectors.joining(" ")));
            });
            try {
                Fixtures.function(workers, "hang", "count_for_ever", Fixtures.INT_OF_POINTER)
                        .withDeadline(deadline)
                        .call(counter);
            } catch (IsolationException thrown) {
                System.out.println(thrown.getClass().getSimpleName());
            }
            announcer.join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
