package dev.cofferdam.bench.chaos;

import dev.cofferdam.isolation.Mapped;
import dev.cofferdam.isolation.Mapping;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** A stream of calls, on all workers of the pool. */
record MappedCalls(Caller caller, Pool pool) {
    private static final int MOST = 48;

    /** False when there is no call left to make. */
    boolean make() {
        List<Call> calls = caller.next(Kind.MAPPED, 1 + caller.random().nextInt(MOST));
        List<MemorySegment> outputs =
                calls.stream().map(_ -> caller.outputs().take()).toList();
        boolean[] ended = new boolean[calls.size()];
        Mapping how = caller.random().nextBoolean() ? Mapping.inOrder() : Mapping.asCompleted();
        Stream<Object[]> arguments = Stream.iterate(0, i -> i < calls.size(), i -> i + 1)
                .map(i -> calls.get(i).arguments(caller.ledger(), caller.inputs(), outputs.get(i)));
        try (Stream<Mapped> results =
                pool.usual().map(arguments, how.withWindow(1 + caller.random().nextInt(MOST)))) {
            for (Iterator<Mapped> each = results.iterator(); each.hasNext(); ) {
                Mapped mapped = each.next();
                int index = (int) mapped.index();
                ended[index] = true;
                end(mapped, calls.get(index), outputs.get(index));
            }
        } catch (CancellationException interrupted) { // the stream is closed by now: nothing of it runs any more
            for (int i = 0; i < ended.length; i++) {
                if (!ended[i]) {
                    ended[i] = true;
                    caller.threw(calls.get(i), pool, interrupted, outputs.get(i));
                }
            }
        }
        return !calls.isEmpty();
    }

    private void end(Mapped mapped, Call call, MemorySegment output) {
        switch (mapped) {
            case Mapped.Returned returned -> caller.returned(call, returned.value(), output);
            case Mapped.Failed failed -> caller.threw(call, pool, failed.failure(), output);
        }
    }
}
