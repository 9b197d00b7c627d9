package dev.cofferdam.isolation;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A submitted call whose memory is staged: completes when what it wrote has been copied back. */
final class StagedCall extends CallOfCalls {
    private final Staging staging;

    private StagedCall(Staging staging) {
        this.staging = staging;
    }

    /** @param submit submits the call by the staged pointers */
    static StagedCall start(Staging staging, Supplier<CompletableFuture<@Nullable Object>> submit) {
        StagedCall staged = new StagedCall(staging);
        CompletableFuture<@Nullable Object> call;
        try {
            call = Objects.requireNonNull(staged.startPart(submit)); // nobody can have ended it yet
        } catch (RuntimeException | Error refused) {
            staging.end(false);
            throw refused;
        }
        // On a thread of its own: the one that completes calls has others to complete, and copies may be long.
        var ignored = call.whenCompleteAsync(
                (result, thrown) -> staged.end(call, result, thrown), Thread::startVirtualThread);
        return staged;
    }

    private void end(CompletableFuture<@Nullable Object> call, @Nullable Object result, @Nullable Throwable thrown) {
        boolean ignored = thrown != null && call.cancel(true); // waits until nothing of it runs, if it was given up
        if (!decide()) {
            staging.end(false);
            return;
        }
        try {
            Object original = thrown == null ? staging.originalOf(result) : null;
            staging.end(thrown == null);
            conclude(original, thrown);
        } catch (RuntimeException | Error failed) {
            conclude(null, failed);
        }
    }
}
