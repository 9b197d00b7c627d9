package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interfaces whose methods are functions. */
class BoundInterfaceTest {
    private static Workers workers;
    private static IsolatedLibrary good;
    private static IsolatedLibrary copying;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).deadline(Duration.ofMinutes(1)).build();
        good = workers.library(Fixtures.path("good"));
        copying = workers.library(Fixtures.path("copying"));
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static <T> T bind(IsolatedLibrary library, Class<T> face) {
        return library.bind(MethodHandles.lookup(), face);
    }

    // ---- what a method is

    private interface Good {
        int add(int a, int b);

        double sum(MemorySegment values, long count);

        double sum(double[] values, long count);

        void fill(double[] values, long count, double value);

        @Symbol("add")
        int plus(int a, int b);

        default int addThree(int a, int b, int c) {
            return add(add(a, b), c);
        }

        static String name() {
            return "good";
        }
    }

    @Test
    void shouldCallTheFunctionOfTheMethodsName() {
        Good bound = bind(good, Good.class);

        assertThat(bound.add(2, 3)).isEqualTo(5);
        assertThat(bound.plus(2, 3)).isEqualTo(5);
    }

    @Test
    void shouldBindAPublicInterfaceWithoutALookup() {
        assertThat(good.bind(PublicSolver.class).add(2, 3)).isEqualTo(5);
    }

    @Test
    void shouldRunTheFunctionInAnotherProcess() {
        interface Identity {
            @Symbol("process_id")
            int processId();
        }

        assertThat((long) bind(good, Identity.class).processId())
                .isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void shouldPassSegmentsAsTheyAreAndArraysByCopying() {
        Good bound = bind(good, Good.class);
        double[] values = new double[3];

        bound.fill(values, 2, 1.5);

        assertThat(values).containsExactly(1.5, 1.5, 0);
        assertThat(bound.sum(values, 3)).isEqualTo(3);
        try (SharedArena arena = SharedArena.create(4096)) {
            assertThat(bound.sum(arena.allocateFrom(JAVA_DOUBLE, 1, 2), 2)).isEqualTo(3);
        }
        assertThatThrownBy(() -> bound.sum(MemorySegment.ofArray(values), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on the heap");
    }

    @Test
    void shouldKeepDefaultAndStaticMethods() {
        assertThat(bind(good, Good.class).addThree(1, 2, 3)).isEqualTo(6);
        assertThat(Good.name()).isEqualTo("good");
    }

    @Test
    void shouldHaveTheMethodsOfAnObject() {
        interface WithObjectMethods {
            int add(int a, int b);

            @Override
            boolean equals(Object other);

            @Override
            int hashCode();

            @Override
            String toString();
        }
        WithObjectMethods bound = bind(good, WithObjectMethods.class);

        Object same = bound;
        assertThat(bound.equals(same)).isTrue();
        assertThat(bound).isNotEqualTo(bind(good, WithObjectMethods.class));
        assertThat(bound.hashCode()).isEqualTo(System.identityHashCode(bound));
        assertThat(bound).hasToString("WithObjectMethods of " + good.name());
    }

    @Test
    void shouldBindInheritedMethods() {
        interface Adding {
            int add(int a, int b);
        }
        interface Empty {
            int add(int a, int b);

            void empty();
        }
        interface Both extends Adding, Empty {}

        Both bound = bind(good, Both.class);
        bound.empty();

        assertThat(bound.add(1, 2)).isEqualTo(3);
    }

    @Test
    void shouldPassEveryPrimitive() {
        interface AllTypes {
            @Symbol("weigh_all")
            double weigh(
                    byte a0,
                    short a1,
                    int a2,
                    long a3,
                    float a4,
                    double a5,
                    char a6,
                    byte a7,
                    short a8,
                    int a9,
                    long a10,
                    float a11,
                    double a12,
                    char a13,
                    byte a14,
                    short a15,
                    int a16,
                    long a17,
                    float a18,
                    double a19,
                    char a20,
                    byte a21,
                    short a22,
                    int a23,
                    long a24,
                    float a25,
                    double a26,
                    char a27,
                    byte a28,
                    short a29,
                    int a30,
                    long a31);
        }

        double weight = bind(good, AllTypes.class)
                .weigh(
                        (byte) 1, (short) 0, 0, 0, 0, 0, (char) 0, (byte) 0, (short) 0, 0, 0, 0, 0, (char) 0, (byte) 0,
                        (short) 0, 0, 0, 2, 0, (char) 3, (byte) 0, (short) 0, 0, 0, 0, 0, (char) 0, (byte) 0, (short) 0,
                        0, -1);

        assertThat(weight).isEqualTo(1 + 19 * 2 + 21 * 3 - 32);
    }

    // ---- what annotations say

    private interface Copying {
        @Symbol("double_all")
        double read(@In double[] values, long count);

        @Symbol("double_all")
        double change(double[] values, long count);

        @Symbol("write_every_other")
        double write(@Out double[] values, long count);

        @Symbol("double_all")
        double changeSegment(@InOut MemorySegment values, long count);

        @Symbol("length_of")
        long length(String text);

        @Symbol("find_letter")
        MemorySegment find(@In MemorySegment text, byte letter);

        @Symbol("sum_all")
        long sum(byte[] b, short[] s, char[] c, int[] i, long[] l, float[] f, double[] d);
    }

    @Test
    void shouldCopyAsAnnotated() {
        Copying bound = bind(copying, Copying.class);
        double[] values = {1, 2, 3};

        assertThat(bound.read(values, 3)).isEqualTo(6);
        assertThat(values).containsExactly(1, 2, 3);

        assertThat(bound.change(values, 3)).isEqualTo(6);
        assertThat(values).containsExactly(2, 4, 6);

        assertThat(bound.write(values, 3)).isEqualTo(0);
        assertThat(values).containsExactly(1, 0, 1);

        assertThat(bound.changeSegment(MemorySegment.ofArray(values), 3)).isEqualTo(2);
        assertThat(values).containsExactly(2, 0, 2);
    }

    @Test
    void shouldPassStringsSegmentsAndArraysOfEveryType() {
        Copying bound = bind(copying, Copying.class);

        assertThat(bound.length("caf\u00e9")).isEqualTo(5);
        assertThat(bound.sum(
                        new byte[] {1},
                        new short[] {2},
                        new char[] {3},
                        new int[] {4},
                        new long[] {5},
                        new float[] {6},
                        new double[] {7}))
                .isEqualTo(28);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom("dam");
            assertThat(bound.find(text, (byte) 'a').address()).isEqualTo(text.address() + 1);
        }
    }

    @Test
    void shouldRefuseAnArrayThatIsNull() {
        Copying bound = bind(copying, Copying.class);

        assertThatThrownBy(() -> bound.read(null, 3))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContainingAll("argument 0", "Copying.read(double[], long)", "MemorySegment");
        assertThatThrownBy(() -> bound.length(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Copying.length");
    }

    @Within("20 ms")
    private interface Hanging {
        @Symbol("sleep_for_ever")
        int sleep();

        @Within("0.04s")
        @Symbol("sleep_for_ever")
        int sleepLonger();
    }

    @Test
    void shouldHoldTheDeadlineOfTheMethodOrOfTheInterface() {
        Hanging bound = bind(workers.library(Fixtures.path("hang")), Hanging.class);

        assertThat(catchThrowableOfType(DeadlineExceededException.class, bound::sleep)
                        .asked())
                .isEqualTo(Duration.ofMillis(20));
        assertThat(catchThrowableOfType(DeadlineExceededException.class, bound::sleepLonger)
                        .asked())
                .isEqualTo(Duration.ofMillis(40));
    }

    private interface Attempting {
        @SafeToRepeat(retries = 2)
        @Symbol("crash_until")
        long crash(MemorySegment counter, long success);

        @SafeToRepeat(retries = 1, each = "100ms")
        @Symbol("hang_until")
        long hang(MemorySegment counter, long success);

        @AllOrNothing
        @Symbol("crash_until")
        long crashWithoutATrace(MemorySegment counter, long success);
    }

    @Test
    void shouldRepeatWhatIsSafeToRepeat() {
        Attempting bound = bind(workers.library(Fixtures.path("attempts")), Attempting.class);
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment counter = arena.allocate(JAVA_LONG);

            assertThat(bound.crash(counter, 3)).isEqualTo(3);
            counter.set(JAVA_LONG, 0, 0);
            assertThat(bound.hang(counter, 2)).isEqualTo(2);
            counter.set(JAVA_LONG, 0, 0);
            assertThatThrownBy(() -> bound.crashWithoutATrace(counter, 2)).isInstanceOf(WorkerCrashedException.class);
            assertThat(counter.get(JAVA_LONG, 0)).isZero();
        }
    }

    @Test
    void shouldHedgeWhatIsSafeToRepeat() {
        interface Hedging {
            @SafeToRepeat(retries = 0, hedge = "1ms")
            @Symbol("first_writes_for_ever")
            long race(long counter, long[] output);
        }
        try (Workers two = Workers.builder().count(2).build();
                SharedArena arena = SharedArena.create(4096)) {
            two.attach(arena);
            long[] output = {0};

            long answer = bind(two.library(Fixtures.path("attempts")), Hedging.class)
                    .race(arena.allocate(JAVA_LONG, 2).address(), output);

            assertThat(answer).isEqualTo(2);
            assertThat(output).containsExactly(2);
        }
    }

    // ---- what is refused

    private interface WithList {
        int add(int a, List<Integer> b);
    }

    private interface WithBooleans {
        int add(int a, boolean[] b);
    }

    private interface WithStringResult {
        String name();
    }

    private interface WithInInt {
        int add(@In int a, int b);
    }

    private interface WithOutString {
        long length(@Out String text);
    }

    private interface WithBoth {
        double sum(@In @Out double[] values, long count);
    }

    private interface WithBadDeadline {
        @Within("200")
        int add(int a, int b);
    }

    private interface WithZeroDeadline {
        @Within("0ms")
        int add(int a, int b);
    }

    private interface WithNegativeRetries {
        @SafeToRepeat(retries = -1)
        int add(int a, int b);
    }

    private interface WithEmptySymbol {
        @Symbol("")
        int add(int a, int b);
    }

    private interface WithNothing {
        default int two() {
            return 2;
        }
    }

    private sealed interface Sealed {
        final class Only implements Sealed {}
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(WithList.class, List.of("WithList.add(int, List)", "parameter 1", "java.util.List")),
                arguments(WithBooleans.class, List.of("WithBooleans.add", "parameter 1", "boolean[]")),
                arguments(WithStringResult.class, List.of("WithStringResult.name()", "result", "String")),
                arguments(WithInInt.class, List.of("WithInInt.add(int, int)", "parameter 0", "by value")),
                arguments(WithOutString.class, List.of("WithOutString.length", "parameter 0", "byte[]")),
                arguments(WithBoth.class, List.of("WithBoth.sum", "parameter 0", "more than one")),
                arguments(WithBadDeadline.class, List.of("WithBadDeadline.add", "Within \"200\"", "200ms")),
                arguments(WithZeroDeadline.class, List.of("WithZeroDeadline.add", "Within \"0ms\"", "1 ns")),
                arguments(WithNegativeRetries.class, List.of("WithNegativeRetries.add", "atMost -1")),
                arguments(WithEmptySymbol.class, List.of("WithEmptySymbol.add", "symbol \"\"")),
                arguments(WithNothing.class, List.of("WithNothing", "no abstract method")),
                arguments(Sealed.class, List.of("Sealed", "is sealed")),
                arguments(String.class, List.of("java.lang.String", "is no interface")),
                arguments(Override.class, List.of("java.lang.Override", "is no interface")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void shouldRefuseWhatCannotBeBoundAndNameIt(Class<?> face, List<String> says) {
        assertThatThrownBy(() -> bind(good, face))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(says.toArray(String[]::new));
    }

    @Test
    void shouldSayHowToBindAnInterfaceThatIsNotPublic() {
        assertThatThrownBy(() -> good.bind(Good.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Good", "not public", "bind(MethodHandles.lookup(), Good.class)");
    }

    @Test
    void shouldRefuseALookupThatCannotImplementTheInterface() {
        assertThatThrownBy(() -> good.bind(MethodHandles.publicLookup(), PublicSolver.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MethodHandles.lookup()");
        assertThatThrownBy(() ->
                        good.bind(MethodHandles.privateLookupIn(ChildJvm.class, MethodHandles.lookup()), Good.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Good", "not accessible", "dev.cofferdam.ChildJvm");
    }

    @Test
    void shouldSayAtTheCallThatThereIsNoSuchFunction() {
        interface Missing {
            int missing();
        }
        Missing bound = bind(good, Missing.class);

        assertThatThrownBy(bound::missing)
                .isInstanceOf(SymbolNotFoundException.class)
                .hasMessageContaining("missing");
    }
}
