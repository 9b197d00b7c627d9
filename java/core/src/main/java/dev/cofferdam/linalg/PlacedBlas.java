package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Place;

/** All of BLAS at one place. */
final class PlacedBlas extends PlacedBlasBatches implements Blas {
    PlacedBlas(Place place) {
        super(place);
    }
}
