package dev.cofferdam.bench.chaos;

import dev.cofferdam.isolation.Pipeline;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;

/** A pipeline, and many calls of its worker. */
record PipelinedCalls(Caller caller, Pool pool) {
    private static final int DEPTH = 64;
    private static final int MOST = 128;

    private record Sent(Call call, MemorySegment output) {}

    /** False when there is no call left to make. */
    boolean make(Kind kind) {
        if (caller.ledger().isOver()) {
            return false;
        }
        int depth = 1 + caller.random().nextInt(DEPTH);
        var function = kind == Kind.PIPELINED ? pool.usual() : pool.repeatable();
        try (Pipeline pipeline = pool.workers().pipeline(function, depth)) {
            makeIn(pipeline, kind);
        } catch (RuntimeException | Error end) {
            caller.refused("a pipeline", pool, end);
        }
        return true;
    }

    private void makeIn(Pipeline pipeline, Kind kind) {
        ArrayDeque<Sent> inFlight = new ArrayDeque<>();
        int left = 1 + caller.random().nextInt(MOST);
        while (left > 0) {
            Call call = caller.next(kind);
            if (call == null) {
                break;
            }
            left--;
            if (inFlight.size() == pipeline.depth()) {
                receive(pipeline, inFlight.remove());
            }
            if (!send(pipeline, call, inFlight)) {
                break;
            }
        }
        while (!inFlight.isEmpty()) {
            receive(pipeline, inFlight.remove());
        }
    }

    /** False if the pipeline takes no more. */
    private boolean send(Pipeline pipeline, Call call, ArrayDeque<Sent> inFlight) {
        MemorySegment output = caller.outputs().take();
        try {
            long ignored = pipeline.sendBoxed(call.arguments(caller.ledger(), caller.inputs(), output));
        } catch (RuntimeException | Error refused) {
            caller.threw(call, pool, refused, output);
            return false;
        }
        inFlight.add(new Sent(call, output));
        return true;
    }

    private void receive(Pipeline pipeline, Sent sent) {
        long checksum;
        try {
            checksum = pipeline.receiveLong();
        } catch (RuntimeException | Error end) {
            caller.threw(sent.call, pool, end, sent.output);
            return;
        }
        caller.returned(sent.call, checksum, sent.output);
    }
}
