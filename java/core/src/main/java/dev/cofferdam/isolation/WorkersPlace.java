package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.Team;
import dev.cofferdam.internal.linalg.WordCaller;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls on workers. Segments lie in shared memory already; arrays are copied to it and back. */
final class WorkersPlace extends Place {
    private final WorkersCaller caller;
    private final ScratchSource scratch;

    WorkersPlace(WorkersCaller caller, ScratchSource scratch) {
        this.caller = caller;
        this.scratch = scratch;
    }

    @Override
    public @Nullable BlasLibrary here() {
        return null;
    }

    @Override
    public <C> List<C> calls(
            Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared) {
        return List.of(words.apply(caller));
    }

    @Override
    public int begin(double work, boolean heap) {
        return 0;
    }

    @Override
    public void end(int way) {}

    @Override
    public ScratchSource scratch() {
        return scratch;
    }

    @Override
    public long space(
            String routine,
            String name,
            int number,
            MemorySegment segment,
            long elementBytes,
            long alignment,
            boolean written) {
        return SharedSpace.of(routine, name, number, segment, elementBytes, alignment, written);
    }
}
