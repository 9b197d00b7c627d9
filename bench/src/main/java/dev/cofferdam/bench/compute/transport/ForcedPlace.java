package dev.cofferdam.bench.compute.transport;

import dev.cofferdam.internal.linalg.BandSystemsCritical;
import dev.cofferdam.internal.linalg.BandSystemsPlain;
import dev.cofferdam.internal.linalg.BlasLevel1Critical;
import dev.cofferdam.internal.linalg.BlasLevel1Plain;
import dev.cofferdam.internal.linalg.BlasLevel2Critical;
import dev.cofferdam.internal.linalg.BlasLevel2Plain;
import dev.cofferdam.internal.linalg.BlasLevel3Critical;
import dev.cofferdam.internal.linalg.BlasLevel3Plain;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.EigenvaluesCritical;
import dev.cofferdam.internal.linalg.EigenvaluesPlain;
import dev.cofferdam.internal.linalg.HerePlace;
import dev.cofferdam.internal.linalg.LeastSquaresCritical;
import dev.cofferdam.internal.linalg.LeastSquaresPlain;
import dev.cofferdam.internal.linalg.LinearSystemsCritical;
import dev.cofferdam.internal.linalg.LinearSystemsPlain;
import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.SingularValuesCritical;
import dev.cofferdam.internal.linalg.SingularValuesPlain;
import dev.cofferdam.internal.linalg.Team;
import dev.cofferdam.internal.linalg.WordCaller;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls on the calling thread, of which those on arrays all go one way, whatever the library itself would choose. */
final class ForcedPlace extends Place {
    private final Transport transport;
    private final BlasLibrary library;
    private final HerePlace product;

    ForcedPlace(Transport transport, BlasLibrary library) {
        this.transport = transport;
        this.library = library;
        product = HerePlace.of(library, library).pinning();
    }

    /** Without it, what is short goes the same way as what is long; with it, short critical calls are made as ever. */
    @Override
    public @Nullable BlasLibrary here() {
        return transport == Transport.CRITICAL ? library : null;
    }

    @Override
    public <C> List<C> calls(
            Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared) {
        C call =
                switch (transport) {
                    case CRITICAL -> critical(plain.apply(library));
                    case STAGED -> plain.apply(library);
                    case PINNED -> product.calls(plain, words, shared).get(product.begin(0, true));
                };
        return List.of(call);
    }

    /** The calls of the same chapter that take arrays as they are. */
    @SuppressWarnings("unchecked")
    private <C> C critical(C plain) {
        return (C)
                switch (plain) {
                    case BlasLevel1Plain _ -> new BlasLevel1Critical(library);
                    case BlasLevel2Plain _ -> new BlasLevel2Critical(library);
                    case BlasLevel3Plain _ -> new BlasLevel3Critical(library);
                    case LinearSystemsPlain _ -> new LinearSystemsCritical(library);
                    case BandSystemsPlain _ -> new BandSystemsCritical(library);
                    case LeastSquaresPlain _ -> new LeastSquaresCritical(library);
                    case EigenvaluesPlain _ -> new EigenvaluesCritical(library);
                    case SingularValuesPlain _ -> new SingularValuesCritical(library);
                    default -> throw new IllegalArgumentException(plain + " has no critical calls");
                };
    }

    @Override
    public int begin(double work, boolean heap) {
        return 0;
    }

    @Override
    public void end(int way) {}

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
