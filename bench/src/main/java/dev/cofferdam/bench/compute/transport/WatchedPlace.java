package dev.cofferdam.bench.compute.transport;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.Team;
import dev.cofferdam.internal.linalg.WordCaller;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What {@link HerePlace} does on one thread under G1, and which way the last call on arrays went. Not for several threads. */
final class WatchedPlace extends Place {
    private final BlasLibrary library;
    private final HerePlace product;
    private Transport taken = Transport.CRITICAL;

    WatchedPlace(BlasLibrary library) {
        this.library = library;
        product = HerePlace.of(library, library).pinning();
    }

    void forget() {
        taken = Transport.CRITICAL;
    }

    /** A call that asks for no way is short, and made at once. */
    Transport taken() {
        return taken;
    }

    @Override
    public BlasLibrary here() {
        return library;
    }

    @Override
    public <C> List<C> calls(
            Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared) {
        return product.calls(plain, words, shared);
    }

    @Override
    public int begin(double work, boolean heap) {
        int way = product.begin(work, heap);
        taken = way == product.begin(0, true) ? Transport.PINNED : Transport.STAGED;
        return way;
    }

    @Override
    public void end(int way) {
        product.end(way);
    }

    @Override
    public ScratchSource scratch() {
        return product.scratch();
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
        return product.space(routine, name, number, segment, elementBytes, alignment, written);
    }
}
