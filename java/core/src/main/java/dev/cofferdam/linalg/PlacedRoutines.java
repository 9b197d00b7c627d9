package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.RoutineMaker;

/** Makes {@link Blas}, {@link Lapack} and {@link Kernels} for this library's other packages. */
final class PlacedRoutines extends RoutineMaker {
    static {
        register(new PlacedRoutines());
    }

    private PlacedRoutines() {}

    @Override
    public <T> T at(Place place, Class<T> face) {
        if (face == Kernels.class) {
            return face.cast(PlacedKernels.at(place));
        }
        return face.cast(face == Blas.class ? new PlacedBlas(place) : new PlacedLapack(place));
    }
}
