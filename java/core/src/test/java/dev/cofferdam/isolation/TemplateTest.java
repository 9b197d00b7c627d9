package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.LifecyclePools.PATIENCE;
import static dev.cofferdam.isolation.LifecyclePools.await;
import static dev.cofferdam.isolation.LifecyclePools.awaitTemplate;
import static dev.cofferdam.isolation.LifecyclePools.awaitTemplateOtherThan;
import static dev.cofferdam.isolation.LifecyclePools.children;
import static dev.cofferdam.isolation.LifecyclePools.hang;
import static dev.cofferdam.isolation.LifecyclePools.hasMapped;
import static dev.cofferdam.isolation.LifecyclePools.one;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Workers that are forked from a process which has their libraries. */
class TemplateTest {
    @Test
    void shouldForkWorkersThatHaveTheLibrariesBeforeAnyCall() throws Exception {
        try (Workers workers = one().template(Fixtures.path("good")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            long first = Fixtures.processId(workers);

            Processes.signal(first, "KILL");
            await("another worker", workers, stats -> stats.started() == 2);
            Processes.await("it to serve", PATIENCE, () -> {
                long pid = workers.lanes().getFirst().workerPid();
                return pid != 0 && pid != first;
            });
            long second = workers.lanes().getFirst().workerPid();

            assertThat(hasMapped(second, "good")).isTrue();
            assertThat((long) Fixtures.processId(workers)).isEqualTo(second);
            assertThat(Fixtures.add(workers, 20, 3)).isEqualTo(23);
            assertThat(workers.templateState().leftOut()).isEmpty();
        }
    }

    @Test
    void shouldKeepEveryPromiseToCallsOnWorkersOfATemplate() throws Exception {
        try (Workers workers = one().template(Fixtures.path("good")).build();
                SharedArena arena = SharedArena.create(4096)) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            hang(workers);
            for (int i = 0; i < 20; i++) {
                long before = workers.lanes().getFirst().workerPid();
                hang(workers);
                assertThat(Processes.runs(before)).isFalse();
                assertThat(Fixtures.sum(workers, arena.allocateFrom(JAVA_DOUBLE, 1, 2)))
                        .isEqualTo(3.0);
            }
            WorkerCrashedException crash = catchThrowableOfType(WorkerCrashedException.class, () -> Fixtures.function(
                            workers, "crash", "dereference_null", Fixtures.INT)
                    .call());
            assertThat(crash.report().signal()).isEqualTo("SIGSEGV");
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
        }
    }

