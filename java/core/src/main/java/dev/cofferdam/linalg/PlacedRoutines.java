package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Place;
import dev.cofferdam.internal.linalg.RoutineMaker;

/** Makes {@link Blas} and {@link Lapack} for this library's other packages. */
final class PlacedRoutines extends RoutineMaker {
    static {
        register(new PlacedRoutines());
    }

    private PlacedRoutines() {}

    @Override
    public <T> T at(Place place, Class<T> face) {
        return face.cast(face == Blas.class ? new PlacedBlas(place) : new PlacedLapack(place));
    }
}
