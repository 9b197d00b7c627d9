package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.IsolatedLibrary;
import dev.cofferdam.isolation.IsolationException;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call, or the same call some times over, in a pool of one worker that lives only for it.
 *
 * @param library a path if it has a slash, otherwise a soname
 * @param prototype the function
 * @param words its arguments as the user typed them
 * @param deadline what each call may take
 * @param repeats how many times it is made, at least once
 */
record IsolatedCall(String library, CPrototype prototype, List<String> words, Duration deadline, int repeats) {
    private static final String LIBC = "libc.so.6";
    private static final FunctionDescriptor FFLUSH = FunctionDescriptor.of(JAVA_INT, JAVA_LONG);

    /** What fetching the result may take where the deadline leaves less. */
    private static final Duration GRACE = Duration.ofMillis(100);

    IsolatedCall {
        words = List.copyOf(words);
    }

    /**
     * What came of it.
     *
     * @param text the result of the last call as it is printed, or null if the function returns nothing
     * @param timings what each call took
     */
    record Result(@Nullable String text, Timings timings) {}

    /**
     * Makes the call and waits for it. What the function prints is on the standard output of this process before this
     * method returns.
     *
     * @throws Misuse if the words do not suit the prototype
     * @throws IsolationException if the function did not return
     * @throws ResultLost if it did, and what it left behind could not be fetched
     */
    Result run() {
        try (SharedArena shared = SharedArena.create(bytesNeeded())) {
            Object[] arguments = arguments(shared);
            try (Workers worker = Workers.builder().count(1).inheritOutput(true).build()) {
                return run(worker, shared, arguments);
            }
        }
    }

    private Result run(Workers worker, SegmentAllocator shared, Object[] arguments) {
        long[] nanos = new long[repeats];
        Object result = null;
        MethodHandle call = bind(load(worker), arguments);
        for (int i = 0; i < repeats; i++) {
            long begin = System.nanoTime();
            result = invoke(call);
            nanos[i] = System.nanoTime() - begin;
        }
        Duration left = deadline.minusNanos(nanos[repeats - 1]);
        Duration allowed = left.compareTo(GRACE) < 0 ? GRACE : left;
        try {
            return new Result(fetch(worker.library(LIBC), shared, result, allowed), new Timings(nanos));
        } catch (IsolationException why) {
            throw new ResultLost(prototype.symbol(), why);
        }
    }

    private IsolatedLibrary load(Workers worker) {
        return library.contains("/") ? worker.library(Path.of(library).toAbsolutePath()) : worker.library(library);
    }

    private MethodHandle bind(IsolatedLibrary loaded, Object[] arguments) {
        IsolatedFunction function =
                loaded.function(prototype.symbol(), prototype.descriptor()).withDeadline(deadline);
        return MethodHandles.insertArguments(function.handle(), 0, arguments)
                .asType(MethodType.methodType(Object.class));
    }

    /** Flushes what the function left in the buffers of stdio, then reads its result. */
    private @Nullable String fetch(
            IsolatedLibrary libc, SegmentAllocator shared, @Nullable Object result, Duration allowed) {
        libc.function("fflush", FFLUSH).withDeadline(allowed).call(0L);
        return switch (prototype.result()) {
            case CVoid _ -> null;
            case CValue value -> value.print(Objects.requireNonNull(result), new WorkerText(libc, shared, allowed)::at);
        };
    }

    private Object[] arguments(SegmentAllocator shared) {
        List<CValue> parameters = prototype.parameters();
        if (words.size() != parameters.size()) {
            throw new Misuse(
                    "function " + prototype.symbol(),
                    "parameters in its prototype: " + parameters.size() + ", arguments given: " + words.size(),
                    "give one for each");
        }
        Object[] arguments = new Object[words.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parameters.get(i).parse(new Argument(i + 1, words.get(i)), shared);
        }
        return arguments;
    }

    private long bytesNeeded() {
        long bytes = WorkerText.MAX_BYTES;
        for (String word : words) {
            bytes += word.getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        return bytes;
    }

    private static @Nullable Object invoke(MethodHandle call) {
        try {
            return (Object) call.invokeExact();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new AssertionError("an isolated call throws unchecked exceptions only", checked);
        }
    }
}
