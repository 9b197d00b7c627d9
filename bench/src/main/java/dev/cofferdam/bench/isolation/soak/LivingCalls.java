package dev.cofferdam.bench.isolation.soak;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.IsolatedLibrary;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Calls that return, of several kinds in turn: most pass two numbers; some pass shared memory, memory of an arena that is
 * soon closed, an array that is copied, or take no thread. What each returns is checked. For many threads.
 */
final class LivingCalls {
    private static final int KINDS = 20;
    private static final int NUMBERS = 16;
    /** Of calls that take microseconds, however busy the machine is. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final MethodHandle add;
    private final IsolatedFunction submittedAdd;
    private final MethodHandle sum;
    private final IsolatedFunction copiedSum;
    private final IsolatedFunction copiedWait;

    LivingCalls(Workers workers) {
        IsolatedLibrary good = workers.library(NativeProgram.fixture("good"));
        submittedAdd = good.function("add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT))
                .withDeadline(LONG);
        add = submittedAdd.handle();
        IsolatedFunction sumOf = good.function("sum", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG))
                .withDeadline(LONG);
        sum = sumOf.handle();
        copiedSum = sumOf.copyIn(0);
        copiedWait = workers.library(NativeProgram.fixture("hang"))
                .function("wait_for", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS))
                .copyIn(1)
                .withDeadline(LONG);
    }

    /**
     * Makes so many calls that copy, all of them under way at once: from then on the pool has the memory through which as
     * many callers copy.
     *
     * @param flag shared memory of four bytes at least
     */
    void copyAtOnce(int callers, MemorySegment flag) {
        flag.set(JAVA_INT, 0, 0);
        List<CompletableFuture<@Nullable Object>> waiting = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            waiting.add(copiedWait.submit(flag, new double[] {i}));
        }
        JAVA_INT.varHandle().setVolatile(flag, 0L, 1);
        waiting.forEach(call -> require(1, call.join()));
    }

    /** Shared memory with as many numbers as the calls sum up. */
    static MemorySegment numbers(SharedArena arena) {
        MemorySegment numbers = arena.allocate(JAVA_DOUBLE, NUMBERS);
        for (int i = 0; i < NUMBERS; i++) {
            numbers.setAtIndex(JAVA_DOUBLE, i, i);
        }
        return numbers;
    }

    /**
     * Makes one call.
     *
     * @param number which: says the kind and the arguments
     * @param kept of {@link #numbers}
     * @param passing the same, in another arena
     * @throws IllegalStateException if it returns something else than it has to
     */
    void make(long number, MemorySegment kept, MemorySegment passing) {
        switch ((int) (number % KINDS)) {
            case 0 -> sum(kept);
            case 1 -> sum(passing);
            case 2 -> copied(number);
            case 3 -> submitted((int) number);
            default -> add((int) number);
        }
    }

    private void add(int number) {
        int result;
        try {
            result = (int) add.invokeExact(number, 3);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        require(number + 3, result);
    }

    private void submitted(int number) {
        require(number + 3, submittedAdd.submit(number, 3).join());
    }

    private void sum(MemorySegment numbers) {
        double result;
        try {
            result = (double) sum.invokeExact(numbers, (long) NUMBERS);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        require(NUMBERS * (NUMBERS - 1) / 2.0, result);
    }

    private void copied(long number) {
        double[] array = {number, 1, 2, 3};
        require(number + 6.0, copiedSum.call(array, (long) array.length));
    }

    private static void require(Object expected, @Nullable Object result) {
        if (!expected.equals(result)) {
            throw new IllegalStateException("a call returned " + result + " instead of " + expected);
        }
    }
}
