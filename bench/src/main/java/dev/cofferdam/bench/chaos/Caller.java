package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One thread that makes calls of all kinds, one after the other, until there have been as many as there are to be. */
final class Caller implements Runnable {
    /** One call in so many comes to a bad end. */
    private static final int MISHAP_IN = 60;
    /** Of calls in a pipeline, where each takes others along. */
    private static final int MISHAP_IN_PIPELINED = 200;
    /** One call in so many takes and gives as many words as any. */
    private static final int LONG_IN = 8;

    private static final int SHORT_WORDS = 128;
    /** Batches after which it goes on in another arena. */
    private static final int RENEW_IN = 100;

    private final Chaos chaos;
    private final Random random;
    private final Outputs outputs;
    /** For whoever wants to cancel one. */
    private volatile List<CompletableFuture<?>> futures = List.of();

    private volatile @Nullable Thread thread;
    private volatile long aliveNanos = System.nanoTime();

    Caller(Chaos chaos, long seed) {
        this.chaos = chaos;
        this.random = new Random(seed);
        this.outputs = new Outputs(chaos.verdict());
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        Kind kind = chaos.kinds().deal();
        while (makeCalls(kind)) {
            aliveNanos = System.nanoTime();
            boolean ignored = Thread.interrupted(); // it came too late for what it was meant for
            if (random.nextInt(RENEW_IN) == 0) {
                outputs.renew();
            }
            kind = chaos.kinds().deal();
        }
        thread = null;
        boolean ignored = Thread.interrupted();
        outputs.close();
    }

    /** False when there is no call left to make. */
    private boolean makeCalls(Kind kind) {
        Pool pool = chaos.pools().any(random);
        return switch (kind) {
            case PLAIN, RETRIED, HEDGED, ALL_OR_NOTHING -> new SingleCalls(this, pool).make(kind);
            case COPIED -> new CopiedCalls(this, pool).make();
            case PASSING_ARENA -> new PassingArenaCalls(this, pool).make();
            case BLAS -> new BlasCalls(this, pool).make();
            case FUTURE -> new FutureCalls(this, pool).make();
            case SESSION -> new SessionCalls(this, pool).make();
            case PIPELINED, REPEATING_PIPELINE -> new PipelinedCalls(this, pool).make(kind);
            case MAPPED -> new MappedCalls(this, pool).make();
        };
    }

    // ---- for the kinds

    Random random() {
        return random;
    }

    Ledger ledger() {
        return chaos.ledger();
    }

    Inputs inputs() {
        return chaos.inputs();
    }

    Outputs outputs() {
        return outputs;
    }

    SharedArena passingArena() {
        return chaos.passingArena().current();
    }

    Verdict verdict() {
        return chaos.verdict();
    }

    /** What its thread may be waiting for, from now on. */
    void awaits(List<CompletableFuture<?>> pending) {
        futures = List.copyOf(pending);
    }

    /** The next call, begun; null if there have been as many as there are to be. */
    @Nullable
    Call next(Kind kind) {
        int number = ledger().next();
        if (number < 0) {
            return null;
        }
        boolean isPipelined = kind == Kind.PIPELINED || kind == Kind.REPEATING_PIPELINE;
        boolean fails = kind.isWitnessed() && random.nextInt(isPipelined ? MISHAP_IN_PIPELINED : MISHAP_IN) == 0;
        int most = random.nextInt(LONG_IN) == 0 ? Outputs.WORDS : SHORT_WORDS;
        int words = 1 + random.nextInt(most);
        Mishap mishap = fails ? chaos.mishaps().deal() : Mishap.NONE;
        if (kind == Kind.COPIED && mishap == Mishap.WRITE_TO_INPUT) {
            mishap = Mishap.NULL_POINTER; // its input is a copy, which it may write to
        }
        Call call = new Call(number, kind, mishap, random.nextInt(Inputs.LENGTH - words), words);
        ledger().begins(call);
        return call;
    }

    /** As many as there are left, but no more than that. */
    List<Call> next(Kind kind, int atMost) {
        List<Call> calls = new ArrayList<>();
        Call call = next(kind);
        while (call != null) {
            calls.add(call);
            call = calls.size() < atMost ? next(kind) : null;
        }
        return calls;
    }

    /** The call has returned; its output is free again. */
    void returned(Call call, @Nullable Object checksum, MemorySegment output) {
        check(call, checksum, output);
        outputs.giveBack(output);
    }

    /** The call has returned, with its output there. */
    void check(Call call, @Nullable Object checksum, MemorySegment output) {
        returned(call);
        String fault = Work.fault(call, (long) Objects.requireNonNull(checksum), output, inputs());
        if (!fault.isEmpty()) {
            verdict().wrong(call + ": " + fault);
        } else if (call.mishap() != Mishap.NONE && !call.kind().isRepeated()) {
            verdict().wrong(call + " has returned");
        }
    }

    /** The call has returned, with nothing to look at. */
    void returned(Call call) {
        ledger().ended(call, Ledger.End.VALUE);
        chaos.ends().returned();
    }

    /** The call has thrown; its output is left for a second look. */
    void threw(Call call, Pool pool, Throwable end, MemorySegment output) {
        outputs.leave(call, output);
        threw(call, pool, end);
    }

    /** The call has thrown. */
    void threw(Call call, Pool pool, Throwable end) {
        threw(call, call.mishap(), end, pool.workers().isShutdown());
    }

    /**
     * The call has thrown.
     *
     * @param mishap what may have ended it
     * @param closed whether the pool or an arena of the call has been closed
     */
    void threw(Call call, Mishap mishap, Throwable end, boolean closed) {
        ledger().ended(call, Ends.saysThatItNeverRan(call.kind(), end) ? Ledger.End.NEVER_RAN : Ledger.End.EXCEPTION);
        chaos.ends().threw(end);
        if (!Ends.mayEndSo(mishap, end, closed)) {
            wrongEnd(call.toString(), end);
        }
    }

    /** What was to make calls could not be had, or ended otherwise than it should; only closing is a reason. */
    void refused(String what, Pool pool, Throwable end) {
        if (!Ends.mayEndSo(Mishap.NONE, end, pool.workers().isShutdown())) {
            wrongEnd(what, end);
        }
    }

    private void wrongEnd(String what, Throwable end) {
        verdict().wrong(what + " must not end so: " + Chaos.trace(end));
    }

    /** Whether the output is all zeros, as it was given. */
    static boolean isUntouched(MemorySegment output) {
        for (long i = 0; i < output.byteSize() / Long.BYTES; i++) {
            if (output.getAtIndex(JAVA_LONG, i) != 0) {
                return false;
            }
        }
        return true;
    }

    // ---- for those who trouble it

    /** For how long it has been making the same calls; 0 if it makes none any more. */
    long nanosOnTheSame() {
        return thread == null ? 0 : System.nanoTime() - aliveNanos;
    }

    /** False if it has no thread now. */
    boolean interrupt() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
        return running != null;
    }

    /** True if a future that it waits for was cancelled by this. */
    boolean cancelOne(Random choice) {
        List<CompletableFuture<?>> pending = futures;
        return !pending.isEmpty() && pending.get(choice.nextInt(pending.size())).cancel(true);
    }
}
