package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Pools of one worker, and waiting for what becomes of it. */
final class LifecyclePools {
    static final Duration LONG = Duration.ofMinutes(5);
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final FunctionDescriptor INT_OF_LONG = FunctionDescriptor.of(JAVA_INT, JAVA_LONG);

    private LifecyclePools() {}

    static Workers.Builder one() {
        return Workers.builder().count(1).deadline(LONG);
    }

    static Workers.Builder one(Lifecycle lifecycle) {
        return one().lifecycle(lifecycle);
    }

    static IsolatedFunction life(Workers workers, String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "life", symbol, descriptor);
    }

    static List<Long> children(Workers workers) {
        return Processes.childrenOf(workers.supervisor().pid()).stream()
                .map(ProcessHandle::pid)
                .filter(Processes::runs)
                .toList();
    }

    static boolean hasMapped(long pid, String library) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/maps"))
                    .contains(Fixtures.path(library).getFileName().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    static void await(String what, Workers workers, Predicate<WorkersStats> condition) throws InterruptedException {
        Processes.await(what, PATIENCE, () -> condition.test(workers.stats()));
    }

    static void awaitTemplate(Workers workers, TemplateState.Stage stage, int libraries) throws Exception {
        Processes.await("the template: " + workers.templateState(), PATIENCE, () -> {
            TemplateState state = workers.templateState();
            return state.stage() == stage && state.libraries() == libraries;
        });
    }

    /** The pid of a template that is ready and not that one, whose death may not be noticed yet. */
    static long awaitTemplateOtherThan(long gone, Workers workers) throws Exception {
        long[] pid = new long[1];
        Processes.await("another template than " + gone, PATIENCE, () -> {
            TemplateState state = workers.templateState();
            pid[0] = state.pid();
            return state.stage() == TemplateState.Stage.READY && pid[0] != 0 && pid[0] != gone;
        });
        return pid[0];
    }

    static void hang(Workers workers) {
        assertThatThrownBy(() -> Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                        .withDeadline(Duration.ofMillis(20))
                        .call())
                .isInstanceOf(DeadlineExceededException.class);
    }
}
