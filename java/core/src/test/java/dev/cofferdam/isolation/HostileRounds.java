package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A program for tests: calls a library that writes over its worker's response pages, from many threads, and ends with
 * status 0 if each call ended as a call may. Arguments: a seed, the number of calls, the number of calls in pipelines.
 */
final class HostileRounds {
    private static final Duration DEADLINE = Duration.ofMillis(30);
    /** What a call may take beyond its deadline. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final int DEPTH = 16;
    private static final FunctionDescriptor HOSTILE =
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);

    private final long seed;
    private final Starvation starvation = new Starvation();
    private final HostileTally calls = new HostileTally();
    private final HostileTally entries = new HostileTally();

    private HostileRounds(long seed) {
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        HostileRounds rounds = new HostileRounds(Long.parseLong(arguments[0]));
        rounds.starvation.watch();
        rounds.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println("calls " + rounds.calls);
        System.out.println("pipelines " + rounds.entries);
    }

    /** One pool whose workers and callers spin for a while, and one where they sleep at once. */
    private void run(int callCount, int entryCount) throws Exception {
        try (Workers spinning = pool(Duration.ofNanos(20_000));
                Workers sleeping = pool(Duration.ZERO);
                ExecutorService platform = Executors.newCachedThreadPool();
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> callers = new ArrayList<>();
            warmUp(spinning);
            warmUp(sleeping);
            for (Workers workers : List.of(spinning, sleeping)) {
                for (int i = 0; i < 3; i++) {
                    Random random = new Random(seed + callers.size());
                    callers.add((i < 2 ? platform : virtual).submit(() -> call(workers, random, callCount / 8)));
                }
                Random random = new Random(seed + callers.size());
                callers.add(platform.submit(() -> submit(workers, random, callCount / 8)));
            }
            join(callers);
            callers.clear();
            for (Workers workers : List.of(spinning, sleeping)) {
                Random random = new Random(seed - 1 - callers.size());
                callers.add(platform.submit(() -> send(workers, random, entryCount / 2)));
            }
            join(callers);
        }
    }

    private static Workers pool(Duration spin) {
        return Workers.builder().count(2).spin(spin).deadline(DEADLINE).build();
    }

    /** What a JVM does only once is done before calls are timed: above all, reading the symbols of the modules of a crash. */
    private static void warmUp(Workers workers) {
        for (HostileAttack.End end : HostileAttack.End.values()) {
            try {
                Object ignored = Fixtures.function(workers, "hostile", "hostile_call", HOSTILE)
                        .withDeadline(Duration.ofSeconds(2))
                        .call(0L, 0, 0, end.ordinal(), 1L);
            } catch (IsolationException _) {
                // as it is told to
            }
        }
    }

    private static void join(List<Future<?>> callers) throws Exception {
        for (Future<?> caller : callers) {
            caller.get();
        }
    }

    // ---- calls

    private void call(Workers workers, Random random, int rounds) {
        Numbered numbered = new Numbered(workers.anyWorker());
        MethodHandle hostile = Fixtures.function(workers, "hostile", "hostile_call", HOSTILE)
                .from(numbered)
                .handle();
        for (int i = 0; i < rounds; i++) {
            long nonce = random.nextLong();
            int within = HostileAttack.any(random).ordinal();
            int beside = HostileAttack.any(random).ordinal();
            int end = HostileAttack.End.any(random).ordinal();
            Starvation.Since since = starvation.since();
            String how;
            try {
                long value = (long) hostile.invokeExact(nonce, within, beside, end, random.nextLong());
                how = calls.count(HostileValue.of(value, nonce, numbered.sequence));
            } catch (RuntimeException ended) {
                how = calls.count(ended);
            } catch (Throwable thrown) {
                throw new AssertionError(thrown);
            }
            since.requireWithin(DEADLINE.plus(GRACE), how);
        }
    }

    /** The pool's workers, and which number a call has in its worker. For one thread. */
    private static final class Numbered implements LaneSource {
        private final LaneSource workers;
        private long sequence;

        Numbered(LaneSource workers) {
            this.workers = workers;
        }

        @Override
        public Lane take(IsolatedFunction function) {
            Lane lane = workers.take(function);
            sequence = lane.lastCall() + 1;
            return lane;
        }

        @Override
        public void release(Lane lane) {
            workers.release(lane);
        }
    }

    /** Futures are completed by the pool's waiter, which must survive all this as well. */
    private void submit(Workers workers, Random random, int rounds) {
        IsolatedFunction hostile = Fixtures.function(workers, "hostile", "hostile_call", HOSTILE);
        for (int i = 0; i < rounds; i++) {
            long nonce = random.nextLong();
            Starvation.Since since = starvation.since();
            String how;
            try {
                Object value = hostile.submit(
                                nonce,
                                HostileAttack.any(random).ordinal(),
                                HostileAttack.any(random).ordinal(),
                                HostileAttack.End.any(random).ordinal(),
                                random.nextLong())
                        .join();
                how = calls.count(ofUnknownNumber((long) value, nonce));
            } catch (CompletionException ended) {
                how = calls.count(asRuntimeException(ended.getCause()));
            }
            since.requireWithin(DEADLINE.plus(GRACE), how);
        }
    }

    private static HostileValue ofUnknownNumber(long value, long nonce) {
        return HostileValue.of(value, nonce, value); // which is what forgeries end with
    }

    private static RuntimeException asRuntimeException(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException ended) {
            return ended;
        }
        throw new AssertionError(cause);
    }

    // ---- calls in pipelines

    private void send(Workers workers, Random random, int rounds) {
        IsolatedFunction hostile = Fixtures.function(workers, "hostile", "hostile_entry", HOSTILE);
        int left = rounds;
        while (left > 0) {
            try (Pipeline pipeline = workers.pipeline(hostile, DEPTH)) {
                int some = Math.min(left, 200);
                sendAndReceive(pipeline, random, some);
                left -= some;
            }
        }
    }

    private void sendAndReceive(Pipeline pipeline, Random random, int rounds) {
        long upper = random.nextLong() << 32;
        for (long sent = 0, received = 0; received < rounds; ) {
            while (sent < rounds && pipeline.inFlight() < DEPTH) {
                sent++;
                long number = pipeline.sendBoxed(
                        upper | sent,
                        HostileAttack.any(random).ordinal(),
                        HostileAttack.any(random).ordinal(),
                        HostileAttack.End.any(random).ordinal(),
                        random.nextLong());
                if (number != sent) {
                    throw new AssertionError("call " + sent + " has the number " + number);
                }
            }
            received++;
            Starvation.Since since = starvation.since();
            String how;
            try {
                how = entries.count(HostileValue.of(pipeline.receiveLong(), upper | received, received));
            } catch (RuntimeException ended) {
                how = entries.count(ended);
            }
            since.requireWithin(DEADLINE.plus(GRACE), how);
        }
    }
}
