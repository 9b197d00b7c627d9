package dev.cofferdam.bench.chaos;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Several calls at once by their futures, of which some are cancelled. */
record FutureCalls(Caller caller, Pool pool) {
    private static final int MOST = 8;
    private static final int CANCEL_IN = 50;

    private record Submitted(Call call, MemorySegment output, CompletableFuture<@Nullable Object> future) {}

    /** False when there is no call left to make. */
    boolean make() {
        List<Call> calls = caller.next(Kind.FUTURE, 1 + caller.random().nextInt(MOST));
        List<Submitted> submitted = new ArrayList<>();
        for (Call call : calls) {
            submit(call, submitted);
        }
        caller.awaits(List.copyOf(submitted.stream().map(Submitted::future).toList()));
        for (Submitted each : submitted) {
            if (caller.random().nextInt(CANCEL_IN) == 0) {
                boolean ignored = each.future.cancel(true);
            }
            receive(each);
        }
        caller.awaits(List.of());
        return !calls.isEmpty();
    }

    private void submit(Call call, List<Submitted> submitted) {
        MemorySegment output = caller.outputs().take();
        CompletableFuture<@Nullable Object> future;
        try {
            future = pool.of(call.mishap()).submit(call.arguments(caller.ledger(), caller.inputs(), output));
        } catch (RuntimeException | Error refused) {
            caller.threw(call, pool, refused, output);
            return;
        }
        var ignored = future.whenComplete((_, _) -> caller.ledger().completed(call));
        submitted.add(new Submitted(call, output, future));
    }

    private void receive(Submitted each) {
        Object checksum;
        try {
            checksum = await(each.future);
        } catch (CancellationException cancelled) {
            caller.threw(each.call, pool, cancelled, each.output);
            return;
        } catch (ExecutionException | CompletionException failed) {
            Throwable end = failed.getCause() == null ? failed : failed.getCause();
            caller.threw(each.call, pool, end, each.output);
            return;
        }
        caller.returned(each.call, checksum, each.output);
    }

    private static @Nullable Object await(CompletableFuture<@Nullable Object> future) throws ExecutionException {
        try {
            return future.get();
        } catch (InterruptedException _) {
            boolean ignored = future.cancel(true); // or it may have ended by now
            return future.join();
        }
    }
}
