package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.internal.ffi.abi.cfd_pool;
import dev.cofferdam.memory.SharedArena;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that come before they are needed, and go in good order. */
class LifecycleTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final FunctionDescriptor INT_OF_LONG = FunctionDescriptor.of(JAVA_INT, JAVA_LONG);

    private static Workers.Builder one() {
        return Workers.builder().count(1).deadline(LONG);
    }

    private static Workers.Builder one(Lifecycle lifecycle) {
        return one().lifecycle(lifecycle);
    }

    private static IsolatedFunction life(Workers workers, String symbol, FunctionDescriptor descriptor) {
        return Fixtures.function(workers, "life", symbol, descriptor);
    }

    private static List<Long> children(Workers workers) {
        return Processes.childrenOf(workers.supervisor().pid()).stream()
                .map(ProcessHandle::pid)
                .filter(Processes::runs)
                .toList();
    }

    private static boolean hasMapped(long pid, String library) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/maps"))
                    .contains(Fixtures.path(library).getFileName().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void await(String what, Workers workers, Predicate<WorkersStats> condition)
            throws InterruptedException {
        Processes.await(what, PATIENCE, () -> condition.test(workers.stats()));
    }

    private static void awaitTemplate(Workers workers, TemplateState.Stage stage, int libraries) throws Exception {
        Processes.await("the template: " + workers.templateState(), PATIENCE, () -> {
            TemplateState state = workers.templateState();
            return state.stage() == stage && state.libraries() == libraries;
        });
    }

    /** The pid of a template that is ready and not that one, whose death may not be noticed yet. */
    private static long awaitTemplateOtherThan(long gone, Workers workers) throws Exception {
        long[] pid = new long[1];
        Processes.await("another template than " + gone, PATIENCE, () -> {
            TemplateState state = workers.templateState();
            pid[0] = state.pid();
            return state.stage() == TemplateState.Stage.READY && pid[0] != 0 && pid[0] != gone;
        });
        return pid[0];
    }

    private static void hang(Workers workers) {
        assertThatThrownBy(() -> Fixtures.function(workers, "hang", "loop", Fixtures.INT)
                        .withDeadline(Duration.ofMillis(20))
                        .call())
                .isInstanceOf(DeadlineExceededException.class);
    }

    // ---- spares

    @Test
    void shouldReplaceADeadWorkerByTheSpareThatStoodReady() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            await("a spare", workers, stats -> stats.spares() == 1);
            long first = Fixtures.processId(workers);
            List<Long> before = new ArrayList<>(children(workers));
            before.remove(first);
            assertThat(before).hasSize(1);

            hang(workers);

            assertThat((long) Fixtures.processId(workers)).isEqualTo(before.getFirst());
            await("another spare", workers, stats -> stats.spares() == 1 && stats.started() == 3);
        }
    }

    @Test
    void shouldLoadTheLibrariesInUseIntoANewSpare() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            await("a spare", workers, stats -> stats.spares() == 1);
            long first = Fixtures.processId(workers); // loads the library

            hang(workers); // the spare without it takes over, and the next is made
            await("another spare", workers, stats -> stats.spares() == 1 && stats.started() == 3);

            long second = Fixtures.processId(workers);
            assertThat(second).isNotEqualTo(first);
            List<Long> spares = new ArrayList<>(children(workers));
            spares.remove(second);
            assertThat(spares).hasSize(1).allMatch(spare -> hasMapped(spare, "good"));
        }
    }

    @Test
    void shouldReplaceASpareThatIsKilled() throws Exception {
        try (Workers workers = one().spares(2).build()) {
            await("spares", workers, stats -> stats.spares() == 2);
            long serving = Fixtures.processId(workers);
            long spare = children(workers).stream()
                    .filter(pid -> pid != serving)
                    .findFirst()
                    .orElseThrow();

            Processes.signal(spare, "KILL");

            await("another spare", workers, stats -> stats.spares() == 2 && stats.started() == 4);
            assertThat((long) Fixtures.processId(workers)).isEqualTo(serving);
        }
    }

    @Test
    void shouldKillASpareThatHangsInTheInitialiserAndServeOn() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withInitialiser(Fixtures.path("life"), "initialise_never")
                .withLoadingDeadline(Duration.ofMillis(50));
        try (Workers workers = one(lifecycle).build()) {
            LibraryNotLoadedException thrown =
                    catchThrowableOfType(LibraryNotLoadedException.class, () -> Fixtures.processId(workers));

            assertThat(thrown).hasMessageContaining("SIGKILL");
            assertThat(thrown.library()).isEqualTo(Fixtures.path("life").toString());
        }
    }

    // ---- templates

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

    // ---- recycling

    @Test
    void shouldReplaceAWorkerAfterExactlySoManyCalls() {
        try (Workers workers =
                        one(Lifecycle.STANDARD.withRecyclingAfterCalls(3)).build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction count = life(workers, "count_call", Fixtures.INT_OF_POINTER);
            List<Integer> pids = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                pids.add((Integer) count.call(calls));
            }

            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(30);
            assertThat(Set.copyOf(pids)).hasSize(10);
            for (int i = 0; i < 30; i += 3) {
                assertThat(new HashSet<>(pids.subList(i, i + 3))).hasSize(1);
            }
            WorkersStats stats = workers.stats();
            assertThat(stats.killed() + stats.died()).isZero();
            assertThat(stats.recycled()).isGreaterThanOrEqualTo(9);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldGiveEachCallAProcessOfItsOwn(boolean template) throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD.withRecyclingAfterCalls(1);
        try (Workers workers = one(template ? lifecycle.withTemplate(Fixtures.path("life")) : lifecycle)
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            if (template) {
                awaitTemplate(workers, TemplateState.Stage.READY, 1);
            }
            MemorySegment calls = arena.allocate(JAVA_LONG);
            IsolatedFunction count = life(workers, "count_call", Fixtures.INT_OF_POINTER);
            Set<Object> pids = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                pids.add(count.call(calls));
            }

            assertThat(pids).hasSize(200);
            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldLoseNoCallAndRunNoneTwiceWhileWorkersAreRecycled(boolean template) throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD.withRecyclingAfterCalls(7).withSpares(1);
        int threads = 4, each = 500;
        try (Workers workers = Workers.builder()
                        .count(2)
                        .deadline(LONG)
                        .lifecycle(template ? lifecycle.withTemplate() : lifecycle)
                        .build();
                SharedArena arena = SharedArena.create(4096)) {
            MemorySegment calls = arena.allocate(JAVA_LONG);
            AtomicInteger answers = new AtomicInteger();
            AtomicBoolean stop = new AtomicBoolean();
            Set<Integer> most = ConcurrentHashMap.newKeySet();
            Thread census = Thread.ofPlatform().start(() -> {
                while (!stop.get()) {
                    List<Long> listed = children(workers);
                    // A list takes its time: those of it that live when it is complete have lived at the same time.
                    most.add((int) listed.stream().filter(Processes::runs).count());
                }
            });
            List<Thread> callers = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                callers.add(Thread.ofPlatform().start(() -> {
                    IsolatedFunction count = life(workers, "count_call", Fixtures.INT_OF_POINTER);
                    for (int i = 0; i < each; i++) {
                        if (((Integer) count.call(calls)) > 0) {
                            answers.incrementAndGet();
                        }
                    }
                }));
            }
            for (Thread caller : callers) {
                caller.join();
            }
            stop.set(true);
            census.join();

            assertThat(answers).hasValue(threads * each);
            assertThat(calls.get(JAVA_LONG, 0)).isEqualTo(threads * each);
            assertThat(workers.stats().recycled()).isGreaterThan(threads * each / 7 - 10);
            // For each of the two: one that serves, one that comes, one that leaves; a spare; templates.
            assertThat(most).allMatch(count -> count <= 2 * 3 + 1 + (template ? 2 : 0));
        }
    }

    @Test
    void shouldReplaceAWorkerAtItsAge() throws Exception {
        try (Workers workers = one(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofMillis(50)))
                .build()) {
            int first = Fixtures.processId(workers);

            await("recycling", workers, stats -> stats.recycled() >= 2);

            assertThat(Fixtures.processId(workers)).isNotEqualTo(first);
            assertThat(workers.stats().killed() + workers.stats().died()).isZero();
        }
    }

    @Test
    void shouldKeepTheDeadlinesOfASessionBeyondTheAgeOfItsWorker() throws Exception {
        try (Workers workers = one(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofSeconds(1)))
                        .build();
                Session session = workers.session()) {
            LockSupport.parkNanos(1_200_000_000);

            // Armed for a time that has passed, it sleeps on, and no call finds its own deadline to be earlier.
            await("a time to come", workers, _ -> armedFor(workers) > System.nanoTime());

            assertThatThrownBy(session.library("libc.so.6")
                            .function("pause", Fixtures.INT)
                            .withDeadline(Duration.ofMillis(100))::call)
                    .isInstanceOf(SessionLostException.class)
                    .hasCauseInstanceOf(DeadlineExceededException.class);
        }
    }

    @Test
    void shouldReplaceAWorkerBeyondItsAgeWhenItIsNotHeldAnyMore() throws Exception {
        try (Workers workers = one(Lifecycle.STANDARD.withRecyclingAfter(Duration.ofSeconds(1)))
                .build()) {
            try (Session session = workers.session()) {
                LockSupport.parkNanos(1_200_000_000);
                session.keepWorker();
            }
            await("recycling", workers, stats -> stats.recycled() >= 1);
        }
    }

    @Test
    void shouldReplaceAWorkerThatHasGrown() throws Exception {
        try (Workers workers =
                one(Lifecycle.STANDARD.withRecyclingAbove(64 << 20)).build()) {
            IsolatedFunction take = life(workers, "take_memory", INT_OF_LONG);
            Object modest = take.call(1L << 20);
            assertThat(take.call(1L << 20)).isEqualTo(modest);

            Object grown = take.call(128L << 20);
            assertThat(grown).isEqualTo(modest);
            await("recycling", workers, stats -> stats.recycled() == 1);

            assertThat(take.call(1L << 20)).isNotEqualTo(grown);
        }
    }

    @Test
    void shouldNotWakeAnIdlePoolWithoutLimits() throws Exception {
        try (Workers workers = one().spares(1).template(Fixtures.path("good")).build()) {
            awaitTemplate(workers, TemplateState.Stage.READY, 1);
            await("a spare", workers, stats -> stats.spares() == 1);
            Processes.await("quiet", PATIENCE, () -> {
                long wakeups = wakeups(workers);
                LockSupport.parkNanos(500_000_000);
                return wakeups(workers) == wakeups;
            });
        }
    }

    private static long wakeups(Workers workers) {
        return (long) SlotLayout.LONG.getOpaque(workers.poolMemory(), cfd_pool.wakeups$offset());
    }

    private static long armedFor(Workers workers) {
        return (long) SlotLayout.LONG.getOpaque(workers.poolMemory(), SlotLayout.POOL_ARMED);
    }

    // ---- initialiser and exit hook

    @Test
    void shouldRunTheInitialiserInEachWorkerBeforeItsFirstCall() {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withInitialiser(Fixtures.path("life"), "initialise")
                .withSpares(1);
        try (Workers workers = one(lifecycle).build()) {
            IsolatedFunction initialised = life(workers, "initialised", Fixtures.INT);
            Set<Object> pids = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                int pid = Fixtures.processId(workers);
                assertThat(initialised.call()).isEqualTo(pid);
                pids.add(pid);
                hang(workers);
            }
            assertThat(pids).hasSize(5);
        }
    }

    @Test
    void shouldRunTheExitHookWhenAWorkerIsRecycledAndWhenThePoolCloses() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withExitHook(Fixtures.path("life"), "say_farewell")
                .withRecyclingAfterCalls(1);
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment farewells = arena.allocate(JAVA_LONG);
            try (Workers workers = one(lifecycle).build()) {
                IsolatedFunction visit = life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER);
                for (int i = 0; i < 10; i++) {
                    visit.call(farewells);
                }
            }
            assertThat(farewells.get(JAVA_LONG, 0)).isEqualTo(10);
        }
    }

    @Test
    void shouldRunTheExitHookOfAnIdleWorkerWhenThePoolCloses() {
        Lifecycle lifecycle = Lifecycle.STANDARD.withExitHook(Fixtures.path("life"), "say_farewell");
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment farewells = arena.allocate(JAVA_LONG);
            try (Workers workers = one(lifecycle).spares(1).build()) {
                life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER).call(farewells);
                hang(workers); // killed workers run none
                life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER).call(farewells);
            }
            assertThat(farewells.get(JAVA_LONG, 0)).isEqualTo(1);
        }
    }

    @Test
    void shouldCloseThoughAnExitHookNeverReturns() {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withExitHook(Fixtures.path("life"), "say_farewell_for_ever")
                .withExitHookGrace(Duration.ofMillis(50));
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment farewells = arena.allocate(JAVA_LONG);
            int pid;
            try (Workers workers = one(lifecycle).build()) {
                pid = (int) life(workers, "say_farewell_at", Fixtures.INT_OF_POINTER)
                        .call(farewells);
            }
            assertThat(farewells.get(JAVA_LONG, 0)).isEqualTo(1);
            assertThat(Processes.runs(pid)).isFalse();
        }
    }

    // ---- libraries that die at load

    @Test
    void shouldRefuseALibraryThatDiesAtLoadInsteadOfForkingForEachCall() {
        try (Workers workers = one().build()) {
            IsolatedFunction function = Fixtures.function(workers, "dying_constructor", "never_reached", Fixtures.INT);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(function::call).isInstanceOf(WorkerCrashedException.class);
            }
            long started = workers.stats().started();

            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(function::call)
                        .isInstanceOf(LibraryNotLoadedException.class)
                        .hasMessageContainingAll(
                                "dying_constructor", "5 workers in a row", "SIGABRT", "next attempt is made in");
            }

            assertThat(workers.stats().started() - started).isLessThanOrEqualTo(1);
            assertThat(Fixtures.add(workers, 1, 1)).as("other libraries").isEqualTo(2);
        }
    }

    @Test
    void shouldNotCountDeathsOfALibraryThatHasLoaded() {
        try (Workers workers = one().build()) {
            IsolatedFunction crash = Fixtures.function(workers, "crash", "dereference_null", Fixtures.INT);
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(crash::call).isInstanceOf(WorkerCrashedException.class);
            }
        }
    }

    @Test
    void shouldRefuseCallsWhileTheInitialiserFails() throws Exception {
        Lifecycle lifecycle = Lifecycle.STANDARD
                .withInitialiser(Fixtures.path("life"), "initialise_badly")
                .withSpares(1);
        try (Workers workers = one(lifecycle).build()) {
            Throwable first = catchThrowable(() -> Fixtures.processId(workers));
            await("attempts", workers, stats -> stats.started() >= 5);
            Processes.await("a refusal", PATIENCE, () -> {
                Throwable thrown = catchThrowable(() -> Fixtures.processId(workers));
                return thrown != null && thrown.getMessage().contains("workers in a row");
            });

            assertThat(first).isInstanceOf(LibraryNotLoadedException.class);
            assertThat(catchThrowable(() -> Fixtures.processId(workers)))
                    .isInstanceOf(LibraryNotLoadedException.class)
                    .hasMessageContainingAll("exit status 3", "initialise_badly");
            assertThat(workers.stats().started()).isLessThan(12);
        }
    }

    @Test
    void shouldDoWithoutALibraryThatKillsSpares() throws Exception {
        try (Workers workers = one().spares(1).build()) {
            await("a spare", workers, stats -> stats.spares() == 1);
            IsolatedFunction function = Fixtures.function(workers, "dying_constructor", "never_reached", Fixtures.INT);

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(function::call).isInstanceOf(WorkerCrashedException.class);
                assertThat(Fixtures.add(workers, 1, 1)).isEqualTo(2);
            }
            await("a spare", workers, stats -> stats.spares() == 1);
        }
    }

    // ---- arguments

    @Test
    void shouldRefuseWhatIsNoLifecycle() {
        Lifecycle standard = Lifecycle.STANDARD;
        assertThatThrownBy(() -> standard.withSpares(-1)).hasMessageContaining("spares -1");
        assertThatThrownBy(() -> standard.withRecyclingAfterCalls(-1)).hasMessageContaining("calls -1");
        assertThatThrownBy(() -> standard.withRecyclingAbove(-1)).hasMessageContaining("bytes -1");
        assertThatThrownBy(() -> standard.withRecyclingAfter(Duration.ofMillis(-1)))
                .hasMessageContaining("age");
        assertThatThrownBy(() -> standard.withLoadingDeadline(Duration.ZERO)).hasMessageContaining("loadingDeadline");
        assertThatThrownBy(() -> standard.withTemplate(List.of(""))).hasMessageContaining("libraries");
        assertThatThrownBy(() -> standard.withInitialiser(Path.of("a"), "")).hasMessageContaining("symbol");
    }
}