    @Test
    void shouldAddALibraryThatCameToBeUsed() throws Exception {
        try (Workers workers = one().template().build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 0);
            long before = workers.templateState().pid();

            Fixtures.add(workers, 1, 1);

            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            assertThat(workers.templateState().pid()).isNotEqualTo(before);
            assertThat(hasMapped(workers.templateState().pid(), "good")).isTrue();
            Processes.await("the old template to be gone", PATIENCE, () -> !Processes.runs(before));
        }
    }

    @Test
    void shouldLeaveOutALibraryThatStartsThreads() throws Exception {
        try (Workers workers =
                one().template(Fixtures.path("threaded"), Fixtures.path("good")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);

            assertThat(workers.templateState().leftOut()).singleElement().satisfies(out -> {
                assertThat(out.library()).isEqualTo(Fixtures.path("threaded").toString());
                assertThat(out.reason()).contains("threads");
            });
            assertThat(workers.templateState().toString()).contains("ready", "without", "libfixture-threaded.so");
            hang(workers);
            assertThat(Fixtures.function(workers, "threaded", "answer", Fixtures.INT)
                            .call())
                    .isEqualTo(42);
        }
    }

    @Test
    void shouldLeaveOutALibraryThatKillsTheTemplate() throws Exception {
        try (Workers workers = one().template(Fixtures.path("good"), Fixtures.path("dying_constructor"))
                .build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);

            assertThat(workers.templateState().leftOut()).singleElement().satisfies(out -> assertThat(out.reason())
                    .contains("SIGABRT"));
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
        }
    }

    @Test
    void shouldLookAFunctionUpOnceForAllWorkersOfATemplate() throws Exception {
        try (Workers workers =
                one().template(Fixtures.path("resolver"), Fixtures.path("hang")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 2);
            int template = (int) workers.templateState().pid();
            assertThat(Fixtures.function(workers, "resolver", "looked_up", Fixtures.INT)
                            .call())
                    .isEqualTo(42);
            hang(workers); // the template forks, and then does what has come to be called since
            hang(workers);

            assertThat(Fixtures.function(workers, "resolver", "who_looked_it_up", Fixtures.INT)
                            .call())
                    .isEqualTo(template);
        }
    }

    @Test
    void shouldLeaveOutALibraryWhoseLookUpKillsTheTemplate() throws Exception {
        try (Workers workers =
                one().template(Fixtures.path("resolver"), Fixtures.path("hang")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 2);
            IsolatedFunction fatal = Fixtures.function(workers, "resolver", "not_for_templates", Fixtures.INT);
            hang(workers);

            awaitTemplate(workers, TemplateState.Stage.READY, 1);

            assertThat(workers.templateState().leftOut()).singleElement().satisfies(out -> {
                assertThat(out.library()).isEqualTo(Fixtures.path("resolver").toString());
                assertThat(out.reason()).contains("SIGABRT");
            });
            hang(workers);
            assertThat(fatal.call()).isEqualTo(42);
        }
    }

    @Test
    void shouldServeOnWhenATemplateDiesThatHadStartedAProcess() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withTemplate(Fixtures.path("forking_constructor"))
                .withRecyclingAfterCalls(1);
        try (Workers workers = one(lifecycle).count(3).sandbox(Sandbox.none()).build()) {
            IsolatedFunction answer = Fixtures.function(workers, "forking_constructor", "answer", Fixtures.INT)
                    .withDeadline(Duration.ofSeconds(20));
            long killed = 0;
            for (int i = 0; i < 5; i++) {
                long template = awaitTemplateOtherThan(killed, workers);
                List<CompletableFuture<Object>> calls = new ArrayList<>();
                for (int j = 0; j < 60; j++) {
                    calls.add(answer.submit());
                }
                calls.get(20).join();

                Processes.signal(template, "KILL");
                killed = template;

                assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(42));
            }
            assertThat(Processes.isRealTime(workers.supervisor().pid()))
                    .isEqualTo(workers.stats().realTime());
        }
    }

    @Test
    void shouldNotTakeTheWorkersOwnFunctionsForALibrary() throws Exception {
        try (Workers workers =
                one().template(Fixtures.path("good"), Fixtures.path("hang")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 2);
            long template = workers.templateState().pid();
            Object ignored = workers.builtin("empty", FunctionDescriptor.ofVoid());
            hang(workers); // the template forks, and then prepares what is new
            hang(workers);

            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);

            assertThat(workers.templateState().libraries()).isEqualTo(2);
            assertThat(workers.templateState().pid()).isEqualTo(template);
        }
    }

    @Test
    void shouldGiveATemplatePriorityOnlyWhileItHasAnOrder() throws Exception {
        try (Workers workers =
                one().template(Fixtures.path("good"), Fixtures.path("hang")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 2);
            long template = workers.templateState().pid();
            hang(workers);
            hang(workers);

            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);

            assertThat(Processes.isRealTime(template)).isFalse();
            assertThat(Processes.isRealTime(workers.lanes().getFirst().workerPid()))
                    .isFalse();
        }
    }

    @Test
    void shouldServeWhileALibraryHangsInTheTemplateAndThenLeaveItOut() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withTemplate(Fixtures.path("slow_constructor"), Fixtures.path("good"))
                .withLoadingDeadline(Duration.ofMillis(200));
        try (Workers workers = one(lifecycle).build()) {
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);

            awaitTemplate(workers, TemplateState.Stage.READY, 1);

            assertThat(workers.templateState().leftOut()).singleElement().satisfies(out -> assertThat(out.reason())
                    .contains("loading deadline"));
        }
    }

    @Test
    void shouldMakeAnotherTemplateWhenOneDies() throws Exception {
        try (Workers workers = one().template(Fixtures.path("good")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            long first = workers.templateState().pid();

            Processes.signal(first, "KILL");
            long second = awaitTemplateOtherThan(first, workers);

            assertThat(second).isNotZero();
            hang(workers);
            assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
        }
    }

    @Test
    void shouldLeaveNoProcessOfATemplateBehind() throws Exception {
        List<Long> processes;
        try (Workers workers = one().spares(2).template(Fixtures.path("good")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            hang(workers);
            Fixtures.processId(workers);
            Processes.await(
                    "two spares and one template",
                    PATIENCE,
                    () -> children(workers).size() == 1 + 2 + 1);
            processes = children(workers);
        }
        assertThat(processes).noneMatch(Processes::runs);
    }
}
