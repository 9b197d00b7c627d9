package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Place;

/** All of LAPACK at one place. */
final class PlacedLapack extends PlacedSingularValues implements Lapack {
    PlacedLapack(Place place) {
        super(place);
    }
}
